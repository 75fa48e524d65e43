"""Residue as data: what its lines and patterns know, and what they leave alone."""

import pytest

from desktop.text.cleaning.rules import line_key, load_rules

SURE = [
    ("Share this article", "share bar"),
    ("1,204 shares", "share bar"),
    ("Facebook  Twitter  WhatsApp", "share bar"),
    ("FacebookTwitterEmail", "share bar"),
    ("Click to share on Twitter (Opens in new window)", "share bar"),
    ("Share on X (Twitter)", "share bar"),
    ("Follow us on Instagram @thepaper", "share bar"),
    ("Join our Telegram channel for the latest news", "share bar"),
    ("A-  A+", "reading tools"),
    ("Listen (4 min)", "reading tools"),
    ("5 minute read", "reading tools"),
    ("To play this video you need to enable JavaScript in your browser.", "reading tools"),
    ("Skip to main content", "navigation"),
    ("Home \u203a News \u203a World", "navigation"),
    ("News | Politics", "navigation"),
    ("Jump to navigation Jump to search", "navigation"),
    ("Open main menu", "navigation"),
    ("1 of 5", "navigation"),
    ("Got a tip? Send it to our desk", "navigation"),
    ("We use cookies to improve your experience. Accept all | Manage settings", "cookie notice"),
    ("By continuing to use this site you agree to our use of cookies.", "cookie notice"),
    ("Sign up for our daily newsletter and never miss a story.", "newsletter box"),
    ("Get the day's top stories delivered to your inbox each morning.", "newsletter box"),
    ("Enter your email address", "newsletter box"),
    ("Stay up to date with the latest from our newsroom!", "newsletter box"),
    ("Support our journalism today", "subscription box"),
    ("Already a subscriber? Log in", "subscription box"),
    ("ADVERTISEMENT", "advertisement"),
    ("Story continues below", "advertisement"),
    ("Advertisement. Scroll to continue reading.", "advertisement"),
    ("Most viewed", "related links"),
    ("READ MORE: Five things to know", "related links"),
    ("Also read | What the treaty says", "related links"),
    ("Comments (37)", "comments"),
    ("Your email address will not be published.", "comments"),
    ("3 thoughts on \u201cA bridge too far\u201d", "comments"),
    ("Copyright 2024. All rights reserved. This material may not be published.", "legal note"),
    ("\u00a9 2025 The Paper", "legal note"),
    ("Terms of Service | Privacy Policy", "legal note"),
    ("2 hours ago", "date"),
    ("12/01/2025", "date"),
    ("Image source, Getty Images", "picture credit"),
    ("Ann Lee contributed to this report.", "byline"),
]
UNSURE = [
    "Share",
    "Menu",
    "World",
    "Politics",
    "TT",
    "Topics",
    "Comments",
    "Privacy",
    "Getty Images",
    "More from Sudria",
]
BODY = [
    "The war in the north",
    "What happens next",
    "Privacy concerns",
    "Share of the vote",
    "More than 100 dead",
    "Read my lips: no new taxes",
    "Follow the money",
    "Watch out for inflation",
    "Next week: the vote",
    "Copyright law to change",
    "5 people killed in blast",
    "12 shares were sold",
    "1,204 votes were cast",
    "3 days of mourning",
    "Yes.",
    '"Share this burden," he said.',
    "We use cookies as a bribe for the children, she joked.",
    "By continuing the war, they risk isolation.",
    "The newsletter of the union called for a strike.",
    "A weekly newsletter about the coup circulated in the barracks.",
    "Tags: price labels on goods must show the unit price.",
    "Topics: trade, security and migration were discussed.",
    "Watch: it is gold, Swiss and worth 10,000 euros.",
    "Readers who liked the old paper will miss it.",
    "Loading of ships resumed on Friday.",
    "Terms of the deal",
    "Related charges were dropped",
    "Contact lost with aircraft",
]  # fmt: skip


@pytest.mark.parametrize(("line", "reason"), SURE)
def test_residue_for_sure(line: str, reason: str) -> None:
    found = load_rules().residue(line_key(line), sentence=line.endswith(".") and len(line.split()) > 4)
    assert found is not None
    assert (found.reason, found.sure) == (reason, True)


@pytest.mark.parametrize("line", UNSURE)
def test_residue_only_beside_more(line: str) -> None:
    found = load_rules().residue(line_key(line))
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize("line", BODY)
def test_no_residue(line: str) -> None:
    assert load_rules().residue(line_key(line), sentence=line.endswith(".")) is None


def test_keys() -> None:
    assert line_key("  \u25ba Share\u00a0 This  Article! ") == "share this article"
    assert line_key("* * *") == ""
    assert load_rules().residue("") is None


def test_languages() -> None:
    assert load_rules(("en",)) is load_rules(("en",))
    both = load_rules(("en", "en"))
    assert len(both.months) == len(load_rules(("en",)).months)
    with pytest.raises(FileNotFoundError):
        load_rules(("xx",))

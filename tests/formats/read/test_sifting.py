"""What is none of an article although it was taken for it."""

import pytest

from desktop.formats.read.drafts import Draft, drafts
from desktop.formats.read.markup import scan
from desktop.formats.read.sifting import Sifting
from desktop.model.span import Span
from desktop.text.cleaning.rules import load_rules

PROSE = "<p>The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said.</p>"
MORE = "<p>The prime minister is expected to name a successor before the end of the week, officials said again.</p>"


def sifted(body: str, titles: tuple[str, ...] = (), captions: tuple[str, ...] = ()) -> tuple[str, list[Draft]]:
    source = f"<body>{body}"
    nodes = scan(source).nodes
    made = drafts(source, nodes, [Span(node.start, node.end) if node.squeezed else None for node in nodes])
    return Sifting(made, nodes, titles, load_rules()).sift(captions), made


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        ("<p>5 May 2024</p>", "date"),
        ("<p>By Ann Lee</p>", "byline"),
        ("<p>* * *</p>", "separator"),
        ("<p>The minister on Monday. Photo: Jo Roe</p>", "caption"),
        ("<p><span class=author>Ann Lee</span></p>", "byline"),
        ("<p>Read more: Who will follow</p>", "related links"),
        ("<p>A bridge in fog</p>", "repeated caption"),
        ("<h2>Minister quits</h2>", "headline"),
        ("<p>Minister quits</p>", "headline"),
        ("<p>In this report</p>", ""),
    ],
)
def test_before_the_running_text(before: str, reason: str) -> None:
    _, made = sifted(before + PROSE, ("Minister quits | The Daily",), ("A bridge in fog",))
    assert [draft.reason for draft in made] == [reason, ""]


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<p>5 May 2024</p>", ""),
        ("<p>* * *</p>", ""),
        ("<p>Lesen Sie auch: Wer folgt ihm nach</p>", "related links"),
        ("<p>Read more: Who will follow</p>", "related links"),
        ("<p>A bridge in fog</p>", "repeated caption"),
        ("<p>The house on Monday. Photo: Jo Roe/Reuters</p>", "caption"),
        ("<h1>Minister quits</h1>", "headline"),
        ("<h2>Minister quits</h2>", ""),
        (PROSE, "repeated paragraph"),
        (f"<p>{'long text without an end ' * 20}</p>", ""),
    ],
)
def test_within_the_text(inside: str, reason: str) -> None:
    _, made = sifted(PROSE + inside + MORE, ("Minister quits",), ("A bridge in fog",))
    assert [draft.reason for draft in made] == ["", reason, ""]


def test_the_headline_as_the_page_shows_it() -> None:
    shown, made = sifted(f"<h1>MINISTER quits</h1><p>Minister quits</p>{PROSE}", ("Minister quits", ""))
    assert shown == "MINISTER quits"
    assert [draft.reason for draft in made] == ["headline", "repeated headline", ""]


def test_links_under_their_heading_go_with_it() -> None:
    _, made = sifted(f"{PROSE}<h3>Related stories</h3><ul><li>One</li><li>Two</li></ul><ul><li>Three</li></ul>{MORE}")
    assert [draft.reason for draft in made] == ["", "related links", "related links", "", ""]


def test_something_is_always_left() -> None:
    _, made = sifted("<h1>Minister quits</h1><p>Share</p><p>5 May 2024</p>", ("Minister quits",))
    assert [draft.reason for draft in made] == ["headline", "", ""]

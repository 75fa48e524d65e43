"""Cleaning as a whole: raw text in, articles and their way back out."""

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.article import Block, BlockKind, Caption
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean, plain

DATA = Path(__file__).parent.parent / "data" / "text"
ONE = "The council met on Monday and voted for the new bridge by a wide margin, its speaker said."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river allows it."
THREE = "Fishermen who had opposed the plan said that they would go on fighting it in the courts."
LINES = [
    "Share", "TT", "20", "Advertisement", "Home > News", "By Ann Lee", "March 3, 2031", "* * *",
    "A Headline of Five Words",
    "A man walks. (AP)", "Most read", "Leave a comment", "Your email address will not be published.", ONE,
    TWO, THREE,
    "skip past newsletter promotion",
    "after newsletter promotion", "- an item", "> a quote", "\u00a9 2031 The Paper", "", "",
]  # fmt: skip


def kept(article: CleanArticle) -> list[str]:
    return article.text.split("\n\n")


def line_spans(text: str, block: Block) -> list[Span]:
    """The block's lines: something may have been taken out between two of them."""
    found = re.finditer(r"[^\n]+", text[block.start : block.end])
    return [Span(block.start + match.start(), block.start + match.end()) for match in found]


def removed(source: str, article: CleanArticle) -> list[tuple[str, str]]:
    return [(source[part.start : part.end], part.reason) for part in article.removed]


def test_two_articles_with_everything_said_twice() -> None:
    source = (DATA / "two-articles.txt").read_text("utf-8")
    first, second = clean(source)
    assert first.title == "Norland Says Sudria\u2019s Premier Will Visit This Week and Sign Harbor Pact"
    assert second.title == "Norland and Eastmark to Hold First Border Talks in Nine Weeks"
    assert first.captions == (
        Caption(
            "08 March 2031, Sudria, Port Vell: Sudrian Premier Ilana Korr attends a joint press conference with "
            "Westmark's envoy Tam Odel (not pictured) in Port Vell.",
            "Sudrian Premiership/nwa",
        ),
    )
    assert [caption.credit for caption in second.captions] == ["NPA"]
    assert [block.kind.value for block in first.blocks] == ["paragraph"] * 5
    assert [block.kind.value for block in second.blocks] == ["paragraph"] * 4 + ["heading"] + ["paragraph"] * 3
    assert kept(second)[4] == "CONFLICTING CHARTS"
    assert kept(second)[0].endswith("more than nine weeks.")
    reasons = [
        "headline",
        "caption",
        "repeated caption",
        "reading tools",
        "counter",
        "repeated headline",
        "repeated caption",
    ]
    for article in (first, second):
        assert [part.reason for part in article.removed] == reasons
        assert [article.text[block.start : block.end] for block in article.blocks] == kept(article)
        whole = source[article.extent.start : article.extent.end]
        assert whole.startswith(article.title)
        for index, char in enumerate(article.text):
            assert char == "\n" or source[article.map.to_source(index)] == char
    assert first.extent.end == second.extent.start
    assert second.extent.end == len(source)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(LINES), max_size=30), st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]))
def test_nothing_is_lost_without_a_reason(lines: list[str], ending: str) -> None:
    source = ending.join(lines)
    articles = clean(source)
    text, _ = canonical(source)
    place = 0
    for article in articles:
        assert article.extent.start == place
        place = article.extent.end
        assert article.map.clean_length == len(article.text)
        assert article.text == article.text.strip()
        assert article.title == article.title.strip()
        taken = [Span(part.start, part.end) for part in article.removed]
        taken += [article.map.source_span(line) for block in article.blocks for line in line_spans(article.text, block)]
        taken.sort()
        assert all(one.end <= other.start for one, other in pairwise(taken))
        here = source[article.extent.start : article.extent.end]
        left = sum(not char.isspace() for char in here)
        assert sum(not char.isspace() for span in taken for char in span.of(source)) == left
        for block in article.blocks:
            words = article.text[block.start : block.end]
            assert words
            assert words.replace("\n", " ") in " ".join(text.split()) or block.kind == BlockKind.LIST
    assert place == (len(source) if articles else 0)


@given(st.text())
def test_any_text_can_be_cleaned(source: str) -> None:
    for article in clean(source):
        assert canonical(article.text)[0] == article.text
    whole = plain(source)
    assert "".join(whole.text.split()) == "".join(canonical(source)[0].split())
    assert whole.map.clean_length == len(whole.text)


def test_plain_keeps_all() -> None:
    source = "Share\r\n\r\n  A title\r\nwith a second line \r\n\r\n\r\nTT\r\n"
    article = plain(source)
    assert article.text == "Share\n\nA title\nwith a second line\n\nTT"
    assert article.title == ""
    assert article.removed == ()
    assert article.extent == Span(0, len(source))
    assert [source[article.map.to_source(article.text.index(word))] for word in ("Share", "second", "TT")] == [
        "S",
        "s",
        "T",
    ]
    assert plain("").text == ""


def test_captions_with_a_credit_are_taken_out_wherever_they_stand() -> None:
    captions = "The river at dusk. Photo: Ann Lee/AP", "Media caption, Watch the vote"
    source = "\n\n".join(["Bridge Plan Passes", ONE, captions[0], TWO, captions[1], THREE])
    (article,) = clean(source)
    assert kept(article) == [ONE, TWO, THREE]
    assert article.captions == (Caption("The river at dusk.", "Ann Lee/AP"), Caption("Watch the vote"))


def test_date_byline_and_source() -> None:
    source = f"Bridge Plan Passes\nBy Ann Lee, Reuters\nUpdated March 3, 2031, 10:15 AM GMT\n\n{ONE}\n\n{TWO}\n"
    (article,) = clean(source)
    assert (article.title, article.source, article.published) == ("Bridge Plan Passes", "Reuters", "2031-03-03")
    assert [reason for _, reason in removed(source, article)] == ["headline", "byline", "date"]


def test_blocks() -> None:
    source = (
        f"Bridge Plan Passes\n\n{ONE}\n\nWhat happens next\n\n{TWO}\n\n- one thing\n- another thing\n\n"
        f"\u2022 a third\n\n> He said so.\n\nMORE TO COME\n\n{THREE}\n\nThe end"
    )
    (article,) = clean(source)
    assert [(block.kind.value, article.text[block.start : block.end]) for block in article.blocks] == [
        ("paragraph", ONE),
        ("heading", "What happens next"),
        ("paragraph", TWO),
        ("list", "- one thing\n- another thing"),
        ("list", "\u2022 a third"),
        ("quote", "> He said so."),
        ("heading", "MORE TO COME"),
        ("paragraph", THREE),
        ("paragraph", "The end"),
    ]


def test_wrapped_lines_become_paragraphs() -> None:
    long = f"{ONE} {TWO} {THREE}"
    words, lines = long.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 70:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    paragraph = "\n".join(lines)
    source = f"Bridge Plan Passes\n\n{paragraph}\n\n{paragraph.replace('council', 'assembly')}\n"
    (article,) = clean(source)
    assert kept(article) == [long, long.replace("council", "assembly")]
    assert all(
        source[article.map.to_source(index)] == char or (char == " " and source[article.map.to_source(index)] == "\n")
        for index, char in enumerate(article.text)
    )


@pytest.mark.parametrize(
    "source",
    [
        "",
        " \n\t\n\u00a0",
        "\ufeff",
        "Share\nTweet\n\nAdvertisement\n\n___\n",
        "\u200b\n\u200b",
        "Home > News\nSign in\nMenu",
    ],
)
def test_nothing_to_read(source: str) -> None:
    assert clean(source) == []


def test_short_lines_alone_are_kept() -> None:
    lines = [f"Line {number} of the song" for number in range(20)]
    (article,) = clean("\n".join(["A Song Without a Stop", *lines]))
    assert article.title == "A Song Without a Stop"
    assert kept(article) == lines


def test_one_paragraph() -> None:
    (article,) = clean(ONE)
    assert article.title == ""
    assert kept(article) == [ONE]
    (article,) = clean(f"Bridge Plan Passes\n\n{ONE}")
    assert article.title == "Bridge Plan Passes"
    assert kept(article) == [ONE]


def test_capitals_throughout() -> None:
    source = f"Bridge Plan Passes\n\nIn brief\n\n{ONE}\n\n{TWO}".upper()
    (article,) = clean(source)
    assert article.title == "BRIDGE PLAN PASSES"
    assert kept(article) == ["IN BRIEF", ONE.upper(), TWO.upper()]
    assert article.blocks[0].kind == BlockKind.HEADING


def test_right_to_left() -> None:
    title = "\u0627\u0644\u0645\u062c\u0644\u0633 \u064a\u0642\u0631 \u0627\u0644\u062c\u0633\u0631"
    body = (
        " ".join(
            ["\u0642\u0627\u0644\u062a \u0627\u0644\u062d\u0643\u0648\u0645\u0629 \u0627\u0644\u064a\u0648\u0645"] * 8
        )
        + "."
    )
    (article,) = clean(f"{title}\n\n{title}\n\n{body}\n\n{body} \u0646\u0639\u0645\u061f")
    assert article.title == title
    assert kept(article) == [body, f"{body} \u0646\u0639\u0645\u061f"]


def test_scripts_without_spaces() -> None:
    body = (
        "\u653f\u5e9c\u4eca\u5929\u5ba3\u5e03\u4e86\u65b0\u7684\u8ba1\u5212\uff0c\u6865\u6881\u5c06\u5728\u660e\u5e74\u6625\u5929\u5f00\u5de5\u3002"
        * 2
    )
    (article,) = clean(f"\u8bae\u4f1a\u901a\u8fc7\u5efa\u6865\u8ba1\u5212\n\n{body}\n\n{body}\u5b8c\u3002")
    assert article.title == "\u8bae\u4f1a\u901a\u8fc7\u5efa\u6865\u8ba1\u5212"
    assert kept(article) == [body, f"{body}\u5b8c\u3002"]


def test_a_heading_that_repeats_the_headline() -> None:
    (article,) = clean(f"Bridge Plan Passes\n\n{ONE}\n\n{TWO}\n\nBridge Plan Passes\n\n{THREE}")
    assert kept(article) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    "source",
    [
        "word " * 400_000,
        "Share\nsome words\n" * 20_000,
        f"A Headline Said Again\nOther line here\n{ONE}\n" * 5_000,
        "A man walks home. (AP)\n" * 20_000,
        "Image: " * 50 + "\n",
        "a" + " " * 500_000 + "b\n" + "home | " * 50_000,
        "\n" * 1_000_000,
    ],
)
def test_no_size_or_shape_takes_long(source: str) -> None:
    started = time.thread_time()
    clean(source)
    assert time.thread_time() - started < 20  # a tenth of this on a quiet machine


def test_six_hundred_short_articles_a_second() -> None:
    source = (DATA / "two-articles.txt").read_text("utf-8")
    clean(source)
    started = time.thread_time()
    for _ in range(20):
        clean(source)
    assert (time.thread_time() - started) / 40 < 1 / 60  # a twentieth of this on a quiet machine


def test_where_and_when_on_a_line_of_its_own() -> None:
    body = "Das Ministerium hat den Betroffenen schnelle Hilfe zugesagt, wie der Minister am Freitag in Berlin sagte."
    (article,) = clean(f"Ministerium verspricht Hilfe nach der Flut\n\nBerlin, 12. Januar 2024\n\n{body}\n")
    assert (article.published, dict(article.details), article.text) == ("2024-01-12", {"place": "Berlin"}, body)


def test_days_in_the_middle_of_a_diary_stay() -> None:
    parts = [f"We walked through the old town, number {n}, and met people who said so. " * 5 for n in range(4)]
    parts = [part.strip() for part in parts]
    days = [f"Port Vell, {n + 3} March 2031" for n in range(4)]
    text = "A journey along the coast of the old country\n\n" + "\n\n".join(
        f"{part}\n\n{day}" for part, day in zip(parts, days, strict=True)
    )
    (article,) = clean(f"{text}\n\n{parts[0]} And so it ended.\n")
    assert [part for part in parts if part not in article.text] == []
    assert [day for day in days if day not in article.text] == []

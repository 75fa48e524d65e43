"""Cleaning one article again with a person's choices."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.article import Removed
from desktop.model.span import Span
from desktop.text.clean import CleanArticle, clean
from desktop.text.cleaning.choices import Choices
from desktop.text.cleaning.rules import line_key
from desktop.text.recleaning import clean_again

ONE = "The council met on Monday and voted for the new bridge by a wide margin, its speaker said."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river allows it."
THREE = "Fishermen who had opposed the plan said that they would go on fighting it in the courts."
FOUR = "The mayor of the neighbouring town called the vote a mistake that would cost her people dear."
SOURCE = (
    f"Bridge Plan Passes\r\n\r\nBy Ann Lee\r\n\r\n{ONE}\r\n\r\nAdvertisement\r\n\r\n{TWO}\r\n\r\n{THREE}\r\n\r\n"
    f"\r\n\r\n\r\nTown Objects to Bridge\r\n\r\nMarch 3, 2031\r\n\r\n{FOUR}\r\n\r\n{THREE} Again."
    "\r\n\r\nShare this article"
)


def place(words: str, source: str = SOURCE) -> Span:
    start = source.index(words)
    return Span(start, start + len(words))


def kept(article: CleanArticle) -> list[str]:
    return article.text.split("\n\n")


def reasons(article: CleanArticle, source: str = SOURCE) -> dict[str, str]:
    return {source[part.start : part.end]: part.reason for part in article.removed}


def test_nothing_chosen_changes_nothing() -> None:
    for article in clean(SOURCE):
        assert clean_again(SOURCE, article.extent) == article
        assert clean_again(SOURCE, article.extent, languages=["en"]) == article


def test_lines_kept_and_removed() -> None:
    first, second = clean(SOURCE)
    advert, middle = place("Advertisement"), place("the river allows")
    article = clean_again(SOURCE, first.extent, [advert], [middle])
    assert kept(article) == [ONE, "Advertisement", THREE]
    assert Removed(*vars_of(place(TWO)), "removed by you") in article.removed
    assert reasons(article) == {"Bridge Plan Passes": "headline", "By Ann Lee": "byline", TWO: "removed by you"}
    assert article.title == first.title
    assert article.extent == first.extent
    share = clean_again(SOURCE, second.extent, [place("Share this")], [])
    assert kept(share)[-1] == "Share this article"
    assert [block.kind for block in share.blocks] == ["paragraph"] * 3


def vars_of(span: Span) -> tuple[int, int]:
    return span.start, span.end


def test_the_headline_kept_in_the_body_and_taken_out() -> None:
    first, _ = clean(SOURCE)
    headline = place("Bridge Plan")
    article = clean_again(SOURCE, first.extent, [headline])
    assert article.title == "Bridge Plan Passes"
    assert kept(article)[0] == "Bridge Plan Passes"
    assert clean_again(SOURCE, first.extent, [], [headline]).title == ""


def test_rules_for_lines_that_say_the_same() -> None:
    first, second = clean(SOURCE)
    rules = {line_key("  advertisement!"): "keep", line_key(FOUR): "remove", line_key(ONE): "remove"}
    article = clean_again(SOURCE, first.extent, [place(ONE)], rules=rules)  # type: ignore[arg-type]
    assert kept(article) == [ONE, "Advertisement", TWO, THREE]
    again = clean_again(SOURCE, second.extent, rules={line_key(FOUR): "remove"})
    assert reasons(again)[FOUR] == "removed by your rule"
    batch = clean(SOURCE, choices=Choices(rules={line_key(FOUR): "remove", "advertisement": "keep"}))
    assert kept(batch[0]) == [ONE, "Advertisement", TWO, THREE]
    assert kept(batch[1]) == [f"{THREE} Again."]


def test_all_removed() -> None:
    article = clean_again(SOURCE, Span(0, len(SOURCE)), [], [Span(0, len(SOURCE))])
    assert (article.text, article.title, len(article.map)) == ("", "", 0)
    assert article.removed == (Removed(0, len(SOURCE), "removed by you"),)
    residue = "Share\nTweet\n\nAdvertisement"
    assert clean_again(residue, Span(0, len(residue))).text == ""
    assert kept(clean_again(residue, Span(0, len(residue)), [Span(0, 1)])) == ["Share"]
    assert clean_again("", Span(0, 0)).text == ""


def test_a_caption_kept_is_text() -> None:
    caption = "The river at dusk. Photo: Ann Lee/AP"
    source = f"Bridge Plan Passes\n\n{ONE}\n\n{caption}\n\n{TWO}\n\n{THREE}"
    (article,) = clean(source)
    assert len(article.captions) == 1
    again = clean_again(source, article.extent, [place(caption, source)])
    assert again.captions == ()
    assert kept(again) == [ONE, caption, TWO, THREE]


WRAPPED = """Bridge Plan Passes

The council met on Monday and voted for the new bridge by a wide
margin, its speaker said, and the members from the villages up
THIS LINE IS FROM ANOTHER COLUMN AND WAS SCANNED WITH THE OTHER
the river, who had spoken against it for a year, left the room.

Work will begin in spring, and the bridge is to open two years
later, if the river allows it and if the money from the capital
comes in time, which nobody in the town was ready to promise us.
"""


def test_one_line_of_a_wrapped_paragraph() -> None:
    (article,) = clean(WRAPPED)
    stray = place("ANOTHER COLUMN", WRAPPED)
    again = clean_again(WRAPPED, article.extent, [], [stray, place("later, if", WRAPPED)])
    first, second = kept(again)
    assert first == article.text.split("\n\n")[0].replace(
        "THIS LINE IS FROM ANOTHER COLUMN AND WAS SCANNED WITH THE OTHER ", ""
    )
    assert "later" not in second
    assert len(again.blocks) == 2
    assert [WRAPPED[part.start : part.end].split(maxsplit=1)[0] for part in again.removed] == [
        "Bridge",
        "THIS",
        "later,",
    ]
    back = clean_again(WRAPPED, article.extent, [stray], [place("The council", WRAPPED), stray])
    assert kept(back)[0].startswith("margin, its")
    assert "ANOTHER COLUMN" in back.text


@pytest.mark.parametrize("spans", [[Span(0, 1)], [Span(5, 5)], [Span(10**9, 10**9 + 1)]])
def test_spans_that_touch_nothing_or_the_edge(spans: list[Span]) -> None:
    (article,) = clean(f"\n\n{ONE}\n\n{TWO}")
    source = f"\n\n{ONE}\n\n{TWO}"
    assert clean_again(source, article.extent, spans, spans).text == article.text


@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 80), st.booleans()), max_size=6))
def test_what_is_kept_and_what_is_removed_make_up_the_extent(choices: list[tuple[int, int, bool]]) -> None:
    keep = [Span(start, start + length) for start, length, kept_ in choices if kept_]
    remove = [Span(start, start + length) for start, length, kept_ in choices if not kept_]
    for source in (SOURCE, WRAPPED):
        for before in clean(source):
            article = clean_again(source, before.extent, keep, remove)
            taken = [Span(part.start, part.end) for part in article.removed]
            taken += [
                Span(there, there + length)
                for clean_start, there, length, source_length in article.map
                if length == source_length and article.text[clean_start : clean_start + length].strip()
            ]
            taken.sort()
            assert all(one.end <= other.start for one, other in pairwise(taken))
            here = before.extent.of(source)
            solid = sum(not char.isspace() for span in taken for char in span.of(source))
            assert solid == sum(not char.isspace() for char in here)

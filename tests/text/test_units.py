"""How a selection grows and shrinks, and where a caret walks."""

# ruff: noqa: RUF001  (marks and letters of many scripts)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.units import Unit, entity_step, grown, next_start, previous_start, shrunk

TEXT = (
    "The mayor vowed to reopen the bridge before winter, and told reporters that the money was there. He left.\n\n"
    "“You have lied to this town. It is over,” said Anna Kowalska, who leads the opposition.\n\n"
    "The council denied it."
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def growth(span: Span) -> list[str]:
    found = []
    while (more := grown(TEXT, span)) != span:
        span = more
        found.append(span.of(TEXT))
    return found


def test_it_grows_from_a_caret_to_the_paragraph() -> None:
    first = TEXT.split("\n", maxsplit=1)[0]
    assert growth(Span(TEXT.index("reopen") + 2, TEXT.index("reopen") + 2)) == [
        "reopen",
        "The mayor vowed to reopen the bridge before winter",
        "The mayor vowed to reopen the bridge before winter, and told reporters that the money was there.",
        first,
    ]


def test_it_grows_over_a_quotation() -> None:
    paragraph = TEXT.split("\n")[2]
    assert growth(at("lied")) == [
        "You have lied to this town.",
        "You have lied to this town. It is over,",
        "“You have lied to this town. It is over,”",
        paragraph,
    ]


def test_what_has_ends_in_two_units_grows_to_both() -> None:
    assert growth(at("winter, and told"))[0] == TEXT.split(" that the", maxsplit=1)[0]
    assert grown(TEXT, at("left.\n\n“You have")).of(TEXT) == "He left.\n\n“You have lied to this town."
    assert grown("", Span(0, 0)) == Span(0, 0)


def test_it_shrinks_to_the_largest_unit_at_its_start() -> None:
    first = Span(0, TEXT.index("\n"))
    found = []
    while (less := shrunk(TEXT, first)) != first:
        first = less
        found.append(first.of(TEXT))
    assert found == [
        "The mayor vowed to reopen the bridge before winter, and told reporters that the money was there.",
        "The mayor vowed to reopen the bridge before winter",
        "The",
    ]
    assert shrunk(TEXT, Span(4, 4)) == Span(4, 4)


@pytest.mark.parametrize(
    ("unit", "starts"),
    [
        (
            Unit.CLAUSE,
            ["The m", "and", "that", "He", "“You", "It is", "said Anna Kow", "who", "The council"],
        ),
        (Unit.SENTENCE, ["The mayor", "He left", "“You", "It is over", "The council"]),
        (Unit.QUOTATION, ["“You"]),
        (Unit.PARAGRAPH, ["The mayor", "“You", "The council"]),
    ],
)
def test_the_caret_walks(unit: Unit, starts: list[str]) -> None:
    there, place = [], -1
    while (place := next_start(TEXT, max(place, 0), unit) if place >= 0 or unit is Unit.QUOTATION else 0) < len(TEXT):
        there.append(place)
    assert [TEXT[start:].startswith(words) for start, words in zip(there, starts, strict=True)] == [True] * len(starts)
    back, place = [], len(TEXT)
    while place > 0:
        place = previous_start(TEXT, place, unit)
        back.append(place)
    wanted = there[::-1] if there[0] == 0 else [*there[::-1], 0]
    assert back == wanted


def test_the_caret_walks_by_words_over_all_marks() -> None:
    text = "“Well-known cafe\u0301s,” — 👩🏽‍🚀 he said."
    there, place = [], 0
    while (place := next_start(text, place, Unit.WORD)) < len(text):
        there.append(place)
    assert [text[start : start + 4] for start in there] == ["Well", "cafe", "he s", "said"]
    assert previous_start(text, there[1], Unit.WORD) == there[0]


def test_the_next_and_the_last_entity() -> None:
    spans = [Span(3, 5), Span(9, 12)]
    assert [entity_step(spans, index, 1) for index in (0, 3, 9)] == [Span(3, 5), Span(9, 12), None]
    assert [entity_step(spans, index, -1) for index in (3, 4, 20)] == [None, Span(3, 5), Span(9, 12)]


ANY = st.text(st.sampled_from("ab. ,!“”\"'\n—e\u0301大。，ا،👩\u200d🚀"), max_size=40)


@given(ANY, st.data())
def test_growing_and_walking_come_to_an_end(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    more = grown(text, span)
    assert more.start <= span.start <= span.end <= more.end <= len(text)
    less = shrunk(text, span)
    assert span.start <= less.start <= less.end <= span.end
    for unit in Unit:
        assert start < next_start(text, start, unit) or start == len(text)
        assert previous_start(text, start, unit) < start or start == 0

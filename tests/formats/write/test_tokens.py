"""Cutting tokens: the text stays, and every border is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.write.tokens import Token, borders, cut
from desktop.model.span import Span

WORDS = st.text("ab é😀\u0301\n", min_size=1, max_size=5)
TOKENS = st.lists(st.builds(Token, WORDS, st.booleans()), min_size=1, max_size=12)


def text_of(tokens: list[Token]) -> str:
    return "".join(token.word + " " * token.space for token in tokens)


def row(text: str) -> list[Token]:
    """Words and spaces of a plain sentence."""
    words = text.split(" ")
    return [Token(word, space=index < len(words) - 1) for index, word in enumerate(words)]


@given(TOKENS, st.data())
def test_every_border_is_met_and_the_text_stays(tokens: list[Token], data: st.DataObject) -> None:
    text = text_of(tokens)
    place = st.integers(0, len(text))
    pairs = data.draw(st.lists(st.tuples(place, place).filter(lambda pair: pair[0] < pair[1]), max_size=4))
    spans = [Span(*pair) for pair in pairs]
    found = cut(tokens, {span.start for span in spans}, {span.end for span in spans})
    assert text_of(found) == text
    assert all(token.word for token in found)
    places = borders(found)
    for span in spans:
        first, last = places.around(span)
        inside = found[first:last]
        assert text_of(inside).removesuffix(" " * inside[-1].space) == span.of(text)


def test_nothing_is_cut_without_need() -> None:
    tokens = row("Ada Roe vows to cut fares")
    assert cut(tokens, {8}, {12}) == tokens
    assert cut(tokens, set(), set()) == tokens
    assert cut([], set(), set()) == []


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(1, 7), ["A", "da", "Roe", "vows"]),
        (Span(4, 10), ["Ada", "Roe", "vo", "ws"]),
        (Span(9, 11), ["Ada", "Roe", "v", "ow", "s"]),
        (Span(3, 7), ["Ada", " ", "Roe", "vows"]),
        (Span(0, 4), ["Ada", " ", "Roe", "vows"]),
        (Span(3, 4), ["Ada", " ", "Roe", "vows"]),
    ],
    ids=["start inside", "end inside", "both in one", "from the space on", "with the space", "the space alone"],
)
def test_tokens_are_cut_where_a_span_needs_it(span: Span, words: list[str]) -> None:
    assert [token.word for token in cut(row("Ada Roe vows"), {span.start}, {span.end})] == words


def test_a_span_misses_where_it_starts_or_ends_inside_a_word() -> None:
    places = borders(row("Ada Roe vows"))
    assert not places.misses(Span(0, 7))
    assert not places.misses(Span(3, 8))
    assert places.misses(Span(1, 7))
    assert places.misses(Span(0, 5))
    with pytest.raises(KeyError):
        places.around(Span(1, 7))

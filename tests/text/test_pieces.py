"""Pieces stay in order, apart, and never empty; what they cover is what was asked for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.pieces import joined, reshaped, without

SPANS = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda pair: Span(pair[0], sum(pair)))


def covered(spans: tuple[Span, ...]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}


@st.composite
def pieces(draw: st.DrawFn) -> tuple[Span, ...]:
    found: tuple[Span, ...] = ()
    for span in draw(st.lists(SPANS, min_size=1, max_size=5)):
        found = joined(found, span)
    return found


@given(pieces(), SPANS)
def test_adding_and_taking_away(spans: tuple[Span, ...], span: Span) -> None:
    more, less = joined(spans, span), without(spans, span)
    assert covered(more) == covered(spans) | covered((span,))
    assert covered(less) == covered(spans) - covered((span,))
    for found in (more, less):
        assert all(len(each) for each in found)
    assert all(one.end < two.start for one, two in pairwise(more))


@given(pieces(), st.data())
def test_new_borders_for_one(spans: tuple[Span, ...], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(spans) - 1))
    piece = data.draw(SPANS)
    others = tuple(span for place, span in enumerate(spans) if place != number)
    assert covered(reshaped(spans, number, piece)) == covered(others) | covered((piece,))
    assert reshaped(spans, number, Span(3, 3)) == (others or spans)

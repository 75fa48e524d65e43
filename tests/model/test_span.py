"""Stretches of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span

places = st.integers(0, 30)


def test_a_span_gives_its_stretch_and_its_length() -> None:
    span = Span(2, 5)
    assert span.of("ab😀de") == "😀de"
    assert len(span) == 3


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (-2, -1)])
def test_a_span_that_runs_backwards_or_starts_before_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(places, places, places, places)
def test_spans_overlap_where_they_share_a_code_point(a: int, b: int, c: int, d: int) -> None:
    first, second = Span(min(a, b), max(a, b)), Span(min(c, d), max(c, d))
    shared = set(range(first.start, first.end)) & set(range(second.start, second.end))
    assert first.overlaps(second) == second.overlaps(first)
    assert first.overlaps(second) == bool(shared) or not (len(first) and len(second))

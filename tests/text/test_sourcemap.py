"""Maps from clean text to source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.sourcemap import Run, SourceMap


@st.composite
def maps(draw: st.DrawFn, source_length: int | None = None) -> SourceMap:
    """A map; with `source_length`, one whose source is no longer than that."""
    runs: list[Run] = []
    clean = source = 0
    for _ in range(draw(st.integers(0, 6))):
        source += draw(st.integers(0, 3))
        length, taken = draw(st.integers(1, 5)), draw(st.integers(0, 5))
        if draw(st.booleans()):
            taken = length
        if source_length is not None and source + taken > source_length:
            break
        runs.append((clean, source, length, taken))
        clean += length
        source += taken
    return SourceMap(runs)


@given(maps())
def test_never_goes_back(source_map: SourceMap) -> None:
    places = [source_map.to_source(index) for index in range(source_map.clean_length + 1)]
    assert places == sorted(places)
    assert places[-1] == source_map.source_end


@given(maps(), st.integers(0, 30), st.integers(0, 30))
def test_runs_of_a_stretch(source_map: SourceMap, one: int, other: int) -> None:
    start, end = sorted((min(one, source_map.clean_length), min(other, source_map.clean_length)))
    if start < end:
        assert source_map.runs_of(start, end) == tuple(source_map.under(start, end - start, -start))
    with pytest.raises(IndexError):
        source_map.runs_of(start, source_map.clean_length + 1)


@given(maps(), st.integers(0, 30), st.integers(0, 30))
def test_a_span_covers_its_characters(source_map: SourceMap, one: int, other: int) -> None:
    start, end = sorted((min(one, source_map.clean_length), min(other, source_map.clean_length)))
    span = source_map.source_span(Span(start, end))
    assert span.start == source_map.to_source(start)
    if start < end:
        assert source_map.to_source(end - 1) <= span.end <= source_map.to_source(end)
    else:
        assert len(span) == 0


@given(maps())
def test_json_and_back(source_map: SourceMap) -> None:
    again = SourceMap.from_json(source_map.to_json())
    assert again == source_map
    assert hash(again) == hash(source_map)


@given(st.data(), maps())
def test_composed_maps_agree_with_one_after_the_other(data: st.DataObject, outer: SourceMap) -> None:
    inner = data.draw(maps(outer.clean_length))
    both = inner.compose(outer)
    assert both.clean_length == inner.clean_length
    for clean, source, length, taken in inner:
        if length == taken:
            for offset in range(length):
                assert both.to_source(clean + offset) == outer.to_source(source + offset)
        else:
            assert both.to_source(clean) == outer.to_source(source)


def test_runs_that_continue_one_another_are_joined() -> None:
    assert list(SourceMap([(0, 2, 3, 3), (3, 5, 2, 2), (5, 9, 1, 2)])) == [(0, 2, 5, 5), (5, 9, 1, 2)]
    assert SourceMap.identity(4, 3) == SourceMap([(0, 3, 4, 4)])
    assert SourceMap.identity(0) == SourceMap()
    assert SourceMap.identity(1) != "something else"
    assert repr(SourceMap.identity(1)) == "SourceMap([(0, 0, 1, 1)])"


def test_an_inserted_break_lies_where_the_source_has_none() -> None:
    source_map = SourceMap([(0, 0, 2, 2), (2, 2, 2, 0), (4, 2, 1, 1)])
    assert [source_map.to_source(index) for index in range(6)] == [0, 1, 2, 2, 2, 3]
    assert source_map.source_span(Span(2, 4)) == Span(2, 2)
    assert source_map.source_span(Span(1, 5)) == Span(1, 3)


@pytest.mark.parametrize(
    "runs",
    [[(1, 0, 1, 1)], [(0, 0, 0, 0)], [(0, 3, 1, 1), (1, 2, 1, 1)], [(0, 0, 1, -1)], [(0, 0, 2, 2), (1, 3, 1, 1)]],
)
def test_refuses_runs_that_make_no_map(runs: list[Run]) -> None:
    with pytest.raises(ValueError, match="not a run"):
        SourceMap(runs)


@pytest.mark.parametrize("text", ["{}", "[1]", "[[0,0,1]]", '[["0",0,1,1]]', "[[0,0,1.5,1]]", "nothing"])
def test_refuses_other_json(text: str) -> None:
    with pytest.raises(ValueError, match=r"map|Expecting"):
        SourceMap.from_json(text)


def test_refuses_places_outside() -> None:
    source_map = SourceMap.identity(3)
    for index in (-1, 4):
        with pytest.raises(IndexError):
            source_map.to_source(index)
    with pytest.raises(IndexError):
        source_map.source_span(Span(2, 5))
    with pytest.raises(IndexError):
        SourceMap.identity(5).compose(source_map)

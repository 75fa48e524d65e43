"""Places of one text found again in another of the same source."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.carrying import Carrier, placed, places_json, places_of, stripped
from desktop.text.sourcemap import SourceMap

SOURCE = "Menu. The mayor vowed. She came. End."


def part(*spans: tuple[int, int]) -> tuple[str, SourceMap]:
    """Stretches of the source, put together."""
    runs, text = [], ""
    for start, end in spans:
        runs.append((len(text), start, end - start, end - start))
        text += SOURCE[start:end]
    return text, SourceMap(runs)


WHOLE = part((0, len(SOURCE)))


@given(st.lists(st.integers(0, len(SOURCE)), min_size=2, max_size=8, unique=True).map(sorted), st.data())
def test_what_is_carried_has_the_same_characters(places: list[int], data: st.DataObject) -> None:
    new = part(*zip(places[::2], places[1::2], strict=False))
    carrier, back = Carrier(WHOLE, new), Carrier(new, WHOLE)
    start, end = sorted(data.draw(st.lists(st.integers(0, len(SOURCE)), min_size=2, max_size=2, unique=True)))
    for span in carrier.carry(Span(start, end)):
        for index in range(span.start, span.end):
            assert start <= new[1].to_source(index) < end
    lost = sum(len(span) for span in carrier.lost(Span(start, end)))
    assert lost <= end - start
    inside = Span(0, len(new[0]))
    assert "".join(span.of(SOURCE) for span in back.carry(inside)).replace(" ", "") in SOURCE.replace(" ", "") or places
    assert back.lost(inside) == ()


def test_runs_that_stand_for_something_else_are_carried_whole() -> None:
    source = "a&amp;b\tc"
    old = "a&b c", SourceMap([(0, 0, 1, 1), (1, 1, 1, 5), (2, 6, 3, 3)])
    new = "&b\tc", SourceMap([(0, 1, 1, 5), (1, 6, 3, 3)])
    carrier = Carrier(old, new)
    assert carrier.carry(Span(1, 3)) == (Span(0, 2),)
    assert carrier.carry(Span(0, 5)) == (Span(0, 4),)  # the tab, read in two ways, is only white space
    assert carrier.carry(Span(3, 4)) == ()
    other = Carrier(old, ("ab", SourceMap([(0, 0, 1, 1), (1, 6, 1, 1)])))
    assert other.lost(Span(0, 3)) == (Span(1, 2),)
    assert len(source) == 9


def test_places_of_the_source_in_a_text() -> None:
    source_map = SourceMap([(0, 0, 2, 2), (2, 2, 1, 5), (3, 9, 4, 4)])
    assert placed(source_map, [Span(0, 13), Span(1, 4), Span(3, 9), Span(10, 11)]) == (
        Span(0, 7),
        Span(1, 2),
        Span(4, 5),
    )
    assert places_of(places_json([Span(1, 2), Span(4, 9)])) == (Span(1, 2), Span(4, 9))
    assert stripped("  a ", Span(0, 4)) == Span(2, 3)
    assert [source_map.to_clean(index) for index in (0, 1, 2, 5, 8, 9, 12, 99)] == [0, 1, 2, 3, 3, 3, 6, 7]
    assert SourceMap([(0, 4, 2, 2)]).to_clean(1) == 0

"""The index of spans: against a plain list that compares everything with everything."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.lanes import SpanIndex

Item = tuple[Span, ...]

spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 5000), st.integers(1, 3000))
pieces = st.lists(spans, min_size=1, max_size=3).map(lambda found: tuple(sorted(found)))


def extent(item: Item) -> Span:
    return Span(item[0].start, max(span.end for span in item))


def rank(key: int, item: Item) -> tuple[int, int, int]:
    return len(extent(item)), extent(item).start, key


def plain_lanes(items: dict[int, Item]) -> dict[int, int]:
    """Lanes by definition: from short to long, the first lane no shorter neighbour holds."""
    lanes: dict[int, int] = {}
    for key in sorted(items, key=lambda key: rank(key, items[key])):
        taken = {lanes[other] for other in lanes if extent(items[other]).overlaps(extent(items[key]))}
        lanes[key] = next(lane for lane in range(len(items) + 1) if lane not in taken)
    return lanes


def check(index: SpanIndex[int], items: dict[int, Item]) -> None:
    assert set(index) == set(items)
    assert len(index) == len(items)
    lanes = plain_lanes(items)
    assert {key: index.lane(key) for key in items} == lanes
    for start, end in ((0, 9000), (1000, 1001), (1500, 4200), (5, 5), (-5, 3), (7999, 10**12)):
        found = {key for key, item in items.items() if extent(item).start < end and start < extent(item).end}
        found = found if start < end else set()
        order = sorted(found, key=lambda key: (extent(items[key]).start, -len(extent(items[key])), key))
        assert index.overlapping(start, end) == order
        assert index.lanes_in(start, end) == max((lanes[key] + 1 for key in found), default=0)
    for position in (-1, 0, 1023, 1024, 3000, 9999):
        under = [key for key in items if any(span.start <= position < span.end for span in items[key])]
        assert sorted(index.at(position)) == sorted(under)
        sizes = [sum(map(len, items[key])) for key in index.at(position)]
        assert sizes == sorted(sizes)
        starts = {key: extent(items[key]).start for key in items}
        after = min((start for start in starts.values() if start > position), default=None)
        before = max((start for start in starts.values() if start < position), default=None)
        found_after, found_before = index.next_after(position), index.previous_before(position)
        assert (None if found_after is None else starts[found_after]) == after
        assert (None if found_before is None else starts[found_before]) == before


@given(st.lists(pieces, max_size=25))
def test_bulk_build(items: list[Item]) -> None:
    known = dict(enumerate(items))
    check(SpanIndex(known.items()), known)


@settings(deadline=None)
@given(st.lists(pieces, max_size=8), st.lists(st.one_of(pieces, st.integers(0, 30)), max_size=25))
def test_adding_and_removing_gives_what_a_fresh_build_gives(items: list[Item], changes: list[Item | int]) -> None:
    known = dict(enumerate(items))
    index = SpanIndex(known.items())
    number = len(items)
    for change in changes:
        if isinstance(change, tuple):
            known[number] = change
            index.add(number, change)
            number += 1
        elif known:
            key = sorted(known)[change % len(known)]
            del known[key]
            index.remove(key)
        check(index, known)


def test_pieces_and_the_gap_between_them() -> None:
    index = SpanIndex([("a", (Span(0, 5), Span(20, 25)))])
    assert index.extent("a") == Span(0, 25)
    assert index.at(10) == []
    assert index.at(22) == ["a"]
    assert index.overlapping(8, 12) == ["a"]
    assert "a" in index
    assert "b" not in index


def test_short_passages_lie_next_to_the_text() -> None:
    index = SpanIndex([("long", (Span(0, 100),)), ("short", (Span(10, 20),))])
    assert index.lane("short") == 0
    assert index.lane("long") == 1
    index.remove("short")
    assert index.lane("long") == 0


def test_the_longest_of_several_at_one_start_is_met_first() -> None:
    index = SpanIndex([("short", (Span(10, 20),)), ("long", (Span(10, 90),))])
    assert index.next_after(5) == "long"
    assert index.previous_before(50) == "long"


def test_refuses_what_covers_nothing_and_what_it_has() -> None:
    index = SpanIndex([("a", (Span(3, 4), Span(9, 9)))])
    assert index.extent("a") == Span(3, 4)
    for key, wrong in (("a", (Span(0, 1),)), ("b", (Span(2, 2),)), ("b", (Span(2, 2), Span(3, 3))), ("b", ())):
        with pytest.raises(ValueError, match=r"index|spans"):
            index.add(key, wrong)
    with pytest.raises(KeyError):
        index.remove("b")
    assert list(index) == ["a"]


def test_large_index_is_quick() -> None:
    rng = random.Random(1)  # noqa: S311  (no secret)
    items = [
        (number, (Span(at, at + rng.randrange(1, 400)),))
        for number in range(25_000)
        if (at := rng.randrange(3_000_000))
    ]
    started = time.thread_time()
    index = SpanIndex(items)
    built = time.thread_time() - started
    index.add(-1, (Span(0, 3_000_000),))
    started = time.thread_time()
    for number in range(1000):
        at = rng.randrange(3_000_000)
        index.add(-2 - number, (Span(at, at + 200),))
        index.remove(-2 - number)
    changed = (time.thread_time() - started) / 2000
    assert built < 1.0  # a tenth of this on a quiet machine
    assert changed < 0.002  # a tenth of this on a quiet machine

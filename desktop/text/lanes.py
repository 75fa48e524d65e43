"""One index of spans that painting, selection and hit-testing share, and the lanes of brackets beside the text.

The text is cut into buckets of equal length and every item is listed in each bucket its extent touches, so whatever
happens at one place costs what lies at that place. All pairs are never compared.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import Generic, TypeVar

from desktop.model.span import Span

K = TypeVar("K", bound=Hashable)

_BUCKET = 1024
_NO_LANE = -1


class _Item(Generic[K]):
    """A key with its pieces; `rank` orders items for lanes: shorter extents first, then earlier ones."""

    __slots__ = ("end", "key", "lane", "pieces", "rank", "size", "start")

    def __init__(self, key: K, spans: tuple[Span, ...], number: int) -> None:
        first = spans[0]
        start, end, size = first.start, first.end, first.end - first.start
        if len(spans) > 1:
            spans = tuple(span for span in spans if span.start < span.end)
            start = min((span.start for span in spans), default=0)
            end = max((span.end for span in spans), default=0)
            size = sum(span.end - span.start for span in spans)
        if not size:
            message = f"nothing to index for {key!r}: all its spans are empty"
            raise ValueError(message)
        self.key = key
        self.pieces = spans
        self.start = start
        self.end = end
        self.size = size
        self.rank = (end - start, start, number)
        self.lane = _NO_LANE

    def covers(self, position: int) -> bool:
        return any(span.start <= position < span.end for span in self.pieces)


class SpanIndex(Generic[K]):
    """Keys with the stretches of text they cover, half-open, in code points.

    An item's extent runs from its first piece to the end of its last; the gaps between pieces belong to the extent but
    not to the item. Adding and removing cost what lies around the item (and one bucket entry per 1024 code points of
    its extent), whatever the size of the index.
    """

    def __init__(self, items: Iterable[tuple[K, tuple[Span, ...]]] = ()) -> None:
        self._items: dict[K, _Item[K]] = {}
        self._buckets: dict[int, dict[K, _Item[K]]] = {}
        self._lanes: _Lanes[K] | None = None
        self._added = 0
        self._last = 0
        for key, spans in items:
            self._enter(key, spans)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: object) -> bool:
        return key in self._items

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def add(self, key: K, spans: tuple[Span, ...]) -> None:
        """Put a key in. ValueError if it is in already or if all its spans are empty."""
        item = self._enter(key, spans)
        if self._lanes is not None:
            self._lanes.place(item, self._longer)

    def remove(self, key: K) -> None:
        """Take a key out. KeyError if it is not in."""
        item = self._items.pop(key)
        for number in range(item.start // _BUCKET, (item.end - 1) // _BUCKET + 1):
            bucket = self._buckets[number]
            del bucket[key]
            if not bucket:
                del self._buckets[number]
        if self._lanes is not None:
            self._lanes.drop(item, self._longer)

    def overlapping(self, start: int, end: int) -> list[K]:
        """Keys whose extent shares a code point with `[start, end)`, by start, the longer first at the same start."""
        return [item.key for item in sorted(self._touching(start, end), key=_order)]

    def at(self, position: int) -> list[K]:
        """Keys with a piece over the code point at `position`, the one that covers least first."""
        bucket = self._buckets.get(position // _BUCKET, {})
        found = [item for item in bucket.values() if item.start <= position < item.end and item.covers(position)]
        found.sort(key=lambda item: (item.size, item.rank))
        return [item.key for item in found]

    def extent(self, key: K) -> Span:
        """From the start of the key's first piece to the end of its last. KeyError if it is not in."""
        item = self._items[key]
        return Span(item.start, item.end)

    def lane(self, key: K) -> int:
        """The lane of the key's bracket, 0 next to the text; extents that overlap never share one.

        Shorter extents lie further in. KeyError if the key is not in.
        """
        self._give_lanes()
        return self._items[key].lane

    def lanes_in(self, start: int, end: int) -> int:
        """How many lanes the brackets beside `[start, end)` need."""
        self._give_lanes()
        return 1 + max((item.lane for item in self._touching(start, end)), default=-1)

    def next_after(self, position: int) -> K | None:
        """The key that starts first after `position`, the longest of several, or None."""
        for number in range(max(position, 0) // _BUCKET, self._last + 1):
            starts = (item for item in self._starting_in(number) if item.start > position)
            if (found := min(starts, key=_order, default=None)) is not None:
                return found.key
        return None

    def previous_before(self, position: int) -> K | None:
        """The key that starts last before `position`, the longest of several, or None."""
        for number in range(min(max(position, 0) // _BUCKET, self._last), -1, -1):
            starts = (item for item in self._starting_in(number) if item.start < position)
            if (found := max(starts, key=_backwards, default=None)) is not None:
                return found.key
        return None

    def _give_lanes(self) -> None:
        """Lay out the lanes when the first is asked for: most indexes have no brackets beside them."""
        if self._lanes is None:
            self._lanes = _Lanes[K]()
            self._lanes.fill(self._items.values())

    def _enter(self, key: K, spans: tuple[Span, ...]) -> _Item[K]:
        if key in self._items or not spans:
            message = f"{key!r} is in the index already" if spans else f"no spans for {key!r}"
            raise ValueError(message)
        item = _Item(key, spans, self._added)
        self._added += 1
        self._items[key] = item
        buckets = self._buckets
        last = (item.end - 1) // _BUCKET
        for number in range(item.start // _BUCKET, last + 1):
            if number in buckets:
                buckets[number][key] = item
            else:
                buckets[number] = {key: item}
        self._last = max(self._last, last)
        return item

    def _touching(self, start: int, end: int) -> Iterator[_Item[K]]:
        if start >= end:
            return
        first = max(start, 0) // _BUCKET
        for number in range(first, min((end - 1) // _BUCKET, self._last) + 1):
            for item in self._buckets.get(number, {}).values():
                # An item is listed in many buckets: it counts in the first of those asked about.
                if item.start < end and start < item.end and number == max(first, item.start // _BUCKET):
                    yield item

    def _starting_in(self, number: int) -> Iterator[_Item[K]]:
        return (item for item in self._buckets.get(number, {}).values() if item.start // _BUCKET == number)

    def _longer(self, item: _Item[K]) -> Iterator[_Item[K]]:
        # Whatever overlaps an item without being shorter covers one of its two ends.
        for position in {item.start, item.end - 1}:
            for other in self._buckets.get(position // _BUCKET, {}).values():
                if other.start <= position < other.end and other.rank > item.rank:
                    yield other


class _Lanes(Generic[K]):
    """The lanes, each a row of items in text order that do not overlap.

    The rule is one: taken from the shortest to the longest, every item gets the innermost lane that no shorter item
    beside it holds. So the lanes depend on the items alone, not on the order in which they came, save where two
    extents are equal. A change is carried on only to longer items that it displaces or that can move inward.
    """

    def __init__(self) -> None:
        self._starts: list[list[int]] = []
        self._rows: list[list[_Item[K]]] = []

    def fill(self, items: Iterable[_Item[K]]) -> None:
        """Place all items of a new index at once, one run of overlapping extents after the other."""
        run: list[_Item[K]] = []
        reach = 0
        for item in sorted(items, key=_start):
            if item.start >= reach:
                self._fill_run(run)
                run = []
            run.append(item)
            reach = max(reach, item.end)
        self._fill_run(run)

    def _fill_run(self, run: list[_Item[K]]) -> None:
        if len(run) == 1 and self._rows:  # most runs are: straight into the first lane
            run[0].lane = 0
            self._starts[0].append(run[0].start)
            self._rows[0].append(run[0])
            return
        starts: list[list[int]] = []
        rows: list[list[_Item[K]]] = []
        for item in sorted(run, key=_rank):
            for lane, row in enumerate(rows):
                at = bisect_left(starts[lane], item.start)
                if (at == 0 or row[at - 1].end <= item.start) and (at == len(row) or row[at].start >= item.end):
                    break
            else:
                lane, at = len(rows), 0
                starts.append([])
                rows.append([])
            item.lane = lane
            starts[lane].insert(at, item.start)
            rows[lane].insert(at, item)
        for lane, row in enumerate(rows):
            if lane == len(self._rows):
                self._starts.append([])
                self._rows.append([])
            self._starts[lane] += starts[lane]
            self._rows[lane] += row

    def place(self, item: _Item[K], longer: "_Longer[K]") -> None:
        """Give a new item its lane."""
        self._settle([item], longer)

    def drop(self, item: _Item[K], longer: "_Longer[K]") -> None:
        """Take a removed item out of its lane."""
        lane = item.lane
        self._take(item)
        self._settle([other for other in longer(item) if other.lane > lane], longer)

    def _settle(self, items: list[_Item[K]], longer: "_Longer[K]") -> None:
        """Find the lane of each of these, and of the longer ones that this touches, from short to long."""
        queue = [(item.rank, item) for item in items]
        heapify(queue)
        left = {item.rank: item.lane for item in items}
        while queue:
            rank, item = heappop(queue)
            was = left[rank]
            if item.lane != _NO_LANE:
                self._take(item)
            lane, displaced = self._room(item)
            for other in displaced:
                if other.rank not in left:
                    left[other.rank] = other.lane
                    heappush(queue, (other.rank, other))
                self._take(other)
            self._put(item, lane)
            if was not in (_NO_LANE, lane):
                for other in longer(item):
                    if other.lane > was and other.rank not in left:
                        left[other.rank] = other.lane
                        heappush(queue, (other.rank, other))

    def _room(self, item: _Item[K]) -> tuple[int, list[_Item[K]]]:
        """The innermost lane without a shorter item beside this one, and the longer ones that stand in it."""
        for lane, row in enumerate(self._rows):
            at = bisect_right(self._starts[lane], item.start)
            at -= at > 0 and row[at - 1].end > item.start
            displaced = []
            while at < len(row) and row[at].start < item.end and row[at].rank > item.rank:
                displaced.append(row[at])
                at += 1
            if at == len(row) or row[at].start >= item.end:
                return lane, displaced
        self._starts.append([])
        self._rows.append([])
        return len(self._rows) - 1, []

    def _put(self, item: _Item[K], lane: int) -> None:
        item.lane = lane
        at = bisect_right(self._starts[lane], item.start)
        self._starts[lane].insert(at, item.start)
        self._rows[lane].insert(at, item)

    def _take(self, item: _Item[K]) -> None:
        at = bisect_left(self._starts[item.lane], item.start)
        del self._starts[item.lane][at]
        del self._rows[item.lane][at]
        item.lane = _NO_LANE


_Longer = Callable[[_Item[K]], Iterable[_Item[K]]]


def _start(item: _Item[K]) -> int:
    return item.start


def _order(item: _Item[K]) -> tuple[int, int, int]:
    return item.start, -item.end, item.rank[2]


def _rank(item: _Item[K]) -> tuple[int, int, int]:
    return item.rank


def _backwards(item: _Item[K]) -> tuple[int, int, int]:
    return item.start, item.end, -item.rank[2]

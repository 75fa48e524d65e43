"""Places in one text of a source found again in another text of the same source, by way of the two source maps."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

from desktop.model.span import Span
from desktop.text.sourcemap import Run, SourceMap

Aligned = tuple[int, int, int]


class Carrier:
    """Knows which characters of the old text stand where in the new one: those that both maps know.

    Both texts are made of the same decoded source, in its order.
    """

    def __init__(self, old: tuple[str, SourceMap], new: tuple[str, SourceMap]) -> None:
        self._old, self._new = old[0], new[0]
        self._pairs = tuple(_joined(_aligned(old, new)))
        self._starts = [pair[0] for pair in self._pairs]

    def carry(self, span: Span) -> tuple[Span, ...]:
        """The stretches of the new text that have the characters of `span`, in order; none where all are gone.

        Two stretches with nothing but white space between them are one, where the old text had no more there or what
        it had is gone; where the new text has other words there, they stay apart.
        """
        found: list[Span] = []
        for old_start, new_start, length in self._under(span):
            first, last = max(old_start, span.start), min(old_start + length, span.end)
            part = Span(first + new_start - old_start, last + new_start - old_start)
            if found and not self._new[found[-1].end : part.start].strip():
                found[-1] = Span(found[-1].start, part.end)
            else:
                found.append(part)
        return tuple(self._cut(span, found))

    def lost(self, span: Span) -> tuple[Span, ...]:
        """The stretches of `span`, in the old text, that are not in the new one; white space alone does not count."""
        found: list[Span] = []
        at = span.start
        for old_start, _, length in self._under(span):
            if old_start > at:
                found.append(Span(at, old_start))
            at = max(at, old_start + length)
        if at < span.end:
            found.append(Span(at, span.end))
        return tuple(bare for bare in (stripped(self._old, each) for each in found) if len(bare))

    def _under(self, span: Span) -> Iterator[Aligned]:
        number = max(bisect_right(self._starts, span.start) - 1, 0)
        while number < len(self._pairs) and self._pairs[number][0] < span.end:
            if self._pairs[number][0] + self._pairs[number][2] > span.start:
                yield self._pairs[number]
            number += 1

    def _cut(self, span: Span, found: list[Span]) -> Iterator[Span]:
        """The parts that have more than white space, without white space at an end that was cut."""
        whole = span.of(self._old)
        for part in found:
            if part.of(self._new) == whole:
                yield part
            elif len(bare := stripped(self._new, part)):
                yield bare


def stripped(text: str, span: Span) -> Span:
    """The stretch without white space at its ends; empty where there is nothing else."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _joined(pairs: Iterable[Aligned]) -> Iterator[Aligned]:
    """Pairs that go on where the one before ended, as one."""
    last: Aligned | None = None
    for old, new, length in pairs:
        if last is not None and last[0] + last[2] == old and last[1] + last[2] == new:
            last = last[0], last[1], last[2] + length
            continue
        if last is not None:
            yield last
        last = old, new, length
    if last is not None:
        yield last


def _aligned(old: tuple[str, SourceMap], new: tuple[str, SourceMap]) -> Iterator[Aligned]:
    """Stretches `(old start, new start, length)` of the same characters, in order."""
    ours, theirs = iter(old[1]), iter(new[1])
    one, other = next(ours, None), next(theirs, None)
    while one is not None and other is not None:
        yield from _shared(old[0], one, new[0], other)
        one_end, other_end = one[1] + one[3], other[1] + other[3]
        if (one_end, one[1]) == (other_end, other[1]):
            one, other = next(ours, None), next(theirs, None)
        elif one_end < other_end or (one_end == other_end and one[1] < other[1]):
            one = next(ours, None)
        else:
            other = next(theirs, None)


def _shared(old: str, one: Run, new: str, other: Run) -> Iterator[Aligned]:
    """What two runs have in common: of characters that stand for themselves each by itself, of others the whole."""
    if one[2] == one[3] and other[2] == other[3]:
        start, end = max(one[1], other[1]), min(one[1] + one[2], other[1] + other[2])
        if start >= end:
            return
        found = one[0] + start - one[1], other[0] + start - other[1], end - start
    elif one[1:] == other[1:]:
        found = one[0], other[0], one[2]
    else:
        return
    first, second, length = found
    if old[first : first + length] == new[second : second + length]:
        yield found
        return
    # The same places of the source, read in two ways, as where a tab became a space.
    for same, places in groupby(range(length), lambda place: old[first + place] == new[second + place]):
        if same:
            group = list(places)
            yield first + group[0], second + group[0], len(group)


def placed(source_map: SourceMap, places: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches of the clean text that are made of those places of the source; those without any are left out.

    Each place gives the clean characters of which it holds the whole source.
    """
    runs = list(source_map)
    starts = [run[1] for run in runs]
    found = []
    for place in places:
        number = bisect_left(starts, place.start)
        if number and runs[number - 1][1] + runs[number - 1][3] > place.start:
            number -= 1
        spans = [span for run in _until(runs, number, place.end) if (span := _within(run, place))]
        if spans:
            found.append(Span(spans[0].start, spans[-1].end))
    return tuple(found)


def _until(runs: list[Run], number: int, end: int) -> Iterator[Run]:
    while number < len(runs) and runs[number][1] < end:
        yield runs[number]
        number += 1


def _within(run: Run, place: Span) -> Span | None:
    clean, source, length, taken = run
    if length == taken:
        start, end = max(source, place.start), min(source + taken, place.end)
        return Span(clean + start - source, clean + end - source) if start < end else None
    inside = taken and place.start <= source and source + taken <= place.end
    return Span(clean, clean + length) if inside else None


def places_json(places: Iterable[Span]) -> str:
    """Places of a source as a JSON array of pairs."""
    return json.dumps([[place.start, place.end] for place in places])


def places_of(text: str) -> tuple[Span, ...]:
    """What `places_json` wrote."""
    return tuple(Span(start, end) for start, end in json.loads(text))

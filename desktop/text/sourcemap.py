"""From clean text back to its source: which stretch of the source every stretch of the text was made from."""

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from desktop.model.span import Span

Run = tuple[int, int, int, int]
_NUMBERS = 4


class SourceMap:
    """Runs `(clean_start, source_start, length, source_length)`, in order and without gaps in the clean text.

    Offsets and lengths count code points. Where a run's two lengths are equal its characters stand one for one;
    otherwise the run as a whole was made from the source stretch (a line feed from CR LF; a paragraph break from one
    line feed or from nothing). Source between two runs was dropped. Runs that continue one another are joined.
    ValueError for runs that leave a gap in the clean text or go back in the source.
    """

    __slots__ = ("_clean", "_length", "_source", "_source_length")

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._clean = array("q")
        self._source = array("q")
        self._length = array("q")
        self._source_length = array("q")
        clean_end = source_end = 0
        joinable = False
        for clean, source, length, source_length in runs:
            if clean != clean_end or source < source_end or length <= 0 or source_length < 0:
                message = f"not a run that may follow {clean_end} in the text and {source_end} in the source"
                raise ValueError(message)
            plain = length == source_length
            if plain and joinable and source == source_end:
                self._length[-1] += length
                self._source_length[-1] += length
            else:
                self._clean.append(clean)
                self._source.append(source)
                self._length.append(length)
                self._source_length.append(source_length)
            joinable = plain
            clean_end, source_end = clean + length, source + source_length

    @classmethod
    def identity(cls, length: int, source_start: int = 0) -> "SourceMap":
        """The map of a text that is `length` code points of the source as they stand, from `source_start` on."""
        return cls([(0, source_start, length, length)] if length else ())

    @classmethod
    def from_json(cls, text: str) -> "SourceMap":
        """What `to_json` wrote. ValueError for anything else."""
        rows = json.loads(text)
        if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == _NUMBERS for row in rows):
            message = "not the JSON of a source map"
            raise ValueError(message)
        if not all(type(number) is int for row in rows for number in row):
            message = "a source map holds whole numbers only"
            raise ValueError(message)
        return cls((row[0], row[1], row[2], row[3]) for row in rows)

    def to_json(self) -> str:
        """The runs as a JSON array of arrays of four whole numbers."""
        return json.dumps([list(run) for run in self], separators=(",", ":"))

    def __iter__(self) -> Iterator[Run]:
        return zip(self._clean, self._source, self._length, self._source_length, strict=True)

    def __len__(self) -> int:
        return len(self._clean)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SourceMap) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash((self.clean_length, self.source_end))

    def __repr__(self) -> str:
        return f"SourceMap({list(self)!r})"

    @property
    def clean_length(self) -> int:
        """Length of the clean text."""
        return self._clean[-1] + self._length[-1] if self._clean else 0

    @property
    def source_end(self) -> int:
        """Where the last run ends in the source."""
        return self._source[-1] + self._source_length[-1] if self._clean else 0

    def to_source(self, index: int) -> int:
        """Where the character at `index` of the clean text stands in the source; never falls as `index` grows.

        The end of the clean text gives the end of the last run. IndexError outside the clean text.
        """
        if not 0 <= index <= self.clean_length:
            message = f"{index} is outside the text of {self.clean_length}"
            raise IndexError(message)
        if index == self.clean_length:
            return self.source_end
        run = bisect_right(self._clean, index) - 1
        offset = index - self._clean[run]
        return self._source[run] + min(offset, self._source_length[run])

    def source_span(self, span: Span) -> Span:
        """The stretch of the source from the first to the last character of `span`, what was dropped between included.

        IndexError outside the clean text.
        """
        start = self.to_source(span.start)
        return Span(start, self.to_source_end(span.end - 1)) if len(span) else Span(start, start)

    def compose(self, outer: "SourceMap") -> "SourceMap":
        """The map from this one's clean text to `outer`'s source, where `outer`'s clean text is this one's source.

        Costs what this map covers of `outer`. IndexError where it reaches past it.
        """
        return SourceMap(self._through(outer))

    def to_source_end(self, index: int) -> int:
        """Where the character at `index` ends in the source. IndexError outside the clean text."""
        if index >= self.clean_length:
            message = f"{index} is outside the text of {self.clean_length}"
            raise IndexError(message)
        run = bisect_right(self._clean, index) - 1
        offset = index - self._clean[run]
        if offset == self._length[run] - 1:
            return self._source[run] + self._source_length[run]
        return self._source[run] + min(offset + 1, self._source_length[run])

    def to_clean(self, index: int) -> int:
        """Where in the clean text one is at `index` of the source: at what was made of it, or what comes next to it.

        Never falls as `index` grows.
        """
        run = bisect_right(self._source, index) - 1
        if run < 0:
            return 0
        return self._clean[run] + min(index - self._source[run], self._length[run])

    def _through(self, outer: "SourceMap") -> Iterator[Run]:
        for clean, source, length, source_length in self:
            if length == source_length:
                yield from outer.under(source, length, clean - source)
            else:
                start = outer.to_source(source)
                end = outer.to_source_end(source + source_length - 1) if source_length else start
                yield clean, start, length, end - start

    def runs_of(self, start: int, end: int) -> tuple[Run, ...]:
        """The runs under `[start, end)`, which holds a character, their clean offsets counted from `start`.

        IndexError outside the clean text.
        """
        run = bisect_right(self._clean, start) - 1
        length = end - start
        if run >= 0 and self._length[run] == self._source_length[run] and end <= self._clean[run] + self._length[run]:
            return ((0, self._source[run] + start - self._clean[run], length, length),)  # most blocks: told at once
        return tuple(self.under(start, length, -start))

    def under(self, start: int, length: int, shift: int) -> Iterator[Run]:
        """The runs under `length` characters from `start` on, with `shift` added to their clean offsets.

        IndexError outside the clean text.
        """
        end = start + length
        self.to_source_end(end - 1)
        run = bisect_right(self._clean, start) - 1
        while run < len(self._clean) and self._clean[run] < end:
            first = max(start, self._clean[run])
            last = min(end, self._clean[run] + self._length[run])
            if self._length[run] == self._source_length[run]:
                yield first + shift, self._source[run] + first - self._clean[run], last - first, last - first
            else:
                source = self.to_source(first)
                yield first + shift, source, last - first, self.to_source_end(last - 1) - source
            run += 1

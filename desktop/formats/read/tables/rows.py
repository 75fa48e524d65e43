"""Rows and cells, each with its place in the decoded text of a table."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.text.sourcemap import Run, SourceMap

QUOTED = re.compile('""')
BACKSLASHED = re.compile(r'\\["\\]|""')
JSON = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, and the stretch `[start, end)` of the source that it was made of, without quotes.

    `escapes` finds what stands for another character in that stretch; None where nothing does. A list has `parts`,
    joined by `join`.
    """

    text: str
    start: int
    end: int
    escapes: re.Pattern[str] | None = None
    parts: "tuple[Cell, ...]" = ()
    join: str = ""

    def map(self, source: str) -> SourceMap:
        """The map from the text to the source."""
        return SourceMap(self._runs(source))

    def _runs(self, source: str) -> Iterator[Run]:
        if self.parts:
            yield from self._joined(source)
            return
        clean, at = 0, self.start
        for match in self.escapes.finditer(source, self.start, self.end) if self.escapes else ():
            start, end = match.span()
            if start > at:
                yield clean, at, start - at, start - at
                clean += start - at
            made = len(_unescaped(match[0], self.escapes))
            if made:
                yield clean, start, made, end - start
            clean += made
            at = end
        if self.end > at:
            yield clean, at, self.end - at, self.end - at

    def _joined(self, source: str) -> Iterator[Run]:
        clean = 0
        before: Cell | None = None
        for part in self.parts:
            if before is not None:
                yield clean, before.end, len(self.join), part.start - before.end
                clean += len(self.join)
            for run in part.map(source):
                yield run[0] + clean, *run[1:]
            clean += len(part.text)
            before = part


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its number (the first is 1), its stretch of the source, and its cells by column; empty cells are left out.

    `odd` says in words what is unusual about the row; empty where nothing is.
    """

    number: int
    start: int
    end: int
    cells: dict[str, Cell]
    odd: str = ""


def _unescaped(text: str, escapes: re.Pattern[str] | None) -> str:
    if escapes is not JSON:
        return text[1:]
    return str(json.loads(f'"{text}"', strict=False))


def unescape(text: str, escapes: re.Pattern[str]) -> str:
    """A stretch of the source as what it stands for."""
    return escapes.sub(lambda match: _unescaped(match[0], escapes), text)


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Names of columns, each once and none empty: "text", "text 2", "column 3"."""
    found: dict[str, None] = {}
    for number, given in enumerate(names, start=1):
        name = plain = " ".join(given.split()) or f"column {number}"
        again = 2
        while name in found:
            name = f"{plain} {again}"
            again += 1
        found[name] = None
    return tuple(found)

"""CSV and TSV: rows with the place of every cell, whatever the delimiter; nothing of a ragged row is lost."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desktop.formats.read.tables.rows import BACKSLASHED, QUOTED, Cell, Row, unescape

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64 * 1024
_ROWS = 60
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """How cells are set apart and quotes written; `begin` is where the first row stands."""

    delimiter: str
    escape: str = ""
    begin: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one row by position, and its stretch of the source. `closed`: a line break ended it."""

    start: int
    end: int
    cells: tuple[Cell, ...]
    closed: bool
    odd: str = ""


class _Patterns(NamedTuple):
    """What cells are: without quotes, in quotes, in quotes with loose ones inside, in quotes that nothing closes.

    `line_end` is what ends a row.
    """

    plain: re.Pattern[str]
    quoted: re.Pattern[str]
    loose: re.Pattern[str]
    unended: re.Pattern[str]
    line_end: re.Pattern[str]


@cache
def _patterns(delimiter: str, escape: str) -> _Patterns:
    mark = re.escape(delimiter)
    end = rf"(?={mark}|[\r\n]|\Z)"
    doubled = r'(?:[^"\\]*+(?:(?:\\.|"")[^"\\]*+)*+)' if escape else r'(?:[^"]*+(?:""[^"]*+)*+)'
    # A quotation mark within the text that is not doubled: what it opens or closes is looked for on its own line alone,
    # and where delimiters are rare in texts, only up to the next of them.
    rest = r'[^"\r\n]*+' if delimiter in ",;" else rf'[^"\r\n{mark}]*+'
    loose = rf'"({doubled}(?:"(?:"|(?!{end})){rest})++)"{end}'
    return _Patterns(
        re.compile(rf"[^{mark}\r\n]*+"),
        re.compile(rf'"({doubled})"{end}', re.DOTALL),
        re.compile(loose, re.DOTALL),
        re.compile(rf'"{doubled}\Z', re.DOTALL),
        re.compile(r"\r\n|\r|\n"),
    )


class Lines:
    """The rows of a text, one after the other, blank lines left out.

    With `whole` false the text goes on elsewhere: a cell whose quotation mark is not closed ends the rows before its
    own row.
    """

    def __init__(self, text: str, form: Form, *, whole: bool = True) -> None:
        self._text, self._form, self._whole = text, form, whole
        self._patterns = _patterns(form.delimiter, form.escape)
        self._escapes = BACKSLASHED if form.escape else QUOTED
        self._strict_until = 0  # up to there no loose cell ends

    def __iter__(self) -> Iterator[Line]:
        at, text = self._form.begin, self._text
        while at < len(text):
            line = self._line(at)
            if line is None:
                return
            match = self._patterns.line_end.match(text, line.end)
            at = match.end() if match else line.end
            if len(line.cells) > 1 or line.cells[0].text.strip():
                yield line

    def _line(self, at: int) -> Line | None:
        text, delimiter = self._text, self._form.delimiter
        start, cells, odd = at, list[Cell](), ""
        while True:
            cell, after, stray = self._cell(at)
            if stray:
                if not self._whole:
                    return None
                odd = "a quotation mark is never closed"
            cells.append(cell)
            if not text.startswith(delimiter, after):
                return Line(start, after, tuple(cells), after < len(text), odd)
            at = after + 1

    def _cell(self, at: int) -> tuple[Cell, int, bool]:
        """A cell, where it ends, and whether it begins with a quotation mark that is never closed."""
        text = self._text
        unended = False
        if text.startswith('"', at):
            if match := self._patterns.quoted.match(text, at) or self._loose(at):
                start, end = match.span(1)
                inside = text[start:end]
                if '"' not in inside and not (self._form.escape and self._form.escape in inside):
                    return Cell(inside, start, end), match.end(), False
                return Cell(unescape(inside, self._escapes), start, end, self._escapes), match.end(), False
            unended = self._patterns.unended.match(text, at) is not None
        end = self._patterns.plain.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        return Cell(text[at:end], at, end), end, unended

    def _loose(self, at: int) -> re.Match[str] | None:
        if at < self._strict_until:
            return None
        match = self._patterns.loose.match(self._text, at)
        if match is None:
            found = self._patterns.line_end.search(self._text, at)
            self._strict_until = found.start() if found else len(self._text)
        return match


def sniff(text: str, *, tabs: bool = False) -> Form:
    """How the rows of a text are written, told by its beginning; `tabs` says that its name speaks for tabs."""
    sample = text[:_SAMPLE]
    said = _SAID.match(sample)
    begin = said.end() if said else 0
    escape = "\\" if sample.count('\\"') > sample.count('""') else ""
    if said:
        return Form(said[1], escape, begin)
    order = ("\t", *DELIMITERS) if tabs else DELIMITERS
    best = max(order, key=lambda mark: _consistency(sample, Form(mark, escape, begin)))
    return Form(best, escape, begin)


def _consistency(sample: str, form: Form) -> float:
    """How much a delimiter looks like one: the share of rows with the usual number of cells; more cells are better."""
    widths = Counter[int]()
    for line in Lines(sample, form, whole=len(sample) < _SAMPLE):
        widths[len(line.cells)] += 1
        if widths.total() >= _ROWS:
            break
    if not widths:
        return 0.0
    width, rows = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1], pair[0]))
    return 0.0 if width == 1 else rows / widths.total() + min(width, 20) / 100


def read(text: str, form: Form, names: Sequence[str], first: int, *, header: bool) -> Iterator[Row]:
    """The rows of a text with their cells by column; with `header`, its first row is none."""
    lines = iter(Lines(text, form))
    if header:
        next(lines, None)
    for number, line in enumerate(lines, start=first):
        cells = {name: cell for name, cell in zip(names, line.cells, strict=False) if cell.text}
        beyond = line.cells[len(names) :]
        cells |= {f"column {n}": cell for n, cell in enumerate(beyond, start=len(names) + 1) if cell.text}
        odd = line.odd
        if not odd and len(line.cells) != len(names):
            odd = f"{len(line.cells)} cells instead of {len(names)}"
        yield Row(number, line.start, line.end, cells, odd)

"""How the rows of a decoded text are written: told by its beginning, and read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from desktop.formats.read.tables import delimited, jsons
from desktop.formats.read.tables.days import states_day
from desktop.formats.read.tables.delimited import Form
from desktop.formats.read.tables.guessing import is_known
from desktop.formats.read.tables.rows import Row, distinct

SAMPLE = 200  # rows that a guess goes by
_LONGEST_NAME = 80  # code points
_LONGER = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """The names of a table's columns, how its rows are written (None: as JSON), and the number of the first row.

    `header`: the first row of the text holds the names.
    """

    names: tuple[str, ...]
    form: Form | None = None
    header: bool = False
    first: int = 1

    def after(self, rows: int) -> "Layout":
        """The layout of a text that goes on after so many rows."""
        form = replace(self.form, begin=0) if self.form else None
        return Layout(self.names, form, header=False, first=self.first + rows)


def rows(text: str, layout: Layout) -> Iterator[Row]:
    """The rows of a text."""
    if layout.form is None:
        return jsons.read(text, layout.first)
    return delimited.read(text, layout.form, layout.names, layout.first, header=layout.header)


def look_at_json(text: str) -> Layout:
    """The layout of JSON lines or of an array: its columns are the keys of the first objects."""
    names: dict[str, None] = {}
    for row in islice(jsons.read(text), SAMPLE):
        if not row.odd:
            names |= dict.fromkeys(row.cells)
    return Layout(tuple(names))


def look_at_delimited(text: str, *, tabs: bool = False) -> Layout:
    """The layout of CSV or TSV; `tabs` says that its name speaks for tabs."""
    form = delimited.sniff(text, tabs=tabs)
    lines = [[cell.text for cell in line.cells] for line in islice(delimited.Lines(text, form), SAMPLE)]
    if not lines:
        return Layout((), form)
    header = is_header(lines[0], lines[1:])
    width = max(map(len, lines)) if not header else len(lines[0])
    names = distinct(lines[0] if header else [""] * width)
    return Layout(names, form, header=header)


def is_header(first: list[str], others: list[list[str]]) -> bool:
    """Whether a table's first row holds names: short, different, no figures, and unlike what stands below them."""
    named = [name.strip() for name in first if name.strip()]
    if not named or len(set(named)) < len(named) or any(len(name) > _LONGEST_NAME for name in named):
        return False
    if any(_is_value(name) for name in named):
        return False
    if any(map(is_known, named)):
        return True
    columns = [[row[n] for row in others if n < len(row) and row[n].strip()] for n in range(len(first))]
    return any(_is_unlike(name, values) for name, values in zip(first, columns, strict=True) if values)


def _is_value(text: str) -> bool:
    return states_day(text) or "://" in text or text.replace(".", "").replace(",", "").lstrip("+-").isdigit()


def _is_unlike(name: str, values: list[str]) -> bool:
    longer = sum(map(len, values)) / len(values) > max(len(name), 10) * _LONGER
    return longer or all(map(_is_value, values))

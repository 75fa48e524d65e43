"""Which column is what, by its name in several languages and by what stands in it."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.formats.read.tables.days import states_day, tells_order
from desktop.model.columns import FIELDS, Columns
from desktop.resources import resource

_APART = re.compile(r"[\s_.\-/]+|(?<=[a-z])(?=[A-Z])")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|h[1-6]|ul|ol|li|a|b|i|u|strong|em|img|table|blockquote|figure)\b[^<>]*>", re.IGNORECASE
)
_LONG_TITLE, _LONG_NAME, _LONG_CODE = 300, 120, 20  # code points
_PROSE = 8  # words that a text without a name has on average
_FEW = 12  # words on average, at which a longer column is preferred to one that is only called a text
_SHARE = 0.8
_MUCH = 4


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column's first cells are like."""

    name: str
    values: tuple[str, ...]

    @property
    def words(self) -> float:
        """Words on average; a script without spaces counts four letters for a word."""
        counts = [max(len(value.split()), sum(char > "\u2e80" for char in value) / 4) for value in self.values]
        return sum(counts) / max(len(counts), 1)

    @property
    def length(self) -> float:
        return sum(map(len, self.values)) / max(len(self.values), 1)

    def share(self, pattern: re.Pattern[str]) -> float:
        return sum(bool(pattern.match(value.strip())) for value in self.values) / max(len(self.values), 1)

    @property
    def days(self) -> float:
        return sum(map(states_day, self.values)) / max(len(self.values), 1)


@cache
def _names() -> Mapping[str, Mapping[str, int]]:
    table = tomllib.loads(resource("tables", "columns.toml").read_text("utf-8"))
    return {field: {name: place for place, name in reversed(list(enumerate(names)))} for field, names in table.items()}


def is_known(name: str) -> bool:
    """Whether columns are called so."""
    return any(_rank(name, field) is not None for field in FIELDS)


def _rank(name: str, field: str) -> int | None:
    """How well a name fits a field, 0 best; None where it does not."""
    words = [word for word in _APART.split(name.strip()) if word]
    plain = " ".join(words).casefold()
    known = _names()[field]
    if plain in known:
        return known[plain]
    last = words[-1].casefold() if words else ""
    return known[last] + len(known) if last in known else None


def guess(names: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Columns:
    """Which column is what, by the names and the first rows (values by column); text is empty where none is one."""
    columns = [_Column(name, tuple(row[name] for row in rows if row.get(name))) for name in names]
    text = _text(columns)
    found = {"text": text}
    left = [column for column in columns if column.name != text]
    for field in FIELDS[1:]:
        fitting = [(rank, column.name) for column in left if (rank := _fit(column, field)) is not None]
        if fitting:
            found[field] = min(fitting, key=lambda pair: pair[0])[1]
            left = [column for column in left if column.name != found[field]]
    stated = next((column.values for column in columns if column.name == found.get("date")), ())
    return Columns(**found, day_first=sum(map(tells_order, stated)) >= 0)  # type: ignore[arg-type]  # fields by name


def _text(columns: Sequence[_Column]) -> str:
    named = [(rank, column) for column in columns if (rank := _rank(column.name, "text")) is not None]
    named = [(rank, column) for rank, column in named if column.values and column.share(_URL) < _SHARE]
    longest = max(columns, key=lambda column: column.words, default=None)
    if named:
        best = min(named, key=lambda pair: pair[0])[1]
        if longest is None or best.words >= _FEW or longest.words < best.words * _MUCH:
            return best.name
    if longest is None or (longest.words < _PROSE and len(columns) > 1) or not longest.words:
        return ""
    return longest.name


def _fit(column: _Column, field: str) -> int | None:
    """How well a column fits a field other than the text, 0 best; None where it does not."""
    rank = _rank(column.name, field)
    if field == "date" and column.days >= _SHARE:
        return 1000 if rank is None else rank
    if field == "url" and column.share(_URL) >= _SHARE:
        return 1000 if rank is None else rank
    if rank is None or field == "url":
        return None
    longest = {"title": _LONG_TITLE, "language": _LONG_CODE}.get(field, _LONG_NAME)
    if field in ("title", "source", "author") and column.share(_URL) >= _SHARE:
        return None
    return rank if column.length <= longest else None


def has_markup(text: str) -> bool:
    """Whether a text is a piece of a web page."""
    return "<" in text and _MARKUP.search(text) is not None

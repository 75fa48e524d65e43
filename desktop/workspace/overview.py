"""Who says what to whom, over a whole project, with names put together as the inspector does."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.model.entity import Mention
from desktop.model.passage import Saying
from desktop.model.span import Span
from desktop.store import passages
from desktop.text.grouping import group
from desktop.text.query import Query
from desktop.workspace.library import Library


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything said, one Saying for each pair of speaker and addressee, and the forms that each name has."""

    sayings: tuple[Saying, ...]
    forms: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Numbers of sayings by row and column, both with the most frequent first."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: dict[tuple[str, str], int]

    def total(self, row: str) -> int:
        """The number of a row over all columns."""
        return sum(self.counts.get((row, column), 0) for column in self.columns)


def overview(library: Library, query: Query, within: Sequence[int] | None = None) -> Overview:
    """Everything said in the passages that a query is true of."""
    found = passages.sayings(library.connection, passages.keys(library.connection, query, within=within))
    named = _names((name, kind) for *_, name, kind in found if name)
    by_passage: defaultdict[int, tuple[str, str, dict[str, list[str]]]] = defaultdict(lambda: ("", "", {}))
    for key, label, published, role, name, kind in found:
        roles = by_passage[key][2]
        by_passage[key] = (label, published, roles)
        if name:
            roles.setdefault(role, []).append(named[name, kind])
    sayings = tuple(
        Saying(key, label, published, speaker, addressee)
        for key, (label, published, roles) in by_passage.items()
        for speaker in dict.fromkeys(roles.get("speaker", [""]))
        for addressee in dict.fromkeys(roles.get("addressee", [""]))
    )
    forms: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for (name, _), merged in named.items():
        forms[merged][name] = None
    return Overview(sayings, {merged: tuple(names) for merged, names in forms.items()})


def _names(given: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The fullest form of each name, by name and type: put together as mentions in one long text would be."""
    lines, mentions, place = [], [], 0
    for number, (name, kind) in enumerate(given):
        mentions.append(Mention(number, 0, Span(place, place + len(name)), kind or "PERSON"))
        lines.append((name, kind))
        place += len(name) + 1
    text = "\n".join(name for name, _ in lines)
    found = {pair: pair[0] for pair in lines}
    for entity in group(mentions, text):
        for mention in entity.mentions:
            found[lines[mention.id]] = entity.name
    return found


def matrix(sayings: Iterable[Saying], rows: str = "speaker", columns: str = "addressee", most: int = 12) -> Matrix:
    """Passages counted by two fields of what they say; at most so many rows and columns.

    What has no name on one of the sides is left out, and so is a row or column that meets none of those shown.
    """
    said = dict.fromkeys((each.passage, getattr(each, rows), getattr(each, columns)) for each in sayings)
    counts = Counter((row, column) for _, row, column in said if row and column)
    by_row, by_column = Counter[str](), Counter[str]()
    for (row, column), count in counts.items():
        by_row[row] += count
        by_column[column] += count
    shown = {name for name, _ in by_row.most_common(most)}
    across = {name for name, _ in by_column.most_common(most)}
    met = {pair: count for pair, count in counts.items() if pair[0] in shown and pair[1] in across}
    down, along = {row for row, _ in met}, {column for _, column in met}
    return Matrix(
        tuple(name for name, _ in by_row.most_common() if name in down),
        tuple(name for name, _ in by_column.most_common() if name in along),
        met,
    )


def months(sayings: Iterable[Saying]) -> dict[str, Counter[str]]:
    """Numbers of passages by month (`2025-01`) and label, in order; those without a date are left out."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, published, label in dict.fromkeys((each.passage, each.published, each.label) for each in sayings):
        if published:
            found[published[:7]][label] += 1
    return {month: found[month] for month in sorted(found)}

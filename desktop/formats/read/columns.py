"""The order in which a page is read: down one column, then down the next, what spans them between.

Gutters are found by what does not cross them, as in recursive X-Y cuts (Nagy and Seth, 1984), but vertically first: two
columns with even lines have a gap across the page after every line, and that is no border.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.formats.read.pdfrows import Row

_LEAST_ROWS = 5
_FEW_ROWS = 3  # where the lines of both columns run on, as they do at the end of an article and in no table
_RUNNING_ON = 0.5  # of a column's lines but its first
_MOST_ROWS = 1500  # every place is held against every row; no page that is read has more
_LEAST_WIDTH = 50.0  # points
_LEAST_GUTTER = 5.0  # points
_CROSSING = 0.25  # of the rows beside a gutter
_FULL = 0.6  # of a column's width: cells of a table are mostly shorter, lines of a text longer
_EVEN = 0.9
_ALIGNED = 0.5  # of the lines right of a gutter; others may be set in
_DEEPEST = 12
_SIDE_BY_SIDE = 0.5


@dataclass(slots=True)
class Line:
    """A line of a column, its rows put together. `column` tells columns apart; `start` and `end` are its borders."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool
    page: int
    column: int
    start: float
    end: float
    reason: str = ""


def lines(rows: Sequence[Row], page: int, column: int) -> list[Line]:
    """The lines of a page in reading order; columns are numbered from `column` on.

    Rows of a page that is read from right to left are to be mirrored, so that they begin at the left.
    """
    found: list[Line] = []
    for number, leaf in enumerate(_leaves(list(rows), depth=0), start=column):
        start, end = min(row.left for row in leaf), max(row.right for row in leaf)
        for group in _side_by_side(leaf):
            group.sort(key=lambda row: row.left)
            size = max(row.size for row in group)
            found.append(
                Line(
                    text=" ".join(row.text for row in group),
                    left=min(row.left for row in group),
                    top=min(row.top for row in group),
                    right=max(row.right for row in group),
                    bottom=max(row.bottom for row in group),
                    size=size,
                    bold=all(row.bold for row in group),
                    page=page,
                    column=number,
                    start=start,
                    end=end,
                )
            )
    return found


def _leaves(rows: list[Row], *, depth: int) -> list[list[Row]]:
    """Columns without any gutter in them, in reading order."""
    gutter = _gutter(rows) if depth < _DEEPEST else None
    if gutter is None:
        return [rows] if rows else []
    leaves: list[list[Row]] = []
    crossing: list[Row] = []
    sides: tuple[list[Row], list[Row]] = ([], [])

    def flush() -> None:
        for side in sides:
            leaves.extend(_leaves(list(side), depth=depth + 1))
            side.clear()

    for row in sorted(rows, key=lambda row: row.middle):
        if row.right <= gutter or row.left >= gutter:
            if crossing:
                leaves.extend(_leaves(crossing, depth=depth + 1))
                crossing = []
            sides[row.left >= gutter].append(row)
        else:
            flush()
            crossing.append(row)
    flush()
    if crossing:
        leaves.append(crossing)
    return leaves


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where a gutter runs, or None: the place that fewest rows cross and that has columns on both sides."""
    if not 2 * _FEW_ROWS <= len(rows) <= _MOST_ROWS:
        return None
    least = max(_LEAST_GUTTER, median(row.size for row in rows) * 0.5)
    best: tuple[float, float] | None = None
    rights = sorted({round(row.right, 1) for row in rows})
    lefts = sorted({round(row.left, 1) for row in rows})
    ahead = 0
    for right in rights:
        while ahead < len(lefts) and lefts[ahead] < right:
            ahead += 1
        if ahead == len(lefts):
            break
        gap = lefts[ahead] - right
        if gap < least:
            continue
        place = right + gap / 2
        crossing = _crossing(rows, place)
        if crossing is not None and (best is None or (crossing, -gap) < (best[0], best[1])):
            best = crossing, -gap
            found = place
    return None if best is None else found


def _crossing(rows: Sequence[Row], place: float) -> float | None:
    """The share of rows that cross a place, among those beside its columns; None where it is no gutter."""
    left = [row for row in rows if row.right <= place]
    right = [row for row in rows if row.left >= place]
    if min(map(_height, (left, right))) < _FEW_ROWS or min(map(_width, (left, right))) < _LEAST_WIDTH:
        return None
    top = max(min(row.top for row in left), min(row.top for row in right))
    bottom = min(max(row.bottom for row in left), max(row.bottom for row in right))
    left = [row for row in left if top <= row.middle <= bottom]
    right = [row for row in right if top <= row.middle <= bottom]
    if not left or not right or _is_table(left, right):
        return None
    least = min(map(_height, (left, right)))
    if least < _FEW_ROWS or (least < _LEAST_ROWS and not all(map(_runs_on, (left, right)))):
        return None
    if _aligned(right) < _ALIGNED:
        return None
    beside = [row for row in rows if top <= row.middle <= bottom]
    across = [row for row in beside if row.left < place < row.right]
    share = _height(across) / _height(beside)
    return share if share <= _CROSSING else None


def _width(rows: Sequence[Row]) -> float:
    return max(row.right for row in rows) - min(row.left for row in rows)


def _is_table(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the columns are those of a table: each line of one beside a line of the other, and mostly short."""
    places = sorted(row.middle for row in right)
    even = sum(any(abs(place - row.middle) < row.size * 0.2 for place in places) for row in left)
    if even < len(left) * _EVEN:
        return False
    return min(map(_fill, (left, right))) < _FULL


def _runs_on(rows: Sequence[Row]) -> bool:
    """Whether half of the lines of a column, or more, begin in the middle of a sentence."""
    _, *later = sorted(rows, key=lambda row: row.middle)
    return sum(row.text[:1].islower() for row in later) >= len(later) * _RUNNING_ON


def _aligned(rows: Sequence[Row]) -> float:
    """The share of a column's lines that begin at its border; where spaces stand under one another hardly any do."""
    begins: dict[int, float] = {}
    for row in rows:
        line = round(row.middle / max(row.size, 1) * 2)
        begins[line] = min(row.left, begins.get(line, row.left))
    border = min(begins.values())
    size = median(row.size for row in rows)
    return sum(begin < border + size / 2 for begin in begins.values()) / len(begins)


def _fill(rows: Sequence[Row]) -> float:
    """How much of a column's width its lines take up."""
    return sum(row.right - row.left for row in rows) / _height(rows) / _width(rows)


def _height(rows: Sequence[Row]) -> int:
    """How many lines there are; a line may be in several rows."""
    return len({round(row.middle / max(row.size, 1) * 2) for row in rows})


def _side_by_side(rows: list[Row]) -> list[list[Row]]:
    """The rows of a column in lines, from the top."""
    groups: list[list[Row]] = []
    for row in sorted(rows, key=lambda row: (row.middle, row.left)):
        last = groups[-1][0] if groups else None
        if last is not None:
            overlap = min(last.bottom, row.bottom) - max(last.top, row.top)
            if overlap > min(last.size, row.size) * _SIDE_BY_SIDE and not _overlaps(groups[-1], row):
                groups[-1].append(row)
                continue
        groups.append([row])
    return groups


def _overlaps(group: Sequence[Row], row: Row) -> bool:
    return any(min(other.right, row.right) - max(other.left, row.left) > row.size * 0.5 for other in group)

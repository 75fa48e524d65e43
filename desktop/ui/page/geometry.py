"""Where text stands on the page: boxes of stretches, line by line, in viewport pixels."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

# Lines stand at an even pitch, whatever letters are in them; a box reaches that far up from the base line, in parts of
# the pitch, and so to the box of the next line.
BASELINE = 0.72


class Box(NamedTuple):
    """One line's part of a stretch, or of one direction in it where a line has both.

    `first` and `last` say whether the stretch begins or ends in it, `leftward` that it reads from right to left,
    `follows` and `goes_on` that it touches the box left or right of it.
    """

    rect: QRectF
    first: bool
    last: bool
    leftward: bool = False
    follows: bool = False
    goes_on: bool = False

    @property
    def begins_left(self) -> bool:
        """Whether an end of the stretch shows at its left: one in the middle of a tint does not."""
        return (self.last if self.leftward else self.first) and not self.follows

    @property
    def ends_right(self) -> bool:
        """Whether an end of the stretch shows at its right."""
        return (self.first if self.leftward else self.last) and not self.goes_on


class _Line(NamedTuple):
    """A box as it stands in the document: its edges, its top and its height, and what is at its ends.

    `begins` and `ends` say that the first and the last character of the part of the block are in it.
    """

    left: float
    right: float
    top: int
    pitch: float
    begins: bool
    ends: bool
    leftward: bool
    follows: bool
    goes_on: bool


# What was found for a part of a block: the block's position and top, the part's start and end in it.
Kept = dict[tuple[int, float, int, int], list[_Line]]
_MOST = 4_000  # parts kept


class Visible(NamedTuple):
    """The blocks on screen: document positions `[start, end)`, and how far the text is scrolled.

    `mixed` has the numbers of blocks with right-to-left text, where a stretch need not be one box; `starts` the
    position of each block and `tops` its top. `kept` keeps boxes from frame to frame, for a view that empties it
    whenever its lines are broken anew.
    """

    blocks: tuple[QTextBlock, ...]
    start: int
    end: int
    offset: float
    mixed: frozenset[int]
    starts: tuple[int, ...]
    tops: tuple[float, ...]
    kept: Kept

    @classmethod
    def of(
        cls, blocks: Sequence[QTextBlock], offset: float, mixed: frozenset[int], kept: Kept | None = None
    ) -> "Visible":
        """These blocks, one after the other; there may be none."""
        kept = {} if kept is None else kept
        if not blocks:
            return cls((), 0, 0, offset, mixed, (), (), kept)
        starts = tuple(block.position() for block in blocks)
        tops = tuple(block.layout().position().y() for block in blocks)
        return cls(tuple(blocks), starts[0], starts[-1] + blocks[-1].length(), offset, mixed, starts, tops, kept)


def visible(view: QTextEdit, mixed: frozenset[int] = frozenset(), kept: Kept | None = None) -> Visible:
    """What of the document is on screen now."""
    offset = view.verticalScrollBar().value()
    height = view.viewport().height()
    layout = view.document().documentLayout()
    block = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).block()
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > offset:
        block = block.previous()
    blocks = []
    while block.isValid() and layout.blockBoundingRect(block).top() - offset < height:
        blocks.append(block)
        block = block.next()
    return Visible.of(blocks, offset, mixed, kept)


def boxes(seen: Visible, start: int, end: int) -> list[Box]:
    """The boxes of document positions `[start, end)` among the visible blocks, top to bottom."""
    found: list[Box] = []
    if start >= seen.end:
        return found
    kept, count = seen.kept, len(seen.starts)
    for number in range(max(bisect_right(seen.starts, start) - 1, 0), bisect_left(seen.starts, end)):
        position = seen.starts[number]
        after = seen.starts[number + 1] if number + 1 < count else seen.end
        first, last = max(start - position, 0), min(end, after - 1) - position
        key = position, seen.tops[number], first, last
        lines = kept.get(key)
        if lines is None:  # Qt is asked once: asking is what a frame with many marks would mostly consist of
            if len(kept) >= _MOST:
                kept.clear()
            lines = kept[key] = _lines(seen.blocks[number], first, last, seen.mixed)
        starts, ends = first + position == start, last + position == end
        for line in lines:
            rect = QRectF(line.left, line.top - seen.offset, line.right - line.left, line.pitch)
            found.append(
                Box(rect, starts and line.begins, ends and line.ends, line.leftward, line.follows, line.goes_on)
            )
    return found


def _lines(block: QTextBlock, first: int, last: int, mixed_blocks: frozenset[int]) -> list[_Line]:
    """The boxes of `[first, last)` of a block, top to bottom."""
    found = []
    layout = block.layout()
    origin, pitch = layout.position(), block.blockFormat().lineHeight()
    mixed = bool(mixed_blocks) and block.blockNumber() in mixed_blocks
    start_line = layout.lineForTextPosition(first)
    for place in range(start_line.lineNumber() if start_line.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(place)
        begin = line.textStart()
        if begin >= last:
            break
        low, high = max(first, begin), min(last, begin + line.textLength())
        if low >= high:
            continue
        top = round(origin.y() + line.y() + line.ascent() - pitch * BASELINE)
        for piece in _pieces(line, low, high, mixed=mixed):
            begins, ends = piece.first and low == first, piece.last and high == last
            edges = origin.x() + piece.left, origin.x() + piece.right
            found.append(_Line(*edges, top, pitch, begins, ends, piece.leftward, piece.follows, piece.goes_on))
    return found


class _Piece(NamedTuple):
    """A part of a line that runs in one direction: its edges, and whether it has the first and the last character."""

    left: float
    right: float
    leftward: bool = False
    first: bool = True
    last: bool = True
    follows: bool = False
    goes_on: bool = False


def _pieces(line: QTextLine, low: int, high: int, *, mixed: bool) -> list[_Piece]:
    """The parts of `[low, high)` of a line from left to right: one, unless it has both directions.

    Asked where the caret stands before the first character of a run, Qt names the end of the run before; so where
    there are both directions the glyphs are asked instead.
    """
    if not mixed:
        left, right = sorted((x_of(line, low), x_of(line, high)))
        edge = line.x() + line.naturalTextWidth()
        return [_Piece(min(left, edge), min(right, edge))]
    pieces: list[_Piece] = []
    runs = [(run.boundingRect(), run.isRightToLeft()) for run in line.glyphRuns(low, high - low)]
    for rect, leftward in sorted(runs, key=lambda run: run[0].left()):
        touches = bool(pieces) and rect.left() <= pieces[-1].right + 0.5
        if touches and pieces[-1].leftward is leftward:
            pieces[-1] = pieces[-1]._replace(right=max(pieces[-1].right, rect.right()))
            continue
        if touches:
            pieces[-1] = pieces[-1]._replace(goes_on=True)
        pieces.append(_Piece(rect.left(), rect.right(), leftward, follows=touches))
    first, last = _middle(line, low), _middle(line, high - 1)
    return [
        piece._replace(first=piece.left <= first <= piece.right, last=piece.left <= last <= piece.right)
        for piece in pieces
    ]


def _middle(line: QTextLine, unit: int) -> float:
    """The middle of the character at a place of the line."""
    runs = line.glyphRuns(unit, 1)
    return runs[0].boundingRect().center().x() if runs else -1.0


def x_of(line: QTextLine, unit: int) -> float:
    """Where the caret stands before a unit of a line, in pixels of its block."""
    return float(line.cursorToX(unit)[0])  # type: ignore[index]  # the binding gives place and position

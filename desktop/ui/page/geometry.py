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


class Visible(NamedTuple):
    """The blocks on screen: document positions `[start, end)`, and how far the text is scrolled.

    `mixed` has the numbers of blocks with right-to-left text, where a stretch need not be one box; `starts` the
    position of each block.
    """

    blocks: tuple[QTextBlock, ...]
    start: int
    end: int
    offset: float
    mixed: frozenset[int] = frozenset()
    starts: tuple[int, ...] = ()

    @classmethod
    def of(cls, blocks: Sequence[QTextBlock], offset: float, mixed: frozenset[int]) -> "Visible":
        """These blocks, one after the other; there may be none."""
        if not blocks:
            return cls((), 0, 0, offset, mixed)
        starts = tuple(block.position() for block in blocks)
        return cls(tuple(blocks), starts[0], starts[-1] + blocks[-1].length(), offset, mixed, starts)


def visible(view: QTextEdit, mixed: frozenset[int] = frozenset()) -> Visible:
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
    return Visible.of(blocks, offset, mixed)


def boxes(seen: Visible, start: int, end: int) -> list[Box]:
    """The boxes of document positions `[start, end)` among the visible blocks, top to bottom."""
    found: list[Box] = []
    if start >= seen.end:
        return found
    for number in range(max(bisect_right(seen.starts, start) - 1, 0), bisect_left(seen.starts, end)):
        block, position = seen.blocks[number], seen.starts[number]
        layout = block.layout()
        origin = layout.position()
        first, last = max(start - position, 0), min(end - position, block.length() - 1)
        pitch = block.blockFormat().lineHeight()
        mixed = bool(seen.mixed) and block.blockNumber() in seen.mixed
        start_line = layout.lineForTextPosition(first)
        for place in range(start_line.lineNumber() if start_line.isValid() else 0, layout.lineCount()):
            line = layout.lineAt(place)
            begin = line.textStart()
            if begin >= last:
                break
            stop = begin + line.textLength()
            low, high = max(first, begin), min(last, stop)
            if low >= high:
                continue
            top = round(origin.y() + line.y() + line.ascent() - pitch * BASELINE) - seen.offset
            for piece in _pieces(line, low, high, mixed=mixed):
                rect = QRectF(origin.x() + piece.left, top, piece.right - piece.left, pitch)
                starts, ends = piece.first and low + position == start, piece.last and high + position == end
                found.append(Box(rect, starts, ends, piece.leftward, piece.follows, piece.goes_on))
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
        left, right = sorted((_x(line, low), _x(line, high)))
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


def _x(line: QTextLine, unit: int) -> float:
    return float(line.cursorToX(unit)[0])  # type: ignore[index]  # the binding gives place and position

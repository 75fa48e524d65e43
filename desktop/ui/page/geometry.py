"""Where text stands on the page: boxes of stretches, line by line, in viewport pixels."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit


class Box(NamedTuple):
    """One line's part of a stretch. `first` and `last` say whether the stretch begins or ends in it."""

    rect: QRectF
    first: bool
    last: bool


class Visible(NamedTuple):
    """The blocks on screen: document positions `[start, end)`, and how far the text is scrolled.

    `mixed` has the numbers of blocks with right-to-left text, where a stretch need not be one box.
    """

    blocks: tuple[QTextBlock, ...]
    start: int
    end: int
    offset: float
    mixed: frozenset[int] = frozenset()


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
    if not blocks:
        return Visible((), 0, 0, offset, mixed)
    last = blocks[-1]
    return Visible(tuple(blocks), blocks[0].position(), last.position() + last.length(), offset, mixed)


def boxes(seen: Visible, start: int, end: int) -> list[Box]:
    """The boxes of document positions `[start, end)` among the visible blocks, top to bottom."""
    found = []
    for block in seen.blocks:
        position = block.position()
        if position >= end or position + block.length() <= start:
            continue
        layout = block.layout()
        origin = layout.position()
        first, last = max(start - position, 0), min(end - position, block.length() - 1)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            low, high = max(first, begin), min(last, stop)
            if low >= high:
                continue
            for left, right in _stretches(line, low, high, mixed=block.blockNumber() in seen.mixed):
                rect = QRectF(origin.x() + left, origin.y() + line.y() - seen.offset, right - left, line.height())
                found.append(Box(rect, low + position == start, high + position == end))
    return found


def _stretches(line: QTextLine, low: int, high: int, *, mixed: bool) -> Iterator[tuple[float, float]]:
    """Left and right of `[low, high)` of a line; in a line of mixed directions there can be several."""
    if not mixed:
        left, right = sorted((_x(line, low), _x(line, high)))
        edge = line.x() + line.naturalTextWidth()
        yield min(left, edge), min(right, edge)
        return
    edges = sorted(sorted((_x(line, unit), _x(line, unit, QTextLine.Edge.Trailing))) for unit in range(low, high))
    current: list[float] = []
    for left, right in edges:
        if current and left <= current[1] + 0.5:
            current[1] = max(current[1], right)
            continue
        if current:
            yield current[0], current[1]
        current = [left, right]
    if current:
        yield current[0], current[1]


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    return float(line.cursorToX(unit, edge)[0])  # type: ignore[index]  # the binding gives place and position

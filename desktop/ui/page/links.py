"""What joins places on the page: pieces of a passage, a passage and who speaks; the cue; what holds nothing.

Lines run in the gaps between the lines of text and beside the column, never through words.
"""

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.model.span import Span
from desktop.ui.page import painter as paint
from desktop.ui.page.geometry import Box, boxes

_BESIDE = 4.0  # pixels left of the column where links of pieces run; those of speakers run as far right of it
_SIGN = 4.5


class End(NamedTuple):
    """Where one handle of a passage stands: of which piece, and of its start or its end."""

    piece: int
    is_start: bool
    point: QPointF


def ends(scene: "paint.Scene", item: "paint.Drawn") -> list[End]:
    """The handles of a passage that are on screen, those of its outer ends first."""
    found = []
    for number, span in enumerate(item.annotation.spans):
        part = paint.Drawn(item.annotation, tuple(_boxes(scene, span)), item.lane)
        for point, is_start in zip(paint.handle_points(scene, part), (True, False), strict=True):
            if point is not None:
                found.append(End(number, is_start, point))
    last = len(item.annotation.spans) - 1
    return sorted(found, key=lambda end: (end.piece, end.is_start) not in {(0, True), (last, False)})


def paint_links(painter: QPainter, scene: "paint.Scene") -> None:
    """Paint all of it over the text."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for item in scene.drawn:
        colour = scene.theme.label(scene.marks.colour(item.annotation))
        if item.annotation.cue is not None:
            _cue(painter, scene, item.annotation.cue, colour)
        if len(item.annotation.spans) > 1:
            _pieces(painter, scene, item, colour)
        if item.annotation.id == scene.marks.selected:
            _speakers(painter, scene, item, colour)
            if len(item.annotation.spans) > 1:
                _inner_handles(painter, scene, item, colour)
    _nothing(painter, scene)
    painter.restore()


def _boxes(scene: "paint.Scene", span: Span) -> list[Box]:
    return boxes(scene.seen, *scene.page.map.range(span))


def _cue(painter: QPainter, scene: "paint.Scene", cue: Span, colour: QColor) -> None:
    """The words that carry the act have a bar under them."""
    painter.setPen(QPen(colour, max(2.0, scene.look.size / 9)))
    for box in _boxes(scene, cue):
        y = box.rect.bottom() + scene.look.size * 0.02
        painter.drawLine(QPointF(box.rect.left() + 1, y), QPointF(box.rect.right() - 1, y))


def _pieces(painter: QPainter, scene: "paint.Scene", item: "paint.Drawn", colour: QColor) -> None:
    """A thin line from the end of each piece to the start of the next, as far as both are on screen."""
    shade = QColor(colour)
    shade.setAlphaF(0.8)
    painter.setPen(QPen(shade, 1.2))
    shown = [_boxes(scene, span) for span in item.annotation.spans]
    for before, after in pairwise(shown):
        if before and after:
            painter.drawPath(_route(before[-1], after[0], scene.left - _BESIDE))


def _speakers(painter: QPainter, scene: "paint.Scene", item: "paint.Drawn", colour: QColor) -> None:
    """A quiet dotted line to the mention of who speaks."""
    shade = QColor(colour)
    shade.setAlphaF(0.75)
    pen = QPen(shade, 1.4)
    pen.setDashPattern([1.0, 2.4])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for filler in item.annotation.fillers("speaker"):
        found = _boxes(scene, filler.mention) if filler.mention is not None else []
        if not found or filler.mention is None:
            continue
        for box in found:
            painter.drawRoundedRect(box.rect.adjusted(-2, 1, 2, 1), 4, 4)
        if any(piece.overlaps(filler.mention) for piece in item.annotation.spans):
            continue
        right = scene.left + scene.look.measure + 2 * _BESIDE
        if filler.mention.start < item.annotation.extent.start:
            painter.drawPath(_route(found[-1], item.boxes[0], right))
        else:
            painter.drawPath(_route(item.boxes[-1], found[0], right))


def _route(before: Box, after: Box, beside: float) -> QPainterPath:
    """From the end of one box to the start of a later one: under the first, over the second, beside the column."""
    start, goal = before.rect, after.rect
    x1 = start.left() if before.leftward else start.right()
    x2 = goal.right() if after.leftward else goal.left()
    path = QPainterPath(QPointF(x1, start.bottom() + 1))
    if abs(start.center().y() - goal.center().y()) < start.height() / 2:
        path.lineTo(x2, start.bottom() + 1)
    elif goal.top() - start.bottom() < start.height() / 2:
        path.lineTo(x2, start.bottom() + 1)
        path.lineTo(x2, goal.top() + 2)
    else:
        for x, y in ((beside, start.bottom() + 1), (beside, goal.top()), (x2, goal.top())):
            path.lineTo(x, y)
    return path


def _inner_handles(painter: QPainter, scene: "paint.Scene", item: "paint.Drawn", colour: QColor) -> None:
    painter.setPen(QPen(scene.theme.page, 1.5))
    painter.setBrush(colour)
    for end in ends(scene, item)[2:]:
        painter.drawEllipse(end.point, paint.HANDLE - 1, paint.HANDLE - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _nothing(painter: QPainter, scene: "paint.Scene") -> None:
    """A small crossed circle beside each paragraph that was read and holds nothing."""
    painter.setPen(QPen(scene.theme.muted, 1.2))
    for span in _nothing_seen(scene):
        found = [box for box in _boxes(scene, span) if box.first]
        if found:
            line = found[0].rect
            centre = QPointF(scene.left - 15, line.center().y() + 1)
            painter.drawEllipse(centre, _SIGN, _SIGN)
            slant = QPointF(_SIGN, -_SIGN)
            painter.drawLine(centre - slant, centre + slant)


def _nothing_seen(scene: "paint.Scene") -> tuple[Span, ...]:
    """Those on screen, of however many there are."""
    body, nothing = scene.page.map.body, scene.marks.nothing
    if scene.seen.end <= body or not nothing:
        return ()
    place = scene.page.map.span(max(scene.seen.start, body), scene.seen.end)
    first = bisect_right(nothing, place.start, key=lambda span: span.end)
    return nothing[first : bisect_left(nothing, place.end, key=lambda span: span.start)]


def nothing_at(scene: "paint.Scene", point: QPointF) -> bool:
    """Whether the sign of a paragraph that holds nothing is at a point of the viewport."""
    for span in _nothing_seen(scene):
        for box in _boxes(scene, span):
            sign = QRectF(scene.left - 22, box.rect.top(), 16, box.rect.height())
            if box.first and sign.contains(point):
                return True
    return False

"""Paints the page: tints under the text; lines, outlines and the rail over it.

Only what is on screen is looked at, and the document itself is never touched.
"""

from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.model.annotation import Annotation, Origin
from desktop.model.article import BlockKind
from desktop.ui.colours import on, readable
from desktop.ui.page.document import Look, Page
from desktop.ui.page.geometry import BASELINE, Box, Visible, boxes
from desktop.ui.page.marks import Marks
from desktop.ui.page.setting import INDENT, KIND, MARKER
from desktop.ui.theme import Theme, interface_font

RAIL = 96  # pixels beside the column, where its lines begin, that belong to brackets and tags
_LANE = 6
_GAP = 9
_TAG_HEIGHT = 17
_RADIUS = 4.0
HANDLE = 5.0


class Drawn(NamedTuple):
    """A passage as it stands on screen: its boxes, and its lane in the rail."""

    annotation: Annotation
    boxes: tuple[Box, ...]
    lane: int

    @property
    def top(self) -> float:
        """The top of its first box."""
        return self.boxes[0].rect.top()

    @property
    def bottom(self) -> float:
        """The bottom of its last box."""
        return max(box.rect.bottom() for box in self.boxes)


class Tag(NamedTuple):
    """A label's tag in the rail, for painting and for clicks."""

    annotation_id: str
    rect: QRectF
    text: str


class Scene(NamedTuple):
    """One frame: what is on screen and where."""

    page: Page
    marks: Marks
    look: Look
    seen: Visible
    left: float
    right: float
    width: int
    entities: str
    hidden: frozenset[str]
    quiet: bool
    drawn: tuple[Drawn, ...]

    @property
    def theme(self) -> Theme:
        """The theme it is painted in."""
        return self.look.theme


def compose(  # noqa: PLR0913  (one caller)
    page: Page,
    marks: Marks,
    look: Look,
    seen: Visible,
    column: tuple[float, float, int],
    *,
    entities: str,
    hidden: frozenset[str],
    quiet: bool,
) -> Scene:
    """Find what is to be painted among the visible blocks.

    `column` has the column's left and right edge, and the width of the whole page, in pixels.
    """
    drawn = []
    if seen.end > page.map.body:
        for annotation in marks.passages(page.map.span(max(seen.start, page.map.body), seen.end)):
            pieces = [box for span in annotation.spans for box in boxes(seen, *page.map.range(span))]
            if pieces:
                drawn.append(Drawn(annotation, tuple(pieces), marks.passage_index.lane(annotation.id)))
    return Scene(page, marks, look, seen, *column, entities, hidden, quiet, tuple(drawn))


def paint_under(painter: QPainter, scene: Scene) -> None:
    """What lies under the text: caption bars, tints, entity tints."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _block_marks(painter, scene)
    ordered = sorted(scene.drawn, key=lambda item: -len(item.annotation.extent))
    for item in ordered:
        painter.setBrush(scene.theme.tint(scene.marks.colour(item.annotation)))
        for box in item.boxes:
            rect, begins, ends = _padded(box.rect, scene, item.lane), box.begins_left, box.ends_right
            if begins and ends:
                painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            elif begins or ends:
                painter.drawPath(_rounded(rect, left=begins))
            else:
                painter.drawRect(rect)
    if scene.entities == "tint":
        for rect, colour, _ in _mention_boxes(scene):
            shade = QColor(colour)
            shade.setAlphaF(0.16)
            painter.setBrush(shade)
            painter.drawRoundedRect(rect.adjusted(-1, scene.look.size * 0.12, 1, -scene.look.size * 0.1), 2, 2)


def paint_over(painter: QPainter, scene: Scene) -> None:
    """What lies over the text: entity lines, outlines, handles, brackets and tags."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scene.entities == "underline":
        _entity_lines(painter, scene)
    crowded = _crowded(scene)
    # The selected one comes last, so that no other outline lies over its own.
    for item in sorted(scene.drawn, key=lambda item: item.annotation.id == scene.marks.selected):
        selected = item.annotation.id == scene.marks.selected
        if selected or item.annotation.id in crowded:
            colour = scene.theme.label(scene.marks.colour(item.annotation))
            _outline(painter, scene, item, colour, strong=selected)
    for item in scene.drawn:
        if item.annotation.id == scene.marks.selected and not scene.quiet:
            _handles(painter, scene, item)
    if not scene.quiet:
        if scene.marks.nothing or any(_is_joined(scene, item.annotation) for item in scene.drawn):
            from desktop.ui.page.links import paint_links  # noqa: PLC0415  (it paints with this module)

            paint_links(painter, scene)
        _rail(painter, scene)


def _is_joined(scene: Scene, annotation: Annotation) -> bool:
    """Whether a passage has a cue, pieces, or speakers that are shown."""
    return annotation.id == scene.marks.selected or annotation.cue is not None or len(annotation.spans) > 1


def _block_marks(painter: QPainter, scene: Scene) -> None:
    """The bars of captions and quotations, the dots of list items; on the side where their lines begin."""
    layout = scene.page.document.documentLayout()
    size = scene.look.size
    for block in scene.seen.blocks:
        kind = block.blockFormat().property(KIND)
        rect = layout.blockBoundingRect(block).translated(0, -scene.seen.offset)
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        if kind in {BlockKind.CAPTION.value, BlockKind.QUOTE.value}:
            painter.setBrush(scene.theme.line)
            left = scene.right - 3 if rtl else scene.left
            painter.drawRoundedRect(QRectF(left, rect.top(), 3, rect.height()), 1.5, 1.5)
        elif kind == BlockKind.LIST.value and block.layout().lineCount() and not MARKER.match(block.text()):
            painter.setBrush(scene.theme.muted)
            line = block.layout().lineAt(0)
            middle = rect.top() + line.y() + line.ascent() - size * 0.27
            inset = size * INDENT * 0.45
            x = scene.right - inset if rtl else scene.left + inset
            painter.drawEllipse(QPointF(x, middle), size * 0.13, size * 0.13)


def _padded(rect: QRectF, scene: Scene, lane: int = 0) -> QRectF:
    """A line's box, a little less than the line's pitch; outer lanes taller, so that outlines nest."""
    less = max(round(scene.look.size * 0.06) - lane, -round(scene.look.size * 0.12))
    return rect.adjusted(-1, less, 1, -less)


def _rounded(rect: QRectF, *, left: bool) -> QPainterPath:
    """The box with round corners on one side, where the passage begins or ends, and square ones where it runs on."""
    radius = min(_RADIUS, rect.width(), rect.height() / 2)
    square, far = (rect.right(), rect.left()) if left else (rect.left(), rect.right())
    near = far + radius if left else far - radius
    path = QPainterPath(QPointF(square, rect.top()))
    path.lineTo(near, rect.top())
    path.quadTo(far, rect.top(), far, rect.top() + radius)
    path.lineTo(far, rect.bottom() - radius)
    path.quadTo(far, rect.bottom(), near, rect.bottom())
    path.lineTo(square, rect.bottom())
    path.closeSubpath()
    return path


def _mention_boxes(scene: Scene) -> list[tuple[QRectF, QColor, bool]]:
    seen, page = scene.seen, scene.page
    if seen.end <= page.map.body:
        return []
    found = []
    for mention in scene.marks.mentions_in(page.map.span(max(seen.start, page.map.body), seen.end)):
        if mention.type in scene.hidden:
            continue
        colour = scene.theme.entity(mention.type)
        sure = mention.origin is Origin.PERSON
        found += [(box.rect, colour, sure) for box in boxes(seen, *page.map.range(mention.span))]
    return found


def _entity_lines(painter: QPainter, scene: Scene) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    thick = max(1, round(scene.look.size / 18))
    lines: dict[tuple[int, bool], list[QLineF]] = {}
    for rect, colour, sure in _mention_boxes(scene):
        y = round(rect.top() + rect.height() * BASELINE + scene.look.size * 0.24)
        lines.setdefault((colour.rgba(), sure), []).append(QLineF(round(rect.left()), y, round(rect.right()) - 1, y))
    for (colour_value, sure), drawn in lines.items():
        pen = QPen(QColor.fromRgba(colour_value), thick)
        if not sure:
            pen.setDashPattern([1.0, 1.6])
        painter.setPen(pen)
        painter.drawLines(drawn)
    painter.restore()


def _crowded(scene: Scene) -> set[str]:
    """The ids of the passages that another one overlaps."""
    ordered = sorted(((item.annotation.extent, item.annotation) for item in scene.drawn), key=itemgetter(0))
    found = set()
    for number, (extent, one) in enumerate(ordered):
        for begin, other in islice(ordered, number + 1, None):
            if begin.start >= extent.end:
                break
            if any(piece.overlaps(span) for piece in other.spans for span in one.spans):
                found |= {one.id, other.id}
    return found


def _outline(painter: QPainter, scene: Scene, item: Drawn, colour: QColor, *, strong: bool) -> None:
    pen = QPen(colour, 1.8 if strong else 1.0)
    if not strong:
        faint = QColor(colour)
        faint.setAlphaF(0.75)
        pen.setColor(faint)
    painter.setPen(pen)
    for box in item.boxes:
        rect = _padded(box.rect, scene, item.lane).adjusted(0.5, 0.5, -0.5, -0.5)
        if box.begins_left and box.ends_right:
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            continue
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if box.begins_left:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if box.ends_right:
            painter.drawLine(rect.topRight(), rect.bottomRight())


def handle_points(scene: Scene, item: Drawn) -> tuple[QPointF | None, QPointF | None]:
    """Where the two drag handles of a passage stand; None for an end that is off screen."""
    start = next((box for box in item.boxes if box.first), None)
    end = next((box for box in reversed(item.boxes) if box.last), None)
    first = _padded(start.rect, scene, item.lane) if start else None
    last = _padded(end.rect, scene, item.lane) if end else None
    return (
        (first.topRight() if start.leftward else first.topLeft()) if start and first else None,
        (last.bottomLeft() if end.leftward else last.bottomRight()) if end and last else None,
    )


def _handles(painter: QPainter, scene: Scene, item: Drawn) -> None:
    colour = scene.theme.label(scene.marks.colour(item.annotation))
    painter.setPen(QPen(scene.theme.page, 1.5))
    painter.setBrush(colour)
    for point in handle_points(scene, item):
        if point is not None:
            painter.drawEllipse(point, HANDLE, HANDLE)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def bracket_x(scene: Scene, lane: int) -> float:
    """The x of a lane's bracket: lane 0 stands next to the text, on the side where its lines begin."""
    away = _GAP + lane * _LANE
    return scene.right + away if scene.page.leftward else scene.left - away


@lru_cache(maxsize=512)
def _fitted(name: str, room: int) -> tuple[str, float]:
    """A label's name as far as there is room for it, in pixels, and the width of its tag: measured once."""
    metrics = QFontMetricsF(_tag_font())
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    return text, metrics.horizontalAdvance(text) + 13


def tags(scene: Scene) -> list[Tag]:
    """The tags in the rail, top to bottom, each pushed down as far as it must be not to cover the one above."""
    lanes = 1 + max((item.lane for item in scene.drawn), default=0)
    edge = bracket_x(scene, lanes - 1)
    room = (scene.width - edge if scene.page.leftward else edge) - 5
    placed: list[Tag] = []
    floor = -1000.0
    for item in sorted(scene.drawn, key=lambda item: (item.top, item.lane)):
        if not any(box.first for box in item.boxes):
            continue
        text, width = _fitted(scene.marks.label_name(item.annotation), max(round(room) - 14, 20))
        left = edge + 5 if scene.page.leftward else edge - 5 - width
        top = max(item.top + (item.boxes[0].rect.height() - _TAG_HEIGHT) / 2, floor)
        placed.append(Tag(item.annotation.id, QRectF(left, top, width, _TAG_HEIGHT), text))
        floor = top + _TAG_HEIGHT + 2
    return placed


def _rail(painter: QPainter, scene: Scene) -> None:
    for item in scene.drawn:
        selected = item.annotation.id == scene.marks.selected
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.label(scene.marks.colour(item.annotation)))
        width = 3.5 if selected else 2.5
        x = bracket_x(scene, item.lane) - width / 2
        painter.drawRoundedRect(QRectF(x, item.top + 2, width, item.bottom - item.top - 4), 1.2, 1.2)
    painter.setFont(_tag_font())
    for tag in tags(scene):
        annotation = scene.marks.annotations[tag.annotation_id]
        colour = scene.theme.label(scene.marks.colour(annotation))
        selected = tag.annotation_id == scene.marks.selected
        fill = colour if selected else scene.theme.tint(scene.marks.colour(annotation))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(tag.rect, _TAG_HEIGHT / 2, _TAG_HEIGHT / 2)
        painter.setPen(on(fill) if selected else _on_tint(scene, annotation))
        painter.drawText(tag.rect, Qt.AlignmentFlag.AlignCenter, tag.text)


def _on_tint(scene: Scene, annotation: Annotation) -> QColor:
    colour = scene.marks.colour(annotation)
    return readable(scene.theme.label(colour), scene.theme.tint(colour))


def _tag_font() -> QFont:
    return interface_font(11, weight=QFont.Weight.DemiBold)


def passage_at(scene: Scene, point: QPointF) -> str:
    """The id of the passage whose tag or bracket is at that point of the viewport, or an empty string."""
    if scene.quiet:
        return ""
    for tag in tags(scene):
        if tag.rect.contains(point):
            return tag.annotation_id
    for item in scene.drawn:
        if abs(point.x() - bracket_x(scene, item.lane)) <= _LANE / 2 and item.top <= point.y() <= item.bottom:
            return item.annotation.id
    return ""

"""One column of the source view: a long text, with stretches struck through or tinted and their reasons beside them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.model.span import Span
from desktop.ui.colours import mix, readable
from desktop.ui.mirror import write
from desktop.ui.page.geometry import BASELINE, Box, Visible
from desktop.ui.sourcetext import LINE, MARGIN, SIZE, SourceText
from desktop.ui.theme import Theme, interface_font

RAIL = 164  # pixels left of the text, for reasons
_UNSURE, _RESTORED = "#8a5a00", "#2f7d4f"


class Mark(NamedTuple):
    """A stretch to be shown: its code points, how (`removed`, `moved`, `unsure`, `restored`), and a word beside it."""

    span: Span
    kind: str
    reason: str


class SourcePane(SourceText):
    """Shows one text with its marks. `picked` gives the code point that was clicked; `moved` says it was scrolled."""

    picked = Signal(int)
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, rail: bool) -> None:
        super().__init__(theme, parent, left=RAIL if rail else MARGIN)
        self.current: Span | None = None
        self.setProperty("role", "pane")
        self._rail = rail
        self._marks: Sequence[Mark] = ()
        self._starts: list[int] = []
        self._pressed = QPoint()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the reasons stand at the left in every language
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.viewport().setMouseTracking(True)

    # what is shown

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks, given in order and apart from one another."""
        self._marks = marks
        self._starts = [mark.span.start for mark in marks]
        self.viewport().update()

    def select_stretch(self, span: Span | None) -> None:
        """Outline a stretch; None outlines nothing."""
        self.current = span
        self.viewport().update()

    def reason_at(self, point: QPoint) -> str:
        """What stands beside the stretch at a point of the viewport; empty where there is none."""
        index = self.index_at(point)
        number = bisect_left(self._starts, index + 1) - 1
        mark = self._marks[number] if index >= 0 <= number else None
        return mark.reason if mark is not None and index < mark.span.end else ""

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then Qt's text, then lines and reasons."""
        seen = self.seen()
        drawn = [(mark, found) for mark in self._visible(seen) if (found := self.boxes_of(mark.span))]
        with QPainter(self.viewport()) as painter:
            for mark, found in drawn:
                if colour := self._tint(mark.kind):
                    for box in found:
                        painter.fillRect(box.rect, colour)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._over(painter, drawn)
            if self.current is not None:
                self._outline(painter, self.boxes_of(self.current))

    def _visible(self, seen: Visible) -> Sequence[Mark]:
        first = bisect_left(self._starts, self._units.to_code_points(seen.start))
        last = bisect_left(self._starts, self._units.to_code_points(seen.end))
        return self._marks[max(first - 1, 0) : last]

    def _tint(self, kind: str) -> QColor | None:
        share = 0.24 if self.theme.dark else 0.16
        base = {"unsure": _UNSURE, "restored": _RESTORED}.get(kind)
        return mix(self.theme.label(base), self.theme.page, share) if base else None

    def _over(self, painter: QPainter, drawn: Sequence[tuple[Mark, list[Box]]]) -> None:
        veil = QColor(self.theme.page)
        veil.setAlphaF(0.36)  # what is removed steps back: about the contrast of the muted ink
        last = -100.0
        for mark, found in drawn:
            if mark.kind in {"removed", "moved"}:
                for box in found:
                    painter.fillRect(box.rect, veil)
            if mark.kind == "removed":
                painter.setPen(QPen(mix(self.theme.muted, self.theme.page, 0.85), 1.2))
                for box in found:
                    y = round(box.rect.top() + LINE * BASELINE - SIZE * 0.22) + 0.5
                    painter.drawLine(QPointF(box.rect.left(), y), QPointF(box.rect.right(), y))
            if self._rail and found[0].rect.top() > last + 14:
                self._reason(painter, mark, found[0].rect)
                last = found[0].rect.top()

    def _reason(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        font = interface_font(11, weight=QFont.Weight.Medium)
        painter.setFont(font)
        base = {"unsure": QColor(_UNSURE), "restored": QColor(_RESTORED)}.get(mark.kind, self.theme.muted)
        painter.setPen(readable(base, self.theme.page))
        place = QRectF(10, rect.top() + 2, RAIL - 22, rect.height())
        words = QFontMetricsF(font).elidedText(mark.reason, Qt.TextElideMode.ElideRight, place.width())
        write(painter, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _outline(self, painter: QPainter, found: list[Box]) -> None:
        painter.setPen(QPen(self.theme.accent, 1.6))
        for box in found:
            painter.drawRoundedRect(box.rect.adjusted(-3, 0, 3, 0), 3, 3)

    # gestures

    def _scrolled(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down: a click is no drag."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click on a character or in the rail beside a line."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        if event.button() is Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            index = self.index_at(point)
            if index < 0 and self._rail and point.x() < RAIL:
                index = self.index_at(QPoint(RAIL + 4, point.y()))
            self.picked.emit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say why a stretch was removed where the mouse rests on it: the rail may be too narrow for it."""
        if event.type() is QEvent.Type.ToolTip:
            text = self.reason_at(event.pos())  # type: ignore[attr-defined]  # a tool tip's is a QHelpEvent
            QToolTip.showText(event.globalPos(), text, self.viewport())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

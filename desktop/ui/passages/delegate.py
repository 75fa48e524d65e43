"""Paints a line of the concordance: the passage in its label's tint, what is before it against it."""

from PySide6.QtCore import QModelIndex as Index
from PySide6.QtCore import QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.model.passage import PassageLine
from desktop.ui.colours import mix, readable
from desktop.ui.mirror import placed, write
from desktop.ui.page.setting import leftward
from desktop.ui.passages.model import AFTER, BEFORE, LABEL, LINE, TEXT, PassagesModel
from desktop.ui.theme import LIGHT, Theme, interface_font, reading_font


class PassageDelegate(QStyledItemDelegate):
    """One line high; texts in the reading face, facts in that of the interface."""

    def __init__(self, model: PassagesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme: Theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index | QPersistentModelIndex) -> None:
        """Paint one cell."""
        line: PassageLine | None = index.data(LINE)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = mix(self.theme.accent, self.theme.page, 0.16) if chosen else self.theme.page
        painter.fillRect(rect, ground)
        painter.setPen(self.theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if line is not None:
            text = self._model.cells(line)[self._shown_in(painter, index.column(), line)]
            self._cell(painter, rect, index.column(), text, line)
        painter.restore()

    @staticmethod
    def _shown_in(painter: QPainter, column: int, line: PassageLine) -> int:
        """The words before a passage stand where one has read them before: on the other side in the other direction."""
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if column not in {BEFORE, AFTER} or leftward(line.text) is mirrored:
            return column
        return AFTER if column == BEFORE else BEFORE

    def _cell(self, painter: QPainter, rect: QRectF, column: int, text: str, line: PassageLine) -> None:
        label = self._model.codebook.get(line.label)
        colour = label.color if label is not None else "#6b665d"
        inner = rect.adjusted(8, 0, -8, -1)
        around = column in {BEFORE, TEXT, AFTER}
        painter.setFont(reading_font(15) if around else interface_font(12))
        painter.setPen(self.theme.ink if column == TEXT else self.theme.muted)
        align, elide = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        if column == BEFORE:  # the words next to the passage are those that count
            align, inner = Qt.AlignmentFlag.AlignRight, rect.adjusted(4, 0, -6, -1)
        elif column == AFTER:
            inner = rect.adjusted(6, 0, -4, -1)
        elif column == TEXT:
            width = min(QFontMetrics(painter.font()).horizontalAdvance(text) + 10.0, rect.width())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.tint(colour))
            ground = QRectF(rect.left(), rect.top() + 4, width, rect.height() - 9)
            painter.drawRoundedRect(placed(painter, ground, rect), 3, 3)
            painter.setPen(self.theme.ink)
            inner = rect.adjusted(5, 0, -4, -1)
        elif column == LABEL:
            painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
            painter.setPen(readable(self.theme.label(colour), self.theme.page))
        if column in {BEFORE, AFTER}:
            first = self._shown_in(painter, column, line) == BEFORE
            elide = Qt.TextElideMode.ElideLeft if first else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(painter.font()).elidedText(text, elide, int(inner.width()))
        write(painter, placed(painter, inner, rect), align | Qt.AlignmentFlag.AlignVCenter, shown)

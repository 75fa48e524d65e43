"""A drop-down that shows that it is one."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox


class Box(QComboBox):
    """The style sheet has no arrow for a drop-down, so this one draws its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a small angle at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.4))
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x, y = (self.width() - 15 if right else 15), self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()

"""What can stand in the middle of the window instead of the page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Place(QWidget):
    """Plain keys are its own, for the window's mean the page; Escape gives `left`, another theme `restyled`."""

    left = Signal()
    restyled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def minimumSizeHint(self) -> QSize:
        """Narrower than a row of buttons would like: fields give way."""
        return QSize(360, 280)

    def event(self, event: QEvent) -> bool:
        """Keep plain keys from the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme is worn."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.restyled.emit()


def _is_plain(event: QKeyEvent) -> bool:
    """Whether it is a letter, a digit or the like, not one of a chord, and none of the row at the top."""
    chord = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not chord and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35

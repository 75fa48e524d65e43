"""A card over the window that dims what lies under it: the palette and the sheet of keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

_SHADE = 96


class Overlay(QWidget):
    """Covers its window. Esc, or a click beside the card, closes it and gives the focus back."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._before = _focused(window)
        self.setAccessibleName(name)
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(14, 14, 14, 14)
        self.column.setSpacing(10)
        self.typed = QLineEdit(self.card)
        self.typed.setAccessibleName(name)
        self.typed.installEventFilter(self)
        self.column.addWidget(self.typed)
        window.installEventFilter(self)

    def open(self) -> None:
        """Show it."""
        self._fit()
        self.show()
        self.raise_()
        self.typed.setFocus()

    def close_again(self) -> None:
        """Close it and give the focus back."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self.hide()
        self.deleteLater()

    def place_card(self) -> None:
        """Put the card where it belongs."""
        raise NotImplementedError

    def key(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed in the field; whether it was used up."""
        raise NotImplementedError

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the card: what lies under it is not to be used."""
        ring = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not ring:  # it is being hidden, and Qt looks for another place for the focus
            return super().focusNextPrevChild(forward)
        here = QApplication.focusWidget()
        place = ring.index(here) if here in ring else -1
        ring[(place + (1 if forward else -1)) % len(ring)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())
        self.place_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; keep Esc from the window."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._fit()
        if watched is self.typed and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape
            if event.type() is QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if escape:
                    self.close_again()
                    return True
                return self.key(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies under it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(0, 0, 0, _SHADE))


def _focused(window: QWidget) -> QWidget | None:
    """What has the focus; where that is a card that is open already, what had it before: a card goes for good."""
    focused = QApplication.focusWidget()
    if focused is not None:
        for card in window.findChildren(Overlay):
            if card.isAncestorOf(focused):
                return card._before  # noqa: SLF001  (another of its kind)
    return focused

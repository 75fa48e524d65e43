"""What comes and goes on screen without the focus, told to a screen reader."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Voice(QObject):
    """Announces notices, news and counts; `said` gives each announcement."""

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def say(self, words: str) -> None:
        """Have this said once what is being said has been."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))
            self.said.emit(words)

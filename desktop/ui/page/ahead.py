"""Lays out the rest of a long article while nothing else is to be done, in turns that nobody notices.

Qt does so too, but doubles its steps up to two hundred thousand letters: a key pressed meanwhile waits a tenth of a
second and more. Here Qt's own timer gives the turns, and each of them is short.
"""

from time import perf_counter

from PySide6.QtCore import QAbstractEventDispatcher, QElapsedTimer, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextBlock, QTextDocument

_TURN = 0.005  # seconds
_QUIET = 150  # milliseconds without a frame before the next turn
_STEP = 3_000  # UTF-16 units: about as many as Qt lays out at once, at the least


class Ahead(QObject):
    """Stands in for the timer of a document's layout, as long as that has not come to the end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._next = QTextBlock()
        self._since = QElapsedTimer()

    @property
    def is_under_way(self) -> bool:
        """Whether something is left to be laid out."""
        return self._document is not None

    def follow(self, document: QTextDocument) -> None:
        """Lay out this document from now on, and none shown before."""
        self.stop()
        self._document, self._next = document, document.firstBlock()
        document.documentLayout().installEventFilter(self)

    def stop(self) -> None:
        """Leave it to Qt."""
        if self._document is not None:
            self._document.documentLayout().removeEventFilter(self)
            self._document = None

    def put_off(self) -> None:
        """Let the frame that is due come first, and those that follow it."""
        self._since.start()

    def eventFilter(self, layout: QObject, event: QEvent) -> bool:
        """Take the place of the turns that Qt's layout gives itself; what else it waits for goes on."""
        if not isinstance(event, QTimerEvent) or not _is_turn(layout, event):
            return False
        if not self._since.isValid() or self._since.elapsed() >= _QUIET:
            self.go_on()
        return True

    def go_on(self) -> None:
        """Lay out a little more."""
        document = self._document
        if document is None:
            return
        layout, end = document.documentLayout(), perf_counter() + _TURN
        while self._next.isValid() and perf_counter() < end:
            layout.blockBoundingRect(self._next)
            self._next = document.findBlock(self._next.position() + self._next.length() + _STEP)
        if not self._next.isValid():
            self.stop()
            layout.documentSize()  # the little that is left


def _is_turn(layout: QObject, event: QTimerEvent) -> bool:
    """Whether it is the timer by which Qt lays out, and not the one by which it tells a new height at once."""
    timers = QAbstractEventDispatcher.instance().registeredTimers(layout)
    return any(timer.timerId == event.timerId() and timer.interval > 0 for timer in timers)

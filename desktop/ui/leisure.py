"""Looks for garbage while nobody does anything: never between a key and the frame that shows what it did."""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_TICK = 1000  # milliseconds
_QUIET = 1500  # milliseconds without a move of the caret or the page
_ENOUGH = 10  # young collections after which the old ones are due, as Python has it
_ALL = 10  # turns after which what was taken to stay is looked through again
_NEVER = 1_000_000
_USUAL = gc.get_threshold()
_running: list["Leisure"] = []  # one for each window: a project that is opened takes the place of another one


class Leisure(QObject):
    """While it runs, Python itself collects young objects only.

    The marks of a long article are some hundred thousand objects, and to look through them all takes a tenth of a
    second. Once that was done, what is there is taken to stay, and later turns need not look at it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._moved = QElapsedTimer()
        self._moved.start()
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        for signal in (
            window.page.cursorPositionChanged,
            window.page.verticalScrollBar().valueChanged,
            window.library.search.textChanged,
        ):
            signal.connect(self._moved.restart)

    def start(self) -> None:
        """Take the collection of old objects over from Python."""
        gc.freeze()  # what the start has made stays
        if self not in _running:
            _running.append(self)
        gc.set_threshold(*_USUAL[:2], _NEVER)
        gc.enable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back, once no window needs it any more."""
        self._timer.stop()
        if self in _running:
            _running.remove(self)
        if not _running:
            gc.set_threshold(*_USUAL)

    def look(self) -> None:
        """Collect what there is, if that is due and nobody would notice."""
        if gc.get_count()[2] >= _ENOUGH and self._moved.elapsed() >= _QUIET:
            self._turns += 1
            if self._turns % _ALL == 0:
                gc.unfreeze()
            gc.collect()
            gc.freeze()

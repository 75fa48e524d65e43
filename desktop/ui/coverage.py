"""Notes what was read: paragraphs that were on screen long enough, and those that are said to hold nothing."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from desktop.model.span import Span
from desktop.ui.translation import tr
from desktop.workspace.coverage import nothing_here, record_read

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_FASTEST = 450 / 60_000  # words a millisecond: faster, nobody takes a text in
_TICK = 1000  # milliseconds
_IDLE = 120_000  # milliseconds without a move after which nobody is taken to be reading
_LEAST = 3  # words that a shorter paragraph counts as


class Pace:
    """Spends the time that passes on the paragraphs on screen, from the top, each as long as reading it takes."""

    def __init__(self) -> None:
        self._spent: dict[Span, float] = {}
        self._done: set[Span] = set()

    def spend(self, milliseconds: float, shown: Iterable[tuple[Span, int]]) -> list[Span]:
        """Which paragraphs have now been read; `shown` are those on screen with their words, top to bottom."""
        words = milliseconds * _FASTEST
        finished = []
        for span, length in shown:
            if span in self._done:
                continue
            spent = self._spent.get(span, 0.0) + words
            words = spent - max(length, _LEAST)
            if words < 0:
                self._spent[span] = spent
                break
            self._done.add(span)
            finished.append(span)
        return finished


class Watch(QObject):
    """Looks once a second at what is on screen, while the window is active and someone is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._article = 0
        self._pace = Pace()
        self._since = QElapsedTimer()
        self._moved = QElapsedTimer()
        self._moved.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        for signal in (window.page.verticalScrollBar().valueChanged, window.page.cursorPositionChanged):
            signal.connect(self._moved.restart)

    def start(self) -> None:
        """Begin to look."""
        self._since.start()
        self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def look(self, passed: int | None = None) -> None:
        """Note what has been read in the milliseconds since the last look."""
        window, article = self._window, self._window.desk.article
        elapsed = min(self._since.restart(), 2 * _TICK) if self._since.isValid() else 0
        there = window.isActiveWindow() and window.page.isVisible() and self._moved.elapsed() < _IDLE
        if article is None or not there or window.workspace.read_only:
            return
        if article.id != self._article:
            self._article, self._pace = article.id, Pace()
        finished = self._pace.spend(elapsed if passed is None else passed, self._shown())
        if finished:
            record_read(window.workspace, article.id, finished, datetime.now(UTC).isoformat(timespec="seconds"))

    def _shown(self) -> list[tuple[Span, int]]:
        """The paragraphs whose last line is on screen, with their words, top to bottom."""
        page, article = self._window.page, self._window.desk.article
        seen = page.scene().seen
        if article is None or seen.end <= page.page.map.body:
            return []
        place = page.page.map.span(max(seen.start, page.page.map.body), seen.end)
        height, found = page.viewport().height(), []
        first = bisect_right(article.blocks, place.start, key=lambda block: block.end)
        for block in article.blocks[first:]:
            if block.start >= place.end:
                break
            span = Span(block.start, block.end)
            last = page.boxes_of(Span(block.end - 1, block.end))
            if last and 0 <= last[-1].center().y() <= height:
                found.append((span, len(span.of(article.text).split())))
        return found

    def nothing_here(self) -> None:
        """Say that the paragraph at the caret holds nothing, and go on to the next; said again, unsay it."""
        window, article = self._window, self._window.desk.article
        if article is None or window.tagger.refuses():
            return
        caret = window.page.selection().start
        block = next((block for block in article.blocks if caret <= block.end and block.start < block.end), None)
        if block is None:
            return
        span = Span(block.start, block.end)
        edit = nothing_here(window.workspace, article.id, span)
        quote = window.tagger.quoted(span)
        name = tr("Nothing to tag in {quote}", quote=quote) if edit.added else tr("Something in {quote}", quote=quote)
        if window.tagger.do(edit, name) and edit.added:
            window.walker.step("paragraph", 1)

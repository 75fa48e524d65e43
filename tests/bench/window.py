"""Opening, tagging and scrolling in the real window, off-screen, in turns with a bare text window doing its like."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop.model.span import Span
from desktop.settings import Settings
from desktop.ui.app import make_application
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.bench.projects import EVERY, LENGTH, make, word_spans
from tests.bench.report import Result, from_times, timed
from tests.bench.resting import rest

SIZES = {500: 50.0, 5_000: 50.0, 50_000: 150.0, 500_000: 1000.0}  # words, and the milliseconds an opening may take
SMALL = 200  # words of the article that is shown in between
FRAME = 16.0  # milliseconds
PRESSES, FRAMES, STEP = 40, 120, 120


class Painted(QObject):
    """Counts the frames that a text widget was asked for."""

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self.count = 0
        page.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count, and let pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False

    def after(self, call: Callable[[], object]) -> float:
        """Milliseconds from the call to the end of the first round of events in which the widget was painted."""
        before, started = self.count, perf_counter()
        call()
        while self.count == before:
            QApplication.processEvents()
            if perf_counter() - started > 60:
                message = "the page was not painted within a minute"
                raise RuntimeError(message)
        return (perf_counter() - started) * 1000


class Bench:
    """The window on one project, and beside it the bare window on the same texts."""

    def __init__(self, path: Path, sizes: list[int]) -> None:
        self.ids = make(path, [SMALL, *sizes])
        make_application()
        self.workspace = Workspace.open(path, annotator="bench")
        self.window = MainWindow(self.workspace, Settings())
        self.bare = QTextEdit()
        self.bare.resize(self.window.size())
        for shown in (self.bare, self.window):
            shown.show()
        self.window.settle()
        self.page_painted, self.bare_painted = Painted(self.window.page), Painted(self.bare)
        self.rest()

    def close(self) -> None:
        """Put both windows away."""
        self.rest()
        for shown in (self.bare, self.window):
            shown.close()
            shown.deleteLater()

    def rest(self) -> None:
        """Let everything that waits, and every job, come to its end."""
        while self.window.runner.jobs or self.window.is_behind:
            rest(10)
        for _ in range(5):
            QApplication.processEvents()

    def rounds(self) -> list[float]:
        """Milliseconds of each round of events until nothing is put off: what a key pressed in it would wait."""
        times = [timed(QApplication.processEvents)]
        while self.window.is_behind:
            times.append(timed(QApplication.processEvents))
        return times

    def opening(self, size: int, aim: float, runs: int) -> list[Result]:
        """Go back and forth between a small article and this one: time to the first frame, and the pause after it."""
        body = self.workspace.article(self.ids[size]).text
        opened, paused, bare = [], [], []
        for number in range(runs + 1):
            self.window.desk.open(self.ids[SMALL])
            self.rounds()
            first = self.page_painted.after(lambda: self.window.desk.open(self.ids[size]))
            pause = max(self.rounds())
            self.bare.setPlainText("")
            QApplication.processEvents()
            floor = self.bare_painted.after(lambda: self.bare.setPlainText(body))
            if number:  # the first opening reads from the disk
                opened.append(first)
                paused.append(pause)
                bare.append(floor)
        return [
            from_times(f"open an article of {size:,} words", opened, floor=bare, at_most=aim),
            from_times("  longest pause right after that", paused),
        ]

    def scrolling(self, size: int) -> Result:
        """A hundred and more frames, each further down."""
        times: list[float] = []
        floor: list[float] = []
        for page, kept in ((self.window.page, times), (self.bare, floor)):
            bar = page.verticalScrollBar()
            bar.setValue(bar.maximum() // 3)
            page.viewport().repaint()
            step = min(STEP, max(1, bar.maximum() // (FRAMES * 4)))
            kept += [timed(lambda page=page, step=step: _scroll(page, step)) for _ in range(FRAMES)]  # type: ignore[misc]
        return from_times(f"scroll by one frame in {size:,} words", times, floor=floor, at_most=FRAME)

    def tagging(self, size: int) -> Result:
        """Press a label's key on words between the passages, and see it in the file; type a letter in the bare one."""
        words = word_spans(self.workspace.article(self.ids[size]).text)
        half = len(words) // 2 if len(words) > 2 * PRESSES * EVERY else 0  # a short article has too few of them there
        first = half // EVERY * EVERY + LENGTH
        times, floor = [], []
        for number in range(min(PRESSES, (len(words) - first) // EVERY)):
            place = first + number * EVERY
            times.append(self._tag(Span(words[place].start, words[place + 3].end)))
            floor.append(self.bare_painted.after(lambda: QTest.keyClick(self.bare, Qt.Key.Key_X)))
        return from_times(f"key press → tag painted and stored, {size:,} words", times, floor=floor, at_most=FRAME)

    def _tag(self, span: Span) -> float:
        label = self.workspace.codebook.labels[0]
        self.window.page.select(span)
        self.window.page.reveal(span)
        self.rest()
        stored = self.workspace.label_counts()[label.id]
        key = Qt.Key[f"Key_{label.key.upper()}"]
        elapsed = self.page_painted.after(lambda: QTest.keyClick(self.window.page, key))
        if self.workspace.label_counts()[label.id] != stored + 1:
            message = "the key did not tag the selection"
            raise RuntimeError(message)
        return elapsed


def _scroll(page: QTextEdit, step: int) -> None:
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + step)
    page.viewport().repaint()


def measure(folder: Path, runs: int, sizes: dict[int, float] = SIZES) -> list[Result]:
    """All of it, in one window on one project."""
    bench = Bench(folder / "window.postil", list(sizes))
    results = []
    try:
        for size, aim in sizes.items():
            results += bench.opening(size, aim, runs)
        for size in sizes:
            bench.window.desk.open(bench.ids[size])
            bench.bare.setPlainText(bench.workspace.article(bench.ids[size]).text)
            bench.rest()
            results += [bench.scrolling(size), bench.tagging(size)]
    finally:
        bench.close()
    return results

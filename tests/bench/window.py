"""Opening, tagging and scrolling in the real window, off-screen."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.span import Span
from desktop.settings import Settings
from desktop.ui.app import make_application
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.bench.projects import EVERY, LENGTH, make, word_spans
from tests.bench.report import Result, from_times, timed

SIZES = {500: 50.0, 5_000: 50.0, 50_000: 50.0, 500_000: 1000.0}  # words, and the milliseconds an opening may take
SMALL = 200  # words of the article that is shown in between
FRAME = 16.0  # milliseconds
PRESSES, FRAMES = 40, 120


class Painted(QObject):
    """Counts the frames that a widget was asked for."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count, and let pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def until_painted(watch: Painted, call: Callable[[], object]) -> float:
    """Milliseconds from the call to the end of the first round of events in which the page was painted."""
    before, started = watch.count, perf_counter()
    call()
    while watch.count == before:
        QApplication.processEvents()
        if perf_counter() - started > 60:
            message = "the page was not painted within a minute"
            raise RuntimeError(message)
    return (perf_counter() - started) * 1000


def measure(folder: Path, runs: int, sizes: dict[int, float] = SIZES) -> list[Result]:
    """All of it, in one window on one project."""
    path = folder / "window.postil"
    ids = make(path, [SMALL, *sizes])
    application = make_application()
    workspace = Workspace.open(path, annotator="bench")
    window = MainWindow(workspace, Settings())
    window.show()
    window.settle()
    _rest(application, window)
    watch = Painted()
    window.page.viewport().installEventFilter(watch)
    try:
        results = []
        for size, aim in sizes.items():
            opened, paused = _opening(window, watch, ids, size, runs)
            results.append(from_times(f"open an article of {size:,} words", opened, at_most=aim))
            results.append(from_times("  longest pause right after that", paused))
        for size in sizes:
            window.desk.open(ids[size])
            _rest(application, window)
            results += [_scrolling(window, size), _tagging(window, watch, size)]
    finally:
        _rest(application, window)
        window.close()
        window.deleteLater()
    return results


def _rest(application: QApplication, window: MainWindow) -> None:
    """Let everything that waits, and every job, come to its end."""
    while window.runner.jobs or window.is_behind:
        QTest.qWait(10)
    for _ in range(5):
        application.processEvents()


def _opening(
    window: MainWindow, watch: Painted, ids: dict[int, int], size: int, runs: int
) -> tuple[list[float], list[float]]:
    """Go back and forth between a small article and this one; times to the first frame, and of the rounds after it."""
    opened, paused = [], []
    for number in range(runs + 1):
        window.desk.open(ids[SMALL])
        _rounds(window)
        first = until_painted(watch, lambda: window.desk.open(ids[size]))
        pause = max(_rounds(window))
        if number:  # the first opening reads from the disk
            opened.append(first)
            paused.append(pause)
    return opened, paused


def _rounds(window: MainWindow) -> list[float]:
    """Milliseconds of each round of events until nothing is put off: what a user waits if a key is pressed in it."""
    times = [timed(QApplication.processEvents)]
    while window.is_behind:
        times.append(timed(QApplication.processEvents))
    return times


def _scrolling(window: MainWindow, size: int) -> Result:
    bar, times = window.page.verticalScrollBar(), []
    step = max(1, (bar.maximum() - bar.minimum()) // (FRAMES * 4))
    bar.setValue(bar.maximum() // 3)
    window.page.viewport().repaint()
    for _ in range(FRAMES):
        started = perf_counter()
        bar.setValue(bar.value() + min(step, 120))
        window.page.viewport().repaint()
        times.append((perf_counter() - started) * 1000)
    return from_times(f"scroll by one frame in {size:,} words", times, at_most=FRAME)


def _tagging(window: MainWindow, watch: Painted, size: int) -> Result:
    """Press a label's key on a selection between the passages, and see that it is in the file."""
    article = window.desk.article
    if article is None:
        message = "no article is open"
        raise RuntimeError(message)
    words = word_spans(article.text)
    first = len(words) // 2 // EVERY * EVERY + LENGTH
    label = window.workspace.codebook.labels[0]
    key = Qt.Key[f"Key_{label.key.upper()}"]
    times = []
    for number in range(min(PRESSES, (len(words) - first) // EVERY)):
        place = first + number * EVERY
        window.page.select(Span(words[place].start, words[place + 3].end))
        window.page.reveal(Span(words[place].start, words[place + 3].end))
        for _ in range(3):
            QApplication.processEvents()
        stored = window.workspace.label_counts()[label.id]
        times.append(until_painted(watch, lambda: QTest.keyClick(window.page, key)))
        if window.workspace.label_counts()[label.id] != stored + 1:
            message = "the key did not tag the selection"
            raise RuntimeError(message)
    return from_times(f"key press → tag painted and stored, {size:,} words", times, at_most=FRAME)

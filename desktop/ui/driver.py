"""Drives the real window with real keys, for the tour and for flow tests."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QKeyCombination,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.model.span import Span
from desktop.resources import resource
from desktop.settings import Settings
from desktop.ui.app import make_application
from desktop.ui.tour import TourError, check
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace

_PATIENCE = 120  # seconds


def quietly(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what a screen that is none cannot do."""
    if not message.startswith("This plugin does not support"):
        click.echo(message, err=True)


@dataclass(frozen=True, slots=True)
class Passage:
    """What the tour tags: where, with which key, and the label that key means."""

    span: Span
    key: str
    label: str


class Driver:
    """One window and the hands on it."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._before = qInstallMessageHandler(quietly)
        self.application = make_application()
        self.window: MainWindow | None = None

    def open(
        self, path: Path, clock: Callable[[], datetime], new_id: Callable[[], str], *, create: bool = False
    ) -> MainWindow:
        """Show a project."""
        settings = Settings()
        if settings.text("theme") == "system":
            settings.set("theme", "light")
        workspace = Workspace.open(path, create=create, annotator="tour", clock=clock, new_id=new_id)
        self.window = MainWindow(workspace, settings)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.paint()
        self.window.settle()
        return self.window

    def close(self) -> None:
        """Close the window, and leave Qt's messages to whoever had them."""
        qInstallMessageHandler(self._before)
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
            QApplication.processEvents()

    def _shown(self) -> MainWindow:
        if self.window is None:
            message = "no window is open"
            raise TourError(message)
        return self.window

    # waiting

    def paint(self) -> None:
        """Let everything due be painted, and the panels follow."""
        for _ in range(3):
            QApplication.processEvents()
        while self.window is not None and self.window.is_behind:
            self.rest(5)

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while. `QTest.qWait` would keep the interpreter's lock and starve the jobs."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Go on as soon as something is so; TourError when it does not come about."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                message = f"not so within {_PATIENCE} s: {what}"
                raise TourError(message)
            self.rest(5)
        check(True, what)

    # hands

    def run(self, action_id: str) -> None:
        """Run an action."""
        self._shown().controls.run(action_id)
        self.paint()

    def keys(self, sequence: str) -> None:
        """Press a key with its modifiers, as `Ctrl+Shift+Z`, where the focus is."""
        self._press(sequence)
        self.paint()

    def _press(self, sequence: str) -> None:
        combination = QKeyCombination.fromCombined(QKeySequence(sequence)[0].toCombined())  # type: ignore[index]
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def key(self, character: str) -> None:
        """Press a letter key."""
        self.keys(character)

    def _focus(self) -> QWidget:
        """The widget with the focus, else the page."""
        return QApplication.focusWidget() or self._shown().page

    def select_by_keys(self, span: Span) -> None:
        """Select a stretch with the arrow keys alone, as fast as a hand that does not wait for the panels."""
        page = self._shown().page
        page.setFocus()
        self._press("Ctrl+Home")
        previous = -1
        while page.selection().start < span.start and page.textCursor().position() != previous:
            previous = page.textCursor().position()
            self._press("Ctrl+Right")
        while page.selection().start > span.start:
            self._press("Left")
        while page.selection().end < span.end and page.textCursor().position() != previous:
            previous = page.textCursor().position()
            self._press("Ctrl+Shift+Right")
        while page.selection().end > span.end:
            self._press("Shift+Left")
        self.paint()
        check(page.selection() == span, f"selected by keyboard: {span.of(page.page.article.text)[:50]!r}")

    # looking

    def picture(self, name: str, *, dialog: bool = False) -> Path:
        """Save what is on screen."""
        self.paint()
        target = self._dialog() if dialog else self._shown()
        path = self.out / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not target.grab().save(str(path)):
            message = f"{path} could not be written"
            raise TourError(message)
        return path

    def _dialog(self) -> QDialog:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                return widget
        message = "no dialog is open"
        raise TourError(message)

    def escape_dialog(self) -> None:
        """Close the dialog."""
        QTest.keyClick(self._dialog(), Qt.Key.Key_Escape)
        self._shown().activateWindow()  # a screen without a window manager would leave no window active
        self.paint()

    # material

    @staticmethod
    def raw_article() -> Path:
        """The raw text of the sample's first article, as it was scraped."""
        sample = json.loads(resource("sample", "sample.json").read_text("utf-8"))
        return resource("sample", *str(sample["articles"][0]["file"]).split("/"))

    def passages(self, text: str) -> list[Passage]:
        """Three passages of one piece that the sample has in its first article, and the keys that tag them."""
        sample = json.loads(resource("sample", "sample.json").read_text("utf-8"))
        codebook = self._shown().workspace.codebook
        found = []
        for item in sample["articles"][0]["annotations"]:
            label = codebook.get(item["label"])
            start = text.find(item["quotes"][0])
            if label is not None and start >= 0 and len(item["quotes"]) == 1:
                found.append(Passage(Span(start, start + len(item["quotes"][0])), label.key, label.name))
        apart: list[Passage] = []
        for passage in found:
            if not any(passage.span.overlaps(other.span) for other in apart):
                apart.append(passage)
        return apart[:3]

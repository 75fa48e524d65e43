"""The program's start and end: what it opens, what it says, and its exit code."""

import gc
import logging
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui import app, faults
from desktop.ui.app import make_application, run
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.windows import Project, discard, paint

Look = Callable[[MainWindow], object]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Undo what a start does to the process."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(faults, "_told", set())
    monkeypatch.setattr(app, "_SETTLED", 0)  # or the log would be started in some other test
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    gc.enable()
    gc.unfreeze()
    qapp.setProperty("window", None)
    root.setLevel(level)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def started(arguments: list[str], look: Look = lambda _window: None) -> int:
    """Start the program, look at its window once it is complete, close it; the exit code."""
    seen: list[MainWindow] = []

    def watch() -> None:
        found = [item for item in QApplication.topLevelWidgets() if isinstance(item, MainWindow) and item.isVisible()]
        if not found or not found[0].is_complete or found[0].runner.jobs:
            QTimer.singleShot(5, watch)
            return
        paint()
        seen.append(found[0])
        try:
            look(found[0])
        finally:
            found[0].close()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(watch)
    timer.start(0)
    code = run(arguments)
    timer.stop()
    for window in seen:
        discard(window)
    return code


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What message boxes say; each is answered with Close."""
    found: list[tuple[str, str]] = []

    def execute(box: QMessageBox) -> int:
        found.append((box.text(), box.informativeText()))
        next(button for button in box.buttons() if button.text().replace("&", "") == "Close").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    return found


def test_a_project_named_is_opened(project: Project, qtbot: QtBot) -> None:
    workspace = project()
    workspace.close()
    titles: list[str] = []
    assert started([str(workspace.path)], lambda window: titles.append(window.windowTitle())) == 0
    assert titles == ["town · Postil"]
    assert qtbot is not None
    with Workspace.open(workspace.path) as again:
        assert not again.read_only, "the project was let go of"


def test_without_a_name_the_sample_and_then_what_was_open_last() -> None:
    titles: list[str] = []

    def look(window: MainWindow) -> None:
        titles.append(window.windowTitle())

    assert started([], look) == 0
    assert started([], look) == 0
    assert titles == ["Sample · Postil", "Sample · Postil"]


def test_the_sample_can_be_asked_for(project: Project) -> None:
    workspace = project()
    workspace.close()
    settings = Settings()
    settings.set("recent", [str(workspace.path)])
    titles: list[str] = []
    assert started(["--sample"], lambda window: titles.append(window.windowTitle())) == 0
    assert titles == ["Sample · Postil"]


def not_sqlite(folder: Path) -> Path:
    """A letter."""
    path = folder / "letter.postil"
    path.write_text("Dear Sir or Madam, " * 20, "utf-8")
    return path


def newer(folder: Path) -> Path:
    """A project of a later version."""
    path = folder / "newer.postil"
    Workspace.open(path, create=True).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version = 99")
    raw.commit()
    raw.close()
    return path


def folder_itself(folder: Path) -> Path:
    """A folder."""
    path = folder / "folder.postil"
    path.mkdir()
    return path


def missing(folder: Path) -> Path:
    """Nothing."""
    return folder / "missing.postil"


@pytest.mark.parametrize(
    ("make", "message", "hint"),
    [
        (not_sqlite, "letter.postil is not a Postil project. It was left as it is.", "Open a file ending in .postil"),
        (newer, "newer.postil was made by a newer Postil", "Install the newest Postil"),
        (folder_itself, "folder.postil is a folder, not a Postil project.", "Choose a file ending in .postil"),
        (missing, "There is no project missing.postil in", "It may have been moved or renamed"),
    ],
)
def test_a_bad_project_ends_the_start_with_a_word(  # noqa: PLR0913, PLR0917  (a row of the table and three fixtures)
    tmp_path: Path,
    said: list[tuple[str, str]],
    capsys: pytest.CaptureFixture[str],
    make: Callable[[Path], Path],
    message: str,
    hint: str,
) -> None:
    path = make(tmp_path)
    before = path.read_bytes() if path.is_file() else None
    assert run([str(path)]) == 1
    ((text, more),) = said
    assert text.startswith(message)
    assert more.startswith(hint)
    assert capsys.readouterr().err.startswith(f"error: {message}")
    assert before is None or path.read_bytes() == before
    assert Settings().get("recent") == []


def test_the_sample_can_be_opened_instead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def execute(box: QMessageBox) -> int:
        next(button for button in box.buttons() if button.text().replace("&", "") == "Open the sample").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    titles: list[str] = []
    assert started([str(missing(tmp_path))], lambda window: titles.append(window.windowTitle())) == 0
    assert titles == ["Sample · Postil"]


def test_faults_come_to_the_user(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: boxes.append(text))
    workspace = project()
    workspace.close()

    def look(window: MainWindow) -> None:
        fault = ZeroDivisionError("deep inside")
        sys.excepthook(type(fault), fault, fault.__traceback__)
        assert window.isVisible()

    assert started([str(workspace.path)], look) == 0
    assert len(boxes) == 1


def test_there_is_one_application(qapp: QApplication) -> None:
    assert make_application() is qapp
    assert app.make_application(["--sample"]) is qapp


def test_rubbish_is_collected_again_once_the_window_is_up(project: Project) -> None:
    workspace = project()
    workspace.close()
    states: list[bool] = []
    started([str(workspace.path)], lambda _window: states.append(gc.isenabled()))
    assert states == [True]

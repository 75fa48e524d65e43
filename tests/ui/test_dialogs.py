"""Opening the smaller windows."""

from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop.settings import config_folder
from desktop.ui.codebook.editor import CodebookEditor
from desktop.ui.sheet import KeySheet
from desktop.ui.texts import TextWindow
from desktop.ui.window import MainWindow
from desktop.workspace.jobs import ImportReport
from tests.windows import WAIT, OpenWindow, Project, paint, press, rest


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def shown(window: MainWindow) -> list[TextWindow]:
    """The smaller windows that are open."""
    paint()
    return [dialog for dialog in window.findChildren(TextWindow) if dialog.isVisible()]


def test_keys_open_codebook_and_keys_one_after_the_other(window: MainWindow) -> None:
    press(window.page, "F2")
    (codebook,) = shown(window)
    assert codebook.windowTitle() == "Codebook: Speech acts"
    back_to(window)
    press(window.page, "F1")
    (sheet,) = [each for each in window.findChildren(KeySheet) if each.isVisible()]
    assert shown(window) == [codebook]
    QTest.keyClick(sheet.typed, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.page.hasFocus()


def back_to(window: MainWindow) -> None:
    """Give the window the focus again."""
    window.activateWindow()
    window.page.setFocus()
    end = monotonic() + WAIT / 1000
    while not window.isActiveWindow():
        assert monotonic() < end
        rest(5)


def test_the_inspectors_link_opens_the_codebook(window: MainWindow) -> None:
    window.inspector.about.click()
    (editor,) = window.findChildren(CodebookEditor)
    assert editor.isVisible()
    assert editor.form.name.text() == "Pledge"


def test_the_import_report(window: MainWindow) -> None:
    window.dialogs.import_report(ImportReport((1,)))
    assert shown(window)[0].windowTitle() == "Import"


def test_the_log_is_one_click_away(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    window.controls.run("log")
    assert opened == [config_folder()]

"""Choosing the language in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui import language
from desktop.ui.translation import use_language
from desktop.ui.window import MainWindow
from tests.windows import WAIT, OpenWindow, Project, discard, paint, settled, shown_windows


@pytest.fixture
def window(project: Project, open_window: OpenWindow, qapp: QApplication) -> Iterator[MainWindow]:
    """A window on the town; whatever takes its place is closed too, and English is spoken again."""
    yield open_window(project())
    for other in shown_windows():
        settled(other)
        discard(other)
    use_language(qapp, "en")


def test_the_menu_offers_each_language_by_its_own_name(window: MainWindow) -> None:
    menu = language.ask_language(window)
    assert [choice.text() for choice in menu.actions()] == ["As the system", "English", "Deutsch", "العربية"]
    assert [choice.text() for choice in menu.actions() if choice.isChecked()] == ["As the system"]
    menu.close()
    paint()


def test_the_window_is_made_anew_in_the_language_chosen(window: MainWindow, qtbot: QtBot) -> None:
    path = window.workspace.path
    menu = language.ask_language(window)
    menu.actions()[3].trigger()
    menu.close()
    qtbot.waitUntil(
        lambda: [other.is_complete for other in shown_windows() if other is not window] == [True], timeout=WAIT
    )
    qtbot.waitUntil(lambda: len(shown_windows()) == 1, timeout=WAIT)
    paint()  # until it is laid out
    (new,) = shown_windows()
    assert new is not window
    assert (new.workspace.path, new.workspace.read_only) == (path, False)
    assert Settings().text("language") == "ar"
    assert new.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert new.library.mapToGlobal(new.library.rect().center()).x() > new.page.mapToGlobal(new.page.rect().center()).x()
    assert new.controls.by_id["view.library"].text() == "المكتبة"


def test_while_something_runs_the_window_stays(window: MainWindow) -> None:
    job = window.runner.start("Reading", lambda report: report(0, 1, ""), done=lambda _: None, failed=lambda _: None)
    language.speak(window, "de")
    assert shown_windows() == [window]
    assert Settings().text("language") == "de"
    assert "when Postil is started again" in window.banner.message.text()
    assert job not in window.runner.jobs or not job.quiet

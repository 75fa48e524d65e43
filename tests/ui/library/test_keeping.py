"""Several articles at once, and searches kept under names, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from desktop.model.article import ArticleState
from desktop.ui.window import MainWindow
from tests.windows import OpenWindow, Project, paint, press


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """The town in a window, all its articles chosen."""
    made = open_window(project())
    made.library.list.setFocus()
    press(made.library.list, "Ctrl+A")
    return made


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def run(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    paint()


def test_all_are_marked_in_one_step(window: MainWindow) -> None:
    QTest.mouseClick(window.library.bulk.done, Qt.MouseButton.LeftButton)
    paint()
    assert window.workspace.count(state=ArticleState.DONE) == 3
    assert window.status.news.text() == "Mark 3 articles as done"
    assert len(window.library.chosen()) == 3, "they are still chosen"
    QTest.mouseClick(window.library.bulk.todo, Qt.MouseButton.LeftButton)
    window.controls.run("undo")
    assert window.workspace.count(state=ArticleState.DONE) == 3
    window.controls.run("undo")
    assert window.workspace.count(state=ArticleState.DONE) == 0


def test_articles_are_taken_out_and_put_back(window: MainWindow) -> None:
    bulk = window.library.bulk
    run(bulk.menu(writable=True, hidden=False), "Take out of the library")
    assert window.workspace.count() == 0
    assert window.places.currentWidget() is window.empty
    window.library.search.setText("is:hidden")
    window.library.want(window.library.wanted)
    press(window.library.list, "Ctrl+A")
    run(bulk.menu(writable=True, hidden=True), "Put back into the library")
    assert window.workspace.count() == 3
    assert window.library.model.total == 0


def test_the_menu_of_the_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(texts(menu)))
    window.library.list.customContextMenuRequested.emit(QPoint(5, 5))
    QTest.mouseClick(window.library.bulk.more, Qt.MouseButton.LeftButton)
    assert shown[0] == shown[1]
    assert "Mark as done" in shown[0]
    window.library.list.clearSelection()
    window.library.list.customContextMenuRequested.emit(QPoint(5, 5))
    assert len(shown) == 2
    window.library.bulk.mark_done()
    assert window.workspace.undo_name == "", "nothing is chosen, nothing is done"


def test_a_search_is_saved_used_and_deleted(window: MainWindow, named: Callable[[MainWindow, str], None]) -> None:
    library = window.library
    window.controls.run("search.save")
    named(window, "")
    assert window.workspace.saved_searches() == []
    library.search.setText("council")
    run(library.menus.saved_menu(), "Save this search…")
    named(window, "The council")
    assert window.workspace.saved_searches() == [("The council", "council")]
    library.search.setText("")
    run(library.menus.saved_menu(), "The council")
    assert library.search.text() == "council"
    gone = next(action.menu() for action in library.menus.saved_menu().actions() if action.text() == "Delete")
    assert isinstance(gone, QMenu)
    run(gone, "The council")
    assert window.workspace.saved_searches() == []
    window.controls.run("undo")
    assert window.workspace.saved_searches() == [("The council", "council")]


@pytest.fixture
def named() -> Callable[[MainWindow, str], None]:
    """Types a name into the dialog and accepts it."""

    def name_it(window: MainWindow, name: str) -> None:
        (dialog,) = (each for each in window.findChildren(QInputDialog) if each.isVisible())
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(name)
        dialog.accept()
        paint()

    return name_it


def test_how_to_search(window: MainWindow) -> None:
    run(window.library.menus.saved_menu(), "How to search")
    assert window.dialogs.last is not None
    assert "speaker:Kremlin" in window.dialogs.last.text.toPlainText()

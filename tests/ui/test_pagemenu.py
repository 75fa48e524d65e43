"""The menu on the page offers what can be done with what is under the mouse."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, find, name_entities, paint, place_of, press, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town with a passage in two pieces."""
    workspace = project()
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"))
    shown = open_window(workspace)
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"), find(FIRST, "ten years"))
    return shown


def menu(window: MainWindow, words: str = "") -> QMenu:
    point = place_of(window.page, FIRST.index(words) + 1) if words else QPoint(2, 2)
    place = window.page.viewport().mapToGlobal(point)
    QApplication.sendEvent(window.page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place))
    paint()
    found = window.page_menu.menu
    assert found is not None
    return found


def names(shown: QMenu) -> list[str]:
    found = [entry.text() for entry in shown.actions() if not entry.isSeparator()]
    shown.close()
    return found


def test_over_nothing_there_is_little(window: MainWindow) -> None:
    window.desk.pick("")
    assert names(menu(window)) == ["Read, nothing here", "Copy as quotation"]


def test_over_a_passage(window: MainWindow) -> None:
    window.desk.pick("")
    found = names(menu(window, "lied"))
    assert found[0] == "Change label to"
    assert {"Who speaks", "Note", "Take out of the passage", "Delete tag"} <= set(found)
    assert window.desk.selected is not None


def test_over_a_name(window: MainWindow) -> None:
    shown = menu(window, "Anna")
    by_name = {entry.text(): entry for entry in shown.actions()}
    by_name["To Anna Kowalska"].trigger()
    assert window.workspace.annotations(1)[0].roles[0].role == "addressee"
    by_name["Copy “Anna Kowalska”"].trigger()
    assert QGuiApplication.clipboard().text() == "Anna Kowalska"
    by_name["Next mention of Anna Kowalska"].trigger()
    assert window.page.selection() == find(FIRST, "Anna Kowalska")
    shown.close()


def test_over_selected_words_and_copied_as_a_quotation(window: MainWindow) -> None:
    window.page.select(find(FIRST, "vowed to reopen"))
    assert names(menu(window, "vowed"))[:3] == ["Tag as", "Add to the passage", "Cue"]
    press(window.page, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "“vowed to reopen” (Bridge to reopen, Gazette, 2025-01-13)"
    press(window.page, "Escape", "]", "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().startswith("“You have lied … ten years” (")


def test_by_key_it_comes_up_at_the_caret_and_in_read_it_offers_to_copy(window: MainWindow) -> None:
    window.appearance.set_mode("read")
    window.page.select(find(FIRST, "vowed to reopen"))
    QApplication.sendEvent(
        window.page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    )
    paint()
    assert window.page_menu.menu is not None
    assert names(window.page_menu.menu) == ["Copy as quotation"]

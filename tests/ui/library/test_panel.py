"""The library as it is used: searching, filtering, opening, going on to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.article import ArticleState
from desktop.model.edit import SetState
from desktop.ui.library.panel import LibraryPanel
from desktop.workspace.workspace import Workspace
from tests.windows import WAIT, Draft, Project, press

MANY = tuple(Draft(f"Article {number}", f"Text number {number}.") for number in range(1050))


@pytest.fixture
def workspace(project: Project) -> Workspace:
    """The three articles of the town."""
    return project()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> LibraryPanel:
    """The library of the town, on screen."""
    return on_screen(qtbot, workspace)


def on_screen(qtbot: QtBot, workspace: Workspace) -> LibraryPanel:
    """The library of a project, on screen."""
    made = LibraryPanel(workspace)
    qtbot.addWidget(made)
    made.resize(272, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def chips(panel: LibraryPanel) -> list[str]:
    """What the chips say."""
    return [chip.text() for chip in panel.findChildren(QPushButton)]


def shown(panel: LibraryPanel) -> list[int | None]:
    """The ids of the rows."""
    return [panel.model.article_at(row) for row in range(panel.model.rowCount())]


def test_typing_searches_after_a_pause(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "counc")
    assert shown(panel) == [1, 2, 3]
    qtbot.waitUntil(lambda: shown(panel) == [1], timeout=WAIT)
    panel.search.clear()
    qtbot.waitUntil(lambda: shown(panel) == [1, 2, 3], timeout=WAIT)


def test_enter_opens_the_first_that_was_found_at_once(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "union")
    with qtbot.waitSignal(panel.opened) as opened:
        press(panel.search, "Return")
    assert opened.args == [2]


def test_enter_opens_nothing_where_nothing_was_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.search, "zebra")
    with qtbot.assertNotEmitted(panel.opened):
        press(panel.search, "Return")
    assert panel.nothing.text() == "Nothing found for “zebra”."
    assert panel.nothing.isVisible()


def test_chips_filter_and_count(panel: LibraryPanel, workspace: Workspace) -> None:
    workspace.do(SetState((2,), ArticleState.DONE), "Done")
    panel.refresh()
    assert chips(panel) == ["All 3", "To do 2", "Done 1"]
    every, todo, done = panel.findChildren(QPushButton)
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert shown(panel) == [2]
    assert done.isChecked()
    assert not every.isChecked()
    QTest.mouseClick(todo, Qt.MouseButton.LeftButton)
    assert shown(panel) == [1, 3]


def test_empty_lists_say_why(panel: LibraryPanel, workspace: Workspace) -> None:
    assert not panel.nothing.isVisible()
    panel.show_state(ArticleState.DONE)
    assert panel.nothing.text() == "Nothing is marked as done yet."
    workspace.do(SetState((1, 2, 3), ArticleState.DONE), "Done")
    panel.show_state(ArticleState.TODO)
    assert panel.nothing.text() == "Everything is done."
    panel.show_state(None)
    assert not panel.nothing.isVisible()


def test_a_project_without_articles_says_so(project: Project, qtbot: QtBot) -> None:
    workspace = project(Draft("x", "y"))
    workspace.connection.run("UPDATE article SET shown = 0")
    panel = LibraryPanel(workspace)
    qtbot.addWidget(panel)
    assert panel.nothing.text() == "No articles yet."


def test_a_click_and_enter_open_an_article(panel: LibraryPanel, qtbot: QtBot) -> None:
    place = panel.list.visualRect(panel.model.index(1)).center()
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [2]
    panel.list.setFocus()
    with qtbot.assertNotEmitted(panel.opened):
        press(panel.list, "Down")
    with qtbot.waitSignal(panel.opened) as opened:
        press(panel.list, "Return")
    assert opened.args == [3]


def test_the_open_article_stays_marked_while_the_list_changes(panel: LibraryPanel, workspace: Workspace) -> None:
    panel.mark(2)
    assert panel.current() == 2
    panel.search.setText("council")
    press(panel.search, "Return")
    assert shown(panel) == [1]
    panel.search.clear()
    panel.show_state(None)
    assert panel.current() == 2, "it is in the list again, and marked"
    workspace.do(SetState((1,), ArticleState.DONE), "Done")
    panel.show_state(ArticleState.TODO)
    assert panel.current() == 2


def test_the_next_article_is_the_one_after_the_one_just_done(panel: LibraryPanel, workspace: Workspace) -> None:
    panel.show_state(ArticleState.TODO)
    panel.mark(2)
    workspace.do(SetState((2,), ArticleState.DONE), "Done")
    panel.refresh()
    assert shown(panel) == [1, 3]
    assert panel.neighbour(1) == 3
    assert panel.neighbour(-1) == 1


def test_neighbours(panel: LibraryPanel) -> None:
    panel.mark(2)
    assert (panel.neighbour(-1), panel.neighbour(1)) == (1, 3)
    panel.mark(3)
    assert panel.neighbour(1) is None
    panel.mark(1)
    assert panel.neighbour(-1) is None
    panel.mark(999)
    assert panel.current() == 1, "what is not in the list cannot be marked"
    assert (panel.neighbour(-1), panel.neighbour(1)) == (3, None)


def test_before_an_article_is_open_the_next_is_the_first(panel: LibraryPanel) -> None:
    assert panel.neighbour(1) == 1


def test_over_a_thousand_articles_can_be_scrolled_to(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*MANY))
    bar = panel.list.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return panel.model.rowCount() == 1050

    qtbot.waitUntil(at_the_end, timeout=WAIT)


def test_an_article_far_down_is_marked_and_brought_on_screen(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*MANY))
    panel.mark(1000)
    assert panel.current() == 1000
    view = panel.list
    qtbot.waitUntil(
        lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex()).center()), timeout=WAIT
    )

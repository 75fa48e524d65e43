"""The library as it is used: searching, filtering, opening, going on to the next."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import SetState, ShowArticles
from desktop.model.listing import Grouping, Order
from desktop.model.span import Span
from desktop.ui.library.chips import short
from desktop.ui.library.model import ROW
from desktop.ui.library.panel import LibraryPanel
from desktop.workspace.workspace import Workspace
from tests.windows import DRAFTS, WAIT, Draft, OpenWindow, Project, paint, press, tag

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
    return [chip.text() for chip in panel.findChildren(QPushButton) if chip.isCheckable()]


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
    assert panel.nothing.text.text() == "Nothing found for “zebra”."
    assert panel.nothing.isVisible()


def test_chips_filter_and_count(panel: LibraryPanel, workspace: Workspace) -> None:
    workspace.do(SetState((2,), ArticleState.DONE), "Done")
    panel.refresh()
    assert chips(panel) == ["All 3", "To do 2", "Done 1"]
    every, todo, done = (chip for chip in panel.findChildren(QPushButton) if chip.isCheckable())
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert shown(panel) == [2]
    assert done.isChecked()
    assert not every.isChecked()
    QTest.mouseClick(todo, Qt.MouseButton.LeftButton)
    assert shown(panel) == [1, 3]


def test_empty_lists_say_why(panel: LibraryPanel, workspace: Workspace) -> None:
    assert not panel.nothing.isVisible()
    panel.show_state(ArticleState.DONE)
    assert panel.nothing.text.text() == "Nothing is marked as done yet."
    workspace.do(SetState((1, 2, 3), ArticleState.DONE), "Done")
    panel.show_state(ArticleState.TODO)
    assert panel.nothing.text.text() == "Everything is done."
    panel.show_state(None)
    assert not panel.nothing.isVisible()


def test_a_project_without_articles_says_so(project: Project, qtbot: QtBot) -> None:
    workspace = project(Draft("x", "y"))
    workspace.connection.run("UPDATE article SET shown = 0")
    panel = LibraryPanel(workspace)
    qtbot.addWidget(panel)
    assert panel.nothing.text.text() == "No articles yet."


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
    assert (panel.neighbour(-1), panel.neighbour(1)) == (None, 1), "and what follows it is the list"


def test_before_an_article_is_open_the_next_is_the_first(panel: LibraryPanel) -> None:
    assert panel.neighbour(1) == 1


def test_over_a_thousand_articles_can_be_scrolled_to(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*MANY))
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    paint()
    last = panel.list.visualRect(panel.model.index(1049))
    assert abs(last.bottom() - panel.list.viewport().height()) < 8
    bar.setValue(0)
    assert panel.list.indexAt(QPoint(20, 20)).row() == 0


def test_an_article_far_down_is_marked_and_brought_on_screen(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*MANY))
    panel.mark(1000)
    assert panel.current() == 1000
    view = panel.list
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_keys_walk_the_list_past_the_heads_of_groups(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*DRAFTS, Draft("Old", "Text.", published="2020-01-01"), *MANY[:40]))
    panel.sort(Order.DATE, descending=True, grouping=Grouping.MONTH)
    panel.list.setFocus()
    press(panel.list, "Home")
    assert panel.list.currentIndex().row() == 1
    press(panel.list, "Up")
    assert panel.list.currentIndex().row() == 1
    press(panel.list, "End")
    assert panel.current() == 4
    press(panel.list, "Up")
    assert panel.list.currentIndex().row() == panel.model.rowCount() - 3
    press(panel.list, "PgUp", "PgUp", "PgDown", "Down")
    assert panel.current() is not None
    press(panel.list, "Home", "Down", "Up", "Left")
    assert panel.list.currentIndex().row() == 1
    assert panel.list.verticalScrollBar().value() == 0, "the head of the group is on screen as well"


def test_what_is_chosen_with_shift_and_control(project: Project, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, project(*MANY))
    view = panel.list

    def click(row: int, keys: Qt.KeyboardModifier) -> None:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, keys, view.visualRect(panel.model.index(row)).center()
        )

    click(1, Qt.KeyboardModifier.NoModifier)
    assert (panel.chosen(), panel.bulk.isVisible()) == ([2], False)
    click(3, Qt.KeyboardModifier.ShiftModifier)
    assert panel.chosen() == [2, 3, 4]
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert panel.chosen() == [2, 4]
    assert panel.bulk.isVisible()
    assert panel.bulk.count.text() == "2 selected"
    click(2, Qt.KeyboardModifier.NoModifier)
    view.verticalScrollBar().setValue(900 * 80)
    paint()
    click(900, Qt.KeyboardModifier.ShiftModifier)
    assert panel.chosen() == list(range(3, 902)), "from where it was begun, far above"
    view.setFocus()
    press(view, "Ctrl+A")
    assert len(panel.chosen()) == 1050


def test_a_large_library_is_read_in_the_background(
    project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.library.panel._AT_ONCE", 100)
    panel = on_screen(qtbot, project(*MANY))
    assert panel.model.rowCount() in {200, 1050}
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1050, timeout=WAIT)
    for letters in ("t", "te", "tex", "text"):
        panel.search.setText(letters)
        panel.want(panel.wanted)
    panel.search.setText("text 7")
    with qtbot.waitSignal(panel.listed, timeout=WAIT):
        panel.want(panel.wanted)
    assert panel.model.total == sum("7" in str(number) and str(number).startswith("7") for number in range(1050))
    with qtbot.waitSignal(panel.listed, timeout=WAIT):
        panel.sort(Order.TITLE, descending=True, grouping=Grouping.NONE)
    assert panel.model.index(0).data() == "Article 799"
    panel.finder.stop()
    assert not panel.finder.is_looking


def test_order_and_groups_are_kept_with_the_project(panel: LibraryPanel, workspace: Workspace, qtbot: QtBot) -> None:
    panel.sort(Order.TITLE, descending=True, grouping=Grouping.NONE)
    assert shown(panel) == [2, 1, 3]
    assert shown(on_screen(qtbot, workspace)) == [2, 1, 3]


def test_menus_sort_and_group(panel: LibraryPanel) -> None:
    assert panel.menus.sort.text() == "IMPORTED ▾"
    entry(panel.menus.sort_menu(), "Title").trigger()
    assert (shown(panel), panel.menus.sort.text()) == ([3, 1, 2], "TITLE ↑ ▾")
    entry(panel.menus.sort_menu(), "The other way round").trigger()
    assert shown(panel) == [2, 1, 3]
    entry(panel.menus.sort_menu(), "Date").trigger()
    assert panel.menus.sort.text() == "DATE ↓ ▾"
    entry(panel.menus.sort_menu(), "By month").trigger()
    assert shown(panel) == [None, 1, 2, 3]
    assert panel.menus.sort.text() == "DATE ↓ · BY MONTH ▾"
    QTest.mouseClick(panel.menus.sort, Qt.MouseButton.LeftButton)
    (menu,) = (each for each in panel.findChildren(QMenu) if each.isVisible())
    menu.close()


def entry(menu: QMenu, text: str) -> QAction:
    """The entry of a menu with that text."""
    return next(action for action in menu.actions() if action.text() == text)


def test_what_was_found_is_counted_and_what_was_not_understood_is_told(panel: LibraryPanel) -> None:
    panel.search.setText("council date:soon")
    press(panel.search, "Return")
    assert panel.menus.count.text() == "1 found"
    assert "“date:soon”" in panel.problem.text()
    assert panel.problem.isVisible()
    panel.search.setText("the")
    press(panel.search, "Return")
    assert not panel.problem.isVisible()


def test_a_way_out_where_nothing_was_found(panel: LibraryPanel) -> None:
    panel.show_state(ArticleState.DONE)
    panel.search.setText("council")
    press(panel.search, "Return")
    assert panel.nothing.widen.isVisible()
    QTest.mouseClick(panel.nothing.widen, Qt.MouseButton.LeftButton)
    assert shown(panel) == [1]
    panel.search.setText("zebra")
    press(panel.search, "Return")
    assert not panel.list.isVisible()
    QTest.mouseClick(panel.nothing.clear, Qt.MouseButton.LeftButton)
    press(panel.search, "Return")
    assert shown(panel) == [1, 2, 3]


def test_only_what_changed_is_read_again(panel: LibraryPanel, workspace: Workspace) -> None:
    resets: list[bool] = []
    panel.model.modelReset.connect(lambda: resets.append(True))
    assert panel.model.index(0).data(ROW).counts == ()
    tag(workspace, 1, "pledge", Span(0, 3))
    panel.refresh()
    assert panel.model.index(0).data(ROW).counts == (("pledge", 1),)
    workspace.do(SetState((1,), ArticleState.DONE), "Done")
    panel.refresh()
    assert chips(panel) == ["All 3", "To do 2", "Done 1"]
    workspace.notice(Change(kinds=frozenset({ChangeKind.ANNOTATIONS})))
    panel.refresh()
    assert resets == []
    workspace.do(ShowArticles((1,), shown=False), "Hide")
    panel.refresh()
    assert resets == [True]


@pytest.mark.parametrize(("count", "text"), [(0, "0"), (9_999, "9,999"), (100_000, "100k")])
def test_numbers_that_fit_into_a_chip(count: int, text: str) -> None:
    assert short(count) == text


def test_keys_lead_from_the_search_to_what_was_found_and_to_the_page(
    project: Project, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(project())
    press(window.page, "/")
    QTest.keyClicks(window.library.search, "council")
    qtbot.waitUntil(lambda: window.library.model.total == 1, timeout=WAIT)
    press(window.library.search, "Down")
    assert window.library.list.hasFocus()
    press(window.library.list, "Ctrl+A")
    assert window.library.chosen() == [1]
    press(window.library.list, "/")
    press(window.library.search, "Esc")
    assert window.library.search.text() == ""
    assert window.library.search.hasFocus()
    press(window.library.search, "Esc")
    assert window.page.hasFocus()


def test_escape_lets_go_of_several_and_a_hidden_panel_of_the_focus(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.library.list.setFocus()
    press(window.library.list, "Ctrl+A")
    assert len(window.library.chosen()) == 3
    press(window.library.list, "Esc")
    assert window.library.chosen() == [1]
    window.library.search.setFocus()
    press(window.library.search, "F9")
    assert not window.library.isVisible()
    assert window.page.hasFocus()

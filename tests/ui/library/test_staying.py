"""A list that grows while it is looked at: what is chosen and on screen stays."""

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from desktop.model.change import Change, ChangeKind
from desktop.model.edit import ShowArticles
from desktop.model.listing import Grouping, Order
from desktop.ui.library.panel import LibraryPanel
from desktop.workspace.workspace import Workspace
from tests.ui.library.test_panel import MANY, on_screen, shown
from tests.windows import WAIT, Draft, Project, add_articles, paint


@pytest.fixture
def workspace(project: Project) -> Workspace:
    """The three articles of the town."""
    return project()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> LibraryPanel:
    """The library of the town, on screen."""
    return on_screen(qtbot, workspace)


def grow(workspace: Workspace, panel: LibraryPanel, number: int) -> None:
    """More articles come in, through another connection as in an import."""
    with workspace.connect() as own:
        ids = add_articles(own, [Draft(f"New {n}", f"New text {n}.") for n in range(number)])
    workspace.notice(Change(frozenset(ids), frozenset({ChangeKind.ARTICLES})))
    panel.refresh()


def choose(panel: LibraryPanel, *rows: int) -> None:
    """Choose these rows, the last of them being the current one."""
    selection = panel.list.selectionModel()
    flag = QItemSelectionModel.SelectionFlag
    for row in rows:
        selection.select(panel.model.index(row), flag.Select)
    selection.setCurrentIndex(panel.model.index(rows[-1]), flag.NoUpdate)


@pytest.mark.parametrize("descending", [False, True])
def test_what_is_chosen_and_on_screen_stays_while_articles_come_in(
    project: Project, qtbot: QtBot, *, descending: bool
) -> None:
    workspace = project(*MANY[:300])
    panel = on_screen(qtbot, workspace)
    panel.mark(7)
    panel.sort(Order.IMPORTED, descending=descending, grouping=Grouping.NONE)
    view, bar = panel.list, panel.list.verticalScrollBar()
    choose(panel, 120, 121, 125)
    bar.setValue(120 * 80 + 30)
    paint()
    chosen, current = panel.chosen(), panel.current()
    on_page = [(panel.model.article_at(row), top) for row, top, _ in view.places()]
    for _ in range(2):
        grow(workspace, panel, 40)
        paint()
        assert panel.chosen() == chosen
        assert panel.current() == current
        assert [(panel.model.article_at(row), top) for row, top, _ in view.places()] == on_page
    assert panel.model.total == 380
    assert panel.bulk.isVisible()
    assert panel.bulk.count.text() == "4 selected", "with the one on the page"


def test_at_the_top_of_the_list_what_comes_in_there_is_seen(project: Project, qtbot: QtBot) -> None:
    workspace = project(*MANY[:100])
    panel = on_screen(qtbot, workspace)
    panel.sort(Order.IMPORTED, descending=True, grouping=Grouping.NONE)
    panel.list.verticalScrollBar().setValue(0)
    grow(workspace, panel, 3)
    paint()
    assert shown(panel)[:4] == [103, 102, 101, 100]
    assert panel.list.places()[0][0] == 0


def test_what_was_chosen_and_has_left_the_list_is_chosen_no_longer(panel: LibraryPanel, workspace: Workspace) -> None:
    choose(panel, 0, 2)
    workspace.do(ShowArticles((3,), shown=False), "Hide")
    panel.refresh()
    assert panel.chosen() == [1]


def test_a_long_list_does_not_shrink_while_it_is_read_again(
    project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.library.panel._AT_ONCE", 100)
    workspace = project(*MANY)
    panel = on_screen(qtbot, workspace)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1050, timeout=WAIT)
    rows: list[int] = []
    panel.model.rowsInserted.connect(lambda: rows.append(panel.model.rowCount()))
    panel.model.modelReset.connect(lambda: rows.append(panel.model.rowCount()))
    with qtbot.waitSignal(panel.listed, timeout=WAIT):
        grow(workspace, panel, 30)
    assert rows == [1080]
    panel.finder.stop()

"""The list of articles as Qt's views ask for it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model.article import ArticleState
from desktop.model.edit import SetState, ShowArticles
from desktop.model.span import Span
from desktop.ui.library.model import ROW, LibraryModel
from desktop.workspace.workspace import Workspace
from tests.windows import DRAFTS, Draft, Project, add_articles, tag

MANY = tuple(Draft(f"Article {number}", f"Text number {number}.") for number in range(1050))
pytestmark = pytest.mark.usefixtures("qapp")


def titles(model: LibraryModel) -> list[str]:
    """The titles of the rows fetched so far."""
    return [model.index(row).data() for row in range(model.rowCount())]


def test_it_keeps_the_rules_of_models(project: Project) -> None:
    model = LibraryModel(project(*MANY[:150]))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.fetchMore(QModelIndex())
    assert tester.model() is model


def test_it_keeps_them_while_it_changes(project: Project) -> None:
    workspace = project(*MANY[:50])
    model = LibraryModel(workspace)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_rows("Article", ArticleState.TODO)
    add_articles(workspace, DRAFTS)
    model.reload()
    tag(workspace, 1, "pledge", Span(0, 3))
    model.reload()
    assert tester.model() is model


def test_rows_are_fetched_a_hundred_at_a_time(project: Project) -> None:
    model = LibraryModel(project(*MANY))
    assert model.total == 1050
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [*range(100, 1001, 100), 1050]
    assert titles(model) == [draft.title for draft in MANY]
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 1050


def test_an_article_far_down_is_found(project: Project) -> None:
    model = LibraryModel(project(*MANY))
    assert model.row_of(742) == 741
    assert model.rowCount() == 800, "and no more were fetched than needed"
    assert model.article_at(905) == 906
    assert model.row_of(99_999) == -1
    assert model.article_at(5000) is None
    assert model.article_at(-1) is None


def test_rows_that_go_away_while_fetching_end_the_list(project: Project) -> None:
    workspace = project(*MANY[:150])
    model = LibraryModel(workspace)
    workspace.do(ShowArticles(tuple(range(101, 151)), shown=False), "Hide")
    model.fetchMore(QModelIndex())
    assert model.total == model.rowCount() == 100
    assert not model.canFetchMore(QModelIndex())


def test_a_row_tells_what_it_is(project: Project) -> None:
    workspace = project(*DRAFTS, Draft("", "Words alone.", source="", published=""))
    tag(workspace, 1, "pledge", Span(0, 3))
    workspace.do(SetState((1,), ArticleState.DONE), "Done")
    model = LibraryModel(workspace)
    first, last = model.index(0), model.index(3)
    assert first.data() == "Bridge to reopen"
    assert last.data() == "Untitled"
    tip = first.data(int(Qt.ItemDataRole.ToolTipRole))
    assert tip == "Bridge to reopen · Gazette · 13 Jan 2025 · 66 words · 1 tag · done"
    assert last.data(int(Qt.ItemDataRole.AccessibleDescriptionRole)) == "2 words · 0 tags · to do"
    assert first.data(ROW).counts == (("pledge", 1),)
    assert first.data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(first) == 0
    assert not model.canFetchMore(first)


def test_a_reload_tells_only_of_rows_that_changed(project: Project) -> None:
    workspace = project()
    model = LibraryModel(workspace)
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    model.modelReset.connect(lambda: resets.append(True))
    tag(workspace, 2, "threat", Span(0, 3))
    model.reload()
    assert (changed, resets) == ([1], [])
    workspace.do(ShowArticles((1,), shown=False), "Hide")
    model.reload()
    assert resets == [True]
    assert titles(model) == ["Strike threat", "A quiet Tuesday"]


def test_a_search_and_a_state_together(project: Project) -> None:
    workspace: Workspace = project()
    workspace.do(SetState((2,), ArticleState.DONE), "Done")
    model = LibraryModel(workspace)
    for search, state, wanted in (
        ("council", None, [1]),
        ("the", ArticleState.DONE, [2]),
        ("union", ArticleState.TODO, []),
        ("", ArticleState.TODO, [1, 3]),
    ):
        model.show_rows(search, state)
        assert [model.article_at(row) for row in range(model.rowCount())] == wanted
        assert model.total == len(wanted)

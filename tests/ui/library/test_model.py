"""The list of articles as Qt's views ask for it."""

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.model.article import ArticleRow, ArticleState
from desktop.model.edit import SetState
from desktop.model.listing import Grouping, Order
from desktop.model.span import Span
from desktop.ui.library.finder import listing_of
from desktop.ui.library.model import GROUP, ROW, SNIPPET, LibraryModel
from desktop.ui.library.wanted import Wanted
from desktop.workspace.workspace import Workspace
from tests.windows import DRAFTS, Draft, Project, add_articles, tag

MANY = tuple(Draft(f"Article {number}", f"Text number {number}.") for number in range(1050))
pytestmark = pytest.mark.usefixtures("qapp")


def list_of(workspace: Workspace, search: str = "", **others: Any) -> LibraryModel:  # noqa: ANN401
    """The model with what is wanted."""
    model = LibraryModel(workspace)
    show(model, workspace, search, **others)
    return model


def show(model: LibraryModel, workspace: Workspace, search: str = "", **others: Any) -> None:  # noqa: ANN401
    """Have the model show what is wanted."""
    wanted = Wanted(**others).with_search(search)
    model.show_listing(wanted, listing_of(workspace, wanted))


def test_it_keeps_the_rules_of_models(project: Project) -> None:
    workspace = project(*MANY[:50])
    model = list_of(workspace)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    show(model, workspace, "Article", state=ArticleState.TODO)
    add_articles(workspace, DRAFTS)
    show(model, workspace)
    show(model, workspace, grouping=Grouping.MONTH)
    tag(workspace, 1, "pledge", Span(0, 3))
    model.forget(frozenset({1}))
    assert tester.model() is model


def test_only_cards_that_are_looked_at_are_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = project(*MANY)
    asked: list[int] = []
    cards = workspace.cards

    def noted(ids: Sequence[int]) -> list[ArticleRow]:
        asked.extend(ids)
        return cards(ids)

    monkeypatch.setattr(workspace, "cards", noted)
    model = list_of(workspace)
    assert (model.rowCount(), model.total, asked) == (1050, 1050, [])
    assert model.index(700).data() == "Article 700"
    assert 701 in asked
    assert len(asked) < 100
    read = len(asked)
    assert model.index(705).data() == "Article 705"
    assert len(asked) == read, "its neighbours came with it"


def test_an_article_far_down_is_found(project: Project) -> None:
    model = list_of(project(*MANY))
    assert model.row_of(742) == 741
    assert model.row_of(99_999) == -1
    assert model.article_at(905) == 906
    assert model.article_at(5000) is None
    assert model.article_at(-1) is None
    assert [model.next_row(row, step) for row, step in ((-1, 1), (0, 1), (0, -1), (1049, 1), (3, 4))] == [
        0,
        1,
        -1,
        -1,
        7,
    ]


def test_a_list_that_grows_at_its_end_keeps_its_place(project: Project) -> None:
    workspace = project(*MANY)
    model = LibraryModel(workspace)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    for most in (200, -1):
        model.show_listing(Wanted(), listing_of(workspace, Wanted(), most))
    assert (model.rowCount(), resets) == (1050, [True])


def test_groups_have_heads(project: Project) -> None:
    workspace = project(*DRAFTS, Draft("Undated", "Text.", source="", published=""))
    workspace.do(SetState((2,), ArticleState.DONE), "Done")
    tag(workspace, 1, "pledge", Span(0, 3))
    tag(workspace, 1, "threat", Span(5, 9))
    expected = {
        Grouping.MONTH: [("January 2025", 3), ("Without a date", 1)],
        Grouping.SOURCE: [("Gazette", 3), ("Without a source", 1)],
        Grouping.STATE: [("To do", 3), ("Done", 1)],
        Grouping.LABEL: [("Pledge", 1), ("Threat", 1), ("Without passages", 3)],
    }
    for grouping, groups in expected.items():
        model = list_of(workspace, grouping=grouping)
        model.codebook = workspace.codebook
        heads = [row for row in range(model.rowCount()) if model.index(row).data(GROUP) is not None]
        assert [model.index(row).data(GROUP) for row in heads] == groups
        assert model.index(heads[0]).data() == f"{groups[0][0]}, {groups[0][1]}"
        assert model.index(heads[0]).data(ROW) is None
        assert model.index(heads[0]).flags() == Qt.ItemFlag.NoItemFlags
        assert model.article_at(heads[0]) is None
        assert model.total == 4
    assert model.row_of(1) == 1
    assert model.row_of(1, near=3) == 3, "an article with two labels stands in two groups"
    assert model.next_row(1, 1) == 3
    assert model.ids(range(4)) == [1, 1]


def test_words_around_a_hit(project: Project) -> None:
    workspace = project()
    model = list_of(workspace, "council")
    text, hits = model.index(0).data(SNIPPET)
    assert [hit.of(text) for hit in hits] == ["council"] * 2
    assert model.index(0).data(SNIPPET) == (text, hits)
    show(model, workspace)
    assert model.index(0).data(SNIPPET) == ("", ())


def test_a_row_tells_what_it_is(project: Project) -> None:
    workspace = project(*DRAFTS, Draft("", "Words alone.", source="", published=""))
    tag(workspace, 1, "pledge", Span(0, 3))
    tag(workspace, 1, "pledge", Span(5, 9))
    workspace.do(SetState((1,), ArticleState.DONE), "Done")
    model = list_of(workspace)
    first, last = model.index(0), model.index(3)
    assert first.data() == "Bridge to reopen"
    assert last.data() == "Untitled"
    tip = first.data(int(Qt.ItemDataRole.ToolTipRole))
    assert tip == "Bridge to reopen · Gazette · 13 Jan 2025 · 66 words · 2 tags · done"
    assert last.data(int(Qt.ItemDataRole.AccessibleDescriptionRole)) == "2 words · 0 tags · to do"
    assert first.data(ROW).counts == (("pledge", 2),)
    assert first.data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(first) == 0
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_a_change_of_cards_tells_the_view(project: Project) -> None:
    workspace = project()
    model = list_of(workspace)
    assert model.index(1).data(ROW).counts == ()
    changed: list[int] = []
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    tag(workspace, 2, "threat", Span(0, 3))
    model.forget(frozenset({2}))
    assert changed == [0]
    assert model.index(1).data(ROW).counts == (("threat", 1),)


def test_what_a_list_asks_about() -> None:
    plain = Wanted()
    assert not plain.asks_about("annotations", "state")
    assert Wanted(state=ArticleState.DONE).asks_about("state")
    assert not Wanted(state=ArticleState.DONE).asks_about("annotations")
    assert plain.with_search("is:done").asks_about("state")
    assert plain.with_search("label:pledge").asks_about("annotations")
    assert Wanted(order=Order.CHANGED).asks_about("annotations")
    assert Wanted(grouping=Grouping.LABEL).asks_about("annotations")
    assert Wanted(grouping=Grouping.STATE).asks_about("state")


def test_order_and_groups_are_kept() -> None:
    wanted = Wanted(order=Order.DATE, descending=True, grouping=Grouping.MONTH)
    assert Wanted().as_kept(wanted.kept()) == wanted
    for kept in ("", "[]", "[1, 2, 3]", '["date"]', '"x"'):
        assert Wanted().as_kept(kept) == Wanted()

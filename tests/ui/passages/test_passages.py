"""The Passages place in the window: every passage of the project, searched, sorted, changed, written out."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Filler
from desktop.ui.passages import opening
from desktop.ui.passages import view as passages_view
from desktop.ui.passages.menu import open_menu
from desktop.ui.passages.model import AFTER, BEFORE, DATE, LABEL, LINE, TEXT, WHO, PassagesModel
from desktop.ui.passages.view import PassagesView
from desktop.ui.window import MainWindow
from tests.windows import FIRST, SECOND, WAIT, OpenWindow, Project, find, paint, press, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """The town with three passages, in a window."""
    workspace = project()
    mayor, town = Filler("speaker", "The mayor"), Filler("addressee", "the town")
    tag(workspace, 1, "pledge", find(FIRST, "vowed to reopen the bridge"), roles=(mayor, town), note="why")
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"), roles=(town,))
    tag(workspace, 2, "threat", find(SECOND, "threatened to strike"))
    return open_window(workspace)


@pytest.fixture
def view(window: MainWindow) -> PassagesView:
    """The passages, opened by their key."""
    press(window.page, "F6")
    found = window.findChild(PassagesView)
    assert isinstance(found, PassagesView)
    assert window.places.currentWidget() is found
    return found


def column(view: PassagesView, number: int) -> list[str]:
    return [str(view.model.index(row, number).data()) for row in range(view.model.rowCount())]


def choose(view: PassagesView, *rows: int) -> None:
    view.table.clearSelection()
    view.table.setSelectionMode(view.table.SelectionMode.MultiSelection)
    for row in rows:
        view.table.selectRow(row)
    view.table.setSelectionMode(view.table.SelectionMode.ExtendedSelection)


def test_every_passage_stands_between_its_neighbours(view: PassagesView) -> None:
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert column(view, LABEL) == ["Pledge", "Accusation", "Threat"]
    assert column(view, TEXT)[0] == "vowed to reopen the bridge"
    assert column(view, BEFORE)[0] == "The mayor"
    assert column(view, AFTER)[0].startswith("before winter")
    assert column(view, WHO) == ["The mayor → the town", "→ the town", ""]
    assert column(view, DATE)[2] == "13 Jan 2025"
    assert view.count.text() == "3 passages"
    tip = view.model.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole))
    assert tip.splitlines() == [
        *("Pledge", "“vowed to reopen the bridge”", "The mayor → the town", "Bridge to reopen · Gazette · 13 Jan 2025"),
        "why",
    ]
    assert view.model.index(0, 0).data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert view.model.data(QModelIndex()) is None
    assert view.model.headerData(0, Qt.Orientation.Vertical) is None


def test_the_passage_has_more_room_than_what_stands_around_it(view: PassagesView) -> None:
    for width in (900, 1400):
        view.resize(width, 600)
        widths = [view.table.columnWidth(column) for column in range(view.model.columnCount())]
        assert sum(widths) == view.table.viewport().width()
        assert widths[TEXT] > 1.8 * max(widths[BEFORE], widths[AFTER])


def test_the_table_has_the_room_and_gives_it_back(window: MainWindow, view: PassagesView) -> None:
    assert not window.inspector.isVisible()
    press(view.table, "Escape")
    assert window.places.currentWidget() is window.page
    assert window.inspector.isVisible()
    press(window.page, "F6")
    assert not window.inspector.isVisible()
    press(view.table, "F6")
    assert window.places.currentWidget() is window.page


def test_enter_and_a_double_click_lead_to_the_page(window: MainWindow, view: PassagesView) -> None:
    view.table.setFocus()
    press(view.table, "Down", "Down", "Return")
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    assert window.places.currentWidget() is window.page
    assert window.desk.selected is not None
    assert window.desk.selected.label == "threat"
    press(window.page, "F6")
    place = view.table.visualRect(view.model.index(1, TEXT)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    paint()
    assert window.desk.article.id == 1
    assert window.desk.selected is not None
    assert window.desk.selected.label == "accusation"


def test_an_article_opened_from_the_list_comes_in_its_place(window: MainWindow, view: PassagesView) -> None:
    assert view.isVisible()
    window.library.opened.emit(1)
    assert window.places.currentWidget() is window.page


def test_passages_are_searched(view: PassagesView, qtbot: QtBot) -> None:
    QTest.keyClicks(view.search, "strike")
    qtbot.waitUntil(lambda: column(view, LABEL) == ["Threat"], timeout=WAIT)
    view.search.setText("zebra place:x")
    press(view.search, "Return")
    assert (view.nothing.text(), view.nothing.isVisible(), view.table.isVisible()) == (
        "No passage is like that.",
        True,
        False,
    )
    assert "place:x" in view.problem.text()
    view.show_search("", within=[1])
    assert column(view, LABEL) == ["Pledge", "Accusation"]
    assert view.count.text() == "2 passages · of 1 article"


def test_nothing_is_found_twice(view: PassagesView) -> None:
    changed: list[object] = []
    view.model.dataChanged.connect(lambda *places: changed.append(places))
    for search in ("zeppelin", "dirigible"):
        view.show_search(search)
        assert view.nothing.isVisible()
    assert not changed


def test_passages_are_sorted_by_a_click_on_the_head(view: PassagesView) -> None:
    header = view.table.horizontalHeader()
    header.setSortIndicator(LABEL, Qt.SortOrder.DescendingOrder)
    assert column(view, LABEL) == ["Threat", "Accusation", "Pledge"]
    header.setSortIndicator(LABEL, Qt.SortOrder.AscendingOrder)
    assert column(view, LABEL) == ["Pledge", "Accusation", "Threat"]
    header.setSortIndicator(BEFORE, Qt.SortOrder.AscendingOrder)
    assert column(view, LABEL) == ["Pledge", "Accusation", "Threat"]


def test_several_get_another_label_in_one_step(window: MainWindow, view: PassagesView) -> None:
    choose(view, 0, 2)
    press(view.table, "D")
    paint()
    assert column(view, LABEL) == ["Demand", "Accusation", "Demand"]
    press(view.table, "D", "7")
    window.controls.run("undo")
    view.look()
    assert column(view, LABEL) == ["Pledge", "Accusation", "Threat"]


def test_a_menu_has_what_can_be_done_and_its_keys(window: MainWindow, view: PassagesView) -> None:
    choose(view, 0, 2)
    menu = open_menu(view, QPoint(10, 10))
    assert menu is not None
    entries = {entry.text().partition("\t")[0]: entry for entry in menu.actions()}
    more = entries["Change label to"].menu()
    assert isinstance(more, QMenu)
    assert [entry.text() for entry in more.actions()][:2] == ["Pledge\tP", "Accusation\tA"]
    more.actions()[1].trigger()
    paint()
    assert column(view, LABEL) == ["Accusation"] * 3
    entries["Delete"].trigger()
    menu.close()
    paint()
    assert column(view, LABEL) == ["Accusation"]
    view.table.clearSelection()
    assert open_menu(view, QPoint(10, 10)) is None
    choose(view, 0)
    view.table.customContextMenuRequested.emit(QPoint(10, 10))
    shown = [each for each in view.findChildren(QMenu) if each.objectName() == "passagesmenu" and each.isVisible()]
    shown[0].actions()[0].trigger()
    shown[0].close()
    paint()
    assert window.places.currentWidget() is window.page


def test_several_are_deleted_in_one_step(window: MainWindow, view: PassagesView) -> None:
    choose(view, 0, 1)
    press(view.table, "Del")
    paint()
    assert column(view, LABEL) == ["Threat"]
    window.controls.run("undo")
    press(window.page, "F6")
    assert len(column(view, LABEL)) == 3
    view.table.clearSelection()
    press(view.table, "Del")
    assert len(column(view, LABEL)) == 3


def test_passages_are_copied_and_written(
    window: MainWindow, view: PassagesView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(view, 0)
    copy = next(button for button in view.findChildren(QPushButton) if button.text() == "Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[1].split("\t")[:3] == ["Pledge", "The mayor", "vowed to reopen the bridge"]
    path = tmp_path / "passages.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    view.export_wanted.emit()
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["label"] for row in rows] == ["Pledge", "Accusation", "Threat"]
    assert (rows[0]["speaker"], rows[0]["addressee"], rows[0]["date"]) == ("The mayor", "the town", "2025-01-13")
    opening.export(window, view, tmp_path / "nowhere" / "x.csv")
    assert "x.csv could not be written" in window.banner.message.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.export_wanted.emit()


def test_the_passages_of_chosen_articles(window: MainWindow) -> None:
    window.library.bulk.passages_wanted.emit([2])
    view = window.findChild(PassagesView)
    assert isinstance(view, PassagesView)
    assert column(view, LABEL) == ["Threat"]


def test_a_large_project_is_looked_through_in_the_background(
    window: MainWindow, view: PassagesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passages_view, "_AT_ONCE", 1)
    assert window.workspace.label_counts()
    view.show_search("label:threat")
    qtbot.waitUntil(lambda: column(view, LABEL) == ["Threat"], timeout=WAIT)
    view.finder.stop()


def test_a_passage_that_is_gone_leaves_an_empty_line(window: MainWindow) -> None:
    model = PassagesModel(window.workspace)
    model.show_keys([99])
    assert model.index(0, 0).data() is None
    assert model.index(0, 0).data(LINE) is None
    assert model.label_name("gone") == "gone"


def test_both_themes_paint_it(window: MainWindow, view: PassagesView) -> None:
    light = view.grab().toImage()
    window.appearance.use_theme("dark")
    paint()
    dark = view.grab().toImage()
    assert dark.pixelColor(400, 300).lightness() < 80 < light.pixelColor(400, 300).lightness()

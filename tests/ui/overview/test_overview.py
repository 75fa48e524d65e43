"""Who says what to whom, in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Filler
from desktop.ui.overview import opening
from desktop.ui.overview.view import OverviewView
from desktop.ui.passages.view import PassagesView
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.windows import FIRST, SECOND, WAIT, Draft, OpenWindow, Project, find, paint, press, settled, tag


def say(workspace: Workspace, article_id: int, label: str, words: str, *names: str) -> None:
    """A passage with who says it to whom."""
    text = workspace.article(article_id).text
    roles = tuple(Filler(role, name) for role, name in zip(("speaker", "addressee"), names, strict=True))
    tag(workspace, article_id, label, find(text, words), roles=roles)


@pytest.fixture
def workspace(project: Project) -> Workspace:
    """The town, and what is said in it."""
    made = project(Draft("One", FIRST, published="2025-01-13"), Draft("Two", SECOND, published="2024-11-02"))
    say(made, 1, "accusation", "You have lied", "Anna Kowalska", "the mayor")
    say(made, 1, "criticism", "hiding the costs", "Ms Kowalska", "The council")
    say(made, 2, "threat", "threatened to strike", "The union", "the company")
    return made


@pytest.fixture
def window(workspace: Workspace, open_window: OpenWindow) -> MainWindow:
    """In a window."""
    return open_window(workspace)


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot) -> OverviewView:
    """The overview, opened by its key and counted."""
    press(window.page, "F7")
    found = window.findChild(OverviewView)
    assert isinstance(found, OverviewView)
    qtbot.waitUntil(lambda: found.is_counted and found.figure is not None, timeout=WAIT)
    paint()
    return found


def test_names_are_put_together_and_counted(view: OverviewView) -> None:
    assert view.matrix.matrix.rows == ("Anna Kowalska", "The union")
    assert view.matrix.matrix.total("Anna Kowalska") == 2
    assert view.matrix.accessibleDescription() == "Anna Kowalska → mayor: 1"
    QTest.mouseClick(view.kinds[1], Qt.MouseButton.LeftButton)
    assert set(view.matrix.matrix.columns) == {"accusation", "criticism", "threat"}
    assert view.matrix.said(0, 0) == "Anna Kowalska → Accusation: 1"


def test_a_cell_leads_to_its_passages(window: MainWindow, view: OverviewView, qtbot: QtBot) -> None:
    cell = view.matrix.cell(0, 0).center().toPoint()
    QTest.mouseMove(view.matrix, cell)
    QTest.mouseClick(view.matrix, Qt.MouseButton.LeftButton, pos=cell)
    paint()
    passages = window.findChild(PassagesView)
    assert isinstance(passages, PassagesView)
    assert window.places.currentWidget() is passages
    assert passages.search.text() == '(speaker:"Anna Kowalska" OR speaker:"Ms Kowalska") addressee:"the mayor"'
    assert passages.model.rowCount() == 1
    press(window, "F7")
    view.show_kind(("speaker", "label"))
    view.search.setText("date:2025")
    qtbot.waitUntil(lambda: len(view.found.sayings) == 2, timeout=WAIT)
    view.matrix.setFocus()
    press(view.matrix, "Right", "Left", "Left", "Down", "Up", "Return")
    assert passages.search.text().endswith('label:"Accusation" date:2025')
    assert passages.model.rowCount() == 1


def test_the_chart_is_drawn_in_both_themes_and_saved(
    window: MainWindow, view: OverviewView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def worn() -> bool:
        return view.chart.pixmap().toImage().pixelColor(2, 2).name() == window.theme.page.name()

    assert worn()
    window.appearance.use_theme("dark")
    qtbot.waitUntil(worn, timeout=WAIT)
    for name, start in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        view.save_wanted.emit()
        assert path.read_bytes().startswith(start)
    assert "Anna Kowalska" not in (tmp_path / "a.svg").read_text("utf-8")[:100]
    opening.save(window, view, tmp_path / "nowhere" / "a.png")
    assert "a.png could not be written" in window.banner.message.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.save_wanted.emit()


def test_the_chart_is_as_wide_as_there_is_room(window: MainWindow, view: OverviewView, qtbot: QtBot) -> None:
    def fits() -> bool:
        return abs(view.chart.pixmap().deviceIndependentSize().width() - view.width() + 60) < 2

    qtbot.waitUntil(fits, timeout=WAIT)
    window.resize(1100, 800)
    qtbot.waitUntil(fits, timeout=WAIT)


def test_it_follows_the_project_and_is_left(window: MainWindow, view: OverviewView, qtbot: QtBot) -> None:
    say(window.workspace, 2, "pledge", "said it would wait", "The company", "the union")
    qtbot.waitUntil(lambda: len(view.found.sayings) == 4, timeout=WAIT)
    press(view, "Escape")
    assert window.places.currentWidget() is window.page
    window.controls.run("view.overview")
    assert window.places.currentWidget() is view
    window.controls.run("view.overview")
    assert window.places.currentWidget() is window.page
    settled(window)


def test_many_passages_are_counted_in_the_background(
    window: MainWindow, view: OverviewView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_AT_ONCE", 0)
    view.search.setText("label:threat")
    qtbot.waitUntil(lambda: len(view.found.sayings) == 1, timeout=WAIT)
    settled(window)


def test_one_place_after_the_other_gives_the_inspector_back(window: MainWindow, view: OverviewView) -> None:
    assert view.isVisible()
    window.controls.run("view.passages")
    assert not window.inspector.isVisible()
    window.controls.run("view.passages")
    assert window.inspector.isVisible()


def test_long_times_are_shown_by_years(project: Project, open_window: OpenWindow, qtbot: QtBot) -> None:
    drafts = [Draft(f"A{n}", FIRST, published=f"{2000 + n // 2}-0{n % 2 + 1}-01") for n in range(40)]
    workspace = project(*drafts)
    for number in range(1, 41):
        say(workspace, number, "pledge", "vowed to reopen", "The mayor", "the town")
    window = open_window(workspace)
    window.controls.run("view.overview")
    view = window.findChild(OverviewView)
    assert isinstance(view, OverviewView)
    qtbot.waitUntil(lambda: view.figure is not None, timeout=WAIT)
    assert view.figure is not None
    ticks = [label.get_text() for label in view.figure.axes[1].get_xticklabels()]
    assert ticks[0] == "2000"


def test_nothing_to_count(project: Project, open_window: OpenWindow, qtbot: QtBot) -> None:
    workspace = project()
    window = open_window(workspace)
    window.controls.run("view.overview")
    view = window.findChild(OverviewView)
    assert isinstance(view, OverviewView)
    qtbot.waitUntil(lambda: view.is_counted, timeout=WAIT)
    assert view.nothing.text() == "There are no passages to count."
    assert not view.matrix.isVisible()
    opening.save(window, view, Path("x.svg"))
    tag(workspace, 1, "pledge", find(FIRST, "vowed"))
    qtbot.waitUntil(lambda: view.nothing.text().startswith("Nobody"), timeout=WAIT)
    settled(window)

"""The search field: what it offers, what it says of what it does not understand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Filler
from desktop.model.span import Span
from desktop.text.query import parse
from desktop.ui.library.searching import SearchField, explained, help_html
from desktop.workspace.workspace import Workspace
from tests.windows import WAIT, OpenWindow, Project, near, press, tag


@pytest.fixture
def workspace(project: Project) -> Workspace:
    """The town, with a passage that the mayor says."""
    made = project()
    tag(made, 1, "pledge", Span(0, 9), roles=(Filler("speaker", "the mayor"),))
    return made


@pytest.fixture
def field(qtbot: QtBot, workspace: Workspace) -> SearchField:
    """The field, with the focus."""
    made = SearchField(workspace)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("before", "possible"),
    [
        ("", []),
        ("bridge ", []),
        ("sp", ["speaker:"]),
        ("bridge -la", ["label:"]),
        ("label:pl", ["label:Pledge"]),
        ("label:pledge", []),
        ("is:an", ["is:annotated"]),
        ("speaker:may", ['speaker:"the mayor"']),
        ('speaker:"the ma', ['speaker:"the mayor"']),
        ("source:", ["source:Gazette"]),
        ("date:2", []),
        ('"bridge to', []),
    ],
)
def test_what_the_last_word_can_become(field: SearchField, before: str, possible: list[str]) -> None:
    assert field.possible(before) == possible


def test_what_is_offered_is_put_in_place_of_the_word(field: SearchField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "bridge -lab")
    assert field.offer() == ["label:"]
    popup = field.offers.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    press(popup, "Down", "Return")
    assert field.text() == "bridge -label:"
    QTest.keyClicks(field, "thr")
    assert field.offer() == ["label:Threat"]
    field.complete("label:Threat")
    assert field.text() == "bridge -label:Threat "
    assert field.offer() == []
    assert not popup.isVisible()
    press(field, "Escape")
    assert field.text() == ""
    field.complete("is:done")
    assert field.text() == "is:done "


def test_what_is_offered_can_be_read(project: Project, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(project())
    press(window.page, "/")
    QTest.keyClicks(window.library.search, "label:")
    window.library.search.offer()
    popup = window.library.search.offers.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=WAIT)
    image = popup.grab().toImage()
    area = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(near(colour, window.theme.raised) for colour in area) > len(area) * 0.5
    popup.hide()


@pytest.mark.parametrize(
    "search", ["place:Rome", "label:", "date:soon", "words:many", "is:good", '"open', "(open", "a OR"]
)
def test_what_is_not_understood_is_explained(search: str) -> None:
    (problem, *_) = parse(search).problems
    assert explained((problem,))


def test_nothing_is_said_where_all_is_understood() -> None:
    assert explained(parse("label:pledge").problems) == ""


def test_the_help_has_every_field() -> None:
    html = help_html()
    assert all(f"{field}:" in html for field in ("title", "label", "speaker", "addressee", "entity", "source", "note"))
    assert all(f"{field}:" in html for field in ("is", "date", "words", "passages"))
    assert "date:&gt;2024" in html


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_key_that_leads_here_gives_way_to_what_is_typed(field: SearchField, way: Qt.LayoutDirection) -> None:
    field.setLayoutDirection(way)
    field.show_key("/")
    field.resize(240, 32)
    assert field.cap.isVisible()
    assert (field.cap.geometry().center().x() > field.width() / 2) == (way == Qt.LayoutDirection.LeftToRight)
    field.setText("talks")
    assert not field.cap.isVisible()
    field.clear()
    assert field.cap.isVisible()
    field.show_key("")
    assert not field.cap.isVisible()

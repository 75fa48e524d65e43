"""An article without text says so, and how to go on."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.ui.page.blank import Blank
from desktop.ui.source import SourceDialog
from desktop.ui.window import MainWindow
from tests.windows import Draft, OpenWindow, Project, paint, rest


@pytest.fixture
def window(open_window: OpenWindow, project: Project) -> MainWindow:
    window = open_window(project(Draft("A headline alone", ""), Draft("A story", "Some words.")))
    rest(1)
    return window


def blank(window: MainWindow) -> Blank:
    found = window.page.findChild(Blank)
    assert found is not None
    return found


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in blank(window).findChildren(QPushButton) if each.text() == text)


def test_it_stands_below_the_headline_in_the_column(window: MainWindow) -> None:
    card = blank(window)
    assert card.isVisible()
    left, right = window.page.column()
    assert left - 3 <= card.x() < card.x() + card.width() <= right + 3
    assert card.y() > 60
    assert card.height() > 50
    before = card.x()
    window.resize(1200, 700)
    paint()
    rest(1)
    assert card.x() < before, "it keeps to the column"


def test_it_leads_to_the_original_and_to_the_next_article(window: MainWindow) -> None:
    button(window, "See the original").click()
    assert window.findChildren(SourceDialog)
    button(window, "Next article").click()
    paint()
    assert window.page.page.article.title == "A story"
    assert not blank(window).isVisible()

"""The palette finds everything by a few letters and runs it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from desktop.ui.palette import Palette
from desktop.ui.sheet import KeySheet
from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, find, name_entities, paint, press


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    workspace = project()
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"))
    return open_window(workspace)


def opened(window: MainWindow) -> Palette:
    press(window.page, "Ctrl+K")
    (found,) = [each for each in window.findChildren(Palette) if each.isVisible()]
    assert found.typed.hasFocus()
    return found


def lines(palette: Palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_it_runs_an_action_by_the_beginnings_of_words(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.typed, "neth")
    assert lines(palette)[0] == "Next theme"
    press(palette.typed, "Return")
    assert window.settings.text("theme") == "dark"
    assert window.page.hasFocus()
    assert not [each for each in window.findChildren(Palette) if each.isVisible()]


def test_what_was_used_last_comes_first(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.typed, "mark as done")
    press(palette.typed, "Return")
    palette = opened(window)
    assert lines(palette)[0].startswith("Mark as")


def test_it_finds_labels_entities_and_articles(window: MainWindow) -> None:
    window.page.select(find(FIRST, "vowed to reopen"))
    palette = opened(window)
    QTest.keyClicks(palette.typed, "pledge")
    assert lines(palette)[0] == "Tag as Pledge"
    press(palette.typed, "Return")
    assert window.workspace.label_counts() == {"pledge": 1}
    palette = opened(window)
    QTest.keyClicks(palette.typed, "kowal")
    assert lines(palette)[0] == "Anna Kowalska"
    press(palette.typed, "Return")
    assert window.page.selection() == find(FIRST, "Anna Kowalska")
    palette = opened(window)
    QTest.keyClicks(palette.typed, "strike")
    press(palette.typed, "Down", "Up", "Down")
    row = lines(palette).index("Strike threat")
    QTest.mouseClick(
        palette.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        palette.list.visualItemRect(palette.list.item(row)).center(),
    )
    paint()
    assert window.desk.article is not None
    assert window.desk.article.title == "Strike threat"


def test_what_cannot_be_done_says_so(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.typed, "delete tag")
    press(palette.typed, "Return")
    assert palette.isVisible()
    assert "cannot be done now" in window.status.news.text()
    palette.typed.setText("zzzzqq")
    press(palette.typed, "Return", "PgDown")
    assert palette.isVisible()


def test_escape_or_a_click_beside_it_closes_it(window: MainWindow) -> None:
    palette = opened(window)
    window.resize(1200, 800)
    paint()
    assert palette.geometry() == window.rect()
    press(palette.typed, "Escape")
    assert not palette.isVisible()
    assert window.page.hasFocus()
    palette = opened(window)
    QTest.mouseClick(
        palette, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, palette.card.pos() + QPoint(9, 9)
    )
    assert palette.isVisible()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert not palette.isVisible()


def test_a_card_over_a_card_that_goes_first(window: MainWindow) -> None:
    below = opened(window)
    above = KeySheet(window)
    above.open()
    press(below.typed, "Escape")
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    above.close_again()
    assert window.page.hasFocus()


def test_a_card_over_a_field_that_is_gone(window: MainWindow) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    palette = opened(window)
    delete(field)
    palette.close_again()
    assert not palette.isVisible()

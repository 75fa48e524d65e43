"""The invitation of an empty project."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.empty import EmptyPanel
from desktop.ui.work import Job
from tests.windows import paint


@pytest.fixture
def panel(qtbot: QtBot) -> EmptyPanel:
    """The invitation, on screen."""
    made = EmptyPanel()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def offered(panel: EmptyPanel) -> list[QPushButton]:
    """The buttons that can be seen."""
    return [button for button in panel.findChildren(QPushButton) if button.isVisible()]


def test_it_offers_three_ways_to_begin(panel: EmptyPanel, qtbot: QtBot) -> None:
    for button, wanted in zip(offered(panel), ("import", "paste", "project.sample"), strict=True):
        with qtbot.waitSignal(panel.asked) as asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [wanted]


def test_the_first_of_them_has_the_focus(panel: EmptyPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    first = offered(panel)[0]
    assert first.hasFocus()
    with qtbot.waitSignal(panel.asked) as asked:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == ["import"]


@pytest.mark.parametrize(("width", "in_a_row"), [(800, True), (300, False)])
def test_the_buttons_stand_where_there_is_room(panel: EmptyPanel, width: int, *, in_a_row: bool) -> None:
    panel.resize(width, 600)
    paint()
    buttons = offered(panel)
    tops = {button.mapTo(panel, QPoint()).y() for button in buttons}
    assert (len(tops) == 1) is in_a_row
    for button in buttons:
        assert panel.rect().contains(button.geometry().translated(button.mapTo(panel, QPoint()) - button.pos()))


def test_it_says_how_far_an_import_is_and_can_end_it(panel: EmptyPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    job = Job("Importing", done=120, total=10_000, what="00120.txt")
    panel.show_job(job)
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert said[:2] == ["120 of 10,000", "00120.txt"]
    (cancel,) = offered(panel)
    assert not cancel.hasFocus(), "a key that was meant for another button must not end the import"
    with qtbot.waitSignal(panel.cancelled) as asked:
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert asked.args == [job]
    panel.show_job(None)
    assert not cancel.isVisible()
    panel.show_job(Job("Looking at tables"))
    assert not cancel.isVisible(), "work of unknown length is told in the status bar alone"

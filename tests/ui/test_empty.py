"""The invitation of an empty project."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.empty import EmptyPanel
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


def test_it_offers_three_ways_to_begin(panel: EmptyPanel, qtbot: QtBot) -> None:
    for button, wanted in zip(panel.findChildren(QPushButton), ("import", "paste", "project.sample"), strict=True):
        with qtbot.waitSignal(panel.asked) as asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [wanted]


def test_the_first_of_them_has_the_focus(panel: EmptyPanel, qtbot: QtBot) -> None:
    panel.setFocus()
    first = panel.findChildren(QPushButton)[0]
    assert first.hasFocus()
    with qtbot.waitSignal(panel.asked) as asked:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == ["import"]


@pytest.mark.parametrize(("width", "in_a_row"), [(800, True), (300, False)])
def test_the_buttons_stand_where_there_is_room(panel: EmptyPanel, width: int, *, in_a_row: bool) -> None:
    panel.resize(width, 600)
    paint()
    buttons = panel.findChildren(QPushButton)
    tops = {button.mapTo(panel, QPoint()).y() for button in buttons}
    assert (len(tops) == 1) is in_a_row
    for button in buttons:
        assert panel.rect().contains(button.geometry().translated(button.mapTo(panel, QPoint()) - button.pos()))

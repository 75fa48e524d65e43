"""A drop-down shows that it is one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.ui.box import Box


def test_there_is_an_arrow_at_its_end_in_either_direction(qtbot: QtBot) -> None:
    plain, box = QComboBox(), Box()
    for each in (plain, box):
        qtbot.addWidget(each)
        each.setStyleSheet("QComboBox::drop-down { border: none; width: 22px; }")
        each.resize(120, 28)
    for direction, left, right in (
        (Qt.LayoutDirection.LeftToRight, False, True),
        (Qt.LayoutDirection.RightToLeft, True, False),
    ):
        for each in (plain, box):
            each.setLayoutDirection(direction)
        before, after = plain.grab().toImage(), box.grab().toImage()
        for changed, x in ((left, 15), (right, 105)):
            area = (x - 5, 10, 10, 8)
            assert (before.copy(*area) != after.copy(*area)) is changed

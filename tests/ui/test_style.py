"""The style sheet at work: what can only be seen on screen."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.colours import AA, contrast
from desktop.ui.style import style_sheet
from desktop.ui.theme import DARK, LIGHT, SEPIA, Theme
from tests.windows import near, paint


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_says_can_be_read(
    qtbot: QtBot, theme: Theme, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setStyleSheet(style_sheet(theme))
    ground.resize(300, 100)
    field = kind(ground)
    field.setPlaceholderText("████████")
    field.setGeometry(10, 10, 250, 60)
    ground.show()
    paint()
    image = ground.grab().toImage()
    area = QRectF(field.geometry()).adjusted(12, 8, -12, -8).toRect()
    colours = [
        image.pixelColor(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())
    ]
    assert max(contrast(colour, theme.raised) for colour in colours) >= AA


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_a_box_that_is_checked_has_a_tick(qtbot: QtBot, theme: Theme) -> None:
    box = QCheckBox("")
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme))
    box.setChecked(True)
    box.resize(30, 30)
    image = box.grab().toImage()
    area = [image.pixelColor(x, y) for x in range(2, 13) for y in range(9, 21)]
    assert sum(near(colour, theme.accent) for colour in area) > len(area) * 0.4
    assert max(contrast(colour, theme.accent) for colour in area) >= 4

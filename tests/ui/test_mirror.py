"""What is painted is mirrored with the interface; texts keep their own direction."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.mirror import alignment, direction_of, leading, placed, write
from desktop.ui.style import mirrored

_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_WHOLE = QRectF(10, 0, 200, 30)
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@pytest.fixture
def painter(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], tuple[QPainter, QImage]]]:
    """Gives a painter of that direction, and the white image that it paints on."""
    assert qapp.layoutDirection() is _LTR
    made: list[tuple[QPainter, QImage]] = []

    def start(direction: Qt.LayoutDirection) -> tuple[QPainter, QImage]:
        image = QImage(220, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        made.append((painter, image))
        return painter, image

    yield start
    for each, _image in made:
        each.end()


def _ink(image: QImage) -> tuple[int, int]:
    """The first and the last column that is not white."""
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) & 0xFFFFFF < 0xC0C0C0 for y in range(30))]
    return columns[0], columns[-1]


def test_a_part_is_placed_from_the_other_side(painter: Callable[..., tuple[QPainter, QImage]]) -> None:
    part = QRectF(14, 2, 50, 20)
    assert placed(painter(_LTR)[0], part, _WHOLE) == part
    assert placed(painter(_RTL)[0], part, _WHOLE) == QRectF(156, 2, 50, 20)


@pytest.mark.parametrize("text", ["Reports.", "تقارير"])
@pytest.mark.parametrize("flag", [_LEFT, _RIGHT])
@pytest.mark.parametrize("direction", [_LTR, _RTL])
def test_a_line_is_aligned_with_the_interface(
    painter: Callable[..., tuple[QPainter, QImage]], text: str, flag: Qt.AlignmentFlag, direction: Qt.LayoutDirection
) -> None:
    made, image = painter(direction)
    write(made, _WHOLE, flag | Qt.AlignmentFlag.AlignVCenter, text)
    first, last = _ink(image)
    at_the_left = (flag is _LEFT) is (direction is _LTR)
    assert first < 20 if at_the_left else last > 200
    assert made.layoutDirection() is direction


def test_a_full_stop_stays_at_the_end_of_its_line(painter: Callable[..., tuple[QPainter, QImage]]) -> None:
    pictures = []
    for direction in (_LTR, _RTL):
        made, image = painter(direction)
        write(made, _WHOLE, Qt.AlignmentFlag.AlignCenter, "Reports.")
        pictures.append(image.copy())
    assert pictures[0] == pictures[1]


def test_the_way_of_a_text_is_that_of_its_first_letter() -> None:
    assert direction_of("2025: Siemens") is _LTR
    assert direction_of("2025: الاتحاد Siemens") is _RTL
    assert direction_of("…") is _LTR
    assert alignment(_LEFT, mirrored=True) == _RIGHT | Qt.AlignmentFlag.AlignAbsolute
    assert alignment(Qt.AlignmentFlag.AlignTop, mirrored=True) & (_LEFT | _RIGHT) == Qt.AlignmentFlag(0)


def test_sides_of_the_sheet_change() -> None:
    sheet = "a { border-right: 1px; letter-spacing: 1px; } b { border-top-left-radius: 6px; padding: 1px; }"
    assert mirrored(sheet) == "a { border-left: 1px; } b { border-top-right-radius: 6px; padding: 1px; }"


@pytest.mark.parametrize("direction", [_LTR, _RTL])
@pytest.mark.parametrize("text", ["Pledge", "تعهد"])
def test_a_label_begins_where_the_interface_does(qtbot: QtBot, text: str, direction: Qt.LayoutDirection) -> None:
    label = QLabel(text)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(240, 30)
    leading(label)
    image = label.grab().toImage()
    ground = image.pixelColor(120, 1)
    ink = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    assert (ink[0] < 20) is (direction is _LTR)
    assert (ink[-1] > 210) is (direction is _RTL)

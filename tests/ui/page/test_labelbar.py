"""The bar of labels: near the selection, and never outside the page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.codebook import Label
from desktop.ui.colours import contrast, on
from desktop.ui.page.labelbar import LabelBar, LabelButton
from desktop.ui.theme import DARK, LIGHT
from desktop.workspace.codebooks import default_codebook
from tests.windows import near, paint

AREA = QRect(0, 0, 850, 600)
LABELS = default_codebook().labels


MakeBar = Callable[..., LabelBar]


@pytest.fixture
def make_bar(qtbot: QtBot) -> Iterator[MakeBar]:
    """Makes a bar on an area."""
    grounds: list[QWidget] = []

    def make(area: QRect = AREA, labels: tuple[Label, ...] = LABELS) -> LabelBar:
        ground = QWidget()
        qtbot.addWidget(ground)
        grounds.append(ground)
        ground.resize(area.size())
        ground.show()
        result = LabelBar(ground)
        result.set_labels(labels, LIGHT)
        return result

    yield make
    grounds.clear()


@pytest.fixture
def bar(make_bar: MakeBar) -> LabelBar:
    """A bar of all labels on an area of 850 × 600 pixels."""
    return make_bar()


def buttons(bar: LabelBar) -> list[LabelButton]:
    """The buttons that are shown."""
    return [button for button in bar.findChildren(LabelButton) if button.isVisible()]


def test_it_stands_below_the_selection_in_the_middle(bar: LabelBar) -> None:
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    assert bar.isVisible()
    assert bar.y() == 225 + 8
    assert abs(bar.geometry().center().x() - 400) <= 1


def test_it_stands_above_where_there_is_no_room_below(bar: LabelBar) -> None:
    bar.place([QRectF(300, 540, 200, 25), QRectF(100, 565, 90, 25)], AREA)
    assert bar.geometry().bottom() < 540


@pytest.mark.parametrize(("left", "right"), [(100, 700), (120, 890)])
def test_beside_a_selection_higher_than_the_page_it_is_small(bar: LabelBar, left: int, right: int) -> None:
    boxes = [QRectF(left, top, right - left, 25) for top in range(-50, 700, 25)]
    bar.place(boxes, AREA)
    assert bar.isVisible()
    assert AREA.contains(bar.geometry())
    assert not any(box.intersects(QRectF(bar.geometry())) for box in boxes)
    assert not buttons(bar)
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    assert len(buttons(bar)) == 5


@pytest.mark.parametrize("left", [-40, 0, 5, 300, 820, 840])
@pytest.mark.parametrize("top", [-20, 0, 300, 560, 590])
@pytest.mark.parametrize("width", [10, 500])
def test_it_is_never_outside_the_page(bar: LabelBar, left: int, top: int, width: int) -> None:
    bar.place([QRectF(left, top, width, 25)], AREA)
    assert bar.isVisible()
    assert AREA.contains(bar.geometry())


@pytest.mark.parametrize("width", [180, 308, 420, 500])
def test_on_a_narrow_page_it_shows_fewer_labels_and_all_in_the_menu(make_bar: MakeBar, width: int) -> None:
    area = QRect(0, 0, width, 400)
    bar = make_bar(area)
    bar.place([QRectF(20, 100, 60, 25)], area)
    assert area.contains(bar.geometry())
    shown = buttons(bar)
    assert len(shown) < len(LABELS)
    assert all(bar.rect().contains(button.geometry()) for button in shown)
    assert any(button.isVisible() for button in bar.findChildren(QPushButton)), "the menu of all labels"
    wide = QRect(0, 0, 900, 400)
    bar.place([QRectF(20, 100, 60, 25)], wide)
    assert len(buttons(bar)) == 5, "where there is room again they are back"


def test_it_hides_while_the_selection_is_off_screen(bar: LabelBar) -> None:
    for boxes in ([], [QRectF(300, -100, 200, 25)], [QRectF(300, 640, 200, 25)]):
        bar.place([QRectF(300, 200, 200, 25)], AREA)
        assert bar.isVisible()
        bar.place(boxes, AREA)
        assert not bar.isVisible()


def test_without_labels_there_is_no_bar(make_bar: MakeBar) -> None:
    bar = make_bar(AREA, ())
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    assert not bar.isVisible()


def test_a_few_labels_need_no_menu(make_bar: MakeBar) -> None:
    bar = make_bar(AREA, LABELS[:3])
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    assert [button.text() for button in buttons(bar)] == ["Pledge", "Accusation", "Demand"]
    assert not any(button.isVisible() for button in bar.findChildren(QPushButton))


def test_a_click_chooses_the_label(bar: LabelBar, qtbot: QtBot) -> None:
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(buttons(bar)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["accusation"]


def test_the_menu_has_every_label_with_its_key(bar: LabelBar, qtbot: QtBot) -> None:
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    (more,) = (each for each in bar.findChildren(QPushButton) if each.text() == "⋯")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = bar.menu
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    assert [action.text().split("\t") for action in menu.actions()] == [
        [label.name, label.key.upper()] for label in LABELS
    ]
    with qtbot.waitSignal(bar.chosen) as chosen:
        menu.actions()[-1].trigger()
    menu.close()
    assert chosen.args == [LABELS[-1].id]


def test_new_labels_take_the_place_of_the_old(bar: LabelBar) -> None:
    bar.set_labels(LABELS[5:], DARK)
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    paint()
    assert [button.text() for button in buttons(bar)] == [label.name for label in LABELS[5:]]


def test_a_button_fills_with_its_colour_under_the_mouse(bar: LabelBar) -> None:
    bar.place([QRectF(300, 200, 200, 25)], AREA)
    paint()
    button = buttons(bar)[0]
    corner = button.pos() + QPoint(8, 3)
    assert near(bar.grab().toImage().pixelColor(corner), LIGHT.ink)
    button.setDown(True)
    image = bar.grab().toImage()
    colour = QColor(LABELS[0].color)
    assert near(image.pixelColor(corner), colour)
    assert contrast(on(colour), colour) >= 4.5


def test_a_widget_without_a_theme_paints_nothing(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(200, 60)
    bare = LabelBar(ground)
    bare.resize(100, 30)
    bare.show()
    LabelButton(LABELS[0], bare).show()
    ground.show()
    paint()
    assert bare.isVisible()

"""The card of the choices for reading: each at once, each kept, and none loses the place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.settings import Settings
from desktop.ui.readingmenu import ReadingMenu
from desktop.ui.window import MainWindow
from tests.windows import DRAFTS, FIRST, Draft, OpenWindow, Project, find, name_entities, paint, press

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(80)))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town, with two entities and one long article."""
    workspace = project(*DRAFTS, LONG)
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"), (find(FIRST, "March"), "DATE"))
    return open_window(workspace)


def opened(window: MainWindow) -> ReadingMenu:
    """The card, opened by its key."""
    press(window.page, "Ctrl+,")
    menu = window.findChild(ReadingMenu)
    assert isinstance(menu, ReadingMenu)
    assert menu.isVisible()
    return menu


def test_every_choice_takes_effect_and_is_kept(window: MainWindow) -> None:
    menu = opened(window)
    for (setting, value), button in menu.choices.items():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert Settings().text(setting) == value
        assert button.isChecked()
        assert [name for (kind, name), other in menu.choices.items() if kind == setting and other.isChecked()] == [
            value
        ]
    look = window.page.look
    assert (look.face, look.width, look.spacing) == ("clear", "wide", "open")
    assert window.page.entities == "off"
    menu.close()


def test_choices_keep_the_line_at_the_top(window: MainWindow) -> None:
    window.desk.open(4)
    window.page.scroll_to(LONG.text.index("Paragraph 40 "))
    paint()
    top = window.page.top_index()
    menu = opened(window)
    for choice in (("face", "sans"), ("width", "narrow"), ("spacing", "open"), ("theme", "sepia"), ("width", "wide")):
        menu.choices[choice].click()
        paint()
        assert window.page.top_index() == top, choice
    menu.close()
    window.desk.open(1)
    window.desk.open(4)
    paint()
    assert window.page.top_index() == top, "and the place is remembered"


def test_the_size_is_chosen_here_as_by_key(window: MainWindow) -> None:
    menu = opened(window)
    larger = next(item for item in menu.findChildren(QPushButton) if item.text() == "A+")
    larger.click()
    larger.click()
    assert menu.percent.text() == window.status.zoom.text() == "120 %"
    menu.percent.click()
    assert menu.percent.text() == "100 %"
    menu.close()


def test_types_of_entities_can_be_hidden(window: MainWindow) -> None:
    menu = opened(window)
    assert all(chip.isChecked() for chip in menu.types.values())
    menu.types["Dates and times"].click()
    assert not menu.types["Dates and times"].isChecked()
    assert window.page.hidden == {"DATE", "TIME"}
    assert Settings().get("hidden") == ["DATE", "TIME"]
    menu.types["Dates and times"].click()
    assert window.page.hidden == frozenset()
    menu.choices["entities", "off"].click()
    assert not menu.types["People"].isEnabled()
    menu.close()


def test_it_opens_below_its_button_and_within_the_window(window: MainWindow) -> None:
    menu = opened(window)
    area = menu.geometry()
    assert window.frameGeometry().contains(area)
    assert area.top() >= window.mapToGlobal(window.top.rect().bottomLeft()).y() - 6
    for button in menu.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert button.accessibleName()
    press(menu, "Esc")
    assert not menu.isVisible()
    assert opened(window) is menu, "one card, opened again"
    menu.close()

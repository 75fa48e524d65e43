"""How the window looks: themes, text size, entity marks, modes, panels."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.ui.theme import DARK, LIGHT, SEPIA, THEMES
from desktop.ui.window import MainWindow
from tests.windows import DRAFTS, FIRST, Draft, OpenWindow, Project, discard, find, near, paint, press, tag

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(120)))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town with one passage, in the light theme."""
    workspace = project(*DRAFTS, LONG)
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    return open_window(workspace)


def test_each_press_shows_another_theme(window: MainWindow) -> None:
    seen = [window.theme]
    for _ in range(4):
        press(window.page, "Ctrl+T")
        seen.append(window.theme)
    assert all(one != other for one, other in pairwise(seen))
    assert {theme.name for theme in seen} == {"light", "dark", "sepia"}


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_a_theme_is_worn_by_every_part(window: MainWindow, name: str) -> None:
    theme = THEMES[name]
    window.appearance.use_theme("sepia" if name != "sepia" else "dark")
    window.appearance.use_theme(name)
    paint()
    assert window.theme is theme
    image = window.grab().toImage()

    def colour(part: object, dx: int, dy: int) -> bool:
        place = part.mapTo(window, part.rect().topLeft())  # type: ignore[attr-defined]
        return near(image.pixelColor(place.x() + dx, place.y() + dy), expected)

    expected = theme.page
    assert colour(window.page, 20, 20)
    expected = theme.surface
    assert colour(window.top, 300, 5)
    assert colour(window.library, 5, 400)
    assert colour(window.inspector, 10, 5)
    assert colour(window.status, 600, 5)
    assert window.inspector.theme is theme
    assert window.library.delegate.theme is theme
    assert Settings().text("theme") == name


def test_the_key_goes_through_all_themes(window: MainWindow) -> None:
    found = []
    for _ in range(4):
        press(window.page, "Ctrl+T")
        found.append(window.settings.text("theme"))
        assert window.status.news.text() == f"Theme: {found[-1].capitalize()}"
    assert found == ["dark", "sepia", "system", "dark"], "light would look as the system does"


def test_the_systems_scheme_is_followed_where_asked(window: MainWindow) -> None:
    window.appearance.use_theme("system")
    assert window.theme in (LIGHT, DARK)
    window.appearance.use_theme("sepia")
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    assert window.theme is SEPIA


def test_a_window_that_is_gone_follows_nothing(window: MainWindow) -> None:
    discard(window)
    QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())
    paint()


def test_zoom_by_keys_within_limits(window: MainWindow) -> None:
    press(window.page, "Ctrl++", "Ctrl+=")
    assert window.status.zoom.text() == "120 %"
    assert window.page.look.size == 23
    press(window.page, *["Ctrl+-"] * 12)
    assert window.status.zoom.text() == "60 %"
    for _ in range(30):
        window.controls.run("view.larger")
    assert window.status.zoom.text() == "260 %"
    press(window.page, "Ctrl+0")
    assert (window.status.zoom.text(), window.page.look.size) == ("100 %", 19)
    assert Settings().get("zoom") == 100


def test_the_wheel_zooms(window: MainWindow) -> None:
    window.page.zoomed.emit(10)
    assert window.status.zoom.text() == "110 %"


def test_zoom_keeps_the_place_the_selection_and_the_passage(window: MainWindow) -> None:
    window.desk.open(4)
    window.page.scroll_to(LONG.text.index("Paragraph 60 "))
    paint()
    top = window.page.top_index()
    window.page.select(find(LONG.text, "Paragraph 61 of"))
    for _ in range(3):
        press(window.page, "Ctrl++")
        assert window.page.top_index() == top
        assert window.page.selection() == find(LONG.text, "Paragraph 61 of")
        assert window.bar.isVisible()
    press(window.page, "Ctrl+0")
    assert window.page.top_index() == top


def test_a_theme_keeps_the_place(window: MainWindow) -> None:
    window.desk.open(4)
    window.page.scroll_to(LONG.text.index("Paragraph 60 "))
    top = window.page.top_index()
    for name in ("dark", "sepia", "light"):
        window.appearance.use_theme(name)
        paint()
        assert window.page.top_index() == top


def test_entities_are_marked_in_three_ways(window: MainWindow) -> None:
    found = []
    for _ in range(3):
        press(window.page, "E")
        found.append((window.page.entities, window.settings.text("entities"), window.status.news.text()))
    names = {"tint": "Tint", "off": "Off", "underline": "Line"}
    assert found == [(value, value, f"Entities: {name}") for value, name in names.items()]


def test_the_mode_is_shown_and_changes_the_page(window: MainWindow) -> None:
    window.page.select(find(FIRST, "reopen the bridge"))
    assert window.bar.isVisible()
    press(window.page, "Ctrl+Shift+R")
    assert (window.mode, window.page.quiet, window.bar.isVisible()) == ("read", True, False)
    press(window.page, "Ctrl+Shift+T")
    assert (window.mode, window.page.quiet) == ("tag", False)
    assert window.bar.isVisible()


def test_review_starts_with_a_passage(window: MainWindow) -> None:
    press(window.page, "Ctrl+Shift+V")
    assert window.mode == "review"
    assert window.desk.selected is not None
    assert window.inspector.card.isVisible()
    press(window.page, "Ctrl+Shift+V")
    assert window.desk.selected is not None


def test_panels_come_and_go(window: MainWindow) -> None:
    wide = window.page.width()
    press(window.page, "F9")
    assert not window.library.isVisible()
    press(window.page, "F10")
    assert not window.inspector.isVisible()
    assert window.page.width() == wide + 272 + 320
    press(window.page, "F9", "F10")
    assert window.library.isVisible()
    assert window.inspector.isVisible()
    assert window.page.width() == wide


def test_searching_brings_the_library_back(window: MainWindow) -> None:
    press(window.page, "F9")
    press(window.page, "/")
    assert window.library.isVisible()
    assert QApplication.focusWidget() is window.library.search
    window.library.search.setText("old words")
    press(window.page, "/")
    assert window.library.search.selectedText() == "old words"


def test_a_zoom_from_elsewhere_is_brought_within_limits(project: Project, open_window: OpenWindow) -> None:
    Settings().set("zoom", 9000)
    window = open_window(project())
    assert window.status.zoom.text() == "260 %"

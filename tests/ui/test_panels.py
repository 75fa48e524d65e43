"""Panels: in narrow windows, on small screens, and put away to read."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.model.span import Span
from desktop.ui.translation import use_language
from desktop.ui.window import MainWindow
from tests.windows import OpenWindow, Project, find, paint, press


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def resize(window: MainWindow, width: int, height: int) -> None:
    """Give the window another size."""
    window.resize(width, height)
    paint()


def test_a_narrow_window_folds_its_panels_and_brings_them_back(window: MainWindow) -> None:
    resize(window, 900, 640)
    assert window.library.isHidden()
    assert window.inspector.isHidden()
    assert window.page.width() == 900
    press(window.page, "F9")
    assert not window.library.isHidden()
    press(window.page, "F10")
    assert (window.library.isHidden(), window.inspector.isHidden()) == (True, False), "one at a time"
    press(window.page, "F10")
    assert window.inspector.isHidden()
    resize(window, 1200, 800)
    assert not window.library.isHidden()
    assert not window.inspector.isHidden()


def test_a_panel_hidden_before_stays_hidden(window: MainWindow) -> None:
    press(window.page, "F9")
    resize(window, 900, 640)
    resize(window, 1300, 800)
    assert window.library.isHidden()
    assert not window.inspector.isHidden()


def test_in_a_narrow_window_buttons_bring_the_panels(window: MainWindow) -> None:
    names = ("Library", "Inspector")
    buttons = {item.accessibleName(): item for item in window.top.findChildren(QPushButton)}
    assert all(buttons[name].isHidden() for name in names)
    resize(window, 900, 640)
    for name, panel in zip(names, (window.library, window.inspector), strict=True):
        assert buttons[name].isVisible()
        buttons[name].click()
        assert panel.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (960, 540), (720, 450)])
def test_everything_fits_on_a_small_screen(window: MainWindow, width: int, height: int) -> None:
    """The two smaller ones are what screens of 1920 × 1080 and 1440 × 900 have at 200 %."""
    resize(window, width, height)
    assert (window.width(), window.height()) == (width, height)
    for bar in (window.top, window.status):
        assert bar.minimumSizeHint().width() <= width, "no bar is wider than the window"
        for item in bar.findChildren(QWidget):
            if item.isVisible() and not item.findChildren(QWidget):
                right = item.mapTo(window, item.rect().topRight()).x()
                assert right <= width
    buttons = [item for item in window.top.findChildren(QPushButton) if item.isVisible()]
    assert all(item.width() >= item.minimumSizeHint().width() for item in buttons)


def test_focus_shows_the_page_alone_and_moves_nothing(window: MainWindow) -> None:
    text = window.page.page.article.text
    span = find(text, "reopen the bridge")

    def place() -> tuple[int, int]:
        point = window.page.viewport().mapTo(window, window.page.boxes_of(span)[0].topLeft().toPoint())
        return point.x(), point.y()

    before = place()
    press(window.page, "F11")
    assert window.property("focused") is True
    assert not any(part.isVisible() for part in (window.library, window.inspector, window.top, window.status))
    assert place() == before
    image = window.grab().toImage()
    assert image.pixelColor(5, 5).name() == image.pixelColor(1430, 890).name() == window.theme.page.name()
    window.page.select(span)
    press(window.page, "Esc")
    assert not window.panels.focused
    assert window.page.selection() == span, "leaving takes nothing else along"
    assert all(part.isVisible() for part in (window.library, window.inspector, window.top, window.status))
    assert place() == before
    press(window.page, "Esc")
    assert window.page.selection() == Span(span.start, span.start)


def test_a_panel_asked_for_ends_the_focus(window: MainWindow) -> None:
    press(window.page, "F9", "F11", "F9")
    assert not window.panels.focused
    assert window.library.isVisible()
    press(window.page, "F11", "F11")
    assert not window.panels.focused


def test_there_is_no_line_being_read_where_there_is_no_page(window: MainWindow) -> None:
    assert window.panels.line_being_read().height() > 10
    window.places.setCurrentWidget(window.empty)
    paint()
    assert not window.panels.line_being_read().isValid()


def test_in_a_very_narrow_window_the_bars_say_less_and_cut_nothing_off(window: MainWindow) -> None:
    for width, short in ((1440, False), (700, True), (900, False)):
        window.resize(width, 600)
        paint()
        texts = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
        assert ("Next article" in texts) is not short
        for button in window.top.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()


@pytest.mark.parametrize(("language", "names"), [("en", ["Import…", "Export…"]), ("de", ["↓", "↑"])])
def test_long_words_of_a_language_give_way_to_signs(
    project: Project, open_window: OpenWindow, qapp: QApplication, language: str, names: list[str]
) -> None:
    use_language(qapp, language)
    try:
        window = open_window(project())
        window.resize(640, 480)
        paint()
        buttons = [button for button in window.top.findChildren(QPushButton) if button.isVisible()]
        assert [button.text() for button in buttons if button.text() in names] == names
        for button in buttons:
            assert button.width() >= button.minimumSizeHint().width(), button.text()
        window.resize(900, 480)
        paint()
        assert not {"↓", "↑"} & {button.text() for button in buttons}
    finally:
        use_language(qapp, "en")

"""Notices lie over the page, and not over what is being read."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.span import Span
from desktop.ui import toast
from desktop.ui.toast import Banner
from tests.windows import OpenWindow, Project, paint, press


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window to put the banner on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


def click(part: QWidget, text: str) -> None:
    """Click on a button."""
    button = next(item for item in part.findChildren(QPushButton) if item.text() == text and not item.isHidden())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_banner_tells_and_can_be_dismissed(ground: QWidget) -> None:
    banner = Banner(ground)
    ground.show()
    assert not banner.isVisible()
    banner.tell("<b>Not</b> markup.")
    assert banner.isVisible()
    assert banner.message.text() == "<b>Not</b> markup."
    assert banner.message.textFormat() is Qt.TextFormat.PlainText
    click(banner, "Dismiss")
    assert not banner.isVisible()


def test_a_banner_offers_what_can_be_done(ground: QWidget) -> None:
    banner = Banner(ground)
    ground.show()
    calls: list[str] = []
    banner.tell(
        "Three failed.", ("Details", lambda: calls.append("details")), ("Try again", lambda: calls.append("again"))
    )
    click(banner, "Try again")
    click(banner, "Details")
    assert calls == ["again", "details"]
    banner.tell("All is well.")
    paint()
    assert [item.text() for item in banner.findChildren(QPushButton) if item.isVisible()] == ["Dismiss"]


def test_a_long_message_is_shown_whole_and_follows_the_edge(ground: QWidget) -> None:
    banner = Banner(ground)
    ground.show()
    banner.tell("One line.")
    low = banner.height()
    banner.tell("A sentence of some length that goes on. " * 8)
    paint()
    assert banner.height() > low + 20
    assert banner.message.height() >= banner.message.heightForWidth(banner.message.width())
    ground.resize(500, 700)
    paint()
    assert ground.rect().contains(banner.geometry())
    assert banner.geometry().bottom() > 650


def test_a_second_message_with_buttons_is_shown_whole(ground: QWidget) -> None:
    banner = Banner(ground)
    ground.show()
    banner.tell("One line.")
    banner.tell(
        "A sentence of some length that goes on. " * 4, *((name, lambda: None) for name in ("Details", "Again"))
    )
    paint()
    assert banner.message.height() >= banner.message.heightForWidth(banner.message.width())


def test_a_hint_goes_once_something_is_done(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    press(window.page, "P")
    assert window.banner.message.text().startswith("Nothing is selected.")
    assert window.banner.isVisible()
    window.page.select(Span(0, 9))
    assert not window.banner.isVisible()
    window.page.clear_selection()
    press(window.page, "P")
    assert window.banner.isVisible()
    window.tagger.toggle_done()
    assert not window.banner.isVisible()
    window.notices.say("This stays.")
    window.tagger.toggle_done()
    assert window.banner.isVisible()


def test_a_hint_goes_by_itself_in_time(ground: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, "_LONG_ENOUGH", 20)
    banner = Banner(ground)
    ground.show()
    banner.hint("Select words first.")
    assert banner.isVisible()
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_escape_dismisses_a_notice_before_it_lets_go(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.page.select(Span(0, 9))
    window.notices.say("Something to know.")
    press(window.page, "Esc")
    assert not window.banner.isVisible()
    assert len(window.page.selection())
    press(window.page, "Esc")
    assert not len(window.page.selection())


def test_it_goes_to_the_top_where_the_bottom_is_read(ground: QWidget) -> None:
    banner = Banner(ground, lambda: QRect(0, 450, 900, 20))
    ground.show()
    banner.tell("Something.")
    assert banner.geometry().top() < 50


def test_the_page_does_not_move_when_a_notice_comes(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    before = window.page.geometry(), window.page.boxes_of(Span(0, 5))
    window.notices.say("Something to know.")
    paint()
    assert window.banner.isVisible()
    assert (window.page.geometry(), window.page.boxes_of(Span(0, 5))) == before
    reading = window.panels.line_being_read()
    assert reading.isValid()
    assert not window.banner.geometry().intersects(reading)

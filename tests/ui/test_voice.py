"""Who cannot see the window hears what comes and goes in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, find, paint, press


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


@pytest.fixture
def heard(window: MainWindow) -> Iterator[list[str]]:
    """What was said."""
    words: list[str] = []
    window.notices.voice.said.connect(words.append)
    yield words
    window.notices.voice.said.disconnect(words.append)


def test_notices_and_news_are_said(window: MainWindow, heard: list[str]) -> None:
    press(window.page, "P")
    assert heard.pop() == "Nothing is selected. Select words with the mouse, or with Shift and the arrows."
    window.banner.tell("Three failed.", ("Details", lambda: None))
    assert heard.pop() == "Three failed. Details"
    window.page.select(find(FIRST, "The mayor"))
    press(window.page, "P", "Ctrl+Z")
    assert heard == ["Undone: Tag “The mayor” as Pledge"]
    window.notices.voice.say("")
    assert len(heard) == 1, "nothing is nothing to say"


def test_finding_says_how_far_one_is(window: MainWindow, heard: list[str]) -> None:
    press(window.page, "Ctrl+F")
    QTest.keyClicks(window.finder.field, "had")
    paint()
    press(window.finder.field, "Return")
    assert heard[-2:] == ["1 of 2", "2 of 2"]
    window.finder.field.setText("unheard-of")
    assert heard[-1] == "Not found"

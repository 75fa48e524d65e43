"""What the window tells."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import PostilError
from desktop.ui import notices
from desktop.workspace.workspace import Workspace
from tests.windows import OpenWindow, Project


def test_an_error_says_what_happened_and_what_to_do(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.notices.error(PostilError("The disk is full. Nothing was changed.", "Free some space."))
    assert window.banner.isVisible()
    assert window.banner.message.text() == "The disk is full. Nothing was changed. Free some space."
    window.notices.error(PostilError("It failed."))
    assert window.banner.message.text() == "It failed."


def test_news_goes_away_by_itself(
    project: Project, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices, "_MOMENT", 20)
    window = open_window(project())
    window.notices.quietly("Theme: dark")
    assert window.status.news.text() == "Theme: dark"
    qtbot.waitUntil(lambda: window.status.news.text() == "")
    assert not window.banner.isVisible()


def test_where_nothing_can_be_written_it_says_so(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    path = workspace.path
    window = open_window(workspace)
    assert not window.notices.refuse_writing()
    reader = open_window(Workspace.open(path, read_only=True))
    reader.banner.hide()
    assert reader.notices.refuse_writing()
    assert reader.banner.isVisible()

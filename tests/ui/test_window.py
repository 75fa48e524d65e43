"""The window as a whole: it comes up, takes what is dropped on it, and goes away without a trace."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import PostilError
from desktop.settings import Settings
from desktop.ui.starting import show_window
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.windows import (
    DRAFTS,
    FIRST,
    WAIT,
    Draft,
    OpenWindow,
    Project,
    discard,
    find,
    paint,
    press,
    rest,
    settled,
    tag,
)

pytestmark = pytest.mark.usefixtures("qapp")
LONG = Draft("Long", "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(120)))


def test_it_shows_the_first_article_and_everything_around_it(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    window = open_window(workspace)
    assert window.windowTitle() == "town · Postil"
    assert window.desk.article is not None
    assert window.desk.article.title == "Bridge to reopen"
    assert window.places.currentWidget() is window.page
    assert window.library.current() == 1
    assert window.inspector.labels.isVisible()
    assert window.top.project.text() == "town.postil"
    assert window.status.saved.text().startswith("✓ Saved")
    assert window.isAncestorOf(window.bar)


def test_an_empty_project_invites(project: Project, open_window: OpenWindow) -> None:
    workspace = project(Draft("x", "y"))
    workspace.connection.run("UPDATE article SET shown = 0")
    window = open_window(workspace)
    assert window.places.currentWidget() is window.empty
    assert window.desk.article is None
    assert window.inspector.no_entities.text() == "No article is open."
    assert not window.controls.by_id["passage.next"].isEnabled()
    for action_id in ("passage.next", "article.next", "article.done", "undo", "view.larger", "mode.review"):
        window.controls.run(action_id)
    press(window.page, "P", "J", "]")
    assert not window.banner.isVisible()


def test_an_article_without_text_can_be_read(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(Draft("Only a headline", "")))
    assert window.desk.article is not None
    press(window.page, "P", "]", "Return")
    window.page.selectAll()
    press(window.page, "P")
    assert window.workspace.annotations(1) == ()


def test_coming_up_in_stages_ends_the_same(project: Project, qtbot: QtBot) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    window = show_window(Workspace.open(path), Settings())
    try:
        assert not window.is_complete
        assert window.desk.article is not None
        qtbot.waitUntil(lambda: window.is_complete, timeout=WAIT)
        paint()
        assert window.library.current() == 1
        assert window.inspector.isVisible()
        assert window.page.hasFocus()
        settled(window)
    finally:
        discard(window)


def test_what_hinders_writing_is_told_once_there_is_a_banner(
    project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()

    def fail(_workspace: Workspace) -> None:
        message = "town.postil was moved while it was open."
        raise PostilError(message, "Open it where it is now.")

    monkeypatch.setattr(Workspace, "begin_writing", fail)
    window = show_window(Workspace.open(path, read_only=True), Settings())
    try:
        qtbot.waitUntil(lambda: window.is_complete, timeout=WAIT)
        paint()
        assert window.banner.message.text() == "town.postil was moved while it was open. Open it where it is now."
        assert window.desk.article is not None, "it can still be read"
        assert window.workspace.read_only
    finally:
        discard(window)


def test_an_empty_project_comes_up_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    window = show_window(Workspace.open(tmp_path / "new.postil", create=True), Settings())
    try:
        assert window.is_complete
        assert window.places.currentWidget() is window.empty
        settled(window)
        assert qtbot is not None
    finally:
        discard(window)


def test_it_can_be_closed_before_it_is_complete(project: Project) -> None:
    window = MainWindow(project(), Settings(), staged=True)
    window.show()
    assert not window.is_complete
    discard(window)


def test_closing_keeps_what_is_being_typed(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    annotation = tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    window = open_window(workspace)
    window.desk.pick(annotation.id)
    window.inspector.card.note.setFocus()
    window.inspector.card.note.setPlainText("To be continued")
    window.close()
    rest(60)  # whatever was to be called later must not meet the closed project
    with Workspace.open(workspace.path) as again:
        kept = again.annotation(annotation.id)
        assert kept is not None
        assert kept.note == "To be continued"


def test_closing_right_after_a_tag_is_no_trouble(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.desk.open(2)
    window.page.select(find(DRAFTS[1].text, "threatened to strike"))
    press(window.page, "T")
    window.desk.open(3)
    window.close()
    rest(60)
    with Workspace.open(window.workspace.path) as again:
        assert [item.label for item in again.annotations(2)] == ["threat"]
        assert again.recall("article") == "3"


def test_it_opens_where_it_was_left(project: Project, open_window: OpenWindow) -> None:
    workspace = project(*DRAFTS, LONG)
    window = open_window(workspace)
    window.desk.open(4)
    window.page.scroll_to(LONG.text.index("Paragraph 60 "))
    paint()
    top = window.page.top_index()
    for _ in range(3):
        discard(window)
        window = open_window(Workspace.open(workspace.path))
        assert window.desk.article is not None
        assert window.desk.article.id == 4
        assert window.page.top_index() == top, "to the line, however often"


def test_articles_are_left_and_found_at_their_places(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(LONG, *DRAFTS))
    window.page.scroll_to(LONG.text.index("Paragraph 60 "))
    paint()
    top = window.page.top_index()
    press(window.page, "J", "J", "K", "K")
    assert window.page.top_index() == top


def test_the_size_is_kept(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    discard(open_window(workspace, size=(760, 600)))  # no larger than the screen there is
    window = MainWindow(Workspace.open(workspace.path), Settings())
    assert (window.width(), window.height()) == (760, 600)
    discard(window)


def drop(window: MainWindow, *urls: QUrl) -> None:
    """Drop links on the window."""
    data = QMimeData()
    data.setUrls(list(urls))
    place = QPoint(500, 400)
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(place), actions, data, button, keys))


def test_files_that_are_dropped_are_imported(
    project: Project, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(project())
    path = tmp_path / "dropped.txt"
    path.write_text(
        "Minister resigns\n\n" + "The minister resigned on Friday after a long night of talks. " * 4, "utf-8"
    )
    drop(window, QUrl("https://example.org/a"), QUrl.fromLocalFile(str(path)))
    qtbot.waitUntil(lambda: window.library.model.total == 4, timeout=WAIT)
    settled(window)
    assert window.desk.article is not None
    assert "resigned" in window.desk.article.text


def test_files_may_be_dropped_before_all_is_there(project: Project, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text(
        "Minister resigns\n\n" + "The minister resigned on Friday after a long night of talks. " * 4, "utf-8"
    )
    window = MainWindow(project(), Settings(), staged=True)
    try:
        drop(window, QUrl.fromLocalFile(str(path)))
        qtbot.waitUntil(lambda: window.library.model.total == 4, timeout=WAIT)
        settled(window)
    finally:
        discard(window)


def test_nothing_is_asked_of_the_web_when_a_link_is_dropped(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    drop(window, QUrl("https://example.org/a"))
    assert not window.runner.jobs
    assert window.arrivals.question is not None
    window.arrivals.question.reject()
    paint()


def test_what_is_asked_for_twice_later_is_done_once(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    calls: list[int] = []

    def call() -> None:
        calls.append(1)

    window.later(call)
    window.later(call)
    assert window.is_behind
    paint()
    assert calls == [1]


@pytest.mark.parametrize("size", [(900, 560), (1280, 720), (2560, 1440)])
def test_no_part_covers_another(project: Project, open_window: OpenWindow, size: tuple[int, int]) -> None:
    window = open_window(project(), size=size)
    parts = [window.top, window.library, window.places, window.inspector, window.status]
    places = [
        part.geometry().translated(part.mapTo(window, QPoint()) - part.pos()) for part in parts if part.isVisible()
    ]
    for number, one in enumerate(places):
        assert window.rect().contains(one)
        assert not any(one.intersects(other) for other in places[number + 1 :])

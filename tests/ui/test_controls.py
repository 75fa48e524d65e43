"""Actions are offered when they can be done, and keys mean them unless one is typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QWidget

from desktop.errors import PostilError
from desktop.model.article import ArticleState
from desktop.model.span import Span
from desktop.ui.actions import ACTIONS, Need
from desktop.ui.source import SourceDialog
from desktop.ui.starting import sample_path
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.windows import (
    FIRST,
    SECOND,
    Draft,
    OpenWindow,
    Project,
    find,
    forget,
    name_entities,
    paint,
    press,
    settled,
    tag,
)


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town: two passages, nothing to undo."""
    workspace = project()
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    tag(workspace, 1, "pledge", find(FIRST, "vowed to reopen the bridge"))
    forget(workspace)
    return open_window(workspace)


def offered(window: MainWindow) -> set[str]:
    """The ids of the actions that can be done."""
    return {name for name, action in window.controls.by_id.items() if action.isEnabled()}


def test_what_needs_a_passage_is_offered_with_one(window: MainWindow) -> None:
    with_passage = {item.id for item in ACTIONS if Need.PASSAGE in item.needs}
    assert len(with_passage) > 10
    assert not with_passage & offered(window)
    press(window.page, "]")
    assert with_passage <= offered(window)
    press(window.page, "Escape")
    assert not with_passage & offered(window)


def test_undo_and_redo_are_offered_with_what_they_would_do(window: MainWindow) -> None:
    undo, redo = window.controls.by_id["undo"], window.controls.by_id["redo"]
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("Undo", False, False)
    window.page.select(find(FIRST, "told reporters"))
    press(window.page, "S")
    assert undo.text() == "Undo: Tag “told reporters” as Support"
    press(window.page, "Ctrl+Z")
    assert redo.text() == "Redo: Tag “told reporters” as Support"
    assert not undo.isEnabled()


def test_a_project_for_reading_offers_nothing_that_writes(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    path = workspace.path
    tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    workspace.close()
    window = open_window(Workspace.open(path, read_only=True))
    press(window.page, "]")
    assert window.desk.selected is not None
    writing = {item.id for item in ACTIONS if Need.WRITABLE in item.needs}
    assert not writing & offered(window)
    assert window.status.saved.text() == "Read only"


def test_the_menus_have_the_actions(window: MainWindow) -> None:
    assert [action.text() for action in window.menu.actions()] == [
        "Project",
        "Edit",
        "Caret",
        "Article",
        "View",
        "Help",
    ]
    named = {entry.text() for menu in window.menu.findChildren(QMenu) for entry in menu.actions()}
    assert {"Import…", "Undo", "Next article", "Codebook"} <= named


def test_an_error_of_an_action_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        message = "The disk is gone."
        raise PostilError(message, "Look for it.")

    monkeypatch.setattr(window.dialogs, "keys", fail)
    window.controls.run("help")
    assert window.banner.message.text() == "The disk is gone. Look for it."


def fields(window: MainWindow) -> Iterator[QWidget]:
    """Everything one can type into."""
    press(window.page, "]")
    yield window.library.search
    yield window.inspector.card.speaker
    yield window.inspector.card.addressee
    yield window.inspector.card.note


def test_typing_types(window: MainWindow) -> None:
    words = "pledge jkaey [d]?/ E"
    before = window.workspace.annotations(1)
    for field in fields(window):
        field.setFocus()
        assert QApplication.focusWidget() is field
        QTest.keyClicks(field, words)
        shown = field.toPlainText() if hasattr(field, "toPlainText") else field.text()  # type: ignore[attr-defined]
        assert shown == words
        press(field, "Backspace", "Delete", "Shift+Left", "Ctrl+Shift+Left", "Home", "Ctrl+A")
    assert window.desk.article is not None
    assert window.desk.article.id == 1, "no letter went to another article"
    spans = {(item.label, item.spans) for item in window.workspace.annotations(1)}
    assert spans == {(item.label, item.spans) for item in before}, "nor did any tag, resize or delete"


def test_return_in_the_search_opens_what_was_found(window: MainWindow) -> None:
    window.library.search.setFocus()
    QTest.keyClicks(window.library.search, "union")
    press(window.library.search, "Return")
    assert window.desk.article is not None
    assert window.desk.article.id == 2


def test_return_in_the_list_opens_the_article(window: MainWindow) -> None:
    window.library.list.setFocus()
    press(window.library.list, "Down", "Down", "Return")
    assert window.desk.article is not None
    assert window.desk.article.id == 3


def test_return_on_the_page_picks_the_innermost_passage(window: MainWindow) -> None:
    span = find(FIRST, "bridge")
    inner = tag(window.workspace, 1, "threat", span)
    window.desk.pick("")
    window.page.select(span)
    window.page.clear_selection()
    press(window.page, "Return")
    assert window.desk.selected is not None
    assert window.desk.selected.id == inner.id


def test_return_in_the_note_is_a_new_line(window: MainWindow) -> None:
    press(window.page, "]", "Ctrl+4")
    note = window.inspector.card.note
    assert note.hasFocus()
    QTest.keyClicks(note, "one")
    press(note, "Return")
    QTest.keyClicks(note, "two")
    press(note, "Escape")
    assert window.page.hasFocus()
    assert window.desk.selected is not None
    assert window.desk.selected.note == "one\ntwo"


def test_keys_lead_to_the_card_and_back(window: MainWindow) -> None:
    press(window.page, "]")
    card = window.inspector.card
    for key, field in (("Ctrl+1", card.speaker), ("Ctrl+2", card.addressee), ("Ctrl+3", card.attribute)):
        press(window.page, key)
        assert field.hasFocus()
        press(field, "Escape")
        assert window.page.hasFocus()
        press(window.page, "]", "[")
        assert window.desk.selected is not None


def test_letters_choose_in_the_list_of_modalities(window: MainWindow) -> None:
    press(window.page, "]", "Ctrl+3")
    label = window.desk.selected.label if window.desk.selected else ""
    press(window.inspector.card.attribute, "D")
    assert window.desk.selected is not None
    assert window.desk.selected.label == label, "a letter typed there is no tag"


def test_a_selection_lets_the_passage_go(window: MainWindow) -> None:
    press(window.page, "]")
    assert window.desk.marks.selected
    window.page.select(find(FIRST, "told reporters"))
    assert not window.desk.marks.selected
    assert window.bar.isVisible()
    press(window.page, "Escape")
    assert window.bar.isHidden()


def test_the_bar_follows_the_selection_when_scrolled(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(Draft("Long", f"{FIRST}\n\n" * 20)))
    window.page.select(find(FIRST, "told reporters"))
    before = window.bar.y()
    window.page.verticalScrollBar().setValue(40)
    paint()
    assert window.bar.y() == before - 40


def test_no_bar_where_nothing_can_be_tagged(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    window = open_window(Workspace.open(path, read_only=True))
    window.page.select(find(FIRST, "told reporters"))
    paint()
    assert not window.bar.isVisible()


def no_dialog(*_: object, **__: object) -> tuple[str, str]:
    """What a file dialog gives when it is cancelled."""
    return "", ""


@pytest.mark.parametrize("picked", [False, True], ids=["nothing selected", "a passage selected"])
def test_every_action_runs_on_the_sample(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, *, picked: bool
) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, no_dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda *_: 0)
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = open_window(Workspace.open(sample_path()))
    for item in ACTIONS:
        if item.id == "quit":
            continue
        if picked and window.desk.selected is None:
            window.controls.run("passage.next")
        window.controls.run(item.id)
        paint()
        window.menu.close()
        for dialog in window.findChildren(QDialog):
            dialog.close()
    settled(window)
    assert len(opened) == 1, "the folder of the log"
    window.controls.run("quit")
    assert not window.isVisible()


def test_labels_can_be_run_by_id(window: MainWindow) -> None:
    window.desk.open(2)
    window.page.select(find(SECOND, "threatened to strike"))
    window.controls.run("label.threat")
    assert [item.label for item in window.workspace.annotations(2)] == ["threat"]


def test_jobs_that_are_quiet_are_not_shown(window: MainWindow) -> None:
    job = window.runner.start("Secret", lambda _report: None, done=lambda _: None, failed=lambda _: None, quiet=True)
    assert job in window.runner.jobs
    assert not window.status.progress.isVisible()
    settled(window)


def test_done_and_to_do(window: MainWindow) -> None:
    press(window.page, "Ctrl+D")
    assert window.workspace.undo_name == "Mark as done"
    assert window.workspace.article(1).state is ArticleState.DONE
    press(window.page, "Ctrl+D")
    assert window.workspace.article(1).state is ArticleState.TODO


def test_a_click_on_a_bar_leaves_the_focus_on_the_page(window: MainWindow) -> None:
    for button in window.top.findChildren(QPushButton):
        if button.text() in {"↶", "Read", "Tag"}:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert window.page.hasFocus()


def test_in_read_nothing_is_undone_and_it_says_why(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    tag(workspace, 1, "pledge", Span(0, 9))
    window = open_window(workspace)
    assert window.controls.by_id["undo"].isEnabled()
    window.appearance.set_mode("read")
    assert not window.controls.by_id["undo"].isEnabled()
    undo = next(each for each in window.top.findChildren(QPushButton) if each.accessibleName() == "Undo")
    assert "You are in Read" in undo.toolTip()
    window.appearance.set_mode("tag")
    window.controls.run("undo")
    assert not workspace.annotations(1)


def test_the_entity_at_the_caret_is_told(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    start = FIRST.index("Anna Kowalska")
    name_entities(workspace, 1, (Span(start, start + 13), "PERSON"))
    window = open_window(workspace)
    window.page.select(Span(start + 2, start + 2))
    paint()
    assert window.status.news.text() == "Anna Kowalska · Person · found by test 1.0"
    window.status.news.clear()
    window.page.hidden = frozenset({"PERSON"})
    window.page.select(Span(start + 3, start + 3))
    paint()
    assert not window.status.news.text()


def test_words_are_added_to_the_passage_from_the_bar(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    found = tag(workspace, 1, "pledge", Span(0, 9))
    window = open_window(workspace)
    window.page.select(Span(27, 37))
    paint()
    assert window.bar.isVisible()
    assert window.bar.plus is not None
    assert not window.bar.plus.isVisible()
    window.desk.pick(found.id)
    window.page.select(Span(27, 37))
    paint()
    assert window.bar.plus.isVisible()
    assert window.bar.plus.toolTip() == "Add to “The mayor”"
    QTest.mouseClick(window.bar.plus, Qt.MouseButton.LeftButton)
    paint()
    assert workspace.annotations(1)[0].spans == (Span(0, 9), Span(27, 37))


def test_how_entities_are_marked_is_chosen_at_their_heading(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"))
    window = open_window(workspace)
    QTest.mouseClick(window.inspector.mentions, Qt.MouseButton.LeftButton)
    paint()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    by_text = {action.text(): action for action in menu.actions()}
    assert by_text["People"].isChecked()
    by_text["People"].trigger()
    by_text["Tint"].trigger()
    menu.close()
    assert window.page.entities == "tint"
    assert window.page.hidden == {"PERSON"}


def test_lines_that_are_unsure_are_told_in_the_meta_line(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    with workspace.connection.transaction():
        workspace.connection.run("INSERT INTO doubt VALUES (1, 0, 0, 9, 'navigation')")
    window = open_window(workspace)
    document = window.page.page.document
    place = document.toPlainText().index("unsure")
    cursor = QTextCursor(document)
    cursor.setPosition(place + 1)
    point = window.page.cursorRect(cursor).center()
    QTest.mouseMove(window.page.viewport(), point)
    assert window.page.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert len(window.findChildren(SourceDialog)) == 1

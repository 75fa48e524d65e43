"""Undo from within a field: first what was typed there, then the steps of the project."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.window import MainWindow
from tests.windows import FIRST, WAIT, OpenWindow, Project, find, paint, press


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window with a passage that was just tagged."""
    shown = open_window(project())
    shown.page.select(find(FIRST, "You have lied"))
    press(shown.page, "A")
    return shown


@pytest.mark.parametrize("keys", [("Ctrl+Z", "Ctrl+Shift+Z"), ("Ctrl+Z", "Ctrl+Y")])
def test_a_field_without_anything_to_undo_leaves_it_to_the_window(window: MainWindow, keys: tuple[str, str]) -> None:
    undo, redo = keys
    press(window.page, "Ctrl+1")
    field = window.inspector.card.speaker
    assert field.hasFocus()
    QTest.keyClicks(field, "Ann")
    press(field, undo)
    assert field.text() == ""
    assert len(window.workspace.annotations(1)) == 1, "only what was typed was taken back"
    press(field, undo)
    paint()
    assert window.workspace.annotations(1) == ()
    window.library.search.setFocus()
    press(window.library.search, redo)
    paint()
    assert len(window.workspace.annotations(1)) == 1


def test_a_note_does_so_too(window: MainWindow) -> None:
    press(window.page, "Ctrl+4")
    editor = window.inspector.card.note_field.editor
    assert editor.hasFocus()
    QTest.keyClicks(editor, "x")
    press(editor, "Ctrl+Z", "Ctrl+Z")
    paint()
    assert window.workspace.annotations(1) == ()


def test_steps_of_the_codebook_are_undone_from_its_fields(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.dialogs.edit_codebook()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow, timeout=WAIT)
    editor.form.name.setFocus()
    editor.form.name.selectAll()
    QTest.keyClicks(editor.form.name, "Vow")
    press(editor.form.name, "Return")
    assert window.workspace.codebook.labels[0].name == "Vow"
    editor.form.key.setFocus()
    press(editor.form.key, "Ctrl+Z")
    assert window.workspace.codebook.labels[0].name == "Pledge"

"""Keys are changed in a dialog, and mean the new thing at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.model.article import ArticleState
from desktop.ui.keys import KEYS
from desktop.ui.shortcuts import ShortcutDialog
from desktop.ui.window import MainWindow
from tests.windows import OpenWindow, Project, paint, press


@pytest.fixture
def dialog(project: Project, open_window: OpenWindow) -> Iterator[ShortcutDialog]:
    """The dialog over a window on the town."""
    window = open_window(project())
    window.dialogs.shortcuts()
    paint()
    (found,) = window.findChildren(ShortcutDialog)
    yield found
    KEYS.reset()
    found.close()


def window_of(dialog: ShortcutDialog) -> MainWindow:
    found = dialog.parent()
    assert isinstance(found, MainWindow)
    return found


def test_a_new_key_works_at_once_and_is_in_the_tool_tip(dialog: ShortcutDialog) -> None:
    window = window_of(dialog)
    dialog.choose("undo")
    dialog.key.setKeySequence(QKeySequence("Ctrl+H"))
    assert dialog.said.text() == "Ctrl+H is free."
    dialog.add.click()
    assert KEYS.of("undo") == ("Ctrl+Z", "Ctrl+H")
    assert [each.toString() for each in window.controls.by_id["undo"].shortcuts()] == ["Ctrl+Z", "Ctrl+H"]
    dialog.choose("mode.tag")
    dialog.key.setKeySequence(QKeySequence("Ctrl+J"))
    dialog.only.click()
    window.appearance.set_mode("read")
    window.tagger.tag("pledge")
    assert window.banner.message.text() == "You are in Read. Choose Tag (Ctrl+J) to tag passages."
    dialog.choose("codebook")
    dialog.none.click()
    assert window.inspector.about.toolTip() == "What each label means"
    dialog.choose("undo")
    dialog.none.click()
    assert window.controls.by_id["undo"].shortcuts() == []
    dialog.reset.click()
    assert KEYS.of("undo") == ("Ctrl+Z",)


def test_a_clash_is_said_and_the_key_taken(dialog: ShortcutDialog) -> None:
    window = window_of(dialog)
    dialog.choose("article.next")
    dialog.key.setKeySequence(QKeySequence("Ctrl+D"))
    assert dialog.said.text() == "Ctrl+D is now “Mark as done / to do”; it would lose it."
    dialog.only.click()
    assert (KEYS.of("article.next"), KEYS.of("article.done")) == (("Ctrl+D",), ())
    dialog.close()
    window.activateWindow()
    paint()
    press(window.page, "Ctrl+D")
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    assert window.workspace.article(1).state is ArticleState.TODO
    dialog.reset_all.click()
    press(window.page, "Ctrl+D")
    assert window.workspace.article(2).state is ArticleState.DONE


def test_the_key_of_a_label_is_not_to_be_had(dialog: ShortcutDialog) -> None:
    dialog.choose("undo")
    dialog.key.setKeySequence(QKeySequence(Qt.Key.Key_P))
    assert dialog.said.text().startswith("P tags as Pledge.")
    assert not dialog.add.isEnabled()


def test_the_list_is_filtered(dialog: ShortcutDialog) -> None:
    dialog.typed.setText("redo")
    shown = [
        row.text(0)
        for number in range(dialog.list.topLevelItemCount())
        if (row := dialog.list.topLevelItem(number)) is not None and not row.isHidden()
    ]
    assert "Redo" in shown
    assert len(shown) < 4

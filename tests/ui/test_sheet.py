"""The sheet of keys has them all, and filters them."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ui.actions import ACTIONS
from desktop.ui.sheet import KeySheet
from desktop.ui.shortcuts import ShortcutDialog
from desktop.ui.window import MainWindow
from tests.windows import OpenWindow, Project, paint, press


def opened(window: MainWindow) -> KeySheet:
    press(window.page, "?")
    found = [each for each in window.findChildren(KeySheet) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_it_has_all_keys_and_filters_them(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    sheet = opened(window)
    words = "\n".join(line.text for line in sheet.lines)
    assert all(item.help.casefold() in words for item in ACTIONS if item.keys)
    assert "tag the selection as pledge." in words
    QTest.keyClicks(sheet.typed, "redo")
    paint()
    shown = [line for line in sheet.lines if line.isVisible()]
    assert [line.findChild(QLabel).text() for line in shown] == ["Redo"]  # type: ignore[union-attr]
    press(sheet.typed, "Down", "PgUp", "?")
    assert sheet.isVisible(), "after other letters the question mark is one too"
    press(sheet.typed, "Escape")
    assert not sheet.isVisible()


def test_it_says_what_the_mouse_does(project: Project, open_window: OpenWindow) -> None:
    sheet = opened(open_window(project()))
    QTest.keyClicks(sheet.typed, "triple")
    paint()
    (line,) = [line for line in sheet.lines if line.isVisible()]
    assert [label.text() for label in line.findChildren(QLabel)] == ["Select a sentence", "Triple click"]


def test_the_question_mark_closes_it_and_a_button_leads_to_the_keys(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    sheet = opened(window)
    press(sheet.typed, "?")
    assert not sheet.isVisible()
    sheet = opened(window)
    (button,) = sheet.findChildren(QPushButton)
    button.click()
    paint()
    (dialog,) = window.findChildren(ShortcutDialog)
    assert dialog.isVisible()
    dialog.close()

"""A note is rendered where it is read, loads nothing, and is edited in place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.inspector.note import NoteField, note_html
from tests.windows import paint, press


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NoteField]:
    """A note above another field."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(300, 320)
    column = QVBoxLayout(ground)
    made, other = NoteField(ground), QLineEdit(ground)
    column.addWidget(made)
    column.addWidget(other)
    with qtbot.waitExposed(ground):
        ground.show()
    ground.activateWindow()
    other.setFocus()
    paint()
    yield made
    ground.close()


@pytest.mark.parametrize(
    ("text", "there", "not_there"),
    [
        ("a **bold** claim", "<strong>bold</strong>", "**"),
        ("- one\n- two", "<li>one</li>", "- one"),
        ("<script>alert(1)</script>", "&lt;script&gt;", "<script"),
        ("<b onclick=x>hi</b>", "&lt;b", "<b "),
        ("![pic](https://example.org/a.png)", "example.org", "<img"),
        ("a < b & c", "a &lt; b &amp; c", "a < b"),
        ("one\ntwo", "<br", "\ntwo</p>\n"),
    ],
)
def test_markdown_is_rendered_and_tags_are_not_obeyed(text: str, there: str, not_there: str) -> None:
    html = note_html(text)
    assert there in html
    assert not_there not in html


def test_it_is_rendered_until_it_is_edited(field: NoteField) -> None:
    field.set_text("A **bold** claim.")
    paint()
    assert field.view.isVisible()
    assert not field.editor.isVisible()
    assert field.view.toPlainText() == "A bold claim."
    QTest.mouseClick(field.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    paint()
    assert field.editor.hasFocus()
    assert not field.view.isVisible()
    kept: list[str] = []
    field.kept.connect(lambda: kept.append(field.text))
    press(field.editor, "Ctrl+End")
    QTest.keyClicks(field.editor, " More.")
    press(field.editor, "Tab")
    assert kept[-1] == "A **bold** claim. More."
    assert field.view.toPlainText() == "A bold claim. More."


def test_coming_with_the_tab_key_is_coming_to_write(field: NoteField) -> None:
    field.set_text("A note.")
    paint()
    field.view.setFocus(Qt.FocusReason.TabFocusReason)
    paint()
    assert field.editor.hasFocus()


def test_what_cannot_be_written_is_only_read(field: NoteField) -> None:
    field.set_text("A note.")
    field.set_writable(writable=False)
    field.edit()
    paint()
    assert field.view.isVisible()


def test_an_empty_note_waits_for_words(field: NoteField) -> None:
    field.set_text("  ")
    paint()
    assert field.editor.isVisible()
    field.set_text("word " * 400)
    paint()
    assert field.view.height() == 160


def test_links_to_the_web_are_followed_and_others_not(field: NoteField, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for link in ("https://example.org/", "file:///etc/passwd", "javascript:x"):
        field.view.anchorClicked.emit(QUrl(link))
    assert opened == ["https://example.org/"]
    assert field.view.loadResource(2, QUrl("https://example.org/a.png")) is None

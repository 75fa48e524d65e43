"""The smaller windows' texts: codebook, keys, import report."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.codebook import Codebook, Label
from desktop.ui.colours import contrast
from desktop.ui.texts import TextWindow, codebook_html
from desktop.ui.theme import DARK, LIGHT, SEPIA, Theme
from desktop.workspace.codebooks import default_codebook

BOOK = default_codebook()


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """What the windows belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(ground: QWidget, html: str, theme: Theme = LIGHT) -> TextWindow:
    """The text in its window."""
    return TextWindow("A title", html, theme, ground)


def test_the_codebook_says_what_each_label_means(ground: QWidget) -> None:
    text = shown(ground, codebook_html(BOOK, LIGHT)).text.toPlainText()
    assert BOOK.name in text
    for label in BOOK.labels:
        assert f"{label.name}  key {label.key.upper()}" in text
        for sentence in (*label.examples, *label.counterexamples):
            assert sentence in text
        for scheme, code in label.codes:
            assert f"{scheme} {code}" in text


def test_its_markdown_is_rendered(ground: QWidget) -> None:
    window = shown(ground, codebook_html(BOOK, LIGHT))
    text = window.text.toPlainText()
    assert "**" not in text
    assert "commits to an act of their own" in text
    cursor = window.text.document().find("commits to an act of their own")
    assert cursor.charFormat().fontWeight() > 500
    assert window.text.document().find("hopes and wishes").currentList() is not None


def test_names_of_labels_are_no_markup(ground: QWidget) -> None:
    book = Codebook("<b>Book</b>", (Label("x", "<i>Name</i>", "#336699", examples=("a < b",)),))
    text = shown(ground, codebook_html(book, DARK)).text.toPlainText()
    assert "<b>Book</b>" in text
    assert "<i>Name</i>" in text
    assert "a < b" in text
    assert "This is not" not in text


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_it_can_be_read_in_every_theme(ground: QWidget, theme: Theme) -> None:
    window = shown(ground, codebook_html(BOOK, theme), theme)
    cursor = QTextCursor(window.text.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextWord):
        brush = cursor.charFormat().foreground()
        if brush.style().value and cursor.charFormat().fontPointSize() < 20:
            assert contrast(brush.color(), theme.page) >= 3, cursor.block().text()

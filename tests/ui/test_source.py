"""The original: everything as it came in, and what was removed struck through, with its reason."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.article import Removed
from desktop.model.span import Span
from desktop.text.sourcemap import SourceMap
from desktop.ui.source import SourceDialog
from desktop.ui.theme import DARK, LIGHT
from desktop.workspace.source import SourceView
from tests.windows import Draft, OpenWindow, Project, paint, press

RAW = (
    "Share\r\nBridge opens\r\nThe bridge was opened.\r\n\r\nSubscribe now! \r\nIt was closed before.\r\n(c) dpa\r\n"
    "Next article"
)
END = RAW.index("Next article")


def piece(words: str, reason: str, after: str = "") -> Removed:
    """Those words, taken out for that reason."""
    start = RAW.index(words)
    return Removed(start, start + len(words) + len(after), reason)


REMOVED = (
    piece("Share", "navigation: share", "\r\n"),
    piece("Bridge opens", "headline"),
    piece("Subscribe now!", "advertisement: subscribe", " \r\n"),
    piece("(c) dpa", "advertisement: credit"),
    Removed(5, 7, "line break"),
)


@pytest.fixture
def dialog(qtbot: QtBot, open_window: OpenWindow, project: Project) -> SourceDialog:
    """The original of that source, of which the last line belongs to the next article."""
    window = open_window(project(Draft("Bridge opens", "The bridge was opened.", raw=RAW, removed=REMOVED)))
    view = SourceView(RAW, REMOVED, SourceMap(()), "bridge.txt", Span(0, END))
    made = SourceDialog("Bridge opens", view, LIGHT, window)
    with qtbot.waitExposed(made):
        made.show()
    return made


def struck(dialog: SourceDialog) -> dict[str, str]:
    """The stretches that are struck through, and what their tool tips say."""
    found: dict[str, str] = {}
    cursor = QTextCursor(dialog.text.document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        if cursor.charFormat().fontStrikeOut():
            tip = cursor.charFormat().toolTip()
            found[tip] = found.get(tip, "") + cursor.selectedText().strip("\u2029")
        cursor.setPosition(cursor.position())
    return found


def test_what_was_removed_is_struck_through(dialog: SourceDialog) -> None:
    assert struck(dialog) == {
        "Removed: navigation: share": "Share",
        "Removed: advertisement: subscribe": "Subscribe now!",
        "Removed: advertisement: credit": "(c) dpa",
    }


def test_reasons_stand_beside_it_and_all_else_is_there(dialog: SourceDialog) -> None:
    assert dialog.text.toPlainText() == (
        "Share  navigation: share\nBridge opens  headline\nThe bridge was opened.\n\n"
        "Subscribe now!  advertisement: subscribe \nIt was closed before.\n(c) dpa  advertisement: credit\n"
    )


def test_the_summary_counts_by_kind(dialog: SourceDialog) -> None:
    (about,) = [label for label in dialog.findChildren(QLabel) if label.text().startswith("bridge.txt")]
    assert about.text() == (
        "bridge.txt: 3 stretches were removed and struck through below (2 × advertisement, 1 × navigation)."
    )


def test_a_source_of_which_nothing_was_removed(qtbot: QtBot) -> None:
    view = SourceView("Text.", (Removed(0, 2, "headline"),), SourceMap(()), "a.txt", Span(0, 5))
    ground = QWidget()
    qtbot.addWidget(ground)
    dialog = SourceDialog("A", view, DARK, ground)
    assert "a.txt: nothing was removed." in [label.text() for label in dialog.findChildren(QLabel)]
    one = SourceView("Text.", (Removed(0, 2, "x"),), SourceMap(()), "a.txt", Span(0, 5))
    other = SourceDialog("A", one, DARK, ground)
    texts = [label.text() for label in other.findChildren(QLabel)]
    assert "a.txt: 1 stretch was removed and struck through below (1 × x)." in texts


def test_the_key_opens_it_for_the_open_article(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(Draft("Bridge opens", "The bridge was opened.", raw=RAW, removed=REMOVED)))
    press(window.page, "Ctrl+U")
    (dialog,) = window.findChildren(SourceDialog)
    assert dialog.windowTitle() == "Original · Bridge opens"
    assert "Next article" in dialog.text.toPlainText()
    dialog.close()
    paint()
    assert window.findChildren(SourceDialog) == []
    window.desk.article = None
    window.dialogs.source()
    assert window.findChildren(SourceDialog) == []

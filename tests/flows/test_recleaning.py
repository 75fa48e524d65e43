"""A reader puts back what was removed above a tagged passage; it marks the same words, also after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.source import SourceDialog
from desktop.ui.window import MainWindow
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace
from tests.flows.conftest import Ask
from tests.windows import OpenWindow, discard, drag_over, find, paint, press

SHARE = "Share this article"
BODY = (
    "The mayor \U0001f600 of the town vowed on Monday to reopen the old bridge before the first snow of the winter.",
    "She told reporters that the money was there, and that the council had known of it since the end of last March.",
)
RAW = "\r\n\r\n".join(("Bridge to reopen before winter", SHARE, *BODY, "Subscribe to our newsletter"))
PASSAGES = 'SELECT label, start, "end", quote FROM passages'


def click_on(window: MainWindow, words: str) -> None:
    """Click on words of the original."""
    (dialog,) = window.findChildren(SourceDialog)
    pane = dialog.original
    pane.reveal(find(pane.shown, words))
    paint()
    place = pane.place_of(find(pane.shown, words).start + 1)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    paint()


def test_a_restored_paragraph_moves_a_passage_and_nothing_else(
    tmp_path: Path, open_window: OpenWindow, ask: Ask
) -> None:
    raw, path = tmp_path / "bridge.txt", tmp_path / "town.postil"
    raw.write_text(RAW, "utf-8", newline="")
    workspace = Workspace.open(path, create=True, annotator="tester")
    import_paths(workspace, [raw], lambda _done, _total, _what: None)
    window = open_window(workspace)
    text = workspace.article(1).text
    assert text == "\n\n".join(BODY)
    drag_over(window.page, find(text, "vowed on Monday"))
    press(window.page, "P")
    ((_, start, end, quote),) = ask(path, PASSAGES)
    assert quote == "vowed on Monday"

    press(window.page, "Ctrl+U")
    click_on(window, SHARE)
    moved = len(SHARE) + 2
    assert ask(path, PASSAGES) == [("Pledge", start + moved, end + moved, quote)]
    assert ask(path, "SELECT text FROM article") == [("\n\n".join((SHARE, *BODY)),)]
    assert window.desk.article is not None
    assert window.desk.article.text.startswith(SHARE)
    assert [each.spans[0].of(window.desk.article.text) for each in window.desk.marks.annotations.values()] == [quote]

    window.controls.run("undo")
    paint()
    assert ask(path, PASSAGES) == [("Pledge", start, end, quote)]
    assert ask(path, "SELECT text, revision FROM article") == [(text, 1)]
    window.controls.run("redo")
    paint()
    discard(window)

    window = open_window(Workspace.open(path, annotator="tester"))
    assert ask(path, PASSAGES) == [("Pledge", start + moved, end + moved, quote)]
    assert window.desk.article is not None
    assert window.desk.article.text.startswith(SHARE)
    press(window.page, "Ctrl+Z")
    assert ask(path, PASSAGES) == [("Pledge", start, end, quote)]
    assert window.desk.article.text == text

"""Files of all kinds come in; what cannot be read is named, with the reason, and can be tried again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.ui.texts import TextWindow
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.flows.conftest import Ask
from tests.windows import OpenWindow, Project, find, paint, press, settled

STORY = (
    "Minister resigns over bridge\n\n"
    "The minister of transport, Anna Kowalska, resigned on Friday after a long night of talks with the unions. She "
    "said that she had promised too much and that others would now have to keep it.\n\n"
    "The unions had threatened to strike unless the bridge was closed for repairs before the winter.\n"
)


@pytest.fixture
def window(open_window: OpenWindow, project: Project, tmp_path: Path) -> MainWindow:
    """A window on a new, empty project."""
    assert project is not None
    return open_window(Workspace.open(tmp_path / "new.postil", create=True, annotator="tester"))


def click(window: MainWindow, text: str) -> None:
    """Click on that button of the banner."""
    (button,) = [item for item in window.banner.findChildren(QPushButton) if item.text() == text and item.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    paint()


def test_an_import_with_failures(window: MainWindow, tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "incoming"
    (folder / "empty folder").mkdir(parents=True)
    good, empty, binary = folder / "story.txt", folder / "empty.txt", folder / "picture.txt"
    good.write_text(STORY, "utf-8")
    empty.write_bytes(b"")
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    missing = folder / "missing.txt"
    chosen = [str(path) for path in (good, empty, binary, missing, folder / "empty folder")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    press(window.empty, "Ctrl+I")
    settled(window)

    assert ask(window.workspace.path, "SELECT count(*) FROM articles") == [(1,)]
    assert window.desk.article is not None
    assert "promised too much" in window.desk.article.text
    text = window.banner.message.text()
    assert text.startswith("1 article imported. 4 could not be read: ")
    assert text.endswith(" and 1 more.")

    click(window, "Details")
    (report,) = window.findChildren(TextWindow)
    shown = report.text.toPlainText()
    for path in (empty, binary, missing, folder / "empty folder"):
        assert str(path) in shown
    for reason in ("There is no such file.", "There is nothing to import in this folder."):
        assert reason in shown
    report.close()

    empty.write_text(STORY.replace("Minister resigns", "Minister stays"), "utf-8")
    missing.write_text(STORY.replace("resigned", "did not resign"), "utf-8")
    window.activateWindow()
    click(window, "Try again")
    settled(window)
    told = window.banner.message.text()
    assert told.startswith("2 articles imported. ")  # and that they are nearly the same as the first
    assert " 2 could not be read: " in told
    assert ask(window.workspace.path, "SELECT count(*) FROM articles") == [(3,)]


def test_an_imported_article_is_read_and_tagged_at_once(window: MainWindow, tmp_path: Path, ask: Ask) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode())
    window.chores.bring_in([path])
    settled(window)
    article = window.desk.article
    assert article is not None
    assert "\r" not in article.text
    span = find(article.text, "threatened to strike")
    window.page.select(span)
    press(window.page, "T")
    quote = 'SELECT quote, substr(text, start + 1, "end" - start) FROM passages, articles'
    assert ask(window.workspace.path, quote) == [("threatened to strike", "threatened to strike")]
    ((kept,),) = ask(window.workspace.path, "SELECT bytes FROM source")
    assert kept == path.read_bytes(), "the original is kept byte for byte"
    assert ask(window.workspace.path, "SELECT count(*) FROM mention WHERE type = 'PERSON'")[0][0] > 0


def test_a_folder_of_many_is_one_step_of_the_history(window: MainWindow, tmp_path: Path, ask: Ask) -> None:
    for number in range(30):
        text = STORY.replace("Minister", f"Minister number {number}").replace("winter", f"winter of {2000 + number}")
        (tmp_path / f"{number:02}.txt").write_text(text, "utf-8")
    window.chores.bring_in([tmp_path])
    settled(window)
    assert ask(window.workspace.path, "SELECT count(*) FROM articles") == [(30,)]
    assert window.workspace.undo_name == "Import of 30 articles"
    press(window.page, "Ctrl+Z")
    assert ask(window.workspace.path, "SELECT count(*) FROM articles") == [(0,)]
    assert window.places.currentWidget() is window.empty
    press(window.empty, "Ctrl+Shift+Z")
    assert ask(window.workspace.path, "SELECT count(*) FROM articles") == [(30,)]
    assert window.desk.article is not None

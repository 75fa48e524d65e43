"""Import and entities from the window, with the real jobs."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.errors import PostilError
from desktop.model.edit import Reclean, ShowArticles
from desktop.model.span import Span
from desktop.text.mending import put_back
from desktop.ui.inspector.rows import EntityRow
from desktop.ui.texts import TextWindow
from desktop.ui.window import MainWindow
from desktop.workspace import entities, landing, recleaning
from desktop.workspace.workspace import Workspace
from tests.windows import DRAFTS, FIRST, WAIT, OpenWindow, Project, find, paint, press, settled

STORY = "Minister resigns\n\n" + "The minister resigned on Friday after a long night of talks with the unions. " * 4
OTHER = "Bridge opens\n\n" + "The bridge over the river was opened on Monday by the mayor of the town itself. " * 4


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def write(folder: Path, name: str, text: str) -> Path:
    """A file of text."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def banner_buttons(window: MainWindow) -> dict[str, QPushButton]:
    """The buttons of the banner by what they say."""
    return {item.text(): item for item in window.banner.findChildren(QPushButton) if item.isVisible()}


def click(button: QPushButton) -> None:
    """Click on a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    paint()


def test_files_chosen_are_imported_and_the_first_is_opened(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [str(write(tmp_path, "one.txt", STORY)), str(write(tmp_path, "two.txt", OTHER))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    window.controls.run("import")
    settled(window)
    assert window.library.model.total == 5
    assert window.desk.article is not None
    assert "resigned" in window.desk.article.text
    assert window.status.news.text() == "2 articles imported"
    assert not window.banner.isVisible()
    assert window.workspace.undo_name == "Import of 2 articles"
    press(window.page, "Ctrl+Z")
    assert window.library.model.total == 3
    assert window.desk.article.title in {draft.title for draft in DRAFTS}


@pytest.fixture
def every_article_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An import writes and shows each article by itself."""
    for name, value in (("_TOGETHER", 1), ("_SOON", 0.0), ("_SHARE", 0.0)):
        monkeypatch.setattr(landing, name, value)


@pytest.mark.usefixtures("every_article_at_once")
def test_articles_come_into_the_library_while_the_import_runs(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [write(tmp_path, f"{n:02}.txt", STORY.replace("Minister", f"Minister {n}")) for n in range(12)]
    long = write(tmp_path, "long.txt", "\n\n".join(OTHER for _ in range(20_000)))  # takes many seconds to clean
    window.open_article(2)
    window.chores.bring_in([*paths, long])
    qtbot.waitUntil(lambda: window.library.model.total == 15, timeout=WAIT)
    (job,) = window.runner.jobs
    assert window.status.progress.isVisible()
    assert window.library.current() == 2
    window.open_article(window.library.neighbour(2) or 0)
    reading = window.desk.article
    assert reading is not None
    assert reading.title == "Minister 0 resigns"
    job.cancel()
    settled(window)
    assert window.library.model.total == 15
    assert window.desk.article == reading, "what is read by now stays open"
    assert window.workspace.undo_name == "Import of 12 articles"
    press(window.page, "Ctrl+Z")
    assert window.library.model.total == 3


@pytest.mark.usefixtures("every_article_at_once")
def test_an_empty_project_opens_the_first_article_that_comes_in(
    project: Project, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = project()
    workspace.do(ShowArticles((1, 2, 3), shown=False), "Hide")
    window = open_window(workspace)
    assert window.desk.article is None
    long = write(tmp_path, "long.txt", "\n\n".join(OTHER for _ in range(20_000)))
    window.chores.bring_in([write(tmp_path, "a.txt", STORY), long])
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=WAIT)
    (job,) = window.runner.jobs
    assert window.places.currentWidget() is window.page
    job.cancel()
    settled(window)


def test_nothing_chosen_is_nothing_imported(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.controls.run("import")
    assert not window.runner.jobs


def test_failures_are_named_listed_and_can_be_tried_again(window: MainWindow, tmp_path: Path) -> None:
    good, bad = write(tmp_path, "good.txt", STORY), tmp_path / "late.txt"
    binary = tmp_path / "picture.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    others = [tmp_path / f"missing {n}.txt" for n in range(3)]
    window.chores.bring_in([good, bad, binary, *others])
    settled(window)
    text = window.banner.message.text()
    assert text.startswith("1 article imported. 5 could not be read: late.txt: There is no such file; picture.txt: ")
    assert text.endswith(" and 2 more.")
    click(banner_buttons(window)["Details"])
    (report,) = window.findChildren(TextWindow)
    shown = report.text.toPlainText()
    assert all(path.name in shown for path in (bad, binary, *others))
    report.close()
    bad.write_text(OTHER, "utf-8")
    click(banner_buttons(window)["Try again"])
    settled(window)
    assert window.banner.message.text().startswith("1 article imported. 4 could not be read: picture.txt")
    assert window.library.model.total == 5


def test_what_is_there_already_is_left_alone(window: MainWindow, tmp_path: Path) -> None:
    path = write(tmp_path, "one.txt", STORY)
    window.chores.bring_in([path])
    settled(window)
    window.chores.bring_in([path])
    settled(window)
    assert window.banner.message.text() == "0 articles imported. In the project already and left alone: 1 file."
    assert set(banner_buttons(window)) == {"Details", "Dismiss"}


def test_pasted_text_is_cleaned_and_brought_in(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    QGuiApplication.clipboard().setText(STORY)
    press(window.page, "Ctrl+V")
    settled(window)
    assert window.desk.article is not None
    assert "resigned" in window.desk.article.text
    assert window.workspace.source(4).name.startswith("Pasted ")
    (folder,) = Path(tempfile.gettempdir()).glob("postil-*")
    window.close()
    assert not folder.exists()


def test_a_clipboard_without_text_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("  \n")
    press(window.page, "Ctrl+V")
    assert window.banner.message.text().startswith("The clipboard holds no text.")
    assert not window.runner.jobs


def test_a_project_for_reading_takes_nothing_in(project: Project, open_window: OpenWindow, tmp_path: Path) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    window = open_window(Workspace.open(path, read_only=True))
    window.banner.hide()
    window.chores.bring_in([write(tmp_path, "one.txt", STORY)])
    assert window.banner.isVisible()
    window.banner.hide()
    QGuiApplication.clipboard().setText(STORY)
    window.arrivals.paste()
    assert window.banner.isVisible()
    window.chores.find_entities()
    assert not window.runner.jobs
    assert window.inspector.no_entities.text() == "Not computed yet; the project is open for reading only."


def test_an_import_can_be_cancelled(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [
        write(tmp_path, f"{n}.txt", f"Story {n}\n\n" + f"Something number {n} happened here. " * 9) for n in range(300)
    ]
    window.chores.bring_in(paths)
    qtbot.waitUntil(lambda: window.runner.jobs[0].done > 0, timeout=WAIT)
    assert window.status.cancel.isVisible()
    click(window.status.cancel)
    settled(window)
    assert 3 < window.library.model.total < 303
    assert not window.status.progress.isVisible()


def test_entities_are_found_the_open_articles_first(window: MainWindow) -> None:
    window.desk.open(1)
    window.chores.find_entities()
    assert window.status.work.text().startswith("Finding entities")
    assert window.status.entities.text() == ""
    window.chores.find_entities()  # a second call waits for the first and goes on
    settled(window)
    names = {row.text() for row in window.inspector.findChildren(EntityRow)}
    assert "Anna Kowalska" in names
    run = window.workspace.entity_state(3)
    assert run is not None
    assert window.status.entities.text() == f"Entities ready · {run.model} {run.version}"


def test_without_a_language_model_reading_goes_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> int:
        message = "The language model is not installed."
        raise PostilError(message, "Run: make run")

    monkeypatch.setattr(entities, "find_entities", fail)
    window.chores.find_entities()
    settled(window)
    assert window.inspector.no_entities.text() == "The language model is not installed. Run: make run"
    assert window.status.entities.text() == "No entities: the inspector says why"
    assert "not installed" in caplog.text
    assert not window.banner.isVisible()
    window.chores.find_entities()
    assert not window.runner.jobs, "it is not tried again and again"
    window.page.select(find(FIRST, "vowed"))
    press(window.page, "P")
    assert len(window.workspace.annotations(1)) == 1


def test_articles_are_cleaned_again(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "raw.txt"
    body = "The mayor of the town vowed on Monday to reopen the old bridge before the first snow of the winter."
    path.write_text(f"Bridge to reopen before winter\n\n{body}\n\nShare this article\n", "utf-8")
    window.chores.bring_in([path])
    settled(window)
    assert window.desk.article is not None
    clean, number = window.desk.article.text, window.desk.article.id
    content, source, fold = recleaning.open_content(window.workspace, number)
    start = source.text.index("Share")
    other = put_back(content, source.text, Span(start, start + 18), fold)
    edit = recleaning.edit_of(number, content, other, "")
    window.workspace.do(Reclean(number, tuple(each for each in edit.patches if each.part != "choices")), "Import")
    paint()
    assert window.page.page.article.text.endswith("Share this article")
    window.controls.run("article.clean")
    settled(window)
    assert window.page.page.article.text == clean
    assert window.status.news.text().endswith("changed · 0 came out as before")
    window.library.bulk.cleaning_wanted.emit([1, number])
    settled(window)
    assert "“Bridge to reopen” was left as it was. It does not know" in window.banner.message.text()
    window.chores.clean_again([])

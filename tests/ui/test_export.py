"""Export from the window: the dialog, the real jobs, and what is told of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from desktop.ui.export import ExportDialog
from desktop.ui.window import MainWindow
from desktop.workspace import jobs
from tests.windows import DRAFTS, FIRST, Draft, OpenWindow, Project, find, paint, press, settled, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def banner_buttons(window: MainWindow) -> dict[str, QPushButton]:
    """The buttons of the banner by what they say."""
    return {item.text(): item for item in window.banner.findChildren(QPushButton) if item.isVisible()}


def click(button: QPushButton) -> None:
    """Click on a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    paint()


def export_dialog(window: MainWindow) -> ExportDialog:
    """The export dialog, opened by its key."""
    press(window.page, "Ctrl+E")
    (dialog,) = window.findChildren(ExportDialog)
    return dialog


def test_the_dialog_offers_formats_and_a_folder_beside_the_project(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = export_dialog(window)
    assert dialog.format_id() == jobs.export_formats()[0].id
    assert dialog.folder() == tmp_path / "town-dataset"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "chosen"))
    choose = next(item for item in dialog.findChildren(QPushButton) if item.text() == "Choose…")
    click(choose)
    assert dialog.folder() == tmp_path / "chosen"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    click(choose)
    assert dialog.folder() == tmp_path / "chosen"
    dialog.path.setText("  here ")
    assert dialog.folder() == tmp_path / "here"
    dialog.path.setText("~/there")
    assert dialog.folder() == Path.home() / "there"
    dialog.path.clear()
    assert not dialog.export.isEnabled()
    dialog.reject()
    paint()
    assert window.findChildren(ExportDialog) == []


@pytest.mark.parametrize("format_id", [item.id for item in jobs.export_formats()])
def test_an_export_is_written_and_told_of(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_id: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    tag(window.workspace, 1, "accusation", find(FIRST, "You have lied"))
    dialog = export_dialog(window)
    dialog.formats[format_id].setChecked(True)
    click(dialog.export)
    settled(window)
    folder = tmp_path / "town-dataset"
    assert any(folder.iterdir())
    text = window.banner.message.text()
    assert text.startswith(f"3 articles with 2 passages written to {folder}.")
    click(banner_buttons(window)["Open folder"])
    assert opened == [str(folder)]


def test_an_export_has_what_is_being_typed(window: MainWindow, tmp_path: Path) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    window.desk.pick(annotation.id)
    window.inspector.card.note.setPlainText("Not yet kept")
    window.chores.export("jsonl", tmp_path / "out")
    settled(window)
    assert any("Not yet kept" in path.read_text("utf-8") for path in (tmp_path / "out").rglob("*.jsonl"))


def test_an_export_that_fails_says_why(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    window.chores.export("jsonl", tmp_path / "file" / "out")
    settled(window)
    assert window.banner.isVisible()
    window.chores.export("unheard of", tmp_path / "out")
    settled(window)
    assert "unheard of" in window.banner.message.text()


def test_remarks_of_an_export_are_told(window: MainWindow, tmp_path: Path) -> None:
    window.page.select(find(FIRST, "owed to re"))
    window.tagger.tag("pledge")
    window.chores.export("spacy", tmp_path / "out")
    settled(window)
    text = window.banner.message.text()
    assert " remarks: " in text
    assert ".;" not in text


def test_articles_without_text_are_exported_too(project: Project, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(project(Draft("Only a headline", ""), *DRAFTS))
    window.chores.export("jsonl", tmp_path / "out")
    settled(window)
    assert "written to" in window.banner.message.text()


def test_only_chosen_articles_or_those_that_are_done(window: MainWindow, tmp_path: Path) -> None:
    press(window.library.list, "Ctrl+A")
    window.library.bulk.export_wanted.emit([2, 3])
    (dialog,) = window.findChildren(ExportDialog)
    assert "2 articles are chosen; the others are left out." in [label.text() for label in dialog.findChildren(QLabel)]
    assert not dialog.done_only.isEnabled()
    dialog.formats["jsonl"].setChecked(True)
    dialog.path.setText(str(tmp_path / "two"))
    click(dialog.export)
    settled(window)
    assert "2 articles with 0 passages" in window.banner.message.text()
    window.tagger.toggle_done()
    window.controls.run("export")
    (dialog,) = window.findChildren(ExportDialog)
    dialog.formats["jsonl"].setChecked(True)
    dialog.done_only.setChecked(True)
    dialog.path.setText(str(tmp_path / "done"))
    click(dialog.export)
    settled(window)
    assert "1 article with 0 passages" in window.banner.message.text()

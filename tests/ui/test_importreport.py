"""The report of an import: what is told, and what can be done about it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from desktop.model.link import LinkKind
from desktop.ui.importreport import ImportWindow
from desktop.ui.window import MainWindow
from desktop.workspace.jobs import ImportFailure, ImportReport, Twin
from tests.windows import OpenWindow, Project, paint, press, settled

LATE, GONE = Path("/a/<late>.txt"), Path("/a/gone.txt")
REPORT = ImportReport(
    (1, 2),
    (ImportFailure(LATE, "There is no text in it.", "Open it in an editor."), ImportFailure(GONE, "It is gone.")),
    (Path("/a/old.txt"),),
    cancelled=True,
    notes=((Path("/a/table.csv"), "Two rows are empty."),),
    twins=(
        Twin(Path("/a/wire.txt"), "Flood <again>", 2, "Flood", LinkKind.NEAR, 0.834, skipped=False),
        Twin(Path("/a/copy.txt"), "", 1, "", LinkKind.SAME, 1.0, skipped=True),
    ),
)


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def shown(window: MainWindow, report: ImportReport) -> ImportWindow:
    """The report, open."""
    window.dialogs.import_report(report)
    paint()
    (found,) = [each for each in window.findChildren(ImportWindow) if each.isVisible()]
    return found


def test_everything_is_told(window: MainWindow) -> None:
    text = shown(window, REPORT).text.toPlainText()
    for told in (
        "2 articles came in.",
        "ended early",
        "2 could not be read",
        "/a/<late>.txt",
        "There is no text in it. Open it in an editor. Try again",
        "Flood <again>",
        "83 % in common with Flood. The two are linked.",
        "The same text as an article without a headline. It was left out.",
        "/a/table.csv\nTwo rows are empty.",
        "In the project already, left alone",
        "/a/old.txt",
    ):
        assert told in text.replace("\u2028", "\n")
    alone = shown(window, ImportReport((1, 2)))
    assert alone.text.toPlainText().strip().endswith("2 articles came in.")
    assert alone.again is None


def test_one_failure_or_all_can_be_tried_again(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[list[Path]] = []
    monkeypatch.setattr(type(window.chores), "bring_in", lambda _, paths: tried.append(paths))
    shown(window, REPORT).text.anchorClicked.emit(QUrl("retry:1"))
    report = shown(window, REPORT)
    assert report.again is not None
    report.again.click()
    assert tried == [[GONE], [LATE, GONE]]
    assert not report.isVisible()


def test_a_link_opens_the_earlier_article(window: MainWindow) -> None:
    shown(window, REPORT).text.anchorClicked.emit(QUrl("article:2"))
    paint()
    assert window.desk.article is not None
    assert window.desk.article.id == 2


def test_the_report_is_saved(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = shown(window, REPORT)
    for name in ("", str(tmp_path / "report.json"), str(tmp_path / "no" / "report.json")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (name, ""))
        report.save.click()
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["added"] == [1, 2]
    assert "could not be written" in window.banner.message.text()


def test_what_is_to_become_of_duplicates_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    report = shown(window, REPORT)
    assert report.duplicates.currentData() == "link"
    report.duplicates.setCurrentIndex(report.duplicates.findData("skip"))
    assert window.settings.text("duplicates") == "skip"
    report.close()
    article = window.workspace.article(1)
    copy = tmp_path / "copy.txt"
    copy.write_text(f"Another headline\n\n{article.text}\n", "utf-8")
    window.chores.bring_in([copy])
    settled(window)
    assert "Left out, because the project has" in window.banner.message.text()
    box = shown(window, REPORT).duplicates
    box.setCurrentIndex(box.findData("link"))
    window.chores.bring_in([copy])
    settled(window)
    assert "Linked to" in window.banner.message.text()
    assert window.inspector.kin.isVisible()
    assert "The same text as" in window.inspector.kin.text()
    window.inspector.kin.setFocus(Qt.FocusReason.TabFocusReason)
    press(window.inspector.kin, "Tab", "Return")
    paint()
    assert window.desk.article is not None
    assert window.desk.article.id == 1
    assert "Another headline" in window.inspector.kin.text()
    window.desk.open(2)
    paint()
    assert not window.inspector.kin.isVisible()

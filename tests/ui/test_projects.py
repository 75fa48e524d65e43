"""New, open, sample: one project after the other in the same place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.settings import Settings, data_folder
from desktop.ui import starting
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.windows import FIRST, WAIT, OpenWindow, Project, discard, find, paint, press, settled, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> Iterator[MainWindow]:
    """A window on the town; whatever takes its place is closed too."""
    yield open_window(project())
    for other in main_windows():
        settled(other)
        discard(other)


def main_windows() -> list[MainWindow]:
    """The main windows there are."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]


def the_window(qtbot: QtBot) -> MainWindow:
    """The one main window, once it is complete."""
    qtbot.waitUntil(lambda: len(main_windows()) == 1 and main_windows()[0].is_complete, timeout=WAIT)
    (found,) = main_windows()
    paint()
    return found


def choose(monkeypatch: pytest.MonkeyPatch, what: str, path: Path | str) -> None:
    """What the file dialog gives."""
    monkeypatch.setattr(QFileDialog, what, lambda *_: (str(path), ""))


def test_a_new_project_takes_the_place_of_the_old(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, "getSaveFileName", tmp_path / "fresh")
    old = window.workspace.path
    window.controls.run("project.new")
    new = the_window(qtbot)
    assert new.workspace.path == tmp_path / "fresh.postil"
    assert new.workspace.codebook.labels
    assert not new.workspace.read_only
    assert new.places.currentWidget() is new.empty
    with Workspace.open(old) as again:
        assert not again.read_only, "the old one was let go of"


def test_a_name_with_an_ending_is_kept(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, "getSaveFileName", tmp_path / "fresh.project")
    window.controls.run("project.new")
    assert the_window(qtbot).workspace.path == tmp_path / "fresh.project"


def test_another_project_is_opened(
    window: MainWindow, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = project(name="other")
    tag(other, 1, "pledge", find(FIRST, "vowed"))
    other.close()
    choose(monkeypatch, "getOpenFileName", other.path)
    window.appearance.use_theme("dark")
    press(window.page, "Ctrl+O")
    new = the_window(qtbot)
    assert new.windowTitle() == "other · Postil"
    assert new.theme.name == "dark"
    assert len(new.desk.marks.annotations) == 1
    assert not new.workspace.read_only
    recent = Settings().get("recent")
    assert isinstance(recent, list)
    assert recent[0] == str(other.path)


def test_the_sample_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    window.controls.run("project.sample")
    new = the_window(qtbot)
    assert new.workspace.path == data_folder() / "Sample.postil"
    assert new.library.model.total > 1
    new.controls.run("project.sample")
    assert main_windows() == [new], "it is open already"


def test_projects_opened_before_are_offered(window: MainWindow, project: Project, qtbot: QtBot) -> None:
    press(window.page, "Ctrl+Shift+O")
    assert window.banner.message.text() == "No other project was opened before."
    other, gone = project(name="news & views"), project(name="gone")
    for each in (gone, other, window.workspace):
        each.close() if each is not window.workspace else None
        starting.open_workspace(each.path, window.settings).close()
    gone.path.unlink()
    window.controls.run("project.recent")
    (menu,) = [each for each in window.findChildren(QMenu) if each.objectName() == "recent"]
    (entry,) = menu.actions()
    assert entry.text() == f"news && views.postil\t{other.path.parent}"
    entry.trigger()
    menu.close()
    assert the_window(qtbot).workspace.path == other.path


def test_cancelling_changes_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for what, action_id in (("getSaveFileName", "project.new"), ("getOpenFileName", "project.open")):
        choose(monkeypatch, what, "")
        window.controls.run(action_id)
    assert main_windows() == [window]
    assert window.isVisible()


def test_what_cannot_be_opened_leaves_this_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "letter.postil"
    path.write_text("Dear Sir or Madam, " * 20, "utf-8")
    choose(monkeypatch, "getOpenFileName", path)
    window.controls.run("project.open")
    assert window.banner.message.text().startswith("letter.postil is not a Postil project.")
    assert main_windows() == [window]
    assert path.read_text("utf-8").startswith("Dear Sir")


def test_a_sample_that_cannot_be_made_leaves_this_one(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    data_folder().parent.mkdir(parents=True, exist_ok=True)
    data_folder().write_text("a file where a folder should be", "utf-8")
    window.controls.run("project.sample")
    assert window.banner.isVisible()
    assert main_windows() == [window]
    monkeypatch.undo()


def test_a_second_window_on_the_same_project_reads(window: MainWindow, qtbot: QtBot) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed"))
    reader = starting.show_window(starting.open_workspace(window.workspace.path, Settings()), Settings())
    qtbot.waitUntil(lambda: reader.is_complete and reader.isActiveWindow(), timeout=WAIT)
    paint()
    assert "another window of this program" in reader.workspace.read_only_reason
    assert reader.banner.isVisible()
    assert "another window of this program" in reader.banner.message.text()
    assert reader.status.saved.text() == "Read only"
    assert len(reader.desk.marks.annotations) == 1
    reader.banner.hide()
    reader.page.select(find(FIRST, "told reporters"))
    press(reader.page, "P")
    assert reader.banner.isVisible(), "tagging is refused, and says so"
    assert len(window.workspace.annotations(1)) == 1
    press(reader.page, "[")
    assert reader.desk.selected is not None
    press(reader.page, "T", "Delete", "Shift+Right", "Ctrl+D", "Ctrl+Z")
    assert [item.label for item in window.workspace.annotations(1)] == ["pledge"]
    assert window.workspace.annotations(1)[0].extent == find(FIRST, "vowed")
    reader.close()
    window.activateWindow()
    window.page.setFocus()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.page.select(find(FIRST, "told reporters"))
    press(window.page, "P")
    assert len(window.workspace.annotations(1)) == 2, "the first window writes as before"

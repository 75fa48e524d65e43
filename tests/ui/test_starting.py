"""Which project a start opens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.settings import Settings, data_folder
from desktop.ui.starting import first_project, open_workspace, sample_path
from desktop.workspace.workspace import Workspace
from tests.windows import Project


def test_the_first_start_makes_the_sample() -> None:
    path = first_project(Settings())
    assert path == data_folder() / "Sample.postil"
    with Workspace.open(path) as workspace:
        assert workspace.count() > 1
        assert workspace.label_counts()
    before = path.stat().st_mtime_ns
    assert sample_path() == path
    assert path.stat().st_mtime_ns == before, "it is not made again"


def test_a_later_start_opens_what_was_open_last_and_is_still_there(tmp_path: Path) -> None:
    settings = Settings()
    paths = [tmp_path / f"{n}.postil" for n in range(3)]
    for path in paths:
        open_workspace(path, settings, create=True).close()
    assert first_project(Settings()) == paths[2]
    paths[2].unlink()
    assert first_project(Settings()) == paths[1]
    for path in paths[:2]:
        path.unlink()
    assert first_project(Settings()) == sample_path()


def test_ten_projects_are_remembered_each_once(tmp_path: Path) -> None:
    settings = Settings()
    for number in (*range(12), 5):
        open_workspace(tmp_path / f"{number}.postil", settings, create=True).close()
    recent = settings.get("recent")
    assert isinstance(recent, list)
    assert [Path(name).stem for name in recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]


def test_the_annotator_is_the_one_of_the_settings(tmp_path: Path) -> None:
    settings = Settings()
    settings.set("annotator", "Ada")
    with open_workspace(tmp_path / "a.postil", settings, create=True) as workspace:
        assert workspace.annotator == "Ada"


def test_what_is_no_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="There is no project"):
        open_workspace(tmp_path / "missing.postil", Settings())
    assert Settings().get("recent") == []


_START = """
import enum, os, sys
made, usual = set(), enum.EnumType.__new__
def new(kind, name, bases, content, **others):
    made.add(name)
    return usual(kind, name, bases, content, **others)
enum.EnumType.__new__ = new
from desktop.__main__ import import_before_qt
import_before_qt()
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.settings import Settings
from desktop.ui import app, starting
def write(names):
    os.write(1, (" ".join(sorted(names)) + "\\n").encode())
def first():
    write(sys.modules)
    write(made)
    QTimer.singleShot(0, last)
def last():
    if not window.is_complete or window.is_behind or window.runner.jobs:
        QTimer.singleShot(20, last)
    else:
        write(sys.modules)
        os._exit(0)
qt = app.make_application()
window = starting.show_window(starting.open_workspace(Path(sys.argv[1]), Settings()), Settings())
window.page.first_painted.connect(first)
qt.exec()
"""
_LATER = ("gestures", "links", "tips", "ahead", "labelbar", "spoken")  # of the page


def test_a_start_makes_and_imports_nothing_that_it_does_without(project: Project, tmp_path: Path) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "POSTIL_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", _START, str(path)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    first, made, last = (set(line.split()) for line in run.stdout.splitlines())
    assert "desktop.ui.page.painter" in first
    assert not first & {"desktop.ui.parts", "desktop.ui.library.panel", "desktop.ui.inspector.panel", "desktop.ui.work"}
    assert not first & {f"desktop.ui.page.{name}" for name in _LATER}
    assert "ScrollBarPolicy" in made
    # Of all styles, of gradients, of images: each set costs as much as painting the article.
    assert not made & {"StandardPixmap", "Preset", "InvertMode"}
    assert "desktop.workspace.entities" in last
    assert not {
        name
        for name in last
        if name.startswith(("desktop.workspace.jobs", "desktop.workspace.importing", "desktop.formats"))
    }

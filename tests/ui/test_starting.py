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


def test_the_first_frame_makes_and_imports_nothing_that_it_does_without(project: Project, tmp_path: Path) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    code = (
        "import enum, os, sys\n"
        "made, usual = set(), enum.EnumType.__new__\n"
        "def new(kind, name, bases, content, **others):\n"
        "    made.add(name)\n"
        "    return usual(kind, name, bases, content, **others)\n"
        "enum.EnumType.__new__ = new\n"
        "from desktop.__main__ import import_before_qt\n"
        "import_before_qt()\n"
        "from pathlib import Path\n"
        "from desktop.settings import Settings\n"
        "from desktop.ui import app, starting\n"
        "from desktop.ui.page.view import PageView\n"
        "qt = app.make_application()\n"
        "def tell():\n"
        "    ours = sorted(name for name in sys.modules if name.startswith('desktop.ui.'))\n"
        "    os.write(1, '\\n'.join([' '.join(ours), ' '.join(sorted(made))]).encode())\n"
        "    os._exit(0)\n"
        f"workspace = starting.open_workspace(Path({str(path)!r}), Settings())\n"
        "window = starting.show_window(workspace, Settings())\n"
        "window.page.first_painted.connect(tell)\n"
        "qt.exec()\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "POSTIL_HOME": str(tmp_path / "home")}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    modules, made = (line.split() for line in run.stdout.split("\n"))
    later = (
        "parts",
        "chores",
        "work",
        "page.gestures",
        "page.links",
        "page.tips",
        "page.ahead",
        "library",
        "inspector",
    )
    assert not [name for name in modules if name.removeprefix("desktop.ui.").startswith(later)]
    assert "ScrollBarPolicy" in made
    # Of all styles, of gradients, of images: each set costs as much as painting the article.
    assert not {"StandardPixmap", "Preset", "InvertMode"} & set(made)

"""Which project a start opens."""

from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.settings import Settings, data_folder
from desktop.ui.starting import first_project, open_workspace, sample_path
from desktop.workspace.workspace import Workspace


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

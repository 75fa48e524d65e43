"""The scenes that `make screenshots` plays: each state of the design is among them, and they show it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.scenes import states
from tests.scenes.playing import MAIN, SCENES, index, take
from tests.scenes.stage import Stage

DESIGNED = (
    "empty project",
    "importing 10,000 files",
    "an import with 12 failures",
    "an article with no text",
    "entities still being computed",
    "no language model",
    "locked by another program",
    "disk full",
    "made by a newer version",
    "a very long article",
    "a right-to-left article",
    "nothing found by search",
    "everything done",
)


@pytest.fixture
def stage(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    assert qapp is not None
    stage = Stage(tmp_path)
    yield stage
    stage.clear()


def test_every_state_of_the_design_has_its_scene() -> None:
    assert set(DESIGNED) <= set(SCENES)
    assert set(MAIN) <= set(SCENES)
    assert all(scene.__doc__ for scene in states.SCENES.values())


def test_a_picture_has_the_size_of_the_window_and_the_theme_asked_for(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    light, dark = (QImage(str(take("empty project", theme, tmp_path, tmp_path))) for theme in ("light", "dark"))
    assert (light.width(), light.height()) == (dark.width(), dark.height()) == (1440, 900)
    assert light.pixelColor(720, 800).lightness() > 200
    assert dark.pixelColor(720, 800).lightness() < 60


def test_the_full_disk_is_a_real_one(stage: Stage) -> None:
    states.disk_full(stage)
    assert "disk is full" in stage.shown.banner.message.text()
    assert stage.shown.workspace.undo_name == ""


def test_the_newer_project_and_the_locked_one_are_told_of(stage: Stage) -> None:
    states.newer(stage)
    assert "made by a newer Postil" in stage.shown.banner.message.text()
    states.locked(stage)
    assert "is open for reading only" in stage.shown.banner.message.text()


def test_without_a_language_model_one_line_says_how_to_get_it(stage: Stage) -> None:
    states.no_model(stage)
    assert "The language model that finds entities is not installed" in stage.shown.inspector.no_entities.text()
    assert "Get it with" in stage.shown.inspector.no_entities.text()


def test_twelve_files_fail_and_can_be_tried_again(stage: Stage) -> None:
    states.failures(stage)
    assert "12 could not be read" in stage.shown.banner.message.text()


def test_all_pictures_are_on_one_page() -> None:
    page = index([Path("a-b-light.png"), Path("c.png")])
    assert page.count("<img") == 2
    assert "a b light" in page

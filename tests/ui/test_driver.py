"""The hands that drive the window: what they do is what a user's would do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from desktop.model.span import Span
from desktop.settings import Settings
from desktop.ui import driver as module
from desktop.ui.driver import Driver
from desktop.ui.tour import TourError, fixed_clock, fixed_ids
from tests.windows import FIRST, Project, find

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[Driver]:
    """Hands without a window."""
    made = Driver(tmp_path / "out")
    yield made
    made.close()
    made.close()


@pytest.fixture
def driving(driver: Driver, project: Project) -> Driver:
    """Hands on a window on the town, once its jobs have ended."""
    workspace = project()
    workspace.close()
    window = driver.open(workspace.path, fixed_clock(), fixed_ids("x"))
    driver.wait(lambda: not window.runner.jobs, "nothing runs")
    return driver


def test_keys_select_exactly_what_is_wanted(driving: Driver) -> None:
    assert driving.window is not None
    for words in ("The mayor", "vowed to reopen", "reporters that", "You have lied to this town", "herself."):
        driving.select_by_keys(find(FIRST, words))
        assert driving.window.page.selection() == find(FIRST, words)
        assert driving.window.bar.isVisible()


def test_what_keys_cannot_select_is_a_fault_of_the_tour(driving: Driver) -> None:
    with pytest.raises(TourError, match="selected by keyboard"):
        driving.select_by_keys(Span(len(FIRST) + 5, len(FIRST) + 9))


def test_keys_and_actions_reach_the_window(driving: Driver) -> None:
    window = driving.window
    assert window is not None
    driving.select_by_keys(find(FIRST, "vowed to reopen"))
    driving.key("P")
    assert [item.id for item in window.workspace.annotations(1)] == ["x0001"]
    assert window.workspace.annotations(1)[0].created.startswith("2025-01-13T12:00:")
    driving.keys("Ctrl+Z")
    assert window.workspace.annotations(1) == ()
    driving.run("redo")
    assert len(window.workspace.annotations(1)) == 1


def test_pictures_are_of_the_window_or_its_dialog(driving: Driver) -> None:
    path = driving.picture("one")
    assert QImage(str(path)).size().toTuple() == (1440, 900)
    driving.run("codebook")
    dialog = driving.picture("two", dialog=True)
    assert QImage(str(dialog)).width() < 1000
    driving.escape_dialog()
    assert driving.window is not None
    assert not any(item.isVisible() for item in driving.window.findChildren(QDialog))
    with pytest.raises(TourError, match="no dialog"):
        driving.picture("three", dialog=True)


def test_a_picture_that_cannot_be_written_is_told_of(driving: Driver) -> None:
    (driving.out / "one.png").mkdir(parents=True)
    with pytest.raises(TourError, match="could not be written"):
        driving.picture("one")


def test_without_a_window_there_is_nothing_to_drive(driver: Driver) -> None:
    with pytest.raises(TourError, match="no window"):
        driver.run("undo")


def test_waiting_has_an_end(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.02)
    with pytest.raises(TourError, match="pigs fly"):
        driver.wait(lambda: False, "pigs fly")


def test_the_theme_is_light_unless_another_was_chosen(driver: Driver, project: Project) -> None:
    workspace = project()
    workspace.close()
    assert driver.open(workspace.path, fixed_clock(), fixed_ids("x")).theme.name == "light"
    driver.close()
    Settings().set("theme", "sepia")
    assert driver.open(workspace.path, fixed_clock(), fixed_ids("x")).theme.name == "sepia"


def test_the_material_is_the_samples(driving: Driver) -> None:
    raw = driving.raw_article().read_text("utf-8")
    found = driving.passages(raw)
    assert len(found) == 3
    for one in found:
        assert not any(one.span.overlaps(other.span) for other in found if other is not one)
        assert one.label
        assert len(one.key) == 1

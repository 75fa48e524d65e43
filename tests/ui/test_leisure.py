"""Garbage is looked for while nobody does anything."""

import gc
from collections.abc import Iterator

import pytest

from desktop.model.span import Span
from desktop.ui import leisure
from desktop.ui.window import MainWindow
from tests.windows import OpenWindow, Project, discard, rest, settled


@pytest.fixture
def window(project: Project, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window that has settled, with all turns of its own switched off."""
    monkeypatch.setattr(leisure, "_TICK", 3_600_000)
    monkeypatch.setattr(leisure, "_QUIET", 50)
    window = open_window(project())
    window.settle()
    settled(window)
    yield window
    gc.unfreeze()


class Ring:
    """Something that only a look for garbage can free."""

    gone = 0

    def __init__(self) -> None:
        self.other = self

    def __del__(self) -> None:
        Ring.gone += 1


def age() -> None:
    """Make as many young collections as make an old one due."""
    for _ in range(12):
        gc.collect(1)


def test_old_objects_are_looked_through_only_at_leisure(window: MainWindow) -> None:
    Ring.gone = 0
    kept = [Ring()]
    age()
    kept.clear()
    seen: list[int] = []

    def count(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(count)
    try:
        hoard = [[n] for n in range(200_000)]
        assert len(hoard) == 200_000
        assert seen
        assert 2 not in seen, "Python itself never looks through all there is"
        window.page.select(Span(3, 3))
        window.leisure.look()
        assert 2 not in seen, "the caret has just moved"
        rest(80)
        window.leisure.look()
        assert seen.count(2) == 1
        assert Ring.gone == 1
        window.leisure.look()
        assert seen.count(2) == 1, "nothing has come since"
    finally:
        gc.callbacks.remove(count)


def test_a_closed_window_leaves_garbage_to_python(window: MainWindow) -> None:
    assert gc.get_threshold()[2] > 1000
    window.leisure.start()
    discard(window)
    assert gc.get_threshold()[2] < 1000


def test_a_window_that_takes_the_place_of_another_goes_on(
    window: MainWindow, project: Project, open_window: OpenWindow
) -> None:
    second = open_window(project(name="village"))
    second.settle()
    settled(second)
    discard(window)
    assert gc.get_threshold()[2] > 1000
    discard(second)
    assert gc.get_threshold()[2] < 1000


def test_what_was_taken_to_stay_is_looked_through_at_times(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leisure, "_ALL", 2)
    Ring.gone = 0
    kept = [Ring()]
    rest(80)
    for gone in (0, 1):
        age()
        window.leisure.look()
        assert Ring.gone == gone
        kept.clear()

"""Processes that make files ready: all that comes back, in order, whatever a file does to the process."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import Pipe, active_children
from pathlib import Path

import pytest

from desktop.workspace import importing, preparing, workers
from desktop.workspace.files import ImportFailure
from desktop.workspace.importing import import_paths
from desktop.workspace.incoming import incoming
from desktop.workspace.preparing import Known, Prepared, Wanted
from desktop.workspace.workers import NoWorkersError, Workers, serve
from desktop.workspace.workspace import Workspace

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files that hang a reader are made of pipes")

STORY = "Minister {n} resigns\n\nThe minister said on Monday that she had promised the unions too much, and left.\n"


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Twelve files, an article each."""
    paths = [tmp_path / f"{n:02}.txt" for n in range(12)]
    for n, path in enumerate(paths):
        path.write_text(STORY.format(n=n), "utf-8")
    return paths


@pytest.fixture(autouse=True)
def no_child_is_left() -> Iterator[None]:
    """Whatever happens, no process outlives its context."""
    yield
    assert active_children() == []


@pytest.fixture(autouse=True)
def nothing_is_light(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes are to do all of it, however short the files are."""
    monkeypatch.setattr(workers, "_LIGHT", -1)


def titles(found: list[tuple[int, preparing.Outcome]]) -> list[tuple[int, str]]:
    return [(number, each.drafts[0].title) for number, each in found if isinstance(each, Prepared)]


def all_of(pool: Workers) -> list[tuple[int, preparing.Outcome]]:
    return [(number, outcome) for number, outcome in pool.outcomes() if outcome is not None]


def test_outcomes_come_in_the_order_of_the_files(stories: list[Path], tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    with Workers([*stories, missing], Wanted(), 2) as pool:
        found = all_of(pool)
    assert titles(found) == [(n, f"Minister {n} resigns") for n in range(12)]
    assert found[-1][0] == 12
    assert isinstance(found[-1][1], ImportFailure)


def test_short_texts_do_not_wait_for_a_process_to_come_up(
    stories: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_LIGHT", 1_000)
    page = tmp_path / "page.html"
    page.write_text(f"<p>{STORY.format(n=12)}</p>", "utf-8")
    with Workers([*stories[:3], page, *stories[3:]], Wanted(), 2) as pool:
        first = [each for each in (next(pool.outcomes()) for _ in range(6)) if each[1] is not None]
        assert not any(worker.up for worker in pool._workers)  # noqa: SLF001  (no process is so quick)
        rest = all_of(pool)
    assert [number for number, _ in first] == [0, 1, 2]
    assert sorted({number for number, _ in rest}) == list(range(3, 13)), "the page and what follows it are theirs"


def test_a_process_that_is_killed_costs_the_file_it_was_at(stories: list[Path]) -> None:
    with Workers(stories, Wanted(), 1) as pool:
        outcomes = pool.outcomes()
        first = next(each for each in outcomes if each[1] is not None)
        (child,) = active_children()
        os.kill(child.pid or 0, signal.SIGKILL)
        rest = [(number, outcome) for number, outcome in outcomes if outcome is not None]
    failures = [(number, each.reason) for number, each in rest if isinstance(each, ImportFailure)]
    assert len(failures) <= 1, "none where it was killed between two files"
    assert all("ended the process that did it (signal 9)" in reason for _, reason in failures)
    assert sorted({number for number, _ in [first, *rest]}) == list(range(12))


def test_a_process_that_ends_while_it_has_nothing_to_do_costs_nothing(stories: list[Path]) -> None:
    with Workers(stories, Wanted(), 1) as pool:
        outcomes = pool.outcomes()
        first = next(each for each in outcomes if each[1] is not None)
        worker = pool._workers[0]  # noqa: SLF001  (the moment between two files cannot be met from outside)
        given = list(worker.given)
        worker.given.clear()
        pool._waiting.extendleft(reversed(given))  # noqa: SLF001  (as above)
        pool._replace(worker, "it has gone")
        found = [first, *(each for each in outcomes if each[1] is not None)]
    assert sorted({number for number, _ in found}) == list(range(12))
    assert not any(isinstance(each, ImportFailure) for _, each in found)


def test_processes_are_restrained_as_far_as_the_system_can(monkeypatch: pytest.MonkeyPatch) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        monkeypatch.setattr(sys, "platform", "darwin")
        workers._restrain(child.pid)  # noqa: SLF001  (what other systems do can only be tried here)
        assert os.getpriority(os.PRIO_PROCESS, child.pid) > os.getpriority(os.PRIO_PROCESS, 0)
        child.communicate(b"\n")


def slow(path: Path) -> None:
    """A text that takes many seconds to clean."""
    path.write_text("\n\n".join(STORY.format(n=n) * 3 for n in range(20_000)), "utf-8")


def test_a_file_that_takes_too_long_is_named_and_the_rest_comes_in(
    stories: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "PER_MEGABYTE", 0.0)
    large = tmp_path / "large.txt"
    slow(large)
    with Workers([stories[0], large, *stories[1:]], Wanted(), 2, patience=2) as pool:
        found = all_of(pool)
    (failure,) = [each for number, each in found if number == 1]
    assert isinstance(failure, ImportFailure)
    assert failure.path == large
    assert "took longer than 2 seconds and was stopped" in failure.reason
    assert len(titles(found)) == 12


def test_the_caller_is_heard_while_a_file_takes_its_time(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    slow(large)
    with Workers([large], Wanted(), 1) as pool:
        assert next(pool.outcomes()) == (0, None)  # and is ended here, at once
        started = time.monotonic()
    assert time.monotonic() - started < 2


def test_no_process_comes_up(stories: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "serve", os._exit)  # called with a pipe, it fails at once
    with Workers(stories, Wanted(), 1) as pool, pytest.raises(NoWorkersError):
        all_of(pool)


def test_an_import_goes_on_where_no_process_comes_up(
    workspace: Workspace, stories: list[Path], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(workers, "serve", os._exit)
    monkeypatch.setattr(importing, "_MANY", 2)
    assert len(import_paths(workspace, stories, lambda *_: None).added) == 12
    assert "goes on without" in caplog.text


def test_a_process_that_is_slow_to_come_up_is_given_up(stories: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_START", 0.0)
    with Workers(stories, Wanted(), 1) as pool, pytest.raises(NoWorkersError):
        all_of(pool)


def test_one_that_is_far_ahead_waits_for_its_turn(stories: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_HELD", 1)
    monkeypatch.setattr(workers, "_WINDOW", 3)
    with Workers(stories, Wanted(), 2) as pool:
        assert [number for number, _ in all_of(pool)] == list(range(12))


# What the process itself does, in this one


def test_serving_until_the_pipe_closes(stories: list[Path]) -> None:
    ours, theirs = Pipe()
    (item,) = incoming(stories[1])
    assert not isinstance(item, ImportFailure)
    thread = threading.Thread(target=serve, args=(theirs, Wanted(frozenset({item.sha256}))))
    thread.start()
    assert ours.recv() is None
    ours.send((0, stories[0], 60.0))
    number, outcome = ours.recv()
    assert (number, outcome.drafts[0].title) == (0, "Minister 0 resigns")
    assert ours.recv() == (0, None)
    ours.send((1, stories[1], 60.0))
    assert ours.recv() == (1, Known(stories[1], item.sha256))
    assert ours.recv() == (1, None)
    ours.close()
    thread.join()
    theirs.close()


def test_no_memory_for_a_file(stories: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(_item: object) -> None:
        raise MemoryError

    monkeypatch.setattr(preparing, "clean_incoming", exhausted)
    (failure,) = preparing.prepare(stories[0], Wanted())
    assert isinstance(failure, ImportFailure)
    assert "more memory than there is" in failure.reason

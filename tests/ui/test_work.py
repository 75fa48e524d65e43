"""Jobs: everything they say arrives, on the window's thread, and nothing arrives once they are closed."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import Cancelled, PostilError
from desktop.ui.work import Report, Runner
from tests.windows import WAIT

POSTS = 5_000


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """A runner that is closed at the end."""
    made = Runner()
    yield made
    made.close()
    assert qtbot is not None


def nothing(_result: object) -> None:
    """Take a result."""


def fail(error: PostilError) -> None:
    """A job that must not fail."""
    pytest.fail(str(error))


def test_a_result_comes_to_the_windows_thread(runner: Runner, qtbot: QtBot) -> None:
    found: list[tuple[object, str]] = []
    threads: list[str] = []

    def work(_report: Report) -> int:
        threads.append(threading.current_thread().name)
        return 42

    runner.start(
        "Counting", work, done=lambda result: found.append((result, threading.current_thread().name)), failed=fail
    )
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)
    assert found == [(42, threading.main_thread().name)]
    assert threads[0].startswith("postil-job")


def test_of_5000_posts_none_is_lost_and_all_are_in_order(runner: Runner, qtbot: QtBot) -> None:
    found: list[int] = []

    def work(_report: Report) -> None:
        for number in range(POSTS):
            runner.post(lambda number=number: found.append(number))  # type: ignore[misc]

    ended: list[int] = []
    runner.start("Posting", work, done=lambda _: ended.append(len(found)), failed=fail)
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT)
    assert found == list(range(POSTS))
    assert ended == [POSTS], "the end comes after the last post"


def test_two_jobs_at_once_do_not_mix(runner: Runner, qtbot: QtBot) -> None:
    seen: dict[str, list[int]] = {"one": [], "two": []}
    ended: list[str] = []

    def start(name: str) -> None:
        def work(report: Report) -> str:
            for number in range(200):
                report(number, 200, name)
                runner.post(lambda number=number: seen[name].append(number))  # type: ignore[misc]
            return name

        runner.start(name, work, done=ended.append, failed=fail)

    start("one")
    start("two")
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=WAIT)
    assert seen == {"one": list(range(200)), "two": list(range(200))}


def test_progress_is_told(runner: Runner, qtbot: QtBot) -> None:
    seen: list[tuple[int, int, str]] = []
    job = runner.start("Counting", lambda report: report(3, 7, "a file"), done=nothing, failed=fail)
    runner.changed.connect(lambda: seen.append((job.done, job.total, job.what)))
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)
    assert (3, 7, "a file") in seen


def test_a_job_that_reports_ten_thousand_times_is_told_of_a_few_times(runner: Runner, qtbot: QtBot) -> None:
    seen: list[int] = []

    def work(report: Report) -> None:
        for number in range(2 * POSTS):
            report(number + 1, 2 * POSTS, "")

    job = runner.start("Counting", work, done=nothing, failed=fail)
    runner.changed.connect(lambda: seen.append(job.done))
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)
    assert seen[-1] == 2 * POSTS
    assert len(seen) < POSTS / 10


def test_a_job_that_takes_its_time_is_told_of_meanwhile(runner: Runner, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work(report: Report) -> None:
        report(1, 2, "a large file")
        go_on.wait()

    job = runner.start("Counting", work, done=nothing, failed=fail)
    with qtbot.waitSignal(runner.changed, timeout=WAIT):
        pass
    assert (job.done, job.total, job.what) == (1, 2, "a large file")
    assert runner.jobs == [job]
    go_on.set()
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)


def test_cancelling_ends_a_job_without_a_word(runner: Runner, qtbot: QtBot) -> None:
    begun = threading.Event()
    told: list[object] = []

    def work(report: Report) -> None:
        while True:
            begun.set()
            report(0, 0, "")

    job = runner.start("Endless", work, done=told.append, failed=told.append)
    assert begun.wait(WAIT / 1000)
    job.cancel()
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)
    assert told == []
    with pytest.raises(Cancelled):
        job.check()


def test_an_error_of_the_user_is_told_as_it_is(runner: Runner, qtbot: QtBot) -> None:
    told: list[PostilError] = []

    def work(_report: Report) -> None:
        message = "The disk is full."
        raise PostilError(message, "Free some space.")

    runner.start("Writing", work, done=nothing, failed=told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert str(told[0]) == "The disk is full. Free some space."
    assert not runner.jobs


def test_a_bug_is_logged_and_told_in_plain_words(
    runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[PostilError] = []

    def work(_report: Report) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR):
        runner.start("Dividing", work, done=nothing, failed=told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told[0].message.startswith("Dividing stopped because of a fault")
    assert "ZeroDivisionError" in caplog.text


def test_closing_while_jobs_run_ends_them_and_delivers_nothing(qtbot: QtBot) -> None:
    runner = Runner()
    begun = threading.Event()
    told: list[object] = []

    def work(report: Report) -> None:
        while True:
            begun.set()
            runner.post(lambda: told.append("posted"))
            report(0, 0, "")

    runner.start("Endless", work, done=told.append, failed=told.append)
    for _ in range(3):
        runner.start("Waiting", lambda report: report(0, 1, ""), done=told.append, failed=told.append)
    assert begun.wait(WAIT / 1000)
    runner.close()
    assert runner.jobs == []
    told.clear()
    qtbot.wait(50)
    assert told == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("postil-job")]


def test_jobs_give_way_to_the_window_soon(runner: Runner, qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    try:
        runner.start("Reading", lambda _report: None, done=nothing, failed=fail)
        assert sys.getswitchinterval() == pytest.approx(0.001)
        qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)
    finally:
        sys.setswitchinterval(before)


def test_a_runner_that_never_ran_can_be_closed() -> None:
    runner = Runner()
    runner.close()
    assert runner.jobs == []

"""Runs jobs off the window's thread and brings what they say back to it.

One long-lived signal carries everything: a signal object per job loses messages when the job ends first.
"""

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import Cancelled, PostilError
from desktop.ui.translation import grouped, tr

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger(__name__)
Report = Callable[[int, int, str], None]

_TURN = 0.001  # seconds
_PAUSE = 50  # milliseconds between two looks at how far the jobs are


@dataclass(eq=False)
class Job:
    """One job under way: its name, how far it is, and whether the user has cancelled it.

    `at` is what it reported last, on its own thread; `done`, `total` and `what` are what the window knows of that.
    """

    name: str
    quiet: bool = False
    done: int = 0
    total: int = 0
    what: str = ""
    at: tuple[int, int, str] = (0, 0, "")
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask it to stop at its next report."""
        self._cancelled.set()

    def take_over(self) -> bool:
        """Let the window know what was reported last; whether that is anything new."""
        before = self.done, self.total, self.what
        self.done, self.total, self.what = at = self.at
        return at != before

    def place(self) -> str:
        """How far it is, in words."""
        return tr("{number} of {count}", number=grouped(self.done), count=grouped(self.total))

    def check(self) -> None:
        """Raise Cancelled once the job has been cancelled."""
        if self._cancelled.is_set():
            raise Cancelled


class Runner(QObject):
    """Starts jobs and calls back on the thread it was made on.

    `changed` is emitted when a job starts and ends, and many times a second while jobs report. What they report is
    looked at, not sent: ten thousand small files would be ten thousand times that the window draws its bars.
    """

    changed = Signal()
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._closed = False
        self.jobs: list[Job] = []
        self._posted.connect(self._deliver)
        self._look = QTimer(self, interval=_PAUSE)
        self._look.timeout.connect(self._tell)

    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def post(self, call: Callable[[], None]) -> None:
        """Have something called on the runner's own thread; safe from any thread."""
        self._posted.emit(call)

    def start(
        self,
        name: str,
        work: Callable[[Report], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[PostilError], None],
        quiet: bool = False,
    ) -> Job:
        """Run `work(report)` in the background; `done` gets its result, `failed` the user's errors."""
        job = Job(name, quiet)
        self.jobs.append(job)
        self._threads().submit(self._run, job, work, done, failed)
        self._look.start()
        self.changed.emit()
        return job

    def _threads(self) -> "ThreadPoolExecutor":
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (the first job comes after the first frame)

            # A job keeps the interpreter that long when the window wants it, and the window wants it several times for
            # each key and frame: with the usual five milliseconds a tag took half as long again while a job ran.
            sys.setswitchinterval(_TURN)
            self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="postil-job")
        return self._pool

    def _run(
        self,
        job: Job,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        failed: Callable[[PostilError], None],
    ) -> None:
        def report(count: int, total: int, what: str) -> None:
            job.check()
            job.at = count, total, what

        try:
            result = work(report)
        except Cancelled:
            self.post(lambda: self._end(job))
        except PostilError as error:
            fault = error
            self.post(lambda: self._end(job, lambda: failed(fault)))
        except Exception:  # a bug in a job must reach the log and the user, and leave the window alive
            log.exception("job %s failed", job.name)
            fault = PostilError(
                tr("{job} stopped because of a fault in Postil.", job=job.name),
                tr("Your project is unharmed. See the log."),
            )
            self.post(lambda: self._end(job, lambda: failed(fault)))
        else:
            self.post(lambda: self._end(job, lambda: done(result)))

    def _tell(self) -> None:
        """Say how far the jobs are, where they have come any further."""
        further = [job for job in self.jobs if job.take_over()]
        if further:
            self.changed.emit()

    def _end(self, job: Job, tell: Callable[[], None] | None = None) -> None:
        job.take_over()
        if job in self.jobs:
            self.jobs.remove(job)
        if not self.jobs:
            self._look.stop()
        if tell is not None:
            tell()
        self.changed.emit()

    def close(self) -> None:
        """Cancel everything and wait for the threads to end; nothing is delivered afterwards."""
        self._closed = True
        self._look.stop()
        for job in self.jobs:
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self.jobs.clear()

"""Processes that make files ready, as many as there are processors, and none that a bad file could stop for long."""

import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop.workspace.files import ImportFailure, size_of
from desktop.workspace.preparing import Outcome, Wanted, prepare

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

PATIENCE = 60.0  # seconds for a file, and
PER_MEGABYTE = 20.0  # so many more for each megabyte of it
_START = 60.0  # seconds for a process to come up: a cold disk, a scanner of viruses
_LEAST, _MOST = 2, 24  # files a process is given ahead, so that it need not wait while what is ready is written
_PLAIN, _LIGHT = (".txt", ".text"), 50_000  # files, and bytes of them, that are made ready before a process is up
_SMALL = 1_000_000  # bytes of these, unless they are the least
_WINDOW = 200  # files that may be done before their turn has come
_HELD = 64  # outcomes of one file that may wait for its turn
_TICK = 0.1  # seconds after which the caller is heard, so that it can be cancelled
_MEMORY = 4 << 30  # bytes that a process may have, where the system can hold it to that
_NICE = 5  # the window comes first, and yet an import comes to its end where the machine has other work
_GRACE = 15  # seconds after which a process that nobody ended ends itself, in case the program was killed
_STOPPED = "Cleaning it took longer than {seconds:.0f} seconds and was stopped."
_DIED = "Cleaning it ended the process that did it{how}; the file is as it was."
_HINT = "The other files are not affected. Save its text in a plain file and import that."

Numbered = tuple[int, Outcome | None]


class NoWorkersError(Exception):
    """Processes cannot be started here."""


@dataclass(eq=False)
class _Worker:
    """One process, the pipe to it, and the files it was given; the first of them is the one it is at."""

    process: "SpawnProcess"
    pipe: Connection
    given: deque[int] = field(default_factory=deque)
    load: int = 0  # bytes of the files it was given
    up: bool = False
    heard: float = field(default_factory=time.monotonic)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


class Workers:
    """Makes files ready in processes of their own, and gives what they make in the order of the files.

    Use as a context: its end ends the processes. A file that takes too long, or that ends its process, gives an
    ImportFailure; another process goes on with the rest.
    """

    def __init__(self, paths: Sequence[Path], wanted: Wanted, number: int, patience: float = PATIENCE) -> None:
        self._paths = paths
        self._wanted = wanted
        self._patience = patience
        self._workers = [self._start() for _ in range(number)]
        self._waiting = deque[int]()  # files taken back from a process that ended
        self._next = 0
        self._turn = 0
        self._held: dict[int, deque[Outcome]] = {}
        self._done: set[int] = set()
        self._sizes: dict[int, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        while self._workers:
            self._workers.pop().end()

    def outcomes(self) -> Iterator[Numbered]:
        """The outcomes with the numbers of their files, in order; None before a file and while it takes its time.

        NoWorkersError where a process does not come up; `turn` says how far it went until then.
        """
        while self._turn < len(self._paths):
            held = self._held.get(self._turn)
            if held:
                yield self._turn, held.popleft()
            elif self._turn in self._done:
                self._done.discard(self._turn)
                self._held.pop(self._turn, None)
                self._turn += 1
                if self._turn < len(self._paths):
                    yield self._turn, None
            else:
                self._hand_out()
                helped = self._help()
                if not self._listen(0 if helped else _TICK) and not helped:
                    yield self._turn, None

    def _help(self) -> bool:
        """Until a process has come up, make the next file ready here, where that takes no time; whether that was done.

        The first articles are there at once, and a hundred more before the processes have begun.
        """
        if self._are_up:
            return False
        ahead = self._waiting[0] if self._waiting else self._next
        if ahead >= len(self._paths) or not _is_light(self._paths[ahead]) or (number := self._take()) is None:
            return False
        self._held[number] = deque(prepare(self._paths[number], self._wanted))
        self._done.add(number)
        return True

    @property
    def _are_up(self) -> bool:
        return any(worker.up for worker in self._workers)

    @property
    def turn(self) -> int:
        """The file whose outcomes are due."""
        return self._turn

    def _start(self) -> _Worker:
        context = get_context("spawn")  # the window has threads, which no fork survives
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._wanted), daemon=True, name="postil-import")
        process.start()
        theirs.close()
        _restrain(process.pid or 0)
        return _Worker(process, ours)

    def _hand_out(self) -> None:
        """Give every process enough to do; where few files are left, they are shared among all."""
        if not self._are_up:
            return
        left = len(self._paths) - self._next + len(self._waiting)
        most = min(max(left // (2 * len(self._workers)), _LEAST), _MOST)
        for worker in self._workers:
            while self._has_room(worker, most) and (number := self._take()) is not None:
                if not worker.given:
                    worker.heard = time.monotonic()
                size = self._size(number)
                worker.given.append(number)
                worker.load += size
                with suppress(OSError):  # it has ended: that is seen where it is listened to
                    worker.pipe.send((number, self._paths[number], self._seconds(number)))

    @staticmethod
    def _has_room(worker: _Worker, most: int) -> bool:
        return len(worker.given) < (most if worker.load < _SMALL else _LEAST)

    def _take(self) -> int | None:
        """The next file to be given out; None where there is none, or too many wait for their turn."""
        if self._waiting:
            return self._waiting.popleft()
        if self._next >= min(len(self._paths), self._turn + _WINDOW):
            return None
        self._next += 1
        return self._next - 1

    def _listen(self, seconds: float) -> bool:
        """Wait so long for what the processes say; whether any of them said something."""
        heard = [worker for worker in self._workers if not self._is_held_back(worker)]
        ready = wait([worker.pipe for worker in heard], seconds)
        for worker in heard:
            if worker.pipe in ready:
                self._hear(worker)
            elif time.monotonic() - worker.heard > self._limit(worker):
                self._replace(worker, _STOPPED.format(seconds=self._limit(worker)))
        return bool(ready)

    def _is_held_back(self, worker: _Worker) -> bool:
        """Whether it has said so much of a file whose turn has not come that it has to wait."""
        if not worker.given or worker.given[0] == self._turn or len(self._held.get(worker.given[0], ())) < _HELD:
            return False
        worker.heard = time.monotonic()
        return True

    def _hear(self, worker: _Worker) -> None:
        try:
            message = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            code = worker.process.exitcode or 0
            self._replace(worker, _DIED.format(how=f" (signal {-code})" if code < 0 else ""))
            return
        worker.heard = time.monotonic()
        worker.up = True
        if message is None:
            return
        number, outcome = message
        if outcome is None:
            worker.given.popleft()
            worker.load -= self._sizes.pop(number, 0)
            self._done.add(number)
        else:
            self._held.setdefault(number, deque()).append(outcome)

    def _limit(self, worker: _Worker) -> float:
        if not worker.up:
            return _START
        return self._seconds(worker.given[0]) if worker.given else float("inf")

    def _seconds(self, number: int) -> float:
        """How long a file may take."""
        return self._patience + self._size(number) / 1e6 * PER_MEGABYTE

    def _size(self, number: int) -> int:
        """The bytes of a file that is under way, looked at once."""
        if number not in self._sizes:
            self._sizes[number] = size_of(self._paths[number])
        return self._sizes[number]

    def _replace(self, worker: _Worker, reason: str) -> None:
        """End a process; what it was at has failed, what it had before it goes to another one."""
        self._workers.remove(worker)
        worker.end()
        if not worker.up:
            raise NoWorkersError
        if worker.given:
            number = worker.given.popleft()
            self._held.setdefault(number, deque()).append(ImportFailure(self._paths[number], reason, _HINT))
            self._sizes.pop(number, None)
            self._done.add(number)
        self._waiting.extendleft(reversed(worker.given))
        self._workers.append(self._start())


def _is_light(path: Path) -> bool:
    """Whether a file is text so short that it is cleaned in a moment."""
    return path.name.lower().endswith(_PLAIN) and size_of(path) <= _LIGHT


def _restrain(process_id: int) -> None:
    """Let the process have only what is left of the processors, and so much memory and no more."""
    with suppress(OSError, AttributeError):  # it may have ended; Windows has no such call
        os.setpriority(os.PRIO_PROCESS, process_id, _NICE)
    if sys.platform == "linux":
        import resource  # noqa: PLC0415  (not everywhere)

        with suppress(OSError, ValueError):
            _, most = resource.prlimit(process_id, resource.RLIMIT_DATA)
            resource.prlimit(process_id, resource.RLIMIT_DATA, (_MEMORY if most < 0 else min(_MEMORY, most), most))


def serve(pipe: Connection, wanted: Wanted) -> None:
    """What such a process does: takes (number, path, seconds) until the pipe is closed.

    The answers to a file are (number, outcome), and (number, None) at its end.
    """
    try:
        import_module("desktop.text.clean")  # so that the first file is not charged with it
        pipe.send(None)
        while True:
            number, path, seconds = pipe.recv()
            for outcome in _watched(prepare(path, wanted), seconds):
                pipe.send((number, outcome))
            pipe.send((number, None))
    except (EOFError, OSError, KeyboardInterrupt):
        return


def _watched(outcomes: Iterator[Outcome], seconds: float) -> Iterator[Outcome]:
    """The outcomes, each within some seconds of work, or the end of this process."""
    alarm = getattr(signal, "alarm", int)  # Windows has none
    while True:
        alarm(int(seconds) + _GRACE)
        outcome = next(outcomes, None)
        alarm(0)
        if outcome is None:
            return
        yield outcome

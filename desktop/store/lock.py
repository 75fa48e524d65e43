"""Who may write: a lock file beside the project, held by one program at a time.

`kremlin.postil` has `.kremlin.postil.lock` beside it. The system lets go of the lock when its holder ends, however it
ends; the file itself stays, for removing it would let two programs hold one lock each.
"""

import json
import os
import threading
from contextlib import suppress
from pathlib import Path

from desktop.errors import PostilError

_HOLDER_AT = 64  # the lock may bar the first bytes from being read by others, so the holder's name stands behind them


class WriteLock:
    """The right to write to one project, held until `release()` has been called as often as `acquire()`."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # noqa: PLC0415  (20 ms that reading a project does not need)

        self._path = lock_path(path)
        self._lock = FileLock(self._path, blocking=False, thread_local=False)
        self._turn = threading.Lock()  # filelock's own count is not kept right where two threads ask at once

    def acquire(self) -> bool:
        """Take the lock, if nobody else holds it. OSError where the folder cannot be written to."""
        from filelock import Timeout  # noqa: PLC0415  (as above)

        with self._turn:
            try:
                self._lock.acquire()
            except Timeout:
                return False
            if self._lock.lock_counter == 1:
                self._sign()
        return True

    def release(self) -> None:
        """Let go once."""
        with self._turn:
            self._lock.release()

    def _sign(self) -> None:
        holder = {"pid": os.getpid(), "host": _host()}
        with suppress(OSError), self._path.open("r+b", buffering=0) as file:  # a full disk: the lock holds unsigned
            file.seek(_HOLDER_AT)
            file.write(json.dumps(holder).encode())
            file.truncate()


def lock_path(path: Path) -> Path:
    """The lock file of a project."""
    return path.with_name(f".{path.name}.lock")


def holder(path: Path) -> str:
    """Who holds the lock, in words."""
    try:
        with lock_path(path).open("rb", buffering=0) as file:
            file.seek(_HOLDER_AT)
            found = json.loads(file.read())
            pid, host = int(found["pid"]), str(found["host"])
    except (OSError, ValueError, KeyError, TypeError):
        return "another program"
    if pid == os.getpid() and host == _host():
        return "another window of this program"
    where = "" if host == _host() else f" on {host}"
    return f"another Postil (process {pid}{where})"


def refusal(path: Path) -> PostilError:
    """The error for a program that must write and cannot, for another one holds the lock."""
    return PostilError(
        f"{path.name} is being edited by {holder(path)}. Nothing was changed.",
        "Close it there, then try again.",
    )


def _host() -> str:
    from socket import gethostname  # noqa: PLC0415  (5 ms, and only a lock needs it)

    return gethostname()

"""One connection to a project file, with transactions and with errors in the user's words."""

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.errors import Cancelled
from desktop.store.failures import translate

Value = str | int | float | bytes | None
Row = tuple[Any, ...]
Parameters = Sequence[Value] | Mapping[str, Value]

# The files open here, by device and inode. To open and close one of them in any other way would drop the locks that
# SQLite holds on it: POSIX lets go of all locks of a process when it closes any descriptor of a file. Another program
# would then take itself for the last user and remove the log that this one goes on writing to.
_open: Counter[tuple[int, int]] = Counter()
_turn = threading.Lock()

_BUSY_MS = 10_000  # a job holds the file for milliseconds; ten seconds mean that something is wrong


_NOWHERE = (0, 0)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def is_open_here(path: Path) -> bool:
    """Whether this process has a connection to the file, so that it must not be opened in any other way."""
    try:
        file = _identity(path)
    except OSError:
        return False
    with _turn:
        return _open[file] > 0


class Connection:
    """A SQLite connection of one thread.

    Every call raises PostilError for the user's world (disk full, damaged file …) and sqlite3.Error for a bug.
    Statements outside `transaction()` commit by themselves.
    """

    def __init__(self, database: Path, path: Path, options: str = "mode=rw") -> None:
        """Connect to the file `database` with SQLite's URI options; `path` is the name that errors speak of."""
        self.path = path
        with self._translated():
            uri = f"{database.absolute().as_uri()}?{options}"
            self.raw = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_MS / 1000)
            try:
                self.raw.execute("PRAGMA foreign_keys = ON")
                self.raw.execute("PRAGMA synchronous = FULL")  # reads the file, so this is where a wrong one is met
            except sqlite3.Error:
                self.raw.close()
                raise
        self._file = _identity(database)
        with _turn:
            _open[self._file] += 1

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        with self._translated():
            return self.raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        with self._translated():
            found: Row | None = self.raw.execute(sql, parameters).fetchone()
            return found

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the number of rows it put in, changed or took out."""
        with self._translated():
            return self.raw.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Put one row in; its id."""
        with self._translated():
            return self.raw.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement once per set of parameters."""
        with self._translated():
            self.raw.executemany(sql, parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing: commits at the end, rolls back whatever is raised inside.

        The write lock is taken at once (BEGIN IMMEDIATE): a transaction that reads first and asks for the lock later
        fails at once, without waiting, when another connection has written in between.
        """
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self.raw.in_transaction:  # a full disk has SQLite roll back by itself
                self.raw.rollback()
            raise

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Commits inside do not wait for the disk; the first one after it sees to them as well.

        For what can be made anew: a program that ends by force still loses nothing, only a power cut may take the last
        of it.
        """
        self.run("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self.run("PRAGMA synchronous = FULL")

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Pages of the file stay in memory inside, up to 64 MB: for what goes through the rows of a whole library."""
        (before,) = self.row("PRAGMA cache_size") or (0,)
        self.run("PRAGMA cache_size = -65536")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = {int(before)}")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever others write meanwhile."""
        self.run("BEGIN")
        try:
            yield
        finally:
            self.raw.rollback()

    def interrupt(self) -> None:
        """Have what another thread is reading here end with Cancelled."""
        self.raw.interrupt()

    def close(self) -> None:
        """Close; the last connection to a file also folds its write-ahead log back into it."""
        self.raw.close()
        with _turn:
            _open[self._file] -= 1
        self._file = _NOWHERE  # closed twice, counted once

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise Cancelled from error
            known = translate(error, self.path)
            if known is None:
                raise
            raise known from error

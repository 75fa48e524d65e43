"""Opening a project file: to write, or only to read it where it cannot be written to."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop.errors import PostilError
from desktop.store.checks import check_access, check_header, check_version, in_words, is_fresh
from desktop.store.connection import Connection
from desktop.store.lock import WriteLock, holder, refusal
from desktop.store.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

IfLocked = Literal["raise", "read_only"]

_READ = "mode=ro"
_WRITE = "mode=rw"
_FROZEN = "immutable=1"  # nobody can write there, so SQLite needs neither lock nor helper files


@dataclass
class Project:
    """An open project: a connection to `database`, which is `path` or a private copy of it.

    It has the lock if it may write, and else `read_only_reason` says why not.
    """

    path: Path
    connection: Connection
    database: Path
    options: str
    lock: WriteLock | None = None
    read_only_reason: str = ""
    copy: "TemporaryDirectory[str] | None" = None
    identity: tuple[int, int] | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.lock is None

    def connect(self) -> "Project":
        """Another connection to the same project, for another thread; it shares the lock.

        PostilError where the project has been closed and another program has it now.
        """
        if self.lock is not None and not self.lock.acquire():
            raise refusal(self.path)
        connection = Connection(self.database, self.path, self.options)
        return Project(
            self.path, connection, self.database, self.options, self.lock, self.read_only_reason, None, self.identity
        )

    def check_place(self) -> None:
        """PostilError where the file has been moved, renamed, removed or replaced since it was opened.

        SQLite would go on in the file it has open, while its log stays where the file was: what is written then can be
        lost. What was written before is folded into the file, wherever it is now.
        """
        if _identity(self.path) == self.identity:
            return
        self.connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
        message = f"{self.path.name} is no longer in {self.path.parent}: it has been moved, renamed or replaced. This "
        message += "change was not saved. Everything before it is kept in the file, wherever it is now."
        raise PostilError(message, "Put it back, or open it where it is now.")

    def close(self) -> None:
        """Close the connection and let go of the lock."""
        self.connection.close()
        if self.lock is not None:
            self.lock.release()
        _clear(self.path, self.options, self.copy)


def open_project(
    path: Path, *, create: bool = False, read_only: bool = False, if_locked: IfLocked = "raise", at: str = ""
) -> Project:
    """Open a project file, or make it where `create` says so and there is none.

    `if_locked` says what to do where it can be read but not written to, for another program holds it or the disk does
    not allow it. `at` is the time to be noted where the file is made; empty: now. Raises PostilError for everything
    that cannot be opened, and then has touched nothing.
    """
    path = path.resolve()  # SQLite keeps its log beside the file itself, and two names must not mean two locks
    fresh = is_fresh(path, create=create)
    if not fresh:
        check_header(path)
    if read_only:
        return _reading(path, "It was opened for reading.")
    lock = WriteLock(path)
    try:
        check_access(path)
        locked = lock.acquire()
    except OSError as error:
        return _unwritable(path, in_words(error), if_locked, fresh=fresh)
    if not locked:
        if if_locked == "raise" or fresh:
            raise refusal(path)
        return _reading(path, f"It is being edited by {holder(path)}.")
    try:
        return _writing(path, lock, at)
    except BaseException:
        lock.release()
        raise


def _writing(path: Path, lock: WriteLock, at: str) -> Project:
    existed = path.exists()
    connection = Connection(path, path, "mode=rwc")
    try:
        if _version(connection) < SCHEMA_VERSION:
            from desktop.store.migrations import migrate  # noqa: PLC0415  (most projects are up to date)

            migrate(connection, at)
        connection.run("PRAGMA journal_mode = WAL")
        _probe(connection)
    except BaseException:
        connection.close()
        if not existed:
            path.unlink(missing_ok=True)
        raise
    return Project(path, connection, path, _WRITE, lock, identity=_identity(path))


def _unwritable(path: Path, why: str, if_locked: IfLocked, *, fresh: bool) -> Project:
    if fresh:
        message = f"{path.name} cannot be made in {path.parent}: {why}."
        raise PostilError(message, "Choose a folder you may write to, on a disk with space left.")
    if if_locked == "raise":
        message = f"{path.name} cannot be written to: {why}. Nothing was changed."
        raise PostilError(message, "Copy the project to a folder you may write to, and use the copy.")
    return _reading(path, f"It cannot be written to: {why}.")


def _reading(path: Path, reason: str) -> Project:
    database, options, copy = path, _READ, None
    if not os.access(path.parent, os.W_OK):
        log = _log(path)
        if log.exists() and log.stat().st_size:
            copy = _private_copy(path, log)
            database, options = Path(copy.name, path.name), _WRITE
        else:
            options = _FROZEN
    try:
        connection = Connection(database, path, options)
        try:
            _check_old(path, _version(connection))
            _probe(connection)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        _clear(path, options, copy)
        raise
    return Project(path, connection, database, options, None, reason, copy)


def _private_copy(path: Path, log: Path) -> "TemporaryDirectory[str]":
    """SQLite cannot fold a log back where it may not write, so it does so in a folder of our own."""
    from shutil import copyfile  # noqa: PLC0415  (rarely needed)
    from tempfile import TemporaryDirectory  # noqa: PLC0415  (as above)

    folder = TemporaryDirectory(prefix="postil-")
    try:
        for file in (path, log):
            copyfile(file, Path(folder.name, file.name))
    except OSError as error:
        folder.cleanup()
        message = f"{path.name} was not closed properly, and a copy to read it from cannot be made: {in_words(error)}."
        raise PostilError(message, "Copy the project and the files beside it to a folder you may write to.") from error
    return folder


def _clear(path: Path, options: str, copy: "TemporaryDirectory[str] | None") -> None:
    """Take away what reading has left: a private copy, or the two empty helper files SQLite makes beside a project."""
    if copy is not None:
        copy.cleanup()
    lock, log = WriteLock(path), _log(path)
    with suppress(OSError, PostilError):
        if options == _READ and log.exists() and not log.stat().st_size and lock.acquire():
            try:
                connection = Connection(path, path, _WRITE)  # SQLite takes its files away where nobody else reads
                connection.close()
            finally:
                lock.release()


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells this very file from any other that may come to stand in its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _check_old(path: Path, version: int) -> None:
    if version < SCHEMA_VERSION:
        message = f"{path.name} was made by an older Postil and must be brought up to date before it can be read."
        raise PostilError(message, "Open it once where it can be written to, or copy it to such a place.")


def _version(connection: Connection) -> int:
    """The schema's version. PostilError where it is newer than this program."""
    found = connection.row("PRAGMA user_version")
    version = int(found[0]) if found else 0
    check_version(connection.path, version)
    return version


def _probe(connection: Connection) -> None:
    """Read the table of contents and one table, which a damaged or cut-off file cannot give."""
    connection.row("SELECT count(*) FROM sqlite_schema")
    connection.row("SELECT value FROM meta LIMIT 1")

"""Opening a project file: what is refused, what is only read, and what may be written."""

import errno
import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop.errors import PostilError
from desktop.store.connection import Connection
from desktop.store.lock import WriteLock, holder, refusal
from desktop.store.migrations import migrate
from desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION

IfLocked = Literal["raise", "read_only"]

_MAGIC = b"SQLite format 3\x00"
_READ = "mode=ro"
_HEADER = 100  # bytes; version at 60 and application at 68, both big-endian
_OTHER = "Open a file ending in .postil, or make a new project and import this file into it."


@dataclass
class Project:
    """An open project: a connection to `database`, which is `path` or a private copy of it.

    It has the lock if it may write, and else `read_only_reason` says why not.
    """

    path: Path
    connection: Connection
    lock: WriteLock | None = None
    read_only_reason: str = ""
    database: Path = field(default_factory=Path)
    options: str = "mode=rw"
    copy: Path | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.lock is None

    def connect(self) -> "Project":
        """Another connection to the same project, for another thread; it shares the lock."""
        connection = Connection(self.database, self.path, self.options)
        if self.lock is not None:
            self.lock.acquire()
        return Project(self.path, connection, self.lock, self.read_only_reason, self.database, self.options)

    def close(self) -> None:
        """Close the connection and let go of the lock."""
        self.connection.close()
        if self.lock is not None:
            self.lock.release()
        if self.copy is not None:
            shutil.rmtree(self.copy, ignore_errors=True)
        if self.options == _READ:
            _tidy(self.path)


def open_project(
    path: Path, *, create: bool = False, read_only: bool = False, if_locked: IfLocked = "raise"
) -> Project:
    """Open a project file, or make it where `create` says so and there is none.

    `if_locked` says what to do where it can be read but not written, for another program holds it or the disk does
    not allow it. Raises PostilError for everything that cannot be opened, and then has touched nothing.
    """
    path = path.absolute()
    fresh = _missing_or_empty(path, create=create)
    if not fresh:
        _check_header(path)
    if read_only:
        return _reading(path, "It was opened for reading.")
    lock = WriteLock(path)
    try:
        locked = _may_write(path) and lock.acquire()
    except OSError as error:
        return _unwritable(path, if_locked, str(error.strerror), fresh=fresh)
    if not locked:
        if if_locked == "raise" or fresh:
            raise refusal(path)
        return _reading(path, f"It is being edited by {holder(path)}.")
    try:
        return _writing(path, lock, fresh=fresh)
    except BaseException:
        lock.release()
        raise


def _missing_or_empty(path: Path, *, create: bool) -> bool:
    if path.is_dir():
        message = f"{path.name} is a folder, not a Postil project."
        raise PostilError(message, "Choose a file ending in .postil, or import the folder into a project.")
    if not path.exists():
        if not create:
            message = f"There is no project {path.name} in {path.parent}."
            raise PostilError(message, "It may have been moved or renamed: choose it again, or make a new project.")
        if not path.parent.is_dir():
            message = f"There is no folder {path.parent} to make {path.name} in."
            raise PostilError(message, "Make the folder first, or choose another one.")
        return True
    if path.stat().st_size:
        return False
    if not create:
        message = f"{path.name} is empty: there is no project in it. It was left as it is."
        raise PostilError(message, "Make a new project, or take this one from a backup.")
    return True


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        message = f"{path.name} cannot be read: {error.strerror}."
        raise PostilError(message, "See whether you may read the file and whether its disk is connected.") from error
    if not header.startswith(_MAGIC):
        message = f"{path.name} is not a Postil project. It was left as it is."
        raise PostilError(message, _OTHER)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        message = f"{path.name} is a database of another program, not a Postil project. It was left as it is."
        raise PostilError(message, _OTHER)
    _check_version(path, int.from_bytes(header[60:64], "big"))


def _check_version(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        message = f"{path.name} was made by a newer Postil (its format is {version}, this program knows up to "
        message += f"{SCHEMA_VERSION}). It was left as it is."
        raise PostilError(message, "Install the newest Postil, then open it again.")


def _writing(path: Path, lock: WriteLock, *, fresh: bool) -> Project:
    existed = path.exists()
    connection = Connection(path, path, "mode=rwc" if fresh else "mode=rw")
    try:
        version = _version(connection)
        if version < SCHEMA_VERSION:
            migrate(connection)
        connection.run("PRAGMA journal_mode = WAL")
        _probe(connection)
    except BaseException:
        connection.close()
        if not existed:
            path.unlink(missing_ok=True)
        raise
    return Project(path, connection, lock, "", path, "mode=rw")


def _may_write(path: Path) -> bool:
    """True; PermissionError where the file or its folder is read-only."""
    for place in (path.parent, path):
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, f"the {'folder' if place.is_dir() else 'file'} is read-only")
    return True


def _unwritable(path: Path, if_locked: IfLocked, why: str, *, fresh: bool) -> Project:
    why = why[:1].lower() + why[1:]
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
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            copy = _private_copy(path, log)
            database, options = copy / path.name, "mode=rw"
        else:
            options = "immutable=1"
    connection = Connection(database, path, options)
    try:
        _check_readable_version(path, _version(connection))
        _probe(connection)
    except BaseException:
        connection.close()
        if copy is not None:
            shutil.rmtree(copy, ignore_errors=True)
        raise
    return Project(path, connection, None, reason, database, options, copy)


def _check_readable_version(path: Path, version: int) -> None:
    if version < SCHEMA_VERSION:
        message = f"{path.name} was made by an older Postil and must be brought up to date before it can be read."
        raise PostilError(message, "Copy it to a folder you may write to, and open the copy.")


def _private_copy(path: Path, log: Path) -> Path:
    """SQLite cannot fold a log back where it may not write, so it does so in a folder of our own."""
    folder = Path(tempfile.mkdtemp(prefix="postil-"))
    shutil.copyfile(path, folder / path.name)
    shutil.copyfile(log, folder / log.name)
    return folder


def _tidy(path: Path) -> None:
    """Take away the two empty helper files that SQLite leaves beside a project that was only read."""
    lock = WriteLock(path)
    with suppress(OSError, PostilError):
        if lock.acquire():
            try:
                connection = Connection(path, path)
                connection.row("SELECT value FROM meta LIMIT 1")
                connection.close()
            finally:
                lock.release()


def _version(connection: Connection) -> int:
    found = connection.row("PRAGMA user_version")
    version = found[0] if found else 0
    _check_version(connection.path, version)
    return int(version)


def _probe(connection: Connection) -> None:
    """Read the table of contents, which a damaged or truncated file cannot give."""
    connection.row("SELECT count(*) FROM sqlite_schema")
    connection.row("SELECT value FROM meta LIMIT 1")

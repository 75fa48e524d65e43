"""What SQLite says, in the user's words."""

import sqlite3
from pathlib import Path

from desktop.errors import PostilError

_FAILURES = {
    (sqlite3.SQLITE_FULL,): (
        "The disk is full: this change was not saved in {name}. Everything before it is kept.",
        "Free some space on the disk, then do it again.",
    ),
    (sqlite3.SQLITE_NOTADB,): (
        "{name} is not a Postil project. It was left as it is.",
        "Open a file ending in .postil.",
    ),
    (sqlite3.SQLITE_CORRUPT,): (
        "{name} is damaged: part of it cannot be read. Nothing was changed.",
        "Go back to a backup, or read what can still be read with `sqlite3 '{name}' .recover`.",
    ),
    (sqlite3.SQLITE_READONLY,): (
        "{name} cannot be written to. Everything in it is kept.",
        "Copy the project to a folder you may write to, and open the copy.",
    ),
    (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED): (
        "Another program is using {name}, so this change was not saved. Everything before it is kept.",
        "Close the other program, then do it again.",
    ),
    (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM): (
        "The disk that holds {name} could not be read or written. What was saved before is kept.",
        "See whether the disk is still connected and has space left, then open the project again.",
    ),
}
_BY_CODE = {code: words for codes, words in _FAILURES.items() for code in codes}


def translate(error: sqlite3.Error, path: Path) -> PostilError | None:
    """The user's error behind one of SQLite's, or None where it is a bug of ours."""
    words = _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the rest of the code is the detail
    return PostilError(*(text.format(name=path.name) for text in words)) if words else None

"""What is refused before SQLite sees it, so that nothing of it is touched."""

import errno
import os
from pathlib import Path

from desktop.errors import PostilError
from desktop.store.connection import is_open_here
from desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes; version at 60 and application at 68, both big-endian
_OTHER = "Open a file ending in .postil, or make a new project and import this file into it."


def is_fresh(path: Path, *, create: bool) -> bool:
    """Whether a project is to be made there. PostilError where there is none and none is to be made."""
    if path.is_dir():
        message = f"{path.name} is a folder, not a Postil project."
        raise PostilError(message, "Choose a file ending in .postil, or import the folder into a project.")
    if not path.exists():
        return _is_creatable(path, create=create)
    if path.stat().st_size:
        return False
    if not create:
        message = f"{path.name} is empty: there is no project in it. It was left as it is."
        raise PostilError(message, "Make a new project, or take this one from a backup.")
    return True


def _is_creatable(path: Path, *, create: bool) -> bool:
    if not create:
        message = f"There is no project {path.name} in {path.parent}."
        raise PostilError(message, "It may have been moved or renamed: choose it again, or make a new project.")
    if not path.parent.is_dir():
        message = f"There is no folder {path.parent} to make {path.name} in."
        raise PostilError(message, "Make the folder first, or choose another one.")
    return True


def check_header(path: Path) -> None:
    """PostilError where the file's first bytes are not those of a project that this program can read.

    A file that is open here was looked at then, and must not be opened a second time (see `is_open_here`).
    """
    if is_open_here(path):
        return
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        message = f"{path.name} cannot be read: {in_words(error)}."
        raise PostilError(message, "See whether you may read the file and whether its disk is connected.") from error
    if not header.startswith(_MAGIC):
        message = f"{path.name} is not a Postil project. It was left as it is."
        raise PostilError(message, _OTHER)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        message = f"{path.name} is a database of another program, not a Postil project. It was left as it is."
        raise PostilError(message, _OTHER)
    check_version(path, int.from_bytes(header[60:64], "big"))


def check_version(path: Path, version: int) -> None:
    """PostilError where the schema is newer than this program."""
    if version > SCHEMA_VERSION:
        message = f"{path.name} was made by a newer Postil: its format is {version}, and this program knows those up "
        message += f"to {SCHEMA_VERSION}. It was left as it is."
        raise PostilError(message, "Install the newest Postil, then open it again.")


def check_access(path: Path) -> None:
    """PermissionError where the file or its folder is read-only."""
    for place, kind in ((path.parent, "folder"), (path, "file")):
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, f"the {kind} is read-only")


def in_words(error: OSError) -> str:
    """What the system says, to stand after a colon."""
    words = error.strerror or "the system does not say why"
    return words[:1].lower() + words[1:]

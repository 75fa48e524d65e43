"""What comes in with a path: a file is one source; an archive has one for each member, a large table several."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop.errors import PostilError
from desktop.formats.read import archives
from desktop.model.columns import GUESSED, Choice
from desktop.workspace.files import SUFFIXES, CleanedFile, ImportFailure, check_file, clean_data, read_whole, reading
from desktop.workspace.tables import Rows, clean_rows, is_table, rows_of

_NOTHING = "There is nothing to import in this archive."
DEEPEST = 4  # archives in one another
HEAD = 4096  # bytes that a file is known by


@dataclass(frozen=True, slots=True)
class Incoming:
    """A source to be: its bytes, the file on the disk that it came with, and its place in that file.

    `inside` is the way to an archive's member ("folder/file.txt"), to a sheet or to a stretch of a table's rows, or
    empty. `rows`: it is such a stretch.
    """

    path: Path
    data: bytes
    inside: str = ""
    rows: Rows | None = None

    @property
    def place(self) -> Path:
        """The path, and the way on inside the file: "archive.zip/folder/file.txt"."""
        return self.path / self.inside if self.inside else self.path

    @property
    def name(self) -> str:
        """What the source is called in a project."""
        return f"{self.path.name}/{self.inside}" if self.inside else self.path.name

    @property
    def sha256(self) -> str:
        """What tells it from other sources: the SHA-256 of its bytes, in hexadecimal digits.

        The rows of a table are another source where other columns of theirs are chosen.
        """
        from hashlib import sha256  # noqa: PLC0415  (3 ms that the window's start does not have)

        return sha256(self.data + (self.rows.key if self.rows else b"")).hexdigest()


Found = Iterator[Incoming | ImportFailure]


def incoming(path: Path, choice: Choice = GUESSED) -> Found:
    """The sources that a file holds, one after the other, and what of it cannot be had.

    What goes wrong for the user is told, not raised; what is raised is a fault of this program or of a library.
    """
    try:
        check_file(path)
        with reading(), path.open("rb") as file:
            head = file.read(HEAD)
            if archives.kind(path.name, head):
                yield from _members(path, file, path.name, "", choice, 1)
                return
            if is_table(path.name, head):
                yield from _tables(path, file, path.name, "", choice)
                return
            data = read_whole(file)
        yield Incoming(path, data)
    except PostilError as error:
        yield ImportFailure(path, error.message, error.hint)


def clean_incoming(item: Incoming) -> CleanedFile:
    """Decode and clean a source. PostilError where there is no text in it."""
    if item.rows is not None:
        return clean_rows(item.place, item.data, item.rows)
    return clean_data(item.place, item.data)


def _members(path: Path, file: IO[bytes], name: str, inside: str, choice: Choice, depth: int) -> Found:  # noqa: PLR0913, PLR0917  (one place in one file)
    some = False
    for member in archives.members(file, name):
        way = f"{inside}/{member.name}".strip("/")
        if any(part.startswith((".", "__MACOSX")) for part in way.split("/")) and not member.reason:
            continue  # what hides is left alone in folders, too
        if member.reason:
            some = True
            yield ImportFailure(path, member.reason, member.hint, way)
        elif member.data and way.lower().endswith(SUFFIXES):
            some = True
            yield from _member(path, member, way, choice, depth)
    if not some:
        raise PostilError(_NOTHING, f"What is read ends in {', '.join(SUFFIXES)}.")


def _member(path: Path, member: archives.Member, way: str, choice: Choice, depth: int) -> Found:
    head = member.data[:HEAD]
    try:
        if archives.kind(member.name, head):
            if depth >= DEEPEST:
                reason = f"It is an archive in an archive, {DEEPEST} deep already."
                yield ImportFailure(path, reason, "Unpack the outer ones and import what is in them.", way)
            else:
                yield from _members(path, io.BytesIO(member.data), member.name, way, choice, depth + 1)
        elif is_table(member.name, head):
            yield from _tables(path, io.BytesIO(member.data), member.name, way, choice)
        else:
            yield Incoming(path, member.data, way)
    except PostilError as error:
        yield ImportFailure(path, error.message, error.hint, way)


def _tables(path: Path, file: IO[bytes], name: str, inside: str, choice: Choice) -> Found:
    for rows in rows_of(file, name, str(path / inside) if inside else str(path), choice):
        way = f"{inside}/{rows.inside}".strip("/")
        if rows.error is not None:
            yield ImportFailure(path, rows.error.message, rows.error.hint, way)
        else:
            yield Incoming(path, rows.data, way, rows)


def clean_path(path: Path, choice: Choice = GUESSED) -> Iterator[tuple[Incoming, CleanedFile] | ImportFailure]:
    """The sources that a file holds, cleaned, without a project, and what of it cannot be had."""
    for item in incoming(path, choice):
        if isinstance(item, ImportFailure):
            yield item
            continue
        try:
            yield item, clean_incoming(item)
        except PostilError as error:
            yield ImportFailure(path, error.message, error.hint, item.inside)

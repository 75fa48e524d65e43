"""What comes in with a path: a file is one source, an archive has one for each of its members."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import PostilError
from desktop.workspace.files import CleanedFile, ImportFailure, clean_data, read_file


@dataclass(frozen=True, slots=True)
class Incoming:
    """A source to be: its bytes, the file on the disk that it came with, and its place in that file.

    `inside` is the way to an archive's member ("folder/file.txt") or empty.
    """

    path: Path
    data: bytes
    inside: str = ""

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
        """What tells it from other sources: the SHA-256 of its bytes, in hexadecimal digits."""
        from hashlib import sha256  # noqa: PLC0415  (3 ms that the window's start does not have)

        return sha256(self.data).hexdigest()


def incoming(path: Path) -> Iterator[Incoming | ImportFailure]:
    """The sources that a file holds, one after the other, and what of it cannot be had. Nothing is raised."""
    try:
        yield Incoming(path, read_file(path))
    except PostilError as error:
        yield ImportFailure(path, error.message, error.hint)


def clean_incoming(item: Incoming) -> CleanedFile:
    """Decode and clean a source. PostilError where there is no text in it."""
    return clean_data(item.place, item.data)

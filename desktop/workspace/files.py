"""Files from outside: found, read, decoded and cleaned, before any of it reaches a project."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.errors import PostilError
from desktop.formats.read import archives
from desktop.formats.read.registry import SUFFIXES as READ_SUFFIXES
from desktop.formats.read.registry import reader_for
from desktop.store.connection import is_open_here

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle
    from desktop.text.decode import Decoded

LARGEST = 200_000_000  # bytes; one file of text beyond that is a mistake, and SQLite's own limit is not far
SUFFIXES = (*READ_SUFFIXES, *archives.SUFFIXES)
PATTERNS = " ".join(f"*{suffix}" for suffix in SUFFIXES)  # of the names of all files that are read
_OPEN = ("It is the project itself, or another one that is open.", "Choose the articles to bring into it.")


@dataclass(frozen=True, slots=True)
class CleanedFile:
    """A file of articles: its bytes, how they were read, the articles in it, and what else is to be known of it."""

    path: Path
    data: bytes
    decoded: "Decoded"
    articles: "tuple[CleanArticle, ...]"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """A file or folder, or a place in an archive (`inside`), that gave no article: why, and what to do about it."""

    path: Path
    reason: str
    hint: str = ""
    inside: str = ""

    @property
    def place(self) -> Path:
        """The path, and the way on inside the file."""
        return self.path / self.inside if self.inside else self.path


def clean_file(path: Path) -> CleanedFile:
    """Read a file and clean what is in it. PostilError where it cannot be read or holds no text."""
    return clean_data(path, read_file(path))


def read_file(path: Path) -> bytes:
    """The file's bytes. PostilError where they cannot be had."""
    check_file(path)
    with reading(), path.open("rb") as file:
        return read_whole(file)


def read_whole(file: IO[bytes]) -> bytes:
    """The bytes of an open file, from its beginning. PostilError where there are too many."""
    file.seek(0)
    size = os.fstat(file.fileno()).st_size
    data = file.read(LARGEST + 1) if size <= LARGEST else b""  # it may be growing
    if max(size, len(data)) > LARGEST:
        message = f"It is larger than {LARGEST // 1_000_000} MB."
        raise PostilError(message, "Cut it into files of one article each, then import those.")
    return data


def size_of(path: Path) -> int:
    """The bytes of a file; none where the system does not say."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def check_file(path: Path) -> None:
    """PostilError for a project that is open: its file must not be touched; and for what is no file."""
    if is_open_here(path):
        raise PostilError(*_OPEN)
    with reading():
        mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        message = "It is no file but a device or a pipe."  # to read it could take for ever
        raise PostilError(message, "Save what comes out of it in a file and import that.")


@contextmanager
def reading() -> Iterator[None]:
    """What the system says of a file that cannot be read, in the user's words: PostilError."""
    try:
        yield
    except FileNotFoundError as error:
        message = "There is no such file."
        raise PostilError(message, "It may have been moved or renamed: choose it again.") from error
    except IsADirectoryError as error:
        message = "It is a folder."
        raise PostilError(message, "Name the files in it.") from error
    except OSError as error:
        message = f"It cannot be read: {error.strerror}."
        raise PostilError(message, "See whether you may read it and whether its disk is connected.") from error


def clean_data(path: Path, data: bytes) -> CleanedFile:
    """Decode and clean a file's bytes; `path` names them. PostilError where there is no text in them."""
    read = reader_for(path.name, data).read_bytes(path.name, data)
    found = tuple(article for article in read.articles if article.text or article.title)
    if not found:
        message = "There is no text in it."
        raise PostilError(message, "Open it in an editor to see what it holds.")
    return CleanedFile(path, data, read.decoded, found)


def walk(paths: Iterable[Path]) -> tuple[list[Path], list[ImportFailure]]:
    """The files to import, each once, in order, and the paths that lead to none.

    A file named outright is taken whatever its ending; of a folder, all files of a known ending at any depth, but
    nothing hidden.
    """
    files: dict[Path, None] = {}
    failures: list[ImportFailure] = []
    for path in paths:
        if is_open_here(path):  # no other process would know
            failures.append(ImportFailure(path, *_OPEN))
            continue
        if not path.is_dir():
            files[path] = None
            continue
        found = _files_in(path)
        files.update(dict.fromkeys(found))
        if not found:
            endings = ", ".join(SUFFIXES)
            failures.append(
                ImportFailure(path, "There is nothing to import in this folder.", f"What is read ends in {endings}.")
            )
    return list(files), failures


def _files_in(folder: Path) -> list[Path]:
    found = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(root, name) for name in sorted(names) if name.lower().endswith(SUFFIXES) and not name.startswith(".")
        ]
    return found


def has_text(html: str) -> bool:
    """Whether there is anything to read in a piece of HTML."""
    from desktop.formats.read.markup import scan  # noqa: PLC0415  (only what a browser copied needs it)

    return any(node.squeezed for node in scan(html).nodes)

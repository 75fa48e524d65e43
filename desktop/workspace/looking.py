"""A look at the tables among files, before they come in."""

import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

from desktop.errors import PostilError
from desktop.formats.read import archives
from desktop.formats.read.signs import TABLE_SUFFIXES
from desktop.workspace.files import check_file, reading, walk
from desktop.workspace.incoming import DEEPEST, HEAD
from desktop.workspace.tables import TableView, is_table, views_of

Report = Callable[[int, int, str], None]


def tables_in(paths: Iterable[Path], report: Report) -> list[TableView]:
    """The tables among the files named, in the folders named and in archives, each looked at; may run on any thread.

    What cannot be read is left out: its import will say why. Cancelled where `report` raises it.
    """
    files, _ = walk(paths)
    found: list[TableView] = []
    for number, path in enumerate(files):
        report(number, len(files), path.name)
        try:
            found += look(path)
        except PostilError:
            continue
    return found


def may_hold_tables(path: Path) -> bool:
    """Whether a file's name, or a folder, lets one expect tables."""
    return path.is_dir() or path.name.lower().endswith((*TABLE_SUFFIXES, *archives.SUFFIXES))


def look(path: Path) -> list[TableView]:
    """The tables in a file, looked at. PostilError where it cannot be read."""
    check_file(path)
    with reading(), path.open("rb") as file:
        return list(_look(file, path.name, str(path), 0))


def _look(file: IO[bytes], name: str, place: str, depth: int) -> Iterator[TableView]:
    head = file.read(HEAD)
    if archives.kind(name, head):
        if depth < DEEPEST:
            for member in archives.members(file, name):
                yield from _look_inside(member, f"{place}/{member.name}", depth + 1)
    elif is_table(name, head):
        yield from views_of(file, name, place)


def _look_inside(member: archives.Member, place: str, depth: int) -> Iterator[TableView]:
    try:
        yield from _look(io.BytesIO(member.data), member.name, place, depth)
    except PostilError:
        return

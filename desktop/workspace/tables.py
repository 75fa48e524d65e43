"""Tables that come in: which column is what, a look at them before, and their rows piece by piece."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import IO

from desktop.errors import PostilError
from desktop.formats.read.signs import table_kind
from desktop.formats.read.tables import opening
from desktop.formats.read.tables.articles import read_rows
from desktop.formats.read.tables.guessing import guess
from desktop.formats.read.tables.opening import Piece
from desktop.formats.read.tables.reading import columns_for
from desktop.model.columns import Choice, Columns
from desktop.text.decode import Decoded, decode
from desktop.workspace.files import CleanedFile

_KEPT = 20_000_000  # bytes of a table that is no text and is kept beside the text it was read as


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table to be read: their piece of it, the columns, and where in the file they are.

    `error`: why there are none.
    """

    piece: Piece
    columns: Columns
    inside: str = ""
    error: PostilError | None = None

    @property
    def data(self) -> bytes:
        """What is kept as the source."""
        return self.piece.data

    @property
    def key(self) -> bytes:
        """What tells these articles from others that could be made of the same data."""
        return "\n".join((*self.piece.layout.names, self.columns.key)).encode("utf-8", "surrogatepass")


def is_table(name: str, head: bytes) -> bool:
    """Whether a file with that name and these first bytes is a table."""
    return bool(table_kind(name, head))


def rows_of(file: IO[bytes], name: str, place: str, choice: Choice) -> Iterator[Rows]:
    """The rows of a file's tables, piece by piece. PostilError where the file cannot be read."""
    found = opening.tables(file, name)
    for table in found:
        try:
            columns = columns_for(table, f"{place}/{table.sheet}" if table.sheet else place, choice)
        except PostilError as error:
            yield Rows(Piece(b"", table.layout), Columns(""), table.sheet, error)
            continue
        if not columns.text:
            continue  # it was left out by choice
        pieces = opening.pieces(file, name, table.sheet)
        first = next(pieces, None)
        second = next(pieces, None)
        if first is not None and second is None:
            alone = len(found) == 1 and first.text is not None
            yield Rows(_with_original(first, file) if alone else first, columns, table.sheet)
            continue
        for piece in chain(filter(None, (first, second)), pieces):
            way = f"{table.sheet}/from row {piece.layout.first:,}".strip("/")
            yield Rows(piece, columns, way)


def _with_original(piece: Piece, file: IO[bytes]) -> Piece:
    """The piece with the file as it came in, where it is small enough to be kept."""
    file.seek(0)
    data = file.read(_KEPT + 1)
    return piece if len(data) > _KEPT else replace(piece, data=data)


def clean_rows(place: Path, data: bytes, rows: Rows) -> CleanedFile:
    """The articles of a table's rows. PostilError where no row has a text."""
    piece = rows.piece
    if piece.text is None:
        decoded = decode(data)
    else:
        encoding = "utf-8" if data == piece.text.encode("utf-8", "surrogatepass") else ""
        decoded = Decoded(piece.text, encoding, note=piece.note)
    articles, notes = read_rows(decoded.text, piece.layout, rows.columns)
    if not articles:
        message = f"None of its rows has a text in the column “{rows.columns.text}”."
        raise PostilError(message, "Choose another column as the text.")
    return CleanedFile(place, data, decoded, tuple(articles), notes)


@dataclass(frozen=True, slots=True)
class TableView:
    """A table before it comes in: its place, its columns, its first rows (values by column), and what is guessed.

    `columns` has an empty `text` where no column looks like one. `count` of rows is an estimate where not `exact`.
    """

    place: str
    names: tuple[str, ...]
    sample: tuple[Mapping[str, str], ...]
    columns: Columns
    count: int
    exact: bool


def views_of(file: IO[bytes], name: str, place: str) -> Iterator[TableView]:
    """A look at the tables of a file. PostilError where it cannot be read."""
    for table in opening.tables(file, name):
        names = table.layout.names
        way = f"{place}/{table.sheet}" if table.sheet else place
        yield TableView(way, names, table.sample, guess(names, table.sample), table.count, table.exact)

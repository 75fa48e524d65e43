"""Which columns a table is read by, and a small one as a whole."""

import io
from dataclasses import replace

from desktop.errors import PostilError
from desktop.formats.read.registry import Reading
from desktop.formats.read.tables import opening
from desktop.formats.read.tables.articles import read_rows
from desktop.formats.read.tables.guessing import guess
from desktop.formats.read.tables.opening import Table
from desktop.model.columns import FIELDS, GUESSED, Choice, Columns
from desktop.text.decode import Decoded, decode

_NAMED = 12  # columns that a message names


def columns_for(table: Table, place: str, choice: Choice) -> Columns:
    """What was chosen for a table, else what is wished and guessed. PostilError where no column is its text.

    A choice without a text column leaves the table out.
    """
    names = table.layout.names
    chosen = choice.of(names, place)
    if chosen is not None:
        return chosen
    wished = dict(choice.wished)
    for field, name in wished.items():
        if name and name not in names:
            message = f"It has no column “{name}” for the {field}."
            raise PostilError(message, f"Its columns are: {_listed(names)}.")
    found = guess(names, table.sample)
    taken = set(filter(None, wished.values()))
    kept = {field: "" if found.of(field) in taken else found.of(field) for field in FIELDS} | wished
    clean = found.clean if choice.clean is None else choice.clean
    columns = replace(found, **kept, clean=clean)  # type: ignore[arg-type]  # fields by name
    if not columns.text:
        message = "None of its columns looks like the text of articles."
        raise PostilError(message, f"Say which one is: {_listed(names)}.")
    return columns


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def read(name: str, data: bytes) -> Reading:
    """The articles of the first of a file's tables that has a text, by a guess. PostilError where none has."""
    file = io.BytesIO(data)
    found = opening.tables(file, name)
    fitting = [table for table in found if guess(table.layout.names, table.sample).text]
    table = (fitting or found)[0]
    columns = columns_for(table, "", GUESSED)
    piece = next(opening.pieces(file, name, table.sheet))
    decoded = decode(data) if piece.text is None else Decoded(piece.text, "", note=piece.note)
    return Reading(decoded, tuple(read_rows(decoded.text, piece.layout, columns)[0]))

"""Tables in files: told by name and first bytes, looked at by their first rows, taken piece by piece.

Small text files are one piece, byte for byte. Of a large one each piece is a stretch of whole rows, so that memory does
not grow with the file. A spreadsheet or a Parquet file is read as the CSV text that its values make.
"""

import codecs
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO, Any

from desktop.errors import PostilError
from desktop.formats.read.signs import table_kind
from desktop.formats.read.tables import layout as layouts
from desktop.formats.read.tables.delimited import Form, Lines
from desktop.formats.read.tables.jsons import begin as begins
from desktop.formats.read.tables.layout import SAMPLE, Layout
from desktop.formats.read.tables.rows import distinct
from desktop.formats.read.tables.values import cell_of, flat, written
from desktop.text.decode import decode

WHOLE = 4_000_000  # bytes of a text that is one piece
PIECE = 1_000_000  # code points of a piece of a larger one
_HEAD = 512 * 1024  # bytes that are looked at
_LONGEST_ROW = 64_000_000  # code points
_BLOCK = 1 << 20
_COUNTED = 20_000_000  # bytes of a text whose rows are counted rather than estimated
_BATCH = 500  # rows of a Parquet file read at once
_LARGEST_BOOK = 1_000_000_000  # bytes of a workbook, unpacked
_PARQUET_FILE, _WORKBOOK = "Parquet file", "workbook"
_RENDERED = "Read from the values of the table, which are written here as CSV."


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows of a table: `data` as they are kept, `text` decoded where the data is no text or its encoding is known.

    `note` says how the data was read where that is not plain.
    """

    data: bytes
    layout: Layout
    text: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table and its first rows, values by column. `sheet` names it in a workbook of several; else empty.

    `count` is the number of rows, an estimate where it is not `exact`.
    """

    sheet: str
    layout: Layout
    sample: tuple[dict[str, str], ...]
    count: int
    exact: bool = True


def tables(file: IO[bytes], name: str) -> list[Table]:
    """The tables in a file, looked at. PostilError where it cannot be read or holds none."""
    found = [table for table, _ in _opened(file, name)]
    if not found:
        message = "There are no rows in it."
        raise PostilError(message, "Open it in a spreadsheet program to see what it holds.")
    return found


def pieces(file: IO[bytes], name: str, sheet: str) -> Iterator[Piece]:
    """The rows of one of the file's tables, piece by piece. PostilError as `tables`."""
    for table, found in _opened(file, name):
        if table.sheet == sheet:
            yield from found
            return


def _opened(file: IO[bytes], name: str) -> Iterator[tuple[Table, Iterable[Piece]]]:
    file.seek(0)
    head = file.read(_HEAD)
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    found = table_kind(name, head)
    if found == "parquet":
        return _parquet(file)
    if found == "book":
        return _book(file)
    return _text(file, name, head, size, found)


def _text(file: IO[bytes], name: str, head: bytes, size: int, form: str) -> Iterator[tuple[Table, Iterable[Piece]]]:
    read = decode(head)
    text = read.text if size <= len(head) else read.text[: read.text.rfind("\n") + 1] or read.text
    is_array = form == "json" and begins(text) > 0
    if size <= WHOLE or is_array:
        yield from _held(file, name, form)
        return
    layout = _look(text, name, form)
    sample = _sample(text, layout)
    if sample:
        encoding = read.encoding or "utf-8"
        note = read.note if encoding in ("utf-8", "ascii") else f"{read.note} Read as {encoding}.".strip()
        about = _estimated(text, layout, size * len(read.text) / len(head))
        blocks = _blocks(file, encoding, bom=read.bom)
        yield Table("", layout, sample, about, exact=False), _cut(blocks, layout, note)


def _held(file: IO[bytes], name: str, form: str) -> Iterator[tuple[Table, Iterable[Piece]]]:
    """A table whose text is held as a whole."""
    data = file.read()
    text = decode(data).text
    layout = _look(text, name, form)
    sample = _sample(text, layout)
    if sample:
        exact = len(data) <= _COUNTED
        count = sum(1 for _ in layouts.rows(text, layout)) if exact else _estimated(text, layout, len(text))
        found = [Piece(data, layout)] if len(data) <= WHOLE else _cut_rows(text, layout)
        yield Table("", layout, sample, count, exact), found


def _look(text: str, name: str, form: str) -> Layout:
    if form == "json":
        return layouts.look_at_json(text)
    return layouts.look_at_delimited(text, tabs=name.lower().endswith((".tsv", ".tab")))


def _sample(text: str, layout: Layout) -> tuple[dict[str, str], ...]:
    found = islice((row for row in layouts.rows(text, layout) if row.cells), SAMPLE)
    return tuple({name: cell.text for name, cell in row.cells.items()} for row in found)


def _estimated(text: str, layout: Layout, length: float) -> int:
    """How many rows there may be in so many code points, by the first."""
    last = number = 0
    for row in islice(layouts.rows(text, layout), SAMPLE):
        number, last = number + 1, row.end
    return max(number, round(length * number / max(last, 1)))


def _blocks(file: IO[bytes], encoding: str, *, bom: bool) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    file.seek(0)
    first = True
    while block := file.read(_BLOCK):
        text = decoder.decode(block)
        yield text[1:] if first and bom else text
        first = False
    yield decoder.decode(b"", final=True)


def _cut(blocks: Iterator[str], layout: Layout, note: str) -> Iterator[Piece]:
    """Pieces of whole rows."""
    buffer = ""
    for block in blocks:
        buffer += block
        while len(buffer) >= PIECE:
            end, number = _whole_rows(buffer, layout)
            if not end:
                break
            yield _encoded(buffer[:end], layout, note)
            buffer = buffer[end:]
            layout = layout.after(number)
    if buffer.strip():
        yield _encoded(buffer, layout, note)


def _encoded(text: str, layout: Layout, note: str) -> Piece:
    return Piece(text.encode("utf-8", "surrogatepass"), layout, text, note)


def _whole_rows(text: str, layout: Layout) -> tuple[int, int]:
    """Where the last row ends that is whole, once there is enough for a piece, and how many rows that are."""
    if layout.form is None:
        end = text.find("\n", PIECE - 1) + 1 or text.rfind("\n") + 1
        return end, sum(1 for _ in layouts.rows(text[:end], layout)) if end else 0
    number = end = 0
    for line in Lines(text, layout.form, whole=len(text) > _LONGEST_ROW):
        if not line.closed or line.end + 2 > len(text):
            break
        end = line.end + (2 if text.startswith("\r\n", line.end) else 1)
        number += 1
        if end >= PIECE:
            break
    return end, max(0, number - layout.header)


def _cut_rows(text: str, layout: Layout) -> Iterator[Piece]:
    """Pieces of an array that is held as a whole."""
    start = number = 0
    for row in layouts.rows(text, layout):
        number += 1
        if row.end - start >= PIECE:
            yield _encoded(text[start : row.end], layout, "")
            start, layout, number = row.end, layout.after(number), 0
    if number:
        yield _encoded(text[start:], layout, "")


def _parquet(file: IO[bytes]) -> Iterator[tuple[Table, Iterable[Piece]]]:
    from pyarrow import ArrowException  # noqa: PLC0415  (slow to import, and few tables are Parquet)
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415  (the same)

    try:
        opened = ParquetFile(file)
        batches = opened.iter_batches(batch_size=_BATCH)
        first = next(batches, None)
        if first is None or not first.num_rows:
            return
        head = [flat(row) for row in first.slice(0, SAMPLE).to_pylist()]
    except (ArrowException, OSError, ValueError) as error:
        raise _damaged(_PARQUET_FILE, error) from error
    names = distinct(dict.fromkeys(name for row in head for name in row))
    layout = Layout(names, Form(","), header=True)
    sample = tuple({name: value for name in names if (value := cell_of(row.get(name)))} for row in head)

    def found() -> Iterator[Piece]:
        part = Layout(names, Form(","), header=True)
        try:
            for batch in ParquetFile(file).iter_batches(batch_size=_BATCH):
                values = [flat(row) for row in batch.to_pylist()]
                text = written([names, *([row.get(name) for name in names] for row in values)])
                yield Piece(text.encode("utf-8", "surrogatepass"), part, text, _RENDERED)
                part = Layout(names, part.form, header=True, first=part.first + len(values))
        except (ArrowException, OSError, ValueError) as error:
            raise _damaged(_PARQUET_FILE, error) from error

    yield Table("", layout, sample, opened.metadata.num_rows), found()


def _book(file: IO[bytes]) -> Iterator[tuple[Table, Iterable[Piece]]]:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415  (few tables are workbooks)

    _check_book(file)
    try:
        book = CalamineWorkbook.from_filelike(file)
        sheets = [(name, book.get_sheet_by_name(name).to_python()) for name in book.sheet_names]
    except (CalamineError, OSError, ValueError, zipfile.BadZipFile) as error:
        raise _damaged(_WORKBOOK, error) from error
    filled = [(name, values) for name, values in sheets if values]
    for name, values in filled:
        yield from _sheet(name if len(filled) > 1 else "", values)


def _sheet(name: str, values: list[list[Any]]) -> Iterator[tuple[Table, Iterable[Piece]]]:
    cells = [[cell_of(value) for value in row] for row in values]
    cells = [row for row in cells if any(cell.strip() for cell in row)]
    if not cells:
        return
    header = layouts.is_header(cells[0], cells[1 : SAMPLE + 1])
    names = distinct(cells[0] if header else [""] * max(map(len, cells)))
    body = cells[header:]
    sample = tuple({key: cell for key, cell in zip(names, row, strict=False) if cell} for row in body[:SAMPLE])

    def found() -> Iterator[Piece]:
        part = Layout(names, Form(","), header=True)
        for start in range(0, len(body), _BATCH):
            text = written([names, *body[start : start + _BATCH]])
            yield Piece(text.encode("utf-8", "surrogatepass"), part, text, _RENDERED)
            part = Layout(names, part.form, header=True, first=part.first + _BATCH)

    if body:
        yield Table(name, Layout(names, Form(","), header=True), sample, len(body)), found()


def _check_book(file: IO[bytes]) -> None:
    """PostilError for a workbook that would unpack to more than memory should hold."""
    try:
        with zipfile.ZipFile(file) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        size = 0  # an old workbook, which is packed in no archive; or a damaged one, which its reader will tell
    file.seek(0)
    if size > _LARGEST_BOOK:
        message = f"The workbook unpacks to {size // 1_000_000:,} MB, which is too much to be one."
        raise PostilError(message, "Save the sheet with the articles as CSV and import that.")


def _damaged(what: str, error: Exception) -> PostilError:
    said = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    message = f"The {what} cannot be read: {said.rstrip('.')}."
    return PostilError(message, "See whether it opens elsewhere; save it anew.")

"""Tables in files of every kind, and their pieces."""

import io
import json
import tracemalloc
from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from desktop.errors import PostilError
from desktop.formats.read.registry import TABLE, reader_for
from desktop.formats.read.tables import opening
from desktop.formats.read.tables.layout import rows
from desktop.formats.read.tables.opening import pieces, tables
from desktop.formats.read.tables.reading import columns_for
from desktop.formats.read.tables.values import cell_of, flat
from desktop.model.columns import Choice, Chosen, Columns
from desktop.text.decode import decode
from tests.workbooks import workbook

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital."


def csv(number: int) -> str:
    return "id,text\n" + "".join(f'{n},"{PROSE}\n""{n}"""\n' for n in range(number))


def parquet(table: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table(table), out)
    return out.getvalue()


def read(data: bytes, name: str) -> list[dict[str, str]]:
    """All rows of a file's first table, from its pieces."""
    file = io.BytesIO(data)
    found: list[dict[str, str]] = []
    (table, *_) = tables(file, name)
    for piece in pieces(file, name, table.sheet):
        text = decode(piece.data).text if piece.text is None else piece.text
        for row in rows(text, piece.layout):
            assert row.number == len(found) + 1
            found.append({key: cell.text for key, cell in row.cells.items()})
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_small_file_is_one_piece_byte_for_byte(encoding: str) -> None:
    data = "Título;Text\nMañana;“So it is”, dijo el señor Núñez, según la agencia\n".encode(encoding)
    (table,) = tables(io.BytesIO(data), "a.csv")
    assert (table.layout.names, table.count, table.exact) == (("Título", "Text"), 1, True)
    (piece,) = pieces(io.BytesIO(data), "a.csv", "")
    assert (piece.data, piece.text) == (data, None)
    assert read(data, "a.csv") == [{"Título": "Mañana", "Text": "“So it is”, dijo el señor Núñez, según la agencia"}]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_large_file_comes_in_pieces_of_whole_rows(monkeypatch: pytest.MonkeyPatch, encoding: str, end: str) -> None:
    monkeypatch.setattr(opening, "WHOLE", 10_000)
    monkeypatch.setattr(opening, "PIECE", 5_000)
    monkeypatch.setattr(opening, "_HEAD", 8_000)
    monkeypatch.setattr(opening, "_BLOCK", 1_000)
    data = csv(500).replace("vowed", "vów").replace("Monday", "Mañana").replace("\n", end).encode(encoding)
    (table,) = tables(io.BytesIO(data), "a.csv")
    assert not table.exact
    assert 250 < table.count < 1000
    found = list(pieces(io.BytesIO(data), "a.csv", ""))
    assert len(found) > 5
    if encoding == "utf-8":
        assert b"".join(piece.data for piece in found) == data
    assert [row["id"] for row in read(data, "a.csv")] == [str(n) for n in range(500)]


def test_large_json_lines_and_arrays_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "WHOLE", 10_000)
    monkeypatch.setattr(opening, "PIECE", 5_000)
    monkeypatch.setattr(opening, "_HEAD", 8_000)
    objects = [{"id": n, "text": f"{PROSE} {n}"} for n in range(300)]
    lines = "\n".join(map(json.dumps, objects))
    array = json.dumps(objects, indent=1)
    for text, name in ((lines, "a.jsonl"), (array, "a.json")):
        assert [row["id"] for row in read(text.encode(), name)] == [str(n) for n in range(300)]
        assert len(list(pieces(io.BytesIO(text.encode()), name, ""))) > 3


def test_memory_does_not_grow_with_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "WHOLE", 100_000)
    monkeypatch.setattr(opening, "PIECE", 50_000)
    monkeypatch.setattr(opening, "_HEAD", 50_000)
    monkeypatch.setattr(opening, "_BLOCK", 50_000)

    def most(number: int) -> int:
        data = io.BytesIO(csv(number).encode())
        tracemalloc.start()
        assert sum(1 for _ in pieces(data, "a.csv", "")) > 3
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    assert most(20_000) < most(2_500) * 2


def test_parquet_in_batches_with_structures_and_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_BATCH", 2)
    data = parquet(
        {
            "text": [f"{PROSE}\n{n}" for n in range(5)],
            "when": [datetime(2024, 1, 2, tzinfo=UTC)] * 5,
            "about": [{"paper": "Gazette", "page": n} for n in range(5)],
            "tags": [["a", "b"]] * 5,
        }
    )
    (table,) = tables(io.BytesIO(data), "a.parquet")
    assert (table.count, table.exact) == (5, True)
    found = read(data, "a.parquet")
    assert found[3] == {
        "text": f"{PROSE}\n3",
        "when": "2024-01-02",
        "about.paper": "Gazette",
        "about.page": "3",
        "tags": "a, b",
    }
    assert len(list(pieces(io.BytesIO(data), "a.parquet", ""))) == 3


def test_sheets_of_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_BATCH", 2)
    day = date(2024, 1, 2)
    data = workbook(
        News=[["headline", "date", "text"], *([f"H{n}", day, f"{PROSE} {n}"] for n in range(3))],
        Empty=[],
        Blank=[["", ""]],
        More=[["text", "n"], [PROSE, 7]],
    )
    news, more = tables(io.BytesIO(data), "a.xlsx")
    assert (news.sheet, news.count, more.sheet) == ("News", 3, "More")
    assert read(data, "a.xlsx")[2] == {"headline": "H2", "date": "2024-01-02", "text": f"{PROSE} 2"}
    (piece,) = pieces(io.BytesIO(data), "a.xlsx", "More")
    assert piece.text == f"text,n\n{PROSE},7\n"


def test_a_sheet_without_names() -> None:
    data = workbook(News=[["Minister quits", PROSE], ["Mayor stays", PROSE]])
    (table,) = tables(io.BytesIO(data), "a.xlsx")
    assert (table.sheet, table.layout.names, table.count) == ("", ("column 1", "column 2"), 2)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.parquet", b"PAR1 and no more"),
        ("a.xlsx", b"PK\x03\x04 and no more"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and no more"),
    ],
)
def test_what_is_damaged_is_told(name: str, data: bytes) -> None:
    with pytest.raises(PostilError, match="cannot be read"):
        tables(io.BytesIO(data), name)


def test_a_parquet_file_that_is_damaged_further_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_BATCH", 1000)
    out = io.BytesIO()
    pq.write_table(pa.table({"text": [f"{PROSE} {n}" for n in range(4000)]}), out, row_group_size=1000)
    data = bytearray(out.getvalue())
    middle = len(data) // 2
    data[middle : middle + 4000] = b"\xff" * 4000
    file = io.BytesIO(bytes(data))
    tables(file, "a.parquet")
    with pytest.raises(PostilError, match="cannot be read"):
        list(pieces(file, "a.parquet", ""))


def test_a_workbook_that_unpacks_to_too_much_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_LARGEST_BOOK", 100)
    with pytest.raises(PostilError, match="too much"):
        tables(io.BytesIO(workbook(News=[["text"], [PROSE]])), "a.xlsx")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", b"\n\n"),
        ("a.csv", b"id,text\n"),
        ("a.json", b"{}"),
        ("a.xlsx", workbook(News=[])),
        ("a.xlsx", workbook(News=[["text", "date"]])),
        ("a.parquet", parquet({"text": pa.array([], pa.string())})),
    ],
)
def test_a_table_without_rows_is_told(name: str, data: bytes) -> None:
    with pytest.raises(PostilError, match="no rows"):
        tables(io.BytesIO(data), name)


@pytest.mark.parametrize(
    ("name", "data", "is_table"),
    [
        ("a.csv", b"a,b", True),
        ("A.TSV", b"a\tb", True),
        ("a.jsonl", b'\xef\xbb\xbf {"a": 1}', True),
        ("a.json", '{"a": 1}'.encode("utf-16"), True),
        ("a.json", b"no JSON", False),
        ("data", b"PAR1", True),
        ("a.xlsx", b"PK\x03\x04", True),
        ("a.csv", b"PK\x03\x04", False),
        ("a.csv", b"", False),
        ("a.txt", b"a,b", False),
    ],
)
def test_tables_are_told_by_name_and_first_bytes(name: str, data: bytes, is_table: bool) -> None:
    assert (reader_for(name, data) is TABLE) == is_table


def test_a_table_can_be_read_as_a_whole_by_a_guess() -> None:
    reading = TABLE.read_bytes("a.csv", f"id,text\n1,{PROSE}\n".encode())
    assert [article.text for article in reading.articles] == [PROSE]
    book = workbook(Numbers=[["n", "m"], [1, 2]], News=[["text"], [PROSE]])
    reading = TABLE.read_bytes("a.xlsx", book)
    assert (reading.decoded.encoding, len(reading.articles)) == ("", 1)
    with pytest.raises(PostilError, match="None of its columns looks like the text") as raised:
        TABLE.read_bytes("a.csv", b"n,m,o,p,q,r,s,t,u,v,w,x,y\n" + b"1," * 12 + b"1\n")
    assert raised.value.hint == "Say which one is: n, m, o, p, q, r, s, t, u, v, w, x and 1 more."


def test_values_as_cells() -> None:
    assert cell_of(b"bytes") == "bytes"
    assert cell_of(1.5) == "1.5"
    assert cell_of([1, {"a": "ä"}]) == '[1, {"a": "ä"}]'
    assert cell_of(["A paragraph that is long enough to be one, for it goes on and on.", "b"]).endswith("on.\n\nb")
    assert cell_of(datetime(2024, 1, 2, 3, 4, tzinfo=UTC)) == "2024-01-02T03:04:00+00:00"
    assert flat({"a": {"b": 1}, "c": None}) == {"a.b": 1, "c": None}


def test_what_is_chosen_or_wished_goes_before_the_guess() -> None:
    (table,) = tables(io.BytesIO(f"id,body\n1,{PROSE}\n".encode()), "a.csv")
    chosen = Columns("id")
    assert columns_for(table, "x", Choice((Chosen(("id", "body"), chosen),))) is chosen
    assert columns_for(table, "x", Choice(wished=(("title", "id"),), clean=True)) == Columns("body", "id", clean=True)
    assert columns_for(table, "x", Choice(wished=(("title", "body"), ("text", "id")))) == Columns("id", "body")
    with pytest.raises(PostilError, match="no column “story”"):
        columns_for(table, "x", Choice(wished=(("text", "story"),)))

"""CSV and TSV as they really are."""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.read.tables.delimited import Form, Lines, read, sniff
from desktop.formats.read.tables.rows import Cell

CELLS = st.text(st.sampled_from("ab ,;\"'\n\r\t\\é\U0001f680"), max_size=8)


def cells(text: str, form: Form | None = None) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line in Lines(text, form or Form(","))]


def leads_back(text: str, cell: Cell) -> None:
    """Every character of a cell stands where its map says, or stands for what stands there."""
    source_map = cell.map(text)
    assert source_map.clean_length == len(cell.text)
    for clean, start, length, taken in source_map:
        made, stood = cell.text[clean : clean + length], text[start : start + taken]
        assert made == stood or stood in ('""', '\\"', "\\\\")


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_a_writer_writes_is_read_and_leads_back(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    text = out.getvalue()
    lines = list(Lines(text, Form(",")))
    assert [[cell.text for cell in line.cells] for line in lines] == rows
    for line in lines:
        for cell in line.cells:
            leads_back(text, cell)


@given(st.text(st.sampled_from('a",;\n\r\\ '), max_size=40))
def test_nothing_of_any_text_is_lost(text: str) -> None:
    end = 0
    for line in Lines(text, Form(",")):
        assert not text[end : line.start].strip(' "\r\n')
        at = line.start
        for cell in line.cells:
            assert not text[at : cell.start].strip(' ",')
            at = cell.end
        end = line.end
    assert not text[end:].strip(' "\r\n')


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("a;b\n1,5;x\n2,5;y\n", Form(";")),
        ("a\tb\nx, y\tz\n", Form("\t")),
        ("a|b\n1|2\n", Form("|")),
        ('a,b\n"x;y;z",1\n', Form(",")),
        ("sep=;\r\na;b\r\n", Form(";", "", 7)),
        ('a,b\n"say \\"so\\"",1\n', Form(",", "\\")),
        ("text\nOne, two\nThree\nFour\nFive", Form(",")),
        ("", Form(",")),
    ],
)
def test_delimiters_and_quotes_are_told(text: str, form: Form) -> None:
    assert sniff(text) == form


def test_a_name_may_speak_for_tabs() -> None:
    assert sniff("one column\nonly", tabs=True) == Form("\t")


def test_quotes_as_backslashes_write_them() -> None:
    text = 'a,"say \\"so\\" \\\\ \\n",b\n'
    assert cells(text, Form(",", "\\")) == [["a", 'say "so" \\ \\n', "b"]]
    for line in Lines(text, Form(",", "\\")):
        leads_back(text, line.cells[1])


def test_line_breaks_and_delimiters_in_quotes_are_text() -> None:
    assert cells('a,"x\r\ny, z"\r\n\r\nb,c') == [["a", "x\r\ny, z"], ["b", "c"]]


def test_stray_quotation_marks_are_text() -> None:
    assert cells('"so" he said,b\nx "y" z,"a"b"\n') == [['"so" he said', "b"], ['x "y" z', 'a"b']]
    assert cells('"he "says" so, then",b\n') == [['he "says" so, then', "b"]]
    assert cells('"We," they said\ta "b"\n', Form("\t")) == [['"We," they said', 'a "b"']]


def test_a_mark_that_is_never_closed_costs_its_own_row() -> None:
    lines = list(Lines('a,"never closed,t\nb,c\n', Form(",")))
    assert [[cell.text for cell in line.cells] for line in lines] == [["a", '"never closed', "t"], ["b", "c"]]
    assert [bool(line.odd) for line in lines] == [True, False]
    assert list(Lines('a,b\nc,"goes on', Form(","), whole=False))[-1].cells[0].text == "a"


def test_ragged_rows_keep_everything_and_are_told() -> None:
    rows = list(read("id,text\n1,One\n2\n3,Three,more,\n", Form(","), ("id", "text"), 1, header=True))
    assert [{name: cell.text for name, cell in row.cells.items()} for row in rows] == [
        {"id": "1", "text": "One"},
        {"id": "2"},
        {"id": "3", "text": "Three", "column 3": "more"},
    ]
    assert [row.odd for row in rows] == ["", "1 cells instead of 2", "4 cells instead of 2"]


@pytest.mark.parametrize("piece", ['"a\n', '"a,', '""', '","', "a,", '"a"b'])
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    list(Lines(piece * 50_000, Form(",")))
    assert time.process_time() - start < 10

"""Whether a table has a header, and what its columns are called."""

import pytest

from desktop.formats.read.tables.delimited import Form
from desktop.formats.read.tables.layout import Layout, look_at_delimited, look_at_json

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital."


@pytest.mark.parametrize(
    ("text", "names", "header"),
    [
        (f"id,text\n1,{PROSE}\n", ("id", "text"), True),
        (f"q7,x\n1,{PROSE}\n2,{PROSE}\n", ("q7", "x"), True),
        (f"1,{PROSE}\n2,{PROSE}\n", ("column 1", "column 2"), False),
        ("Minister quits,Gazette\nMayor stays,Times\n", ("column 1", "column 2"), False),
        ("a,a\n1,2\n", ("column 1", "column 2"), False),
        ("text,,Text\nx,y,z\n", ("text", "column 2", "Text"), True),
        ("number,when\n1,2024-01-02\n", ("number", "when"), True),
        ("", (), False),
    ],
)
def test_headers(text: str, names: tuple[str, ...], header: bool) -> None:
    layout = look_at_delimited(text)
    assert (layout.names, layout.header) == (names, header)


def test_a_text_that_goes_on_has_no_header() -> None:
    layout = Layout(("a",), Form(",", "", 7), header=True)
    assert layout.after(10).after(5) == Layout(("a",), Form(","), header=False, first=16)
    assert Layout(("a",)).after(1) == Layout(("a",), first=2)


def test_keys_are_columns() -> None:
    assert look_at_json('{"a": 1}\nbroken\n{"b": {"c": 2}}').names == ("a", "b.c")

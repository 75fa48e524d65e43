"""JSON lines and arrays as rows."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.read.tables.jsons import read


def rows(text: str) -> list[dict[str, str]]:
    return [{name: cell.text for name, cell in row.cells.items()} for row in read(text)]


@given(st.lists(st.text(max_size=12), min_size=1, max_size=4), st.booleans())
def test_strings_are_read_and_lead_back(values: list[str], ascii_only: bool) -> None:
    text = "\n".join(json.dumps({"text": value}, ensure_ascii=ascii_only) for value in values)
    found = list(read(text))
    assert [row.cells["text"].text for row in found if row.cells] == [value for value in values if value]
    for row in found:
        for cell in row.cells.values():
            source_map = cell.map(text)
            assert source_map.clean_length == len(cell.text)
            for clean, start, length, taken in source_map:
                stood = text[start : start + taken]
                made = cell.text[clean : clean + length]
                assert made == stood or json.loads(f'"{stood}"') == made


def test_nested_keys_have_dotted_names() -> None:
    text = '{"a": {"b": {"c": 1.5}}, "d": true, "e": null, "f": [], "g": [{"h": 1}], "i": ""}'
    assert rows(text) == [{"a.b.c": "1.5", "d": "true", "g": '[{"h": 1}]'}]
    deep = "".join(f'{{"{n}":' for n in range(8)) + "1" + "}" * 8
    assert rows(deep) == [{"0.1.2.3.4.5": '{"6":{"7":1}}'}]


def test_lists_of_strings_are_paragraphs_or_an_enumeration() -> None:
    long = "A paragraph that is long enough to be one, for it goes on and on."
    text = json.dumps({"tags": ["one", "t\two"], "body": [long, long]})
    (row,) = read(text)
    assert row.cells["tags"].text == "one, t\two"
    assert row.cells["body"].text == f"{long}\n\n{long}"
    for cell in row.cells.values():
        assert cell.map(text).clean_length == len(cell.text)
    assert row.cells["tags"].map(text).to_source(5) == text.index("t\\two")


@pytest.mark.parametrize(
    "text",
    [
        '[{"a": 1},\n {"a": 2}]',
        '{"count": 2, "next": "x\\"y", "articles": [{"a": 1}, {"a": 2}], "more": 1}',
        '{"a": 1}\n{"a": 2}\n',
        '\x1e{"a": 1}\n\x1e{"a": 2}\n',
        '{"a": 1} {"a": 2}',
    ],
)
def test_wherever_the_objects_stand(text: str) -> None:
    assert rows(text) == [{"a": "1"}, {"a": "2"}]


def test_one_object_a_line_is_no_array_in_an_object() -> None:
    assert rows('{"a": 1, "b": [{"c": 1}]}\n{"a": 2}') == [{"a": "1", "b": '[{"c": 1}]'}, {"a": "2"}]


def test_what_is_broken_costs_its_line() -> None:
    text = '{"a": 1}\n{"a": \n{"a" 2}\n{"a": 2 "b"}\n{3: 4}\n"text"\n{"a": 5}\n[' + "[" * 100_000
    found = list(read(text))
    assert [row.odd for row in found] == ["", *["no JSON"] * 4, "not an object", "", "no JSON"]
    assert [row.number for row in found] == list(range(1, 9))

"""Where the words of a search stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.hits import folded, hits, is_unspaced, snippet
from desktop.text.query import Words, parse


def found(search: str, text: str) -> list[str]:
    return [span.of(text) for span in hits(parse(search).words, text)]


@pytest.mark.parametrize(
    ("search", "text", "expected"),
    [
        ("cafe", "The Café, cafés and a decaf", ["Café", "cafés"]),
        ('"put in"', "Put  in, Putin, put inside, put in.", ["Put  in", "put in"]),
        ("peace OR war", "War and Peace, prewar", ["War", "Peace"]),
        ("Putin's", "Putin’s way", ["Putin’s"]),
        ("总统", "新总统说", ["总统"]),
        ("الرئيس", "أعلن الرئيس", ["الرئيس"]),
        ("-war", "war", []),
        ("", "war", []),
        ("ß", "Straße ß", ["ß"]),
    ],
)
def test_hits(search: str, text: str, expected: list[str]) -> None:
    assert found(search, text) == expected


def test_no_more_hits_than_asked_for() -> None:
    assert len(hits((Words("a"),), "a " * 9, most=3)) == 3


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_a_snippet_shows_the_first_hit_in_its_sentence() -> None:
    text = "word " * 40 + "and the\nbridge was reopened, " + "word " * 40
    shown, marks = snippet(parse("bridge reopened").words, text)
    assert shown.startswith("… word")
    assert shown.endswith("…")
    assert "the bridge was" in shown
    assert [mark.of(shown) for mark in marks] == ["bridge", "reopened"]
    assert snippet(parse("bridge").words, "A bridge.") == ("A bridge.", hits((Words("bridge"),), "A bridge."))
    assert snippet(parse("zebra").words, text) == ("", ())
    long = "x" * 60 + "\uff0cbridge"
    assert snippet(parse("bridge").words, long)[0].startswith("… x")


def test_scripts_without_spaces() -> None:
    assert is_unspaced("总统")
    assert not is_unspaced("Putin")

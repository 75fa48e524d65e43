"""Words are found as a reader means them, and at their true places."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.finding import Wanted, find_all

TEXT = "“Café” said the café’s owner. The CAFE, he said, isn't a cafeteria."


def found(text: str, *terms: str, **wanted: bool) -> list[str]:
    """What is found, as it stands in the text."""
    return [span.of(text) for span in find_all(text, terms, Wanted(**wanted))]


def test_case_and_accents_do_not_matter_unless_asked() -> None:
    assert found(TEXT, "cafe") == ["Café", "café", "CAFE", "cafe"]
    assert found(TEXT, "CAFÉ") == ["Café", "café", "CAFE", "cafe"]
    assert found(TEXT, "café", accents=True) == ["Café", "café"]
    assert found(TEXT, "cafe", case=True) == ["café", "cafe"]
    assert found(TEXT, "Café", case=True, accents=True) == ["Café"]


def test_whole_words_and_beginnings() -> None:
    assert found(TEXT, "cafe", words=True) == ["Café", "café", "CAFE"]
    assert found(TEXT, "he", words=True) == ["he"]
    assert found(TEXT, "caf*") == ["Caf", "caf", "CAF", "caf"]
    assert found(TEXT, "eteria*") == [], "no word begins so"
    assert found(TEXT, "*") == []
    assert found("snake_case case", "case", words=True) == ["case"]


def test_marks_are_found_in_whatever_shape() -> None:
    assert found(TEXT, '"Café"') == ["“Café”"]
    assert found(TEXT, "isn’t") == ["isn't"]
    assert found("a\u00a0b‑c", "a b-c") == ["a\u00a0b‑c"]  # noqa: RUF001
    assert found("one\ntwo", "one two") == ["one\ntwo"]


def test_what_combines_and_soft_hyphens_are_passed_over() -> None:
    text = "Cafe\u0301 and Bun\u00addes\u00adtag; שָׁלוֹם; ٱلْحُكُومَة"
    assert found(text, "café") == ["Cafe"]
    assert [span.start for span in find_all(text, ["and"])] == [6]
    assert found(text, "Bundestag") == ["Bun\u00addes\u00adtag"]
    assert found(text, "שלום") == ["שָׁלוֹם"]
    assert found("\u0301e", "e") == ["e"]
    assert found("Łódź İstanbul", "lodz", "istanbul") == ["Łódź", "İstanbul"]


def test_several_terms_do_not_overlap_and_the_longest_wins() -> None:
    assert found("reopen the open door", "open", "reopen the") == ["reopen the", "open"]
    assert found("abc", "c", "a") == ["a", "c"]
    assert found("aaaa", "aa") == ["aa", "aa"]


@pytest.mark.parametrize("term", ["", " ", "\u0301"])
def test_nothing_is_found_everywhere(term: str) -> None:
    assert find_all(TEXT, [term]) == []
    assert find_all("", ["a"]) == []
    assert find_all(TEXT, []) == []


@given(text=st.text(st.sampled_from("aáA\u0301bß İ\u00adאשּׁ🚀’")), data=st.data())
def test_every_stretch_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    for accents in (False, True):
        spans = find_all(text, [text[start:end]], Wanted(accents=accents))
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        if spans and accents:
            assert text[start:end].lower() in {span.of(text).lower() for span in spans}

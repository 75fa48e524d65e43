"""The canonical form and its map."""

import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.text.canonical import canonical

AWKWARD = st.text(
    st.one_of(
        st.characters(exclude_categories=[]),
        st.sampled_from(
            "\r\n\x00\x0b\x0c\x85\u2028\u2029\ufeff\u00ad\u200b\u200d\u2060\u202b\u200f\ufdd0\uffff\U0001ffff\ud83d\ude00"
            "\u0e01\u05d0a\u00a0\u0301\U0001f469"
        ),
    )
)  # fmt: skip


@given(AWKWARD)
@example("\ud83d\ude00")
@example("\r\r\n\n\r")
def test_canonical(source: str) -> None:
    text, source_map = canonical(source)
    assert canonical(text)[0] == text
    assert source_map.clean_length == len(text)
    for char in text:
        code = ord(char)
        assert unicodedata.category(char) not in ("Cc", "Cs") or char in "\n\t"
        assert code & 0xFFFE != 0xFFFE
        assert not 0xFDD0 <= code <= 0xFDEF
        assert code not in (0x2028, 0x2029, 0xFEFF)
    text.encode()


@given(AWKWARD)
def test_every_character_is_its_own_in_the_source_or_a_stated_repair(source: str) -> None:
    text, source_map = canonical(source)
    last = -1
    for index, char in enumerate(text):
        at = source_map.to_source(index)
        assert at > last
        last = at
        if source[at] == char:
            continue
        if char == "\n":
            assert source[at] in "\r\x0b\x0c\x85\u2028\u2029"
        elif char == "\ufffd":
            assert 0xD800 <= ord(source[at]) <= 0xDFFF
        else:
            assert source[at : at + 2].encode("utf-16-le", "surrogatepass").decode("utf-16-le") == char


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("plain\n\ttext\u00a0here", "plain\n\ttext\u00a0here"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg\x0ch", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\ufeffa\ufeffb\x00c\x1fd\x7fe\x9ff", "abcdef"),
        ("a\ufdd0b\uffffc\U0010fffed", "abcd"),
        ("x\ud83d\ude00y\ud83dz\ude00", "x\U0001f600y\ufffdz\ufffd"),
        ("so\u00adcial mo\u200bve\u2060ment", "social movement"),
        ("\u200ba\u200b", "a"),
        ("\u0e01\u200b\u0e02 \u0e01\u200b", "\u0e01\u200b\u0e02 \u0e01"),
        ("\u202bTexas\u202c\u200f", "Texas"),
        ("\u200f\u05d0\u202a12\u202c", "\u200f\u05d0\u202a12\u202c"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\U0001f469\u200d\U0001f467 e\u0301", "\U0001f469\u200d\U0001f467 e\u0301"),
    ],
)  # fmt: skip
def test_rules(source: str, text: str) -> None:
    assert canonical(source)[0] == text


def test_only_repairs_cost_runs() -> None:
    source = "one\ntwo three\n" * 100
    assert len(canonical(source)[1]) == 1
    assert len(canonical("a\r\nb")[1]) == 3


def test_large_texts_are_quick() -> None:
    lines = "short line\r\n" * 200_000
    started = time.thread_time()
    text, source_map = canonical(lines)
    assert time.thread_time() - started < 4  # a tenth of this on a quiet machine
    assert len(text) == len(re.sub("\r", "", lines))
    assert source_map.to_source(len(text)) == len(lines)

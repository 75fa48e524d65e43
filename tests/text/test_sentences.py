"""Sentences around a place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.sentences import ends_abbreviation, starts_sentence
from desktop.text.snap import sentence_at

TEXT = (
    "Mr. Putin left the U.S. The rest stayed at 5.30 p.m. in Jan. 2025. \u201cWho will pay?\u201d he asked. "
    "He said so\u2026 and left. J. R. Smith of Smith Co. agreed! (So did we.) "
    "\u201cYes.\u201d\nNext line without an end"
)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Putin", "Mr. Putin left the U.S."),
        ("stayed", "The rest stayed at 5.30 p.m. in Jan. 2025."),
        ("pay", "\u201cWho will pay?\u201d he asked."),
        ("and left", "He said so\u2026 and left."),
        ("Smith Co", "J. R. Smith of Smith Co. agreed!"),
        ("did", "(So did we.)"),
        ("Yes", "\u201cYes.\u201d"),
        ("Next", "Next line without an end"),
    ],
)
def test_sentences(place: str, expected: str) -> None:
    text = TEXT.replace("  ", " ")
    assert sentence_at(text, text.index(place)).of(text) == expected


def test_between_two_sentences_counts_as_the_first() -> None:
    assert sentence_at("One.  Two.", 5).of("One.  Two.") == "One."


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_there(text: str) -> None:
    assert not len(sentence_at(text, 1))


def test_other_scripts() -> None:
    chinese = "\u4ed6\u8d70\u4e86\u3002\u6211\u4eec\u7559\u4e0b\u3002"
    assert sentence_at(chinese, 5).of(chinese) == chinese[4:]
    arabic = "\u0645\u0646 \u0647\u0648\u061f \u0647\u0630\u0627 \u0647\u0648."
    assert sentence_at(arabic, 8).of(arabic) == "\u0647\u0630\u0627 \u0647\u0648."


@given(st.text(st.sampled_from("aA.!?\u201c\u201d \n(")), st.integers(-3, 60))
def test_holds_the_place_or_the_space_before_it(text: str, index: int) -> None:
    span = sentence_at(text, index)
    place = min(max(index, 0), len(text))
    assert span.of(text) == span.of(text).strip()
    assert "\n" not in span.of(text)
    assert not text[min(place, span.start) : max(min(place, span.start), span.start)].strip() or span.start <= place
    assert not text[span.end : max(place, span.end)].strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", True),
        ("It ended. ", True),
        ("It ended.\u201d (", True),
        ("line\n", True),
        ("in the U.S. ", False),
        ("and then ", False),
        ("said: \u201c", False),
    ],
)
def test_starts_sentence(text: str, expected: bool) -> None:
    assert starts_sentence(text + "Word", len(text)) is expected


def test_abbreviations() -> None:
    assert ends_abbreviation("said Dr.")
    assert ends_abbreviation("(U.N.")
    assert not ends_abbreviation("said so.")
    assert not ends_abbreviation("Dr")
    assert not ends_abbreviation("")


def test_a_line_without_end_is_cut() -> None:
    text = "word " * 2_000_000
    started = time.perf_counter()
    assert len(sentence_at(text, 5_000_000)) <= 8000
    assert time.perf_counter() - started < 0.5  # a hundredth of this on a quiet machine

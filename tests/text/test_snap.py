"""Snapping a selection to what was meant."""

import time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.snap import snap, word_at

AWKWARD = st.lists(
    st.one_of(
        st.characters(),
        st.sampled_from(
            [
                "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\U0001f44d\U0001f3fd", "\U0001f1fa\U0001f1e6", "e\u0301",
                "\u0645\u064e\u0633\u0652\u0639\u064f\u0648\u062f ", "\u0e04\u0e33", "\r\n", "\ufeff", "\u00a0", " ",
                "word ", "don't ", "pre-war ", "U.S. ", ". ", "\u201c", "\u201d", '"', "'", "(", ")", "\u2019", "-",
                "\n",
            ]
        ),
    ),
    max_size=30,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # [ ] are the ends of the selection
        ("the Rus[sian Presi]dent said", "Russian President"),
        ("the[ Russian President ]said", "Russian President"),
        ("on \u201ccompre[hensive strategic partnership\u201d] by", "comprehensive strategic partnership"),
        ("on [\u201cstrategic partnership\u201d] by", "\u201cstrategic partnership\u201d"),
        ("on [\u201cstrategic] partnership\u201d by", "strategic"),
        ("he said [partnership\u201d, ]and", "partnership"),
        ("[Iran (not pictured)] went", "Iran (not pictured)"),
        ("Iran ([not pictured)] went", "not pictured"),
        ("It [will sign the pact.] Next", "will sign the pact"),
        ("So. [It will sign the pact.] Next", "It will sign the pact."),
        ("[\u201cIt will sign the pact.] Next", "It will sign the pact."),
        ("they [said so...] Next", "said so..."),
        ("from [the U.S.] side", "the U.S."),
        ("met [Mr.] Lee", "Mr."),
        ("will they [really go?] No", "really go?"),
        ("one[, two;] three", "two"),
        ("one [\u2014 two \u2014] three", "two"),
        ("at [-5 degrees] in", "-5 degrees"),
        ("President-el[ect Trump]", "President-elect Trump"),
        ("President-[elect Trump]", "elect Trump"),
        ("the U.[S. Senate]", "U.S. Senate"),
        ("the [U.]S. Senate", "U.S."),
        ("Iran[\u2019s allies]", "Iran\u2019s allies"),
        ("the [\u201990s were] long", "\u201990s were"),
        ("\u201e[Wir gehen\u201c], sagte", "Wir gehen"),
        ("[\u201eWir gehen\u201c], sagte", "\u201eWir gehen\u201c"),
        ("[\u00ab oui \u00bb] dit", "\u00ab oui \u00bb"),
        ('"A" is ["B" or "C"] now', '"B" or "C"'),
        ('she said: ["We go] now"', "We go"),
        ('she said: "We go [now"] then', "now"),
        ("a [(b \u201cc) d\u201d] e", "(b \u201cc) d"),
        ("[\u201cOne.\n\u201cTwo.\u201d] e", "\u201cOne.\n\u201cTwo.\u201d"),
        ("\u0642\u0627 [\u0627\u0644\u0631]\u064a\u0633\u060c \u062b", "\u0627\u0644\u0631\u064a\u0633"),
        ("a cafe[\u0301 au] lait", "cafe\u0301 au"),
        ("x [\U0001f469\u200d]\U0001f469\u200d\U0001f467 y", "\U0001f469\u200d\U0001f469\u200d\U0001f467"),
        ("x [\u0e04]\u0e33 y", "\u0e04\u0e33"),
        ("one [.] two", "."),
        ("one [\u201d ] two", "\u201d"),
        ("one[  ]two", ""),
        ("one[]two", ""),
    ],
)  # fmt: skip
def test_selections(text: str, expected: str) -> None:
    start = text.index("[")
    end = text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    assert snap(text, Span(start, end)).of(text) == expected


@given(AWKWARD, st.integers(0, 200), st.integers(0, 200))
@example(" \u0301", 0, 2)
@example("\r\n", 1, 2)
@example("\r\n", 0, 2)
@example("a\r\n", 0, 3)
@example("\u201d\r\n. ", 0, 4)
def test_never_empty_and_never_through_a_character(text: str, one: int, other: int) -> None:
    span = Span(*sorted((min(one, len(text)), min(other, len(text)))))
    snapped = snap(text, span)
    assert snapped.end <= len(text)
    assert bool(len(snapped)) == bool(span.of(text).strip())
    if len(snapped):
        edges = {match.start() for match in regex.finditer(r"\X", text)} | {len(text)}
        assert {snapped.start, snapped.end} <= edges
        assert snapped.of(text).strip() != ""


@given(AWKWARD, st.integers(0, 200), st.integers(0, 200))
def test_snapping_twice_changes_nothing_more(text: str, one: int, other: int) -> None:
    span = Span(*sorted((min(one, len(text)), min(other, len(text)))))
    snapped = snap(text, span)
    assert snap(text, snapped) == snapped


@given(AWKWARD, st.integers(-5, 200))
def test_word_at_holds_the_place(text: str, index: int) -> None:
    found = word_at(text, index)
    place = min(max(index, 0), len(text))
    assert found.start <= place <= found.end
    assert found.of(text).strip() or not len(found)


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        ("the pre-war line", 6, "pre-war"),
        ("the line", 3, "the"),
        ("the  line", 4, ""),
        ("the end", 99, "end"),
        ("", 0, ""),
        ("in the U.S. now", 9, "U.S."),
        ("Iran\u2019s", 5, "Iran\u2019s"),
        ("one, two", 3, ","),
        ("a - b", 2, "-"),
        ("1990-91-92", 5, "1990-91-92"),
    ],
)
def test_word_at(text: str, index: int, expected: str) -> None:
    assert word_at(text, index).of(text) == expected


def test_the_length_of_the_text_does_not_matter() -> None:
    text = "x" * 5_000_000 + " word " + "\u201c" * 100_000
    started = time.thread_time()
    for _ in range(20):
        assert snap(text, Span(5_000_002, 5_000_003)).of(text) == "word"
        word_at(text, 2_000_000)
    assert time.thread_time() - started < 1  # a twentieth of this on a quiet machine


def test_a_long_selection_of_lost_quotes_is_one_pass() -> None:
    text = "(\u201c[" * 60_000 + "a" + ")" * 60_000
    started = time.thread_time()
    assert "a" in snap(text, Span(0, len(text))).of(text)
    assert time.thread_time() - started < 5  # a tenth of this on a quiet machine

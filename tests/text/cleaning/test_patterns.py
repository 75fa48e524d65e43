"""Patterns that are tried only where they can match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.cleaning.patterns import Patterns, first_characters
from desktop.text.cleaning.rules import load_rules


@pytest.mark.parametrize(
    ("pattern", "firsts"),
    [
        ("abc", "a"),
        ("a?bc", "ab"),
        ("a*?b+c", "ab"),
        ("a{0,3}b", "ab"),
        ("a{,3}b", "ab"),
        ("a{2}b", "a"),
        ("(?:share|tweet)s? this", "st"),
        ("(?:the |a )?page", "tap"),
        ("(?:a|b?)c", "abc"),
        (r"\d+ min", "0123456789"),
        (r"[\d.,]+k", "0123456789.,"),
        (r"\(?x", "(x"),
        (r"\x27t|\u00a9", "'\u00a9"),
        (r"\bword", "w"),
        ("(?!no)(?=y)yes", "y"),
        ("[-ab]c", "-ab"),
        ("(?:x(?:y|z)|[ab])", "xab"),
    ],
)
def test_first_characters(pattern: str, firsts: str) -> None:
    assert first_characters(pattern) == frozenset(firsts)


@pytest.mark.parametrize(
    "pattern", [".{0,9}x", r"\w+", "[^a]b", "[a-z]x", "a?", "(?:x|.)y", r"[\w-]+", "", r"(?:\s|a)b"]
)
def test_any_first_character(pattern: str) -> None:
    assert first_characters(pattern) is None


def test_the_first_pattern_that_matches_decides() -> None:
    patterns = Patterns([("a+", 1), ("ab?", 2), (".b", 3), ("[a-c]", 4)])
    assert [patterns.kind(line) for line in ("aa", "a", "ab", "xb", "c", "zz")] == [1, 1, 2, 3, 4, None]
    assert Patterns([("a", 1)]).kind("b") is None


@given(st.text(min_size=1, max_size=40))
def test_leaving_patterns_out_changes_nothing(line: str) -> None:
    entries = [("[^x]*end", 1), ("start.*", 2), (r"\d+ (?:of|/) \d+", 3), ("x?y", 4), ("(?:a|b)?c?", 5)]
    import re  # noqa: PLC0415

    expected = next((kind for pattern, kind in entries if re.fullmatch(pattern, line)), None)
    assert Patterns(entries).kind(line) == expected


def test_all_shipped_patterns_are_understood() -> None:
    rules = load_rules()
    # Compiling for every character that a line of residue can begin with finds every mistake in the files.
    for first in "abcdefghijklmnopqrstuvwxyz0123456789([@#&*'\"\u00a9\u00ab\u2190":
        rules.labels.kind(first * 3)
        rules.sentences.kind(first * 3)

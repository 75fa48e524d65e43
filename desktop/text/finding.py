"""Finds words in a text as a reader means them: without regard to case, accents and the shape of quotation marks.

The text is folded to one that has a character for each of its own, so that places need no translation; only where it
holds combining marks or soft hyphens, which are passed over, they do.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from desktop.model.span import Span

# What a keyboard has in place of what a newspaper prints.
_ALIKE = {"'": "’‘ʼ‛`´", '"': "“”„‟«»", "-": "‐‑‒–−", " ": "\u00a0\u202f\u2009\t\n"}  # noqa: RUF001
_SHAPES = {ord(shape): plain for plain, shapes in _ALIKE.items() for shape in shapes}
_PLAIN = {"\u0131": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H"}
# Marks that combine with the letter before them (Mn of the scripts in use), and soft hyphens.
_PASSED_OVER = re.compile(
    "[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u1dc0-\u1dff\u20d0-\u20ff]+"
)


class Wanted(NamedTuple):
    """How exactly a text must hold the words: their case, their accents, whole words alone."""

    case: bool = False
    accents: bool = False
    words: bool = False


ANYHOW = Wanted()


class _Folded(NamedTuple):
    """A text to look in. `kept` and `places` lead back: from where in it, and to where in the text, a run begins."""

    text: str
    kept: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, index: int) -> int:
        """Where a character of the folded text stands in the text."""
        run = bisect_right(self.kept, index) - 1
        return self.places[run] + index - self.kept[run]


def find_all(text: str, terms: Sequence[str], wanted: Wanted = ANYHOW) -> list[Span]:
    """Every place of every term, in the order of the text and none overlapping another; at one place the longest.

    A term that ends with `*` stands for all words that begin so. Takes time in proportion to the text: hundredths of a
    second for half a million words, and the text is folded but once.
    """
    folded = _fold(text, case=wanted.case, accents=wanted.accents)
    found: list[Span] = []
    for term in terms:
        start = term.endswith("*") and len(term) > 1
        needle = _fold_term(term[:-1] if start else term, wanted)
        if needle.strip():
            found += _places(folded, needle, begin=wanted.words or start, end=wanted.words and not start)
    return found if len(terms) == 1 else _apart(found)


@lru_cache(maxsize=4)
def _fold(text: str, *, case: bool, accents: bool) -> _Folded:
    shaped, kept, places = text, [0], [0]
    if not accents and _PASSED_OVER.search(text):
        parts, before, length = [], 0, 0
        for mark in _PASSED_OVER.finditer(text):
            parts.append(text[before : mark.start()])
            length += mark.start() - before
            before = mark.end()
            kept.append(length)
            places.append(before)
        shaped = "".join((*parts, text[before:]))
    for letter in sorted(set(shaped)):  # a letter at a time is many times faster than `translate`
        if not letter.isascii() or letter in "\t\n":
            plain = _plain(letter, accents=accents)
            if plain != letter:
                shaped = shaped.replace(letter, plain)
    return _Folded(shaped if case else shaped.lower(), tuple(kept), tuple(places))


def _plain(letter: str, *, accents: bool) -> str:
    """The one character that stands for a letter; never more, also when it is lowered."""
    if shape := _SHAPES.get(ord(letter)):
        return shape
    if not accents:
        base = "".join(part for part in normalize("NFD", letter) if not combining(part))
        letter = _PLAIN.get(base, base) if len(base) == 1 else letter
    return letter if len(letter.lower()) == 1 else letter.lower()[0]


def _fold_term(term: str, wanted: Wanted) -> str:
    if not wanted.accents:
        term = _PASSED_OVER.sub("", normalize("NFD", term))
    plain = "".join(_plain(letter, accents=wanted.accents) for letter in term)
    return plain if wanted.case else plain.lower()


def _places(folded: _Folded, needle: str, *, begin: bool, end: bool) -> list[Span]:
    text, size = folded.text, len(needle)
    found = []
    at = text.find(needle)
    shifted = len(folded.kept) > 1
    while at >= 0:
        stop = at + size
        inside = (begin and at > 0 and _is_word(text[at - 1])) or (end and stop < len(text) and _is_word(text[stop]))
        if not inside:
            found.append(Span(folded.place(at), folded.place(stop - 1) + 1) if shifted else Span(at, stop))
        at = text.find(needle, at + 1 if inside else stop)
    return found


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _apart(found: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept

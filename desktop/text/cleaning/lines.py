"""The lines of a source and what can be said of each by itself."""

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from operator import attrgetter
from typing import Any

from desktop.text.cleaning.credits import has_credit
from desktop.text.cleaning.dates import date_line, day_in, signed_date
from desktop.text.cleaning.reasons import DATE, NAVIGATION
from desktop.text.cleaning.rules import LONGEST, Residue, Rules, line_key
from desktop.text.cleaning.wrapping import Stretch, unwrapped

_SENTENCE_END = ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964"
_FULL_STOPS = ".\u2026\u3002\u06d4\u0964"
_CLOSING = "\"'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\uff09*"
_HALF_END = ",;:\u060c\u061b-\u2013\u2014"
_CODE = re.compile(r"[{}<>=;\\$@#_]|\(\)|//|^\W*\^|\w\[[^\W\d]{4,}\]$")  # the last: a heading that can be edited
_EDIT = re.compile(r"\s?\[[^\W\d]{4,}\]?$")  # what a heading has behind it that can be edited
_NUMBERED = re.compile(r"\d+(?:\.\d+)*\.? \S")
_COUNTER = re.compile(r"[+]?[\d.,\u00a0 ]{1,9}[kKmM]?\+?")
_BULLET = re.compile(r"[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]\s+\S|\d{1,3}[.)]\s+\S")
_COLUMNS = re.compile(r"\t+| {2,}")
_ADDRESS = re.compile(r"\W*\S+[@.]\w[\w-]*\.?[a-z]{2,4}")
_QUOTES = '"\u201c\u2018\u201e\u00ab'
_SYMBOLS = frozenset(
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\u00a0\u00ab\u00b7\u00bb\u00d7\u2013\u2014\u2015\u2022\u2026\u2039\u203a"
    "\u2190\u2191\u2192\u2193\u2500\u2501\u2550\u25a0\u25aa\u25cf"
)
_REMEMBERED = 160  # code points; longer lines are seldom met again
_SENTENCE_WORDS = 5
_PROSE_WORDS = 16
_TITLE_WORDS = 25
_TITLE_LEAST = 4
_LINK_WORDS = 6
_NAME_WORDS = (2, 4)
_SMALL = 3
_CHARS_A_WORD = 12
_CRUMBS = re.compile(r"[^>\u203a\u00bb]{1,40}(?:[>\u203a\u00bb][^>\u203a\u00bb]{1,40}){2,}")
_TRAIL = Residue(NAVIGATION, sure=True)  # to where a page stands on its site


@dataclass(slots=True)
class Line:
    """One line that is not blank: its stretches of the canonical text, more than one where it had been wrapped.

    `key` is the same for lines that say the same; `gap` counts the empty lines before it. `ends`: it ends like a
    sentence. `prose`: it reads like running text. `title`: it could be a headline. `link`: it could be an item of a
    menu. `appendix`: it heads notes or references. `caption`: it ends in a picture's credit, or calls itself a caption.
    `date` is ISO or empty, for lines that state little else; `dated`: a day stands in it. `reason`, once set, says why
    the line is no part of the body; `doubt` why it may be none although it is kept.
    """

    stretches: tuple[Stretch, ...]
    gap: int
    text: str
    key: str
    words: int
    residue: Residue | None = None
    ends: bool = False
    prose: bool = False
    title: bool = False
    link: bool = False
    symbols: bool = False
    byline: bool = False
    caption: bool = False
    headline: bool = False
    numbered_headline: bool = False
    appendix: bool = False
    date: str = ""
    dated: bool = False
    reason: str = ""
    doubt: str = ""

    @property
    def start(self) -> int:
        """Where it starts in the canonical text."""
        return self.stretches[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.stretches[-1][1]

    @property
    def running(self) -> bool:
        """Whether it is running text that nothing speaks against by now."""
        return self.prose and not self.reason and self.residue is None

    @property
    def meta(self) -> bool:
        """Whether it says when the article appeared or who wrote it."""
        return bool(self.date) or self.byline

    @property
    def beside_headline(self) -> bool:
        """Whether such a line stands under a headline, and seldom under the heading of a section."""
        return self.meta or (self.residue is not None and self.residue.meta)

    @property
    def person(self) -> bool:
        """Whether it could be a person's name, not in capitals throughout, perhaps with a place behind a small word."""
        words = self.text.split() if self.words <= _TITLE_WORDS else []
        if len(words) > _SMALL and words[-2].islower() and len(words[-2]) <= _SMALL:
            words = words[:-2]
        fitting = _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1]
        return fitting and all(word[0].isupper() and not word.isupper() for word in words)

    @property
    def counter(self) -> bool:
        """Whether it is a bare number: shares, comments, a font size."""
        return len(self.text) < LONGEST and _COUNTER.fullmatch(self.text) is not None

    @property
    def numbered(self) -> bool:
        """Whether it begins like an entry in a table of contents."""
        return _NUMBERED.match(self.text) is not None and not self.ends

    @property
    def bullet(self) -> bool:
        """Whether it is an item of a list."""
        return _BULLET.match(self.text) is not None and not self.symbols and not self.numbered_headline


_of_itself = attrgetter(*[field.name for field in fields(Line)[2:]])


def read_lines(text: str, rules: Rules) -> list[Line]:
    """The lines of a canonical text that are not blank, each looked at by itself."""
    lines: list[Line] = []
    before = 0
    for stretches in unwrapped(text):
        start = stretches[0][0]
        words = " ".join([text[first:last] for first, last in stretches])
        gap = text.count("\n", before, start) - (1 if lines else 0)
        lines.append(
            _long_line(stretches, words, gap) if len(words) > LONGEST else _placed(stretches, words, gap, rules)
        )
        before = stretches[-1][1]
    return lines


def _long_line(stretches: tuple[Stretch, ...], text: str, gap: int) -> Line:
    # So long that it is prose whatever it says; counting its words would only cost time.
    return Line(stretches, gap, text, text, LONGEST // 5, ends=_ends(text), prose=True)


def _placed(stretches: tuple[Stretch, ...], text: str, gap: int, rules: Rules) -> Line:
    """A line at its place. What pages of one site have in common is looked at once."""
    if len(text) <= _REMEMBERED:
        return Line(stretches, gap, *_remembered(text, rules))
    line = _line(text, rules)
    line.stretches, line.gap = stretches, gap
    return line


@lru_cache(8192)
def _remembered(text: str, rules: Rules) -> tuple[Any, ...]:
    """What is said of a line by itself alone, in the order of its fields."""
    return _of_itself(_line(text, rules))


def _line(text: str, rules: Rules) -> Line:
    parts = text.split()
    key = line_key(text)
    words = len(parts) if text.isascii() or len(text) < len(parts) * _CHARS_A_WORD else len(text) // 3
    ends = _ends(text)
    sentence = words >= _PROSE_WORDS or (ends and words >= _SENTENCE_WORDS)
    residue = rules.residue(key, sentence=sentence)
    if residue is None and not ends and _CRUMBS.fullmatch(text):
        residue = _TRAIL
    if residue is None and not ends and ("\t" in text or "  " in text):
        residue = rules.residue(line_key(_COLUMNS.sub(" | ", text)))  # a menu whose items stand side by side
    line = Line((), 0, text, key or text, words, residue, ends=ends)
    line.symbols = _SYMBOLS.issuperset(text)
    if line.symbols:
        return line
    line.appendix = words <= _LINK_WORDS and _EDIT.sub("", key) in rules.appendix
    line.headline = rules.headline(text) != text and (residue is None or not residue.sure)
    if line.residue is not None:
        # "Explainer: …" may lead to another article or be this one's headline.
        line.title = line.headline or (not line.residue.sure and words >= _TITLE_LEAST and _could_be_title(line))
        if line.residue.reason == DATE:
            line.date = (day_in(text, rules) or ("",))[0]
        return line
    line.prose = sentence
    day = day_in(text, rules)
    line.dated = day is not None
    line.date = date_line(text, rules, day) if day else ""
    if not line.date and words <= _PROSE_WORDS:
        line.date = signed_date(text, rules, day) if day and not ends else ""
        line.byline = bool(line.date) or rules.bylines.fullmatch(text) is not None
    line.caption = rules.caption(text) is not None or has_credit(text, rules)
    if words <= _LINK_WORDS and not line.ends and text[-1] not in _HALF_END:
        line.link = not line.caption and _CODE.search(text) is None and text[0] not in _QUOTES
    line.title = line.headline or (not line.caption and _could_be_title(line))
    return line


def _ends(text: str) -> bool:
    bare = text[-8:].rstrip(_CLOSING)
    return bare[-1:] in _SENTENCE_END if bare else False


def _is_figures(text: str) -> bool:
    """Whether a line is a time, a score or a number rather than words."""
    letters = sum(map(str.isalpha, text))
    return letters == 0 or letters < sum(map(str.isdigit, text))


def _could_be_title(line: Line) -> bool:
    if line.meta or line.bullet or line.words > _TITLE_WORDS or _is_figures(line.text):
        return False
    if line.text[-1] in _HALF_END or line.text[0].islower() or _ADDRESS.fullmatch(line.text):
        return False
    # A question may be a headline, a statement with its full stop is none; "U.S." at the end is no full stop.
    bare = line.text.rstrip(_CLOSING)
    return not line.ends or bare[-1:] not in _FULL_STOPS or bare[-3:-2] == "."

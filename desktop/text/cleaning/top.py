"""What stands around a headline: its repetitions, dates, authors, captions, share bars and menus."""

import re

from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import Rules

CAPTION = "caption"
HEADLINE = "headline"
DATE = "date"
BYLINE = "byline"
SOURCE = "source"
SEPARATOR = "separator"
COUNTER = "counter"
REPEATED_HEADLINE = "repeated headline"
REPEATED_CAPTION = "repeated caption"
_SHORT_WORDS = 3
_WORD = r"[^\W\d_][\w.\u2019'-]*"
_PLACE_AND_NAME = re.compile(rf"{_WORD}(?: {_WORD})?: {_WORD}(?: {_WORD}){{0,3}}")
_NEAR_HEAD = 20
_SUMMARIES = 2
_SUMMARY_WORDS = 45
_SITE_MARKS = ("|", "-", "\u2013", "\u2014", "::", "\u00b7", "\u2022")


class Top:
    """Sorts the lines of an article up to its first running text.

    Afterwards `begin` is the index of that text and `captions` holds the keys of the captions found.
    """

    def __init__(self, heads: Heads, part: Part, rules: Rules, last_prose: int) -> None:
        self.captions: set[str] = set()
        self._heads = heads
        self._lines = heads.lines
        self._part = part
        self._rules = rules
        self._last_prose = last_prose
        self._head = None if part.head is None else self._lines[part.head]
        self.begin = self._sort()

    def _sort(self) -> int:
        """Sort what stands around the headline; gives the index of the first running text of the body."""
        part = self._part
        at, again = part.first, part.first - 1
        if part.head is not None:
            for line in self._lines[part.first : part.head]:
                line.reason = self._reason_beside_headline(line) or "navigation"
            self._lines[part.head].reason = HEADLINE
            at, again = part.head + 1, self._heads.last_repeat(part.head)
        last = self._last_meta(at)
        while at < part.last:
            line = self._lines[at]
            line.reason = self._reason_in_head(at, again)
            if not line.reason and line.prose and at > max(again, last):
                return at
            at += 1
        return part.last

    def _last_meta(self, at: int) -> int:
        """Index of the last line near the headline that says when and by whom; a summary or two may stand before it."""
        last = -1
        summaries = 0
        for following in range(at, min(at + _NEAR_HEAD, self._part.last)):
            line = self._lines[following]
            sure = line.beside_headline and line.residue is not None and line.residue.sure
            comments = line.residue is not None and line.residue.sure and line.residue.tail
            if following in self._heads.in_cards or (summaries and comments):
                break  # what readers wrote has dates and names, too, and so have links to other articles
            if line.meta or sure or (line.caption and summaries <= 1):
                last = following
            elif line.prose and line.residue is None and not self._heads.repeated(following):
                summaries += 1
                if summaries > _SUMMARIES or line.words > _SUMMARY_WORDS:
                    break
        return last if last < self._last_prose else -1

    def _reason_in_head(self, at: int, again: int) -> str:
        line = self._lines[at]
        head = self._head
        if head is not None and _same_title(line.key, head.key):
            return REPEATED_HEADLINE
        if reason := self._reason_beside_headline(line):
            return reason
        if line.key in self.captions:
            return REPEATED_CAPTION
        if self._is_name(at):
            return BYLINE
        if self._is_caption(at, again):
            self.captions.add(line.key)
            return CAPTION
        return ""

    def _reason_beside_headline(self, line: Line) -> str:
        """Why a line that stands near a headline is no part of the body, by itself alone."""
        if line.residue is not None:
            return line.residue.reason
        reasons = (
            (line.symbols, SEPARATOR),
            (line.counter, COUNTER),
            (bool(line.date), DATE),
            (line.byline, BYLINE),
            (names_source(line, self._rules), SOURCE),
        )
        return next((reason for applies, reason in reasons if applies), "")

    def _is_name(self, at: int) -> bool:
        """Whether the line is the bare name of an author: a few capitalised words with the date right under them.

        Or a place and a name ("Cairo: Our Correspondent") with the date or a reader's tool under them.
        """
        following = self._lines[at + 1] if at + 1 < self._part.last else None
        if following is None or not following.beside_headline:
            return False
        if _PLACE_AND_NAME.fullmatch(self._lines[at].text):
            return True
        return bool(following.date) and self._lines[at].person

    def _is_caption(self, at: int, again: int) -> bool:
        """Whether a line near the headline is a picture's: said twice in a row or on both sides, or with a credit."""
        line = self._lines[at]
        if line.words < _SHORT_WORDS:
            return False
        if self._heads.repeated(at):
            following = at + 1 < self._part.last and self._lines[at + 1].key == line.key
            return following or at <= again
        return line.caption and at < self._last_prose


def names_source(line: Line, rules: Rules) -> bool:
    """Whether the line is an agency, or says "Source:" and little more."""
    return line.key.strip("()[]") in rules.agencies or rules.source(line.text) is not None


def _same_title(key: str, title: str) -> bool:
    """Whether a line says the headline, perhaps with the name of the site behind it."""
    if key == title:
        return True
    longer, shorter = (key, title) if len(key) > len(title) else (title, key)
    if not longer.startswith(shorter) or len(shorter.split()) <= _SHORT_WORDS:
        return False
    return longer[len(shorter) :].lstrip().startswith(_SITE_MARKS)

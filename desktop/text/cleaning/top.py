"""What stands around a headline: its repetitions, dates, authors, captions, share bars and menus."""

import re

from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import (
    BYLINE,
    CAPTION,
    COUNTER,
    DATE,
    HEADLINE,
    NAVIGATION,
    RECORD,
    REPEATED_CAPTION,
    REPEATED_HEADLINE,
    SEPARATOR,
    SOURCE,
)
from desktop.text.cleaning.rules import Rules

_SHORT_WORDS = 3
_WORD = r"[^\W\d_][\w.\u2019'-]*"
_PLACE_AND_NAME = re.compile(rf"{_WORD}(?: {_WORD})?: {_WORD}(?: {_WORD}){{0,3}}")
_CAPITAL = r"[^\W\d_a-z]"
_NAME_AND_PLACE = re.compile(
    rf"{_CAPITAL}\S+(?: {_CAPITAL}\S+){{1,2}} (?:in|at|aus|\u00e0|en|w|\u0432) {_CAPITAL}\S+(?: \S+){{0,3}}"
)
_NEAR_HEAD = 20
_HOUSE_WORDS = 6
_RECORDS = 6  # lines under the name of the paper
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
                line.reason = self._reason_beside_headline(line) or NAVIGATION
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
        if self._head is not None and _same_title(line.key, self._head.key):
            return REPEATED_HEADLINE
        if reason := self._reason_beside_headline(line):
            return reason
        if line.key in self.captions:
            return REPEATED_CAPTION
        reasons = (
            (self._is_paper(at), SOURCE),
            (self._is_name(at) or self._is_house(at), BYLINE),
            (self._is_caption(at, again), CAPTION),
        )
        found = next((reason for applies, reason in reasons if applies), "")
        if found == CAPTION:
            self.captions.add(line.key)
        return found

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
        """Whether the line is the bare name of an author: a few capitalised words next to the date or a reader's tool.

        Or a name and a place, or a place and a name ("Cairo: Our Correspondent") with either of these under them.
        """
        line = self._lines[at]
        following = self._lines[at + 1] if at + 1 < self._part.last else None
        if following is None:
            return False
        if line.person and self._part.head is not None and 1 < at - self._part.head <= _RECORDS:
            return not any(between.prose for between in self._lines[self._part.head + 1 : at]) and (
                self._lines[at - 1].beside_headline or bool(following.date)
            )
        if not following.beside_headline:
            return False
        if _PLACE_AND_NAME.fullmatch(line.text) or _NAME_AND_PLACE.fullmatch(line.text):
            return True
        return bool(following.date) and line.person

    def _is_house(self, at: int) -> bool:
        """Whether the line right under an author's name says for whom they write."""
        before = self._lines[at - 1] if at > self._part.first else None
        line = self._lines[at]
        if before is None or before.reason != BYLINE or line.words > _HOUSE_WORDS:
            return False
        words = line.text.split(",")[0].casefold().split()
        return any(" ".join(words[:count]) in self._rules.agencies for count in range(1, len(words) + 1))

    def _is_paper(self, at: int) -> bool:
        """Whether the line right under the headline names the paper, above the day and an archive's record."""
        under = self._lines[at + 1 : min(at + 1 + _RECORDS, self._part.last)]
        records = sum(line.residue is not None and line.residue.reason == RECORD for line in under)
        return at - 1 == self._part.head and records > 1 and bool(under[0].date) and not self._lines[at].prose

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

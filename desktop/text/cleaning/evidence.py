"""What stands around a line and speaks for or against its being a headline."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from desktop.text.cleaning.borders import is_border, is_deck, parts_articles
from desktop.text.cleaning.comments import COMMENTS
from desktop.text.cleaning.core import core
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import DATE, NAVIGATION
from desktop.text.cleaning.rules import Residue

LONG_TITLE = 3
_WINDOW = 30
_FARTHEST = 60
_LOOK_AHEAD = 12
_HARD_GAP = 2
_BODY_WORDS = 8
_DECK_WORDS = 45
_LEAD_LINES = 14
_LEAD = 400  # code points of each
_STEM = 6  # letters
_SHORTEST = 3
_FEW_WORDS = 2
_WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{3,}")
_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2,}")
_MENU_ITEMS = 3  # of the four lines next to one in a menu


class Evidence:
    """What the lines of a source say about one another.

    `again` leads from a line to where it is said next, `first_said` from its key to where it is said first; `top` is
    the index of the first headline, `first_body` that of the first running text. `hard_gap` is how many empty lines
    part more than paragraphs, `least_gap` how many stand between any two lines.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.again: dict[int, int] = {}
        self.first_said: dict[str, int] = {}
        self.core = core(lines, 0, len(lines))
        self.top = 0  # where the first headline stands
        self.first_body = 0
        last: dict[str, int] = {}
        for at, line in enumerate(lines):
            self.first_said.setdefault(line.key, at)
            if line.residue is None and not line.symbols:
                before = last.get(line.key, -_WINDOW - 1)
                if at - before <= _WINDOW:
                    self.again[before] = at
                last[line.key] = at
        self._told: dict[int, frozenset[str]] = {}
        self._repeated = {*self.again, *self.again.values()}
        self.least_gap = min((line.gap for line in lines[1:]), default=0)
        self.gapless = not any(line.gap for line in lines)
        gaps = Counter(line.gap for line in lines if line.prose)
        self.hard_gap = max(_HARD_GAP, gaps.most_common(1)[0][0] + 1 if gaps else 0)

    def repeated(self, at: int) -> bool:
        """Whether the line is said again nearby, before or after."""
        return at in self._repeated

    def last_repeat(self, at: int) -> int:
        """Index of the last repetition of a line with nothing new in running text between; `at` if there is none."""
        limit = at + _FARTHEST
        while (following := self.again.get(at)) is not None and following <= limit:
            if any(map(self.is_body, range(at + 1, following))):
                break
            at = following
        return at

    def is_body(self, at: int) -> bool:
        """Whether the line is running text that could be no headline and is said once."""
        line = self.lines[at]
        long = line.words >= _BODY_WORDS
        return long and line.prose and not line.title and not line.meta and not self.repeated(at)

    def has_evidence_under(self, at: int, most: int = 1) -> bool:
        """Whether what follows the line follows headlines: a date, an author, a share bar.

        Up to `most` lines may stand between, beside lines that are said again and marks that say little.
        """
        other = 0
        long = self.lines[at].words > LONG_TITLE
        for following in range(at + 1, min(at + 1 + _LOOK_AHEAD, len(self.lines))):
            line = self.lines[following]
            if line.meta or (line.residue is not None and line.residue.sure and self.speaks(line.residue, at)):
                return True
            if self.repeated(following) or line.symbols or line.counter or line.caption:
                continue
            if line.residue is not None or (line.person and long and most):
                continue
            other += 1
            if other > most or (line.prose and line.words > _DECK_WORDS):
                return False
        return False

    def speaks(self, residue: Residue, at: int) -> bool:
        """Whether residue under a line shows that it is a headline: nothing that goes on from above it."""
        before = self.lines[at - 1].residue if at else None
        if residue.reason == COMMENTS and at > self.first_body:
            return False
        return residue.meta and (before is None or before.reason != residue.reason)

    def border(self, at: int) -> tuple[int | None, int]:
        """Where the lines without running text before a line begin, and how many of them are residue for sure.

        Where they begin is after the nearest empty lines or rule; None where running text is met before that.
        """
        sure = 0
        for before in range(at, max(-1, at - _FARTHEST), -1):
            line = self.lines[before]
            if parts_articles(line):
                return before + 1, sure
            if is_border(line):
                return before, sure
            if before < at and line.residue is None and line.prose:
                return None, sure
            if line.gap >= self.hard_gap:
                return before, sure
            sure += line.residue is not None and line.residue.sure and line.residue.reason != DATE
        return None, sure

    def meta_between(self, at: int, again: int) -> bool:
        """Whether between a line and where it is said again there is what stands under headlines, or a repetition."""
        for between in range(at + 1, again):
            line = self.lines[between]
            speaks = line.residue is not None and self.speaks(line.residue, at)
            if line.meta or speaks or self.again.get(between) == between + 1:
                return True
        return False

    def is_foreign(self, at: int) -> bool:
        """Whether the line is residue or drawn."""
        return self.lines[at].residue is not None or self.lines[at].symbols

    def stands_apart(self, at: int) -> bool:
        """Whether a line begins something: after an empty line, residue or a menu."""
        return self.lines[at].gap > 0 or self.is_foreign(at - 1) or self.lines[at - 1].link

    def is_link(self, at: int) -> bool:
        """Whether the line stands right under "Related stories" or the like."""
        while self.lines[at].gap <= self.least_gap and at > 0 and self.is_foreign(at - 1):
            at -= 1
            residue = self.lines[at].residue
            if residue is not None and residue.heads and residue.sure:
                return True
        return False

    def is_under(self, head: int, at: int, *, direct: bool) -> bool:
        """Whether a line under a headline is its author, with the date under the name, or what sums the article up."""
        line = self.lines[at]
        if not direct:
            return False
        return line.person or (head == at - 1 and is_deck(self.lines[head], line))

    def told_in(self, at: int, body: int) -> float:
        """The share of a line's words of some length that the running text from `body` on has as well."""
        if body not in self._told:
            near = (line.text for line in self.lines[body : body + _LEAD_LINES] if line.prose)
            self._told[body] = frozenset(_words(" ".join(text[:_LEAD] for text in near)))
        words = _words(self.lines[at].text)
        said = len(words & self._told[body])
        return said / max(len(words), _FEW_WORDS) if said > 1 else 0.0

    def in_menu(self, at: int) -> bool:
        """Whether the line stands among items of a menu."""
        near = [self.lines[by] for by in range(max(0, at - 2), min(at + 3, len(self.lines))) if by != at]
        return self.lines[at].link and sum(map(_is_item, near)) >= _MENU_ITEMS


def _words(text: str) -> set[str]:
    """The words that say something: long ones and names, without their endings; pairs of Chinese signs."""
    found = {word[:_STEM].casefold() for word in _WORD.findall(text) if len(word) > _SHORTEST or word[0].isupper()}
    return (
        found
        if text.isascii()
        else found | {pair for run in _SIGNS.findall(text) for pair in map("".join, pairwise(run))}
    )


def _is_item(line: Line) -> bool:
    """Whether the line may be an item of a menu."""
    return (line.link and not line.meta and not line.person) or (
        line.residue is not None and line.residue.reason == NAVIGATION
    )

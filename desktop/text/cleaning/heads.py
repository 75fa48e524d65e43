"""Where articles begin: the lines that are headlines.

A headline is told by what stands around it. It is said again before the body; or a date, an author or a share bar
follows it; and something ends before it: the file, a stretch of empty lines, a rule, the foot of a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from desktop.text.cleaning.borders import (
    is_border,
    is_counted,
    is_pointer,
    is_rule,
    mark_numbered_headlines,
    same_shape,
)
from desktop.text.cleaning.cards import cards
from desktop.text.cleaning.comments import is_comment
from desktop.text.cleaning.core import mark_appendix
from desktop.text.cleaning.evidence import LONG_TITLE, Evidence
from desktop.text.cleaning.likeliest import likeliest
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.records import mark_records

_LARGE_GAP = 3
_LEAST_WORDS = 50
_STRAY_WORDS = 25
_STRAY_SHARE = 0.25
_CHROME_LINES = 2
_NEAR = 6


@dataclass(frozen=True, slots=True)
class Part:
    """The lines `[first, last)` of one article and the index of its headline; None where it has none."""

    first: int
    last: int
    head: int | None


class Heads(Evidence):
    """Finds the headlines among the lines of a source; `cards` are the rows of links to other articles."""

    def __init__(self, lines: Sequence[Line]) -> None:
        mark_records(lines)
        mark_numbered_headlines(lines)
        mark_appendix(lines)
        super().__init__(lines)
        self.cards = cards(lines)
        self._headless: set[int] = set()  # lines that begin an article without a headline
        self.in_cards = set(chain.from_iterable(self.cards))

    def parts(self) -> list[Part]:
        """The articles, in order, together all lines; none where every line is residue."""
        lines = self.lines
        if all(line.residue is not None or line.symbols for line in lines):
            return []
        body = next((at for at in range(self._first_line(), len(lines)) if self.is_body(at)), len(lines))
        self.first_body = body
        first = likeliest(self, 0, body)
        self.top = first or 0
        heads = self._with_bodies(self._later_heads(max(body, -1 if first is None else self.last_repeat(first)) + 1))
        if heads and self._is_page_head(heads[0]):
            first = heads.pop(0)
        return self._cut(first, heads)

    def _first_line(self) -> int:
        """Where reading begins: behind the menus of a whole page, in which a stray sentence or two may stand."""
        core = self.core
        stray = sum(self.lines[at].words for at in range(core.start) if self.is_body(at))
        own = sum(self.lines[at].words for at in range(core.start, core.end) if self.is_body(at))
        return core.start if core.head and stray < own * _STRAY_SHARE else 0

    def _later_heads(self, at: int) -> list[int]:
        heads: list[int] = []
        last = self.core.end if self.core.foot else len(self.lines)
        while at < last:
            if not self._is_head(at) and not is_border(self.lines[at]):
                at += 1
                continue
            # The head of a page may hold lines that pass for headlines: the likeliest before the body it is.
            body = next(
                (later for later in range(self.last_repeat(at) + 1, len(self.lines)) if self.is_body(later)), None
            )
            if body is None:
                break
            head = likeliest(self, at, body)
            if head is None and is_counted(self.lines[at]):
                self._headless.add(at)
            if head is not None or self.lines[at].title or at in self._headless:
                heads.append(at if head is None else head)
            at = body + 1  # another article cannot begin before this one has a body
        return heads

    def _is_page_head(self, last: int) -> bool:
        """Whether the lines before `last` are the head of a page with a stray sentence rather than an article."""
        words = sum(self.lines[at].words for at in range(last) if self.is_body(at))
        return words < _STRAY_WORDS and sum(map(self.is_foreign, range(last))) >= _NEAR

    def _is_head(self, at: int) -> bool:
        """Whether another article begins with this line."""
        line = self.lines[at]
        if not line.title or line.words < LONG_TITLE or is_pointer(line) or self._is_another(at):
            return False
        again = self.last_repeat(at)
        if again > at and self.meta_between(at, again):
            return True
        if not self.stands_apart(at):
            return self.gapless and self.lines[at - 1].ends and same_shape(self.lines, at)
        set_off = line.numbered_headline or (is_rule(self.lines[at - 1]) and self._leads(at))
        return set_off or (not self.is_link(at) and self._has_evidence(at, again))

    def _has_evidence(self, at: int, again: int) -> bool:
        """Whether what stands before and after a line shows that it is a headline."""
        evidence = self.has_evidence_under(at) or self.has_evidence_under(again)
        border, chrome = self.border(at)
        hard = border is not None or chrome >= _CHROME_LINES
        if again > at:
            return hard or evidence
        if hard and evidence:
            return True
        following = at + 1
        if following == len(self.lines):
            return False
        if chrome and self.lines[following].meta and not self.lines[at].person:
            return True  # the next of several on one page
        return self.lines[at].gap >= max(_LARGE_GAP, self.hard_gap) and self.lines[following].gap > 0

    def _leads(self, at: int) -> bool:
        """Whether running text follows the line soon."""
        return any(self.is_body(later) for later in range(at + 1, min(at + 1 + _NEAR, len(self.lines))))

    def _is_another(self, at: int) -> bool:
        """Whether the line leads to another article, or is what a reader wrote."""
        return at in self.in_cards or is_comment(self.lines, at)

    def _with_bodies(self, heads: list[int]) -> list[int]:
        """The headlines with an article under them; a single teaser under a link is none."""
        kept: list[int] = []
        for number, head in enumerate(heads):
            last = heads[number + 1] if number + 1 < len(heads) else len(self.lines)
            bodies = [at for at in range(self.last_repeat(head) + 1, last) if self.is_body(at)]
            words = sum(self.lines[at].words for at in bodies)
            if (
                len(bodies) > 1
                or words >= _LEAST_WORDS
                or (bodies and (self.last_repeat(head) > head or self.lines[head].numbered_headline))
            ):
                kept.append(head)
        return kept

    def _cut(self, first: int | None, heads: list[int]) -> list[Part]:
        starts = [0, *(self._lead_in(head) for head in heads)]
        ends = [*starts[1:], len(self.lines)]
        own = [None if head in self._headless else head for head in heads]
        return [Part(*part) for part in zip(starts, ends, [first, *own], strict=True)]

    def _lead_in(self, head: int) -> int:
        """Where the head of the page that a headline stands on begins: after the empty lines or the rule before it."""
        border, _ = self.border(head)
        return head if border is None else border

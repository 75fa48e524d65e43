"""Where articles begin: the lines that are headlines.

A headline is told by what stands around it. It is said again before the body; or a date, an author or a share bar
follows it; and something ends before it: the file, a stretch of empty lines, a rule, the foot of a page.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from desktop.text.cleaning.borders import is_border, is_recorded, is_rule, mark_numbered_headlines, same_shape
from desktop.text.cleaning.lines import Line

_WINDOW = 30
_FARTHEST = 60
_DEEPEST = 300
_LOOK_AHEAD = 12
_HARD_GAP = 2
_LARGE_GAP = 3
_LEAST_WORDS = 50
_BODY_WORDS = 8
_DECK_WORDS = 45
_STRAY_WORDS = 25
_CHROME_LINES = 2
_NEAR = 6
_LONG_TITLE = 3
# What speaks for a headline before the first running text, in points.
_OPENING = 2
_LATE = 4
_LENGTH_SCORES = (0, 0, 0, 0, 2, 2, 3)


@dataclass(frozen=True, slots=True)
class Part:
    """The lines `[first, last)` of one article and the index of its headline; None where it has none."""

    first: int
    last: int
    head: int | None


class Heads:
    """Finds the headlines among the lines of a source."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._again: dict[int, int] = {}
        last: dict[str, int] = {}
        for at, line in enumerate(lines):
            if line.residue is None and not line.symbols:
                before = last.get(line.key, -_WINDOW - 1)
                if at - before <= _WINDOW:
                    self._again[before] = at
                last[line.key] = at
        self._repeated = {*self._again, *self._again.values()}
        self._gapless = not any(line.gap for line in lines)
        mark_numbered_headlines(lines)
        gaps = Counter(line.gap for line in lines if line.prose)
        self._hard_gap = max(_HARD_GAP, gaps.most_common(1)[0][0] + 1 if gaps else 0)

    def repeated(self, at: int) -> bool:
        """Whether the line is said again nearby, before or after."""
        return at in self._repeated

    def last_repeat(self, at: int) -> int:
        """Index of the last repetition of a line with nothing new in running text between; `at` if there is none."""
        limit = at + _FARTHEST
        while (following := self._again.get(at)) is not None and following <= limit:
            if any(map(self._body, range(at + 1, following))):
                break
            at = following
        return at

    def parts(self) -> list[Part]:
        """The articles, in order, together all lines; none where every line is residue."""
        lines = self.lines
        if all(line.residue is not None or line.symbols for line in lines):
            return []
        body = next((at for at in range(len(lines)) if self._body(at)), len(lines))
        first = self._likeliest(0, body)
        heads = self._with_bodies(self._later_heads(max(body, -1 if first is None else self.last_repeat(first)) + 1))
        if heads and self._is_page_head(heads[0]):
            first = heads.pop(0)
        return self._cut(first, heads)

    def _later_heads(self, at: int) -> list[int]:
        heads: list[int] = []
        while at < len(self.lines):
            if not self._is_head(at) and not is_border(self.lines[at]):
                at += 1
                continue
            # The head of a page may hold lines that pass for headlines: the likeliest before the body it is.
            body = next(
                (later for later in range(self.last_repeat(at) + 1, len(self.lines)) if self._body(later)), None
            )
            if body is None:
                break
            head = self._likeliest(at, body)
            if head is not None or self.lines[at].title:
                heads.append(at if head is None else head)
            at = body + 1  # another article cannot begin before this one has a body
        return heads

    def _is_page_head(self, last: int) -> bool:
        """Whether the lines before `last` are the head of a page with a stray sentence rather than an article."""
        words = sum(self.lines[at].words for at in range(last) if self._body(at))
        return words < _STRAY_WORDS and sum(map(self._foreign, range(last))) >= _NEAR

    def _body(self, at: int) -> bool:
        """Whether the line is running text that could be no headline and is said once."""
        line = self.lines[at]
        long = line.words >= _BODY_WORDS
        return long and line.prose and not line.title and not line.meta and not self.repeated(at)

    def _likeliest(self, start: int, body: int) -> int | None:
        """The likeliest headline among the lines before some running text, or None."""
        best: int | None = None
        before = -1
        most = 0
        opening, evident, late = _OPENING, False, False
        near = range(max(start + _DEEPEST, body - _DEEPEST), body)
        for at in chain(range(start, min(body, start + _DEEPEST)), near):
            line = self.lines[at]
            late = late or (evident and line.meta)
            if not line.title or (at and self.lines[at - 1].key == line.key):
                continue
            if line.headline or is_recorded(self.lines, at):
                return at
            again = self.last_repeat(at)
            direct = self._evidence(at, 0)
            long = line.words >= _LONG_TITLE
            if again > at and (long or opening) and (again > at + 1 or direct or self._evidence(again, 0)):
                return at
            evident = evident or direct
            if best is not None and (again > at or (best == before and direct and line.person)):
                continue  # a caption said twice; the author under the headline, with the date under the name
            before = at
            alone = at == 0 or line.gap > 0
            score = 1 + _LENGTH_SCORES[min(line.words, len(_LENGTH_SCORES) - 1)] + alone + (body - at <= _NEAR)
            score += 2 * direct + 2 * self._evidence(at) + (opening if long else 0) - _LATE * late
            score += alone and at + 1 < len(self.lines) and self.lines[at + 1].gap > 0
            opening = 0
            if score > most:
                best, most = at, score
        return best

    def _is_head(self, at: int) -> bool:
        """Whether another article begins with this line."""
        line = self.lines[at]
        if not line.title or line.words < _LONG_TITLE:
            return False
        again = self.last_repeat(at)
        if again > at and self._meta_between(at, again):
            return True
        if not self._stands_apart(at):
            return self._gapless and self.lines[at - 1].ends and same_shape(self.lines, at)
        set_off = line.numbered_headline or (is_rule(self.lines[at - 1]) and self._leads(at))
        return set_off or (not self._is_link(at) and self._has_evidence(at, again))

    def _has_evidence(self, at: int, again: int) -> bool:
        """Whether what stands before and after a line shows that it is a headline."""
        evidence = self._evidence(at) or self._evidence(again)
        border, chrome = self._border(at)
        hard = border is not None or chrome >= _CHROME_LINES
        if again > at:
            return hard or evidence
        if hard and evidence:
            return True
        following = at + 1
        return (
            self.lines[at].gap >= max(_LARGE_GAP, self._hard_gap)
            and following < len(self.lines)
            and self.lines[following].gap > 0
        )

    def _leads(self, at: int) -> bool:
        """Whether running text follows the line soon."""
        return any(self._body(later) for later in range(at + 1, min(at + 1 + _NEAR, len(self.lines))))

    def _stands_apart(self, at: int) -> bool:
        """Whether a line begins something: after an empty line, residue or a menu."""
        return self.lines[at].gap > 0 or self._foreign(at - 1) or self.lines[at - 1].link

    def _is_link(self, at: int) -> bool:
        """Whether the line stands right under "Related stories" or the like."""
        while self.lines[at].gap == 0 and at > 0 and self._foreign(at - 1):
            at -= 1
            residue = self.lines[at].residue
            if residue is not None and residue.heads and residue.sure:
                return True
        return False

    def _evidence(self, at: int, most: int = 1) -> bool:
        """Whether what follows the line follows headlines: a date, an author, a share bar.

        Up to `most` lines may stand between, beside lines that are said again and marks that say little.
        """
        other = 0
        long = self.lines[at].words > _LONG_TITLE
        for following in range(at + 1, min(at + 1 + _LOOK_AHEAD, len(self.lines))):
            line = self.lines[following]
            if line.meta or (line.beside_headline and line.residue is not None and line.residue.sure):
                return True
            if self.repeated(following) or line.symbols or line.counter or line.caption:
                continue
            if line.residue is not None or (line.person and long and most):
                continue
            other += 1
            if other > most or (line.prose and line.words > _DECK_WORDS):
                return False
        return False

    def _border(self, at: int) -> tuple[int | None, int]:
        """Where the lines without running text before a line begin, and how many of them are residue for sure.

        Where they begin is after the nearest empty lines or rule; None where running text is met before that.
        """
        sure = 0
        for before in range(at, max(-1, at - _FARTHEST), -1):
            line = self.lines[before]
            if line.symbols:
                return before + 1, sure
            if is_border(line):
                return before, sure
            if before < at and line.residue is None and line.prose:
                return None, sure
            if line.gap >= self._hard_gap:
                return before, sure
            sure += line.residue is not None and line.residue.sure
        return None, sure

    def _meta_between(self, at: int, again: int) -> bool:
        return any(
            self.lines[between].beside_headline or self._again.get(between) == between + 1
            for between in range(at + 1, again)
        )

    def _foreign(self, at: int) -> bool:
        return self.lines[at].residue is not None or self.lines[at].symbols

    def _with_bodies(self, heads: list[int]) -> list[int]:
        """The headlines with an article under them; a single teaser under a link is none."""
        kept: list[int] = []
        for number, head in enumerate(heads):
            last = heads[number + 1] if number + 1 < len(heads) else len(self.lines)
            bodies = [at for at in range(self.last_repeat(head) + 1, last) if self._body(at)]
            words = sum(self.lines[at].words for at in bodies)
            if len(bodies) > 1 or words >= _LEAST_WORDS or (bodies and self.last_repeat(head) > head):
                kept.append(head)
        return kept

    def _cut(self, first: int | None, heads: list[int]) -> list[Part]:
        starts = [0, *(self._lead_in(head) for head in heads)]
        ends = [*starts[1:], len(self.lines)]
        return [Part(*part) for part in zip(starts, ends, [first, *heads], strict=True)]

    def _lead_in(self, head: int) -> int:
        """Where the head of the page that a headline stands on begins: after the empty lines or the rule before it."""
        border, _ = self._border(head)
        return head if border is None else border

"""Where articles begin: the lines that are headlines.

A headline is told by what stands around it. It is said again before the body; or a date, an author or a share bar
follows it; and something ends before it: the file, a stretch of empty lines, a rule, the foot of a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.text.cleaning.lines import Line

_WINDOW = 30
_HARD_GAP = 2
_LARGE_GAP = 3
_TITLE_WORDS = (4, 6)
_LEAST_WORDS = 50
_CHROME_LINES = 2
_NEAR = 6
_REPEATED_WORDS = 3
_OPENING = 4


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

    def repeated(self, at: int) -> bool:
        """Whether the line is said again nearby, before or after."""
        return at in self._repeated

    def last_repeat(self, at: int) -> int:
        """Index of the last repetition of a line with nothing new in running text between; `at` if there is none."""
        while (following := self._again.get(at)) is not None and not any(map(self._body, range(at + 1, following))):
            at = following
        return at

    def parts(self) -> list[Part]:
        """The articles, in order, together all lines; none where every line is residue."""
        lines = self.lines
        if all(line.residue is not None or line.symbols for line in lines):
            return []
        body = next((at for at in range(len(lines)) if self._body(at)), len(lines))
        heads: list[int] = []
        first = self._first_head(body)
        at = max(body, -1 if first is None else self.last_repeat(first)) + 1
        while at < len(lines):
            if self._is_head(at):
                heads.append(at)
                # Another article cannot begin before this one has a body.
                at = self.last_repeat(at) + 1
                while at < len(lines) and not self._body(at):
                    at += 1
            at += 1
        return self._cut(first, self._with_bodies(heads))

    def _body(self, at: int) -> bool:
        """Whether the line is running text that could be no headline and is said once."""
        line = self.lines[at]
        return line.prose and not line.title and not line.meta and not self.repeated(at)

    def _first_head(self, body: int) -> int | None:
        """The likeliest headline before the first running text, or None."""
        best, most = None, 0
        opening = _OPENING
        for at in range(body):
            line = self.lines[at]
            if not line.title or (at and self.lines[at - 1].key == line.key):
                continue
            again = self.last_repeat(at)
            long = line.words >= _REPEATED_WORDS
            if again > at and (long or opening) and (again > at + 1 or self._evidence(again, 0)):
                return at
            score = 1 + (opening if long else 0) + sum(line.words >= words for words in _TITLE_WORDS) * 2
            score += 3 * self._evidence(at, 0) + self._evidence(at) + (body - at <= _NEAR)
            score += at == 0 or line.gap > 0 or not self.lines[at - 1].link
            opening = 0
            if score > most:
                best, most = at, score
        return best

    def _is_head(self, at: int) -> bool:
        """Whether another article begins with this line."""
        line = self.lines[at]
        if not line.title or line.words < _REPEATED_WORDS or not (line.gap or self._foreign(at - 1)):
            return False
        again = self.last_repeat(at)
        evidence = self._evidence(at) or self._evidence(again)
        hard = self._hard_before(at)
        if again > at:
            return hard or evidence or self._meta_between(at, again)
        if hard and evidence:
            return True
        following = at + 1
        return line.gap >= _LARGE_GAP and following < len(self.lines) and self.lines[following].gap > 0

    def _evidence(self, at: int, most: int = 1) -> bool:
        """Whether what follows the line follows headlines: a date, an author, a share bar.

        Up to `most` lines may stand between, beside lines that are said again.
        """
        at += 1
        other = 0
        while at < len(self.lines) and other <= most:
            line = self.lines[at]
            if line.beside_headline:
                return True
            if not self.repeated(at):
                other += 1
                if self._body(at) or self.lines[at].residue is not None:
                    return False
            at += 1
        return False

    def _hard_before(self, at: int) -> bool:
        """Whether something ended before the line: empty lines, a rule, the head or foot of a page."""
        sure = 0
        while True:
            if self.lines[at].gap >= _HARD_GAP:
                return True
            at -= 1
            if at < 0 or not self._foreign(at):
                return sure >= _CHROME_LINES
            if self.lines[at].symbols:
                return True
            residue = self.lines[at].residue
            sure += residue is not None and residue.sure

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
        at = head
        while self.lines[at].gap < _HARD_GAP and self._foreign(at - 1):
            at -= 1
            if self.lines[at].symbols:
                return at + 1
        return at if self.lines[at].gap >= _HARD_GAP else head

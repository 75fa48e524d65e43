"""What each line of one article is: body, caption, or something to be taken out, and why."""

from desktop.text.cleaning.credits import has_credit
from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import Rules
from desktop.text.cleaning.top import (
    BYLINE,
    CAPTION,
    COUNTER,
    DATE,
    REPEATED_CAPTION,
    REPEATED_HEADLINE,
    SEPARATOR,
    SOURCE,
    Top,
    names_source,
)

_FOOT = "foot of the page"
_LINKS = "related links"
_MENU = "list of links"
_CONTENTS = "table of contents"
_RUN = 6
_RUN_IN_BODY = 12
_RUN_OF_CONTENTS = 4
_LONG_WORDS = 20
_SHORT_WORDS = 3
_CAPTION_WORDS = 45
_FOOT_SHARE = 0.25
_FOOT_WORDS = 120
_CLUSTER = 2


def sort_lines(heads: Heads, part: Part, rules: Rules) -> None:
    """Give every line of an article that is not of its body the reason why it is taken out."""
    _Sorter(heads, part, rules).sort()


class _Sorter:
    """Gives every line of an article from its first running text on that is not of its body a reason."""

    def __init__(self, heads: Heads, part: Part, rules: Rules) -> None:
        self._heads = heads
        self._lines = heads.lines
        self._part = part
        self._rules = rules
        whole = range(part.last - 1, part.first - 1, -1)
        self._last_prose = next((at for at in whole if self._is_body(at)), -1)
        top = Top(heads, part, rules, self._last_prose)
        self._captions = top.captions
        self._begin = top.begin
        self._end = part.last

    def sort(self) -> None:
        """Set the reasons."""
        self._sort_boxes()
        self._sort_links()
        self._end = self._find_end()
        if self._last_prose >= 0:  # where nothing is running text, short lines are what there is to read
            self._sort_runs()
        self._sort_residue()
        self._sort_repeats()

    def _sort_boxes(self) -> None:
        for at in range(self._begin, self._part.last):
            if self._lines[at].residue is None:
                continue
            for box in self._rules.boxes:
                if box.start.fullmatch(self._lines[at].key):
                    last = min(at + box.most, self._part.last)
                    ends = (end for end in range(at + 1, last) if box.end.fullmatch(self._lines[end].key))
                    for line in self._lines[at : next(ends, at - 1) + 1]:
                        line.reason = box.reason

    def _sort_links(self) -> None:
        """Lines right under "Related stories" and the like, questions among them."""
        under = False
        first = self._part.first if self._part.head is None else self._part.head + 1
        for line in self._lines[first : self._part.last]:
            if line.residue is not None:
                goes_on = under and line.gap == 0 and line.residue.reason in (_LINKS, DATE)
                under = (line.residue.heads and line.residue.sure) or goes_on
            elif under and line.gap == 0 and (line.title or not line.prose):
                line.reason = line.reason or _LINKS
            else:
                under = False

    def _find_end(self) -> int:
        """Index after the last running text of the body; what follows the foot of a page is sorted out here."""
        bodies = [at for at in range(self._begin, self._part.last) if self._is_body(at)]
        total = sum(self._lines[at].words for at in bodies)
        left = total
        at = self._begin
        for body in bodies:
            foot = next((here for here in range(at, body) if self._is_foot(here)), None)
            if foot is not None and left <= min(total * _FOOT_SHARE, _FOOT_WORDS):
                for line in self._lines[foot : self._part.last]:
                    line.reason = line.reason or (line.residue.reason if line.residue else _FOOT)
                return at
            left -= self._lines[body].words
            at = body + 1
        return at

    def _is_body(self, at: int) -> bool:
        line = self._lines[at]
        return line.prose and not line.reason and line.residue is None

    def _is_foot(self, at: int) -> bool:
        """Whether the foot of a page begins here: a line that says so, among others that are residue for sure."""
        residue = self._lines[at].residue
        if residue is None or not (residue.sure and residue.tail):
            return False
        near = self._lines[max(at - 1, self._begin) : at + 2]
        return sum(line.residue is not None and line.residue.sure for line in near) >= _CLUSTER

    def _sort_runs(self) -> None:
        """Menus and tables of contents: many short lines in a row that are no sentences."""
        first = self._part.first if self._part.head is None else self._part.head + 1
        run: list[int] = []
        for at in range(first, self._part.last + 1):
            line = self._lines[at] if at < self._part.last else None
            goes_on = line is not None and (line.link or line.residue is not None) and not line.prose
            if goes_on and line is not None and (len(run) < _CLUSTER or line.gap == self._lines[run[-1]].gap):
                run.append(at)
                continue
            self._sort_run(run)
            run = [at] if goes_on else []

    def _sort_run(self, run: list[int]) -> None:
        lines = [self._lines[at] for at in run]
        if not lines or all(line.residue is not None for line in lines):
            return
        inside = self._begin < run[0] < self._end
        contents = sum(line.numbered for line in lines) >= max(_RUN_OF_CONTENTS, len(lines) - 1)
        if len(run) >= (_RUN_IN_BODY if inside else _RUN) or contents:
            for line in lines:
                line.reason = line.reason or (_CONTENTS if contents else _MENU)

    def _sort_residue(self) -> None:
        under_links = False
        foot = False
        for at in range(self._begin, self._part.last):
            line = self._lines[at]
            inside = at < self._end
            if not inside:
                foot = foot or line.reason == _MENU or (line.residue is not None and line.residue.sure)
            if not line.reason:
                line.reason = self._reason_in_body(at, inside=inside, under_links=under_links, foot=foot)
            under_links = (
                line.residue.heads and bool(line.reason)
                if line.residue is not None
                else under_links and bool(line.reason)
            )

    def _reason_in_body(self, at: int, *, inside: bool, under_links: bool, foot: bool) -> str:
        line = self._lines[at]
        if line.residue is not None:
            return line.residue.reason if line.residue.sure or not inside or self._among_residue(at) else ""
        outside = not inside and not line.ends
        reasons = (
            (line.symbols, SEPARATOR),
            (line.counter and self._among_residue(at), COUNTER),
            (under_links and not line.prose and (line.gap == 0 or not inside), _LINKS),
            (outside and bool(line.date), DATE),
            (outside and line.byline, BYLINE),
            (not inside and names_source(line, self._rules), SOURCE),
            (outside and foot, _FOOT),
        )
        return next((reason for applies, reason in reasons if applies), "")

    def _among_residue(self, at: int) -> bool:
        """Whether the line stands in one group with residue that is sure, beside its like, or between two of them."""
        line = self._lines[at]
        before = self._lines[at - 1] if at > self._begin else None
        after = self._lines[at + 1] if at + 1 < self._part.last else None
        sides = [(before, line.gap), (after, after.gap if after is not None else 0)]
        found = [(side.residue, gap) for side, gap in sides if side is not None and side.residue is not None]
        like = line.residue.reason if line.residue is not None else ""
        return len(found) > 1 or any(residue.sure and (gap == 0 or residue.reason == like) for residue, gap in found)

    def _is_caption_anywhere(self, line: Line) -> bool:
        calls_itself_one = self._rules.caption(line.text) is not None
        return calls_itself_one or has_credit(line.text, self._rules, beside_headline=False)

    def _sort_repeats(self) -> None:
        """What the body says again: the headline, a caption, a line twice in a row, a long paragraph."""
        seen: set[str] = set()
        title = None if self._part.head is None else self._lines[self._part.head].key
        previous: Line | None = None
        for line in self._lines[self._begin : self._part.last]:
            if line.reason:
                continue
            if line.key == title:
                line.reason = REPEATED_HEADLINE
            elif line.key in self._captions:
                line.reason = REPEATED_CAPTION
            elif line.words >= _SHORT_WORDS and previous is not None and previous.key == line.key:
                line.reason = "repeated line"
            elif line.words >= _LONG_WORDS and line.key in seen:
                line.reason = "repeated paragraph"
            elif line.caption and line.words <= _CAPTION_WORDS and self._is_caption_anywhere(line):
                line.reason = CAPTION
                self._captions.add(line.key)
            else:
                previous = line
                seen.add(line.key)

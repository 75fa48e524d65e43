"""What each line of one article is: body, caption, or something to be taken out, and why."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.cards import mark_cards
from desktop.text.cleaning.comments import COMMENTS, comments_from
from desktop.text.cleaning.credits import has_credit
from desktop.text.cleaning.foot import AFTER_FOOT, FOOT, LONG_AFTER_FOOT, sort_foot
from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import (
    BYLINE,
    CAPTION,
    COUNTER,
    DATE,
    LINKS,
    NAVIGATION,
    REPEATED_CAPTION,
    REPEATED_HEADLINE,
    SEPARATOR,
    SOURCE,
)
from desktop.text.cleaning.rules import Rules
from desktop.text.cleaning.top import Top, names_source

_TABLE = "perhaps a table"
_PERHAPS = "perhaps {}"
_AFTER = "after the end of the text"
_MENU = "list of links"
_CONTENTS = "table of contents"
_FIGURE = re.compile(r"\d+")
_TOKEN = re.compile(r"\w+")
_FIGURES = 2
_TOKENS = 4
_DATA_SHARE = 0.3  # of the lines of a table hold figures; menus hold few
_LONGEST_TABLE = 30
_RUN = 6
_RUN_IN_BODY = 12
_RUN_OF_CONTENTS = 4
_LONG_WORDS = 20
_SHORT_WORDS = 3
_CAPTION_WORDS = 45
_FOOT_SHARE = 0.25
_FOOT_WORDS = 120
_ARROWS = ("\u2190", "\u2192", "\u00ab ", "\u2039 ", "<< ", ">> ")
_CLUSTER = 2
_ROW = 3
_UNDER_HEADING = 3


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
        self._sort_comments()
        mark_cards(self._lines, self._heads.cards, range(self._begin + 1, self._part.last), LINKS)
        self._sort_links()
        sort_foot(self._lines, range(self._begin, self._part.last))
        self._end = self._find_end()
        self._sort_short_lines()
        self._sort_residue()
        self._sort_repeats()

    def _sort_short_lines(self) -> None:
        if self._last_prose >= 0:  # where nothing is running text, short lines are what there is to read
            self._sort_runs()

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

    def _sort_comments(self) -> None:
        first = comments_from(self._lines, self._begin, self._part.last)
        for line in self._lines[first : self._part.last] if first is not None else ():
            line.reason = line.reason or (line.residue.reason if line.residue else COMMENTS)

    def _sort_links(self) -> None:
        """Lines right under "Related stories" and the like, questions among them."""
        under = ""
        close = self._heads.least_gap
        first = self._part.first if self._part.head is None else self._part.head + 1
        for line in self._lines[first : self._part.last]:
            if line.residue is not None:
                goes_on = under if line.gap <= close and line.residue.reason in (under, DATE) else ""
                under = line.residue.reason if line.residue.heads and line.residue.sure else goes_on
            elif under and line.gap <= close and (line.title or not line.prose):
                line.reason = line.reason or under
            else:
                under = ""

    def _find_end(self) -> int:
        """Index after the last running text of the body; what follows the foot of a page is sorted out here."""
        bodies = [at for at in range(self._begin, self._part.last) if self._is_body(at)]
        total = sum(self._lines[at].words for at in bodies)
        left = total
        at, doubtful = self._begin, self._part.last
        for body in bodies:
            foot = next((here for here in range(at, body) if self._is_foot(here)), None)
            if foot is not None and not self._is_short(bodies, body, left, total):
                doubtful = min(doubtful, foot)
            elif foot is not None:
                for line in self._lines[foot : self._part.last]:
                    line.reason = line.reason or (line.residue.reason if line.residue else FOOT)
                return at
            left -= self._lines[body].words
            at = body + 1
        _doubt(self._lines[doubtful : self._part.last], AFTER_FOOT)
        return at

    def _is_short(self, bodies: Sequence[int], first: int, left: int, total: int) -> bool:
        """Whether the running text from `first` on is so little that it belongs to the foot of a page."""
        if left > min(total * _FOOT_SHARE, _FOOT_WORDS):
            return False
        return all(self._lines[at].words < LONG_AFTER_FOOT for at in bodies if at >= first)

    def _is_body(self, at: int) -> bool:
        line = self._lines[at]
        return line.running and not line.byline

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
        data = sum(_has_data(line) for line in lines)
        if inside and len(lines) <= _LONGEST_TABLE and data >= len(lines) * _DATA_SHARE:
            _doubt(lines, _TABLE)
            return
        contents = sum(line.numbered for line in lines) >= max(_RUN_OF_CONTENTS, len(lines) - 1)
        if len(run) >= (_RUN_IN_BODY if inside else _RUN) or contents:
            if contents and self._heads_body(run[-1]):
                lines = lines[:-1]
            for line in lines:
                if not contents and _is_row(line):
                    _doubt([line], _TABLE)
                else:
                    line.reason = line.reason or (_CONTENTS if contents else _MENU)
        elif len(run) >= _RUN:
            _doubt(lines, _PERHAPS.format(_MENU))

    def _heads_body(self, at: int) -> bool:
        """Whether the last line under a table of contents has no number, and running text right under it."""
        last = self._lines[at]
        return (
            not last.numbered
            and last.title
            and last.residue is None
            and at + 1 < self._part.last
            and self._is_body(at + 1)
        )

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
                if not line.reason and not inside and not line.ends and self._last_prose >= 0:
                    line.doubt = line.doubt or _AFTER
            under_links = (
                line.residue.heads and bool(line.reason)
                if line.residue is not None
                else under_links and bool(line.reason)
            )

    def _reason_in_body(self, at: int, *, inside: bool, under_links: bool, foot: bool) -> str:
        line = self._lines[at]
        if line.residue is not None:
            if line.residue.sure or not inside or (self._among_residue(at) and not self._heads_text(at)):
                return line.residue.reason
            line.doubt = _PERHAPS.format(line.residue.reason)
            return ""
        outside = not inside and not line.ends
        reasons = (
            (line.symbols, SEPARATOR),
            (line.counter and self._among_residue(at), COUNTER),
            (under_links and not line.prose and (line.gap == 0 or not inside), LINKS),
            (outside and bool(line.date), DATE),
            (not inside and line.byline, BYLINE),
            (line.person and self._is_author(line), BYLINE),
            (outside and line.text.startswith(_ARROWS), NAVIGATION),
            (not inside and names_source(line, self._rules), SOURCE),
            (outside and foot, FOOT),
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
        return (
            len(found) > 1
            or self._in_row(at)
            or any(residue.sure and (gap == 0 or residue.reason == like) for residue, gap in found)
        )

    def _in_row(self, at: int) -> bool:
        """Whether the line is one of three or more of its kind that follow one another."""
        own = self._lines[at].residue
        reason = own.reason if own is not None else ""
        near = range(max(at - _ROW + 1, self._begin), min(at + _ROW, self._part.last))
        row = 0
        for other in near:
            residue = self._lines[other].residue
            row = row + 1 if residue is not None and residue.reason == reason else 0
            if row >= _ROW:
                return True
        return False

    def _is_author(self, line: Line) -> bool:
        """Whether the line is the bare name of one who is named above the body."""
        above = self._lines[self._part.first : self._begin]
        return any(line.text in other.text for other in above if other.reason == BYLINE)

    def _heads_text(self, at: int) -> bool:
        """Whether a line that may be a section of the site stands between running text, as the heading of some."""
        residue = self._lines[at].residue
        if residue is None or residue.reason != NAVIGATION:
            return False
        near = range(at + 1, min(at + 1 + _UNDER_HEADING, self._part.last))
        body = next((later for later in near if self._is_body(later)), at)
        between = [self._lines[later] for later in range(at + 1, body) if self._lines[later].residue is not None]
        link = not between or between[0].gap > 0 or (between[0].residue or residue).reason == LINKS
        return self._is_body(at - 1) and body > at and len(between) <= 1 and link

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
            elif line.caption and line.words <= _CAPTION_WORDS and _is_caption_anywhere(line, self._rules):
                line.reason = CAPTION
                self._captions.add(line.key)
            else:
                previous = line
                seen.add(line.key)


def _has_data(line: Line) -> bool:
    """Whether the line holds figures that are no date and no number of an entry."""
    return any(map(str.isdigit, line.text)) and not line.date and not line.numbered


def _is_row(line: Line) -> bool:
    """Whether a line says something in figures that can be read by itself, as no item of a menu does."""
    data = _has_data(line) and line.residue is None
    return data and len(_FIGURE.findall(line.text)) >= _FIGURES and len(_TOKEN.findall(line.text)) >= _TOKENS


def _doubt(lines: Sequence[Line], reason: str) -> None:
    for line in lines:
        line.doubt = line.doubt or reason


def _is_caption_anywhere(line: Line, rules: Rules) -> bool:
    return rules.caption(line.text) is not None or has_credit(line.text, rules, beside_headline=False)

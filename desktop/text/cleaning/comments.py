"""What readers wrote under an article."""

from collections.abc import Sequence

from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import Residue

COMMENTS = "comments"
_LONGEST_COMMENT = 8  # lines without a name, a date or a button between
_LEAST_MARKS = 2
_NEAR = 4


def comments_from(lines: Sequence[Line], begin: int, last: int) -> int | None:
    """Index of the line that begins the comments, up to `last`; None where there are none after running text.

    Such a line says how many there are, or asks for one; and what follows is parted all through by names, dates and
    buttons. Running text that follows it without them is the article's, which merely asks for comments midway.
    """
    seen = False
    for at in range(begin, last):
        line = lines[at]
        if line.residue is None:
            seen = seen or line.prose
        elif seen and _begins(line.residue) and _are_comments(lines[at + 1 : last]):
            return at
    return None


def is_comment(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the first of what a reader wrote: the date of a comment stands over it, among comments."""
    above = at - 1
    while above > 0 and lines[above].symbols:
        above -= 1
    if above < 0 or not (lines[above].date or lines[above].byline):
        return False
    return any(_of_comments(line) for line in lines[max(0, above - _NEAR) : above])


def _begins(residue: Residue) -> bool:
    return residue.sure and residue.tail and residue.reason == COMMENTS


def _are_comments(lines: Sequence[Line]) -> bool:
    since = marks = comments = 0
    first = True
    for line in lines:
        if _is_mark(line):
            marks += 1
            comments += bool(line.date) or _of_comments(line)
            since, first = 0, False
            continue
        since += 1
        if (first and line.prose and since) or since > _LONGEST_COMMENT:
            return False
    return marks >= _LEAST_MARKS and comments > 0


def _of_comments(line: Line) -> bool:
    return line.residue is not None and line.residue.reason == COMMENTS


def _is_mark(line: Line) -> bool:
    return line.residue is not None or bool(line.date) or line.byline or line.counter

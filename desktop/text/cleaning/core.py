"""Where in a source the running text stands close together, and whether the source is a whole page.

Lines that read like running text count for it, by their length, and all others against it; stretches of lines with a
large sum are what there is to read (after Pasternack and Roth 2009, who do so with the words of a page). Teasers, with
a headline and a day to each sentence, add up to nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.text.cleaning.lines import Line

_PROSE = -9  # and a point for each word
_UNENDED = -20  # where no full stop ends it
_MOST = 50  # words of a line
_SHORT = -6
_RESIDUE = -9
_DROP = 20  # a stretch ends where its sum has fallen by so much
_LEAST = 40  # a sum below says nothing
_SHARE = 0.12  # of the largest sum
_ENOUGH = 90  # whatever the largest sum is
_LEAST_NEAR = 20  # the same beside a larger one
_FAR = -100  # what lies between two stretches; behind it, more is asked for
_FAR_SHARE = 0.4
_FAR_ENOUGH = 250
_MENU_LINES = 15
_BOX_LINES = 6
_SENTENCE_WORDS = 8
_CUT = ("\u2026", "...", "[\u2026]", "[...]")
_CUT_BEFORE = ("\u2026", "[\u2026]", "[...]")

Stretch = tuple[int, int, int]  # start, end, sum


@dataclass(frozen=True, slots=True)
class Core:
    """`[start, end)` of the lines from the first stretch of running text to the last; both 0 where none stands out.

    `head` and `foot`: so many lines before and after it could be items of menus that the source is a whole page.
    """

    start: int = 0
    end: int = 0
    head: bool = False
    foot: bool = False


def mark_appendix(lines: Sequence[Line]) -> None:
    """Where two headings or more say that a work of learning has notes and references, take them for its own.

    "See also" by itself leads to other articles of a paper.
    """
    heads = [line for line in lines if line.appendix]
    own = len({line.key for line in heads}) > 1
    for line in heads:
        line.appendix = own
        line.residue = None if own else line.residue


def core(lines: Sequence[Line], first: int, last: int, *, one: bool = False) -> Core:
    """The core of the lines from `first` to `last`, which is not included; `one`: they hold one article.

    It is only looked for where there are menus.
    """
    if not _is_menu(lines[first:last]):
        return Core()
    found = _stretches(lines, first, last)
    least = max(_LEAST, min(_SHARE * max((total for _, _, total in found), default=0), _ENOUGH))
    kept = [stretch for stretch in found if stretch[2] >= least]
    if not kept:
        return Core()
    if one:
        kept = _near(lines, [stretch for stretch in found if stretch[2] >= _LEAST_NEAR])
    start, end = kept[0][0], kept[-1][1]
    while start > first and _reads_on(lines[start - 1]):
        start -= 1
    while (further := _goes_on(lines, end, last)) > end:
        end = further
    end = _appendix(lines, start, end, last)
    return Core(start, end, _is_menu(lines[first:start]), _is_menu(lines[end:last]))


def _stretches(lines: Sequence[Line], first: int, last: int) -> list[Stretch]:
    """Stretches with a sum above 0, each to where it is largest."""
    found: list[Stretch] = []
    seen: set[str] = set()
    total = most = start = end = 0
    for at in range(first, last):
        line = lines[at]
        total += _SHORT if line.prose and line.key in seen else _weight(line)
        seen.add(line.key)
        if total > most:
            start, most, end = at if not most else start, total, at + 1
        elif most and (total <= 0 or total < most - _DROP):
            found.append((start, end, most))
            total = most = 0
        elif not most:
            total = 0
    if most:
        found.append((start, end, most))
    return found


def _near(lines: Sequence[Line], found: list[Stretch]) -> list[Stretch]:
    """The largest stretch and those about it; behind a menu only such as may be a part of the article themselves."""
    largest = max(range(len(found)), key=lambda number: found[number][2])
    least = min(_FAR_SHARE * found[largest][2], _FAR_ENOUGH)
    first = last = largest
    for number in range(largest - 1, -1, -1):
        if found[number][2] >= least or _between(lines, found[number], found[first]) > _FAR:
            first = number
    for number in range(largest + 1, len(found)):
        if found[number][2] >= least or _between(lines, found[last], found[number]) > _FAR:
            last = number
    return found[first : last + 1]


def _between(lines: Sequence[Line], before: Stretch, after: Stretch) -> int:
    return sum(map(_weight, lines[before[1] : after[0]]))


def _appendix(lines: Sequence[Line], start: int, end: int, last: int) -> int:
    """Where the notes and references of a work of learning end, if it has any."""
    heads = [at for at in range(start, last) if lines[at].appendix]
    if not heads:
        return end
    return next((at for at in range(max(end, heads[-1]), last) if _is_chrome(lines[at])), last)


def _is_chrome(line: Line) -> bool:
    return line.residue is not None and line.residue.sure and not line.residue.heads


def _weight(line: Line) -> int:
    """What a line says for or against running text."""
    if line.symbols:
        return 0
    if line.reason or line.residue is not None:
        return _RESIDUE
    if not line.prose or line.meta or line.text.endswith(_CUT) or line.text.startswith(_CUT_BEFORE):
        return _SHORT
    return min(line.words, _MOST) + (_PROSE if line.ends else _UNENDED)


def _reads_on(line: Line) -> bool:
    return line.running and not line.meta


def _goes_on(lines: Sequence[Line], end: int, last: int) -> int:
    """Index after the running text that follows right away, or behind a few lines that are residue."""
    at = end
    while at < min(end + _BOX_LINES, last) and (lines[at].symbols or lines[at].residue is not None):
        at += 1
    if at == end or (at < last and lines[at].words >= _SENTENCE_WORDS and lines[at].ends):
        return at + 1 if at < last and _reads_on(lines[at]) else end
    return end


def _is_menu(lines: Sequence[Line]) -> bool:
    return sum(line.link or line.residue is not None for line in lines) >= _MENU_LINES

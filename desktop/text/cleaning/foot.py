"""What follows the article on a whole page: menus, teasers, notes of the house."""

from collections.abc import Sequence

from desktop.text.cleaning.core import core
from desktop.text.cleaning.lines import Line

FOOT = "foot of the page"
AFTER_FOOT = "after the foot of a page"
LONG_AFTER_FOOT = 40  # words; so long a paragraph may well be the article's
_SHARE_AFTER = 0.8  # of the article's words: where as many follow it, they may be its own


def sort_foot(lines: Sequence[Line], own: range) -> None:
    """Give a reason to the lines of an article that follow its core, where it stands on a whole page.

    Items of a list right under it are its own. Long paragraphs are kept and doubted, and so is every sentence where
    there are many.
    """
    found = core(lines, own.start, own.stop, one=True)
    if not found.foot:
        return
    at = found.end
    while at < own.stop and lines[at].bullet:
        at += 1
    after = lines[at : own.stop]
    longest = LONG_AFTER_FOOT if _words(after) < _words(lines[found.start : found.end]) * _SHARE_AFTER else 0
    for line in after:
        if line.prose and line.residue is None and line.words >= longest:
            line.doubt = line.doubt or AFTER_FOOT
        else:
            line.reason = line.reason or (line.residue.reason if line.residue else FOOT)


def _words(lines: Sequence[Line]) -> int:
    """How many words of running text there are."""
    return sum(line.words for line in lines if line.running)

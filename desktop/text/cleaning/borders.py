"""What parts the articles of one file from one another: rules, "Document 2 of 12", numbers before headlines."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.lines import Line

_RULE = re.compile(r"([-=_#~*+\u2013\u2014\u2500\u2501\u2550])\1{3,}")
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]\s+\S")
_TITLE_WORDS = range(4, 26)
_FAR = 3
_RECORD = "archive record"
_RECORDED_WORDS = 3


def is_rule(line: Line) -> bool:
    """Whether the line is drawn across the page; three stars part the sections of one article."""
    return line.symbols and _RULE.fullmatch(line.text) is not None


def is_border(line: Line) -> bool:
    """Whether the line says itself that an article begins."""
    return line.residue is not None and line.residue.border


def is_recorded(lines: Sequence[Line], at: int) -> bool:
    """Whether an archive's record of the article ("BYLINE: …") begins right under the line."""
    residue = lines[at + 1].residue if at + 1 < len(lines) else None
    long = lines[at].words >= _RECORDED_WORDS and lines[at].residue is None
    return long and residue is not None and residue.reason == _RECORD and residue.sure and not residue.border


def same_shape(lines: Sequence[Line], at: int) -> bool:
    """Whether a date or an author is right under the line, as it is under the first line of all."""
    return lines[1].meta and any(line.meta for line in lines[at + 1 : at + 2])


def mark_numbered_headlines(lines: Sequence[Line]) -> None:
    """Where a file begins with a headline with the number 1 before it, those with 2, 3 … are headlines as well.

    A list has something before it that says what it lists.
    """
    found: list[Line] = []
    for at, line in enumerate(lines):
        match = _NUMBER.match(line.text)
        if not match or int(match["number"]) != len(found) + 1 or line.ends or line.words not in _TITLE_WORDS:
            if not found and not line.symbols:
                return
            continue
        if (at and not line.gap and not is_rule(lines[at - 1])) or not _has_body(lines, at):
            continue
        found.append(line)
    if len(found) > 1:
        for line in found:
            line.title = line.numbered_headline = True


def _has_body(lines: Sequence[Line], at: int) -> bool:
    return any(line.prose and _NUMBER.match(line.text) is None for line in lines[at + 1 : at + 1 + _FAR])

"""What parts the articles of one file from one another: rules, "Document 2 of 12", numbers before headlines."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import RECORD

_RULE = re.compile(r"([-=_#~*+\u2013\u2014\u2500\u2501\u2550])\1{3,}")
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]\s+\S")
_TITLE_WORDS = range(4, 26)
_FAR = 3
_LEAST_MARKS = 3
_TITLE_CASE = 0.7
_DECK_WORDS = 12
_POINTERS = ("\u2190", "\u2192", "\u00ab ", "\u2039 ", "<< ", ">> ", "\u00bb ", "\u203a ")
_POINTERS_AT_END = ("\u2190", "\u2192", " \u00bb", " \u203a", " >>", " >", "...", "\u2026")
_COUNTED = re.compile(r"\d+(?: [^\W\d]{1,4} | ?/ ?)\d+")
_RECORDED_WORDS = 3


def is_rule(line: Line) -> bool:
    """Whether the line is drawn across the page; three stars part the sections of one article."""
    return line.symbols and _RULE.fullmatch(line.text) is not None


def parts_articles(line: Line) -> bool:
    """Whether the line is drawn between two things; a lone mark is what somebody wrote."""
    return line.symbols and len(line.text) >= _LEAST_MARKS


def is_deck(head: Line, line: Line) -> bool:
    """Whether a line right under a headline goes on from it: longer, and not in capitals where the headline is."""
    if head.words < _TITLE_WORDS.start or line.words <= head.words:
        return False
    return _capitals(head) >= _TITLE_CASE > _capitals(line) or line.words >= _DECK_WORDS


def _capitals(line: Line) -> float:
    """The share of words that begin with a capital letter."""
    words = line.text.split()
    return sum(word[:1].isupper() for word in words) / len(words)


def is_pointer(line: Line) -> bool:
    """Whether the line leads to another article: an arrow stands at one of its ends."""
    return line.text.startswith(_POINTERS) or line.text.endswith(_POINTERS_AT_END)


def is_border(line: Line) -> bool:
    """Whether the line says itself that an article begins."""
    return line.residue is not None and line.residue.border


def is_counted(line: Line) -> bool:
    """Whether the line counts the articles of a file ("Document 2 of 12"): one begins there, headline or not."""
    return is_border(line) and _COUNTED.search(line.text) is not None


def is_recorded(lines: Sequence[Line], at: int) -> bool:
    """Whether an archive's record of the article ("BYLINE: …") begins right under the line."""
    residue = lines[at + 1].residue if at + 1 < len(lines) else None
    long = lines[at].words >= _RECORDED_WORDS and lines[at].residue is None
    return long and residue is not None and residue.reason == RECORD and residue.sure and not residue.border


def same_shape(lines: Sequence[Line], at: int) -> bool:
    """Whether a date or an author is right under the line, as it is under the first line of all."""
    return lines[1].meta and any(line.meta for line in lines[at + 1 : at + 2])


def mark_numbered_headlines(lines: Sequence[Line]) -> None:
    """Where a file begins with a headline with the number 1 before it, those with 2, 3 … are headlines as well.

    A list has something before it that says what it lists. A letter with news has a head, but a link or the like ends
    each piece before the next.
    """
    found: list[Line] = []
    parted = True  # whether residue stands before each but the first
    headed = False
    for at, line in enumerate(lines):
        match = _NUMBER.match(line.text)
        if not match or int(match["number"]) != len(found) + 1 or line.ends or line.words not in _TITLE_WORDS:
            if not found and line.prose and line.residue is None:
                return
            headed = headed or not (found or line.symbols)
            continue
        if (at and not line.gap and not is_rule(lines[at - 1])) or not _has_body(lines, at):
            continue
        parted = parted and (not found or lines[at - 1].residue is not None)
        found.append(line)
    if len(found) > 1 and (parted or not headed):
        for line in found:
            line.title = line.numbered_headline = True


def _has_body(lines: Sequence[Line], at: int) -> bool:
    return any(line.prose and _NUMBER.match(line.text) is None for line in lines[at + 1 : at + 1 + _FAR])

"""Borders of a passage: at the edges of words, without what a hurried hand picks up beside it."""

from desktop.model.span import Span
from desktop.text.quotes import unmatched
from desktop.text.sentences import ends_abbreviation, sentence_at, starts_sentence
from desktop.text.words import segment, splits_character, word

__all__ = ["sentence_at", "snap", "word_at"]

_LEADING = ".,;:!?\u2026\u060c\u061b\u061f\u3001\u3002"
_TRAILING = ",;:\u060c\u061b\u3001"
_FULL_STOPS = ".\u3002\u06d4\u0964"
_DASHES = "-\u2010\u2012\u2013\u2014\u2015\u2022\u00b7"


def snap(text: str, span: Span) -> Span:
    """The passage that a ragged selection means.

    Ends inside a word grow to its edge. White space, quotes and brackets whose other half lies outside, commas, colons
    and loose dashes are shed from both ends; so is a full stop, unless the passage starts where a sentence starts.
    A blank selection gives an empty span at its start, any other selection one that is not empty. Never cuts through
    what a reader sees as one character. Costs what the selection is long, not the text.
    """
    start, end = _stripped(text, min(span.start, len(text)), min(span.end, len(text)))
    if start == end:
        return Span(start, start)
    start, end = _stripped(text, *_grown(text, start, end))
    return _shed(text, Span(start, end))


def word_at(text: str, index: int) -> Span:
    """The word over a code point, or the one that ends there; empty at `index` where there is neither.

    Words joined by hyphens are one; a mark stands alone.
    """
    index = min(max(index, 0), len(text))
    for place in (index, index - 1):
        if 0 <= place < len(text) and not text[place].isspace():
            found = word(text, place)
            return found if found.start <= place < found.end else Span(place, place + 1)
    return Span(index, index)


def _grown(text: str, start: int, end: int) -> tuple[int, int]:
    if segment(text, start).start < start:
        start = word(text, start).start
    if segment(text, end - 1).end > end:
        end = word(text, end - 1).end
    return start, end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Without white space at the ends, save where a mark that combines with it stands on it."""
    while start < end and text[start].isspace() and not _joined(text, start + 1):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _joined(text: str, place: int) -> bool:
    """Whether a reader sees one character across a place that is more than white space: not in a Windows line end."""
    return splits_character(text, place) and text[place - 1 : place + 1] != "\r\n"


def _shed(text: str, span: Span) -> Span:
    lost = unmatched(text, span)
    start, end = span.start, span.end
    while start < end and _leads(text, start, lost) and not _joined(text, start + 1):
        start += 1
    whole = starts_sentence(text, start)
    while start < end and _trails(text, Span(start, end), lost, whole=whole) and not _joined(text, end - 1):
        end -= 1
    return Span(start, end) if start < end else span


def _leads(text: str, at: int, lost: set[int]) -> bool:
    mark = text[at]
    if mark.isspace() or at in lost:
        return True
    loose = at + 1 >= len(text) or text[at + 1].isspace() or at + 1 in lost
    return loose and (mark in _LEADING or mark in _DASHES)


def _trails(text: str, span: Span, lost: set[int], *, whole: bool) -> bool:
    at = span.end - 1
    mark = text[at]
    if mark.isspace() or at in lost or mark in _TRAILING:
        return True
    if mark in _DASHES:
        return at > 0 and text[at - 1].isspace()
    if mark not in _FULL_STOPS or whole:
        return False
    ellipsis = at > 0 and text[at - 1] == mark
    return not ellipsis and not ends_abbreviation(text[max(span.start, at - 24) : span.end])

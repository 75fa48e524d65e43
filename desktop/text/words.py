"""Words and characters as a reader sees them, by Unicode Standard Annex 29, found around one place of a text.

The regex library does the work; it is imported at the first use, since the window starts without it.
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.model.span import Span

if TYPE_CHECKING:
    from regex import Pattern

_WINDOW = 256
_HYPHENS = "-\u2010\u2011"
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")


@cache
def _patterns() -> tuple["Pattern[str]", "Pattern[str]"]:
    import regex  # noqa: PLC0415  (15 ms that the window's start can do without)

    return regex.compile(r"(?w)\b"), regex.compile(r"\X")


def _edges(text: str, index: int) -> tuple[int, list[int]]:
    """Offset of a stretch of text around `index`, and the edges of words in it that cut through no character."""
    low, high = max(0, index - _WINDOW), min(len(text), index + _WINDOW)
    # From a space on, the edges are the same as those found from the start of the text.
    low = next((at for at in range(low, index) if text[at].isspace()), low)
    window = text[low:high]
    word_edge, cluster = _patterns()
    clusters = {match.start() for match in cluster.finditer(window)}
    edges = {match.start() for match in word_edge.finditer(window)} & clusters
    return low, sorted(edges | {0, len(window)})


def segment(text: str, index: int) -> Span:
    """The word, or else the mark or the run of spaces, that holds the code point at `index`."""
    low, edges = _edges(text, index)
    at = bisect_right(edges, index - low)
    return Span(low + edges[at - 1], low + edges[at])


def word(text: str, index: int) -> Span:
    """Like `segment`, with words that hyphens join taken as one, and the last stop of "U.S." taken in."""
    low, edges = _edges(text, index)
    last = bisect_right(edges, index - low)
    first = last - 1
    parts = [text[low + start : low + end] for start, end in pairwise(edges)]
    if parts[first] in _HYPHENS and all(
        _is_word(part) for part in (*parts[first - 1 : first], *parts[last : last + 1])
    ):
        first, last = max(first - 1, 0), max(last - 1, 1)
    while first > 1 and parts[first - 1] in _HYPHENS and _is_word(parts[first]) and _is_word(parts[first - 2]):
        first -= 2
    while (
        last + 2 <= len(parts) and parts[last] in _HYPHENS and _is_word(parts[last - 1]) and _is_word(parts[last + 1])
    ):
        last += 2
    if last < len(parts) and parts[last] == "." and _DOTTED.fullmatch(parts[last - 1]):
        last += 1
    return Span(low + edges[first], low + edges[last])


def splits_character(text: str, index: int) -> bool:
    """Whether an edge at `index` would cut through what a reader sees as one character."""
    if not 0 < index < len(text):
        return False
    if text[index].isascii() and text[index - 1].isascii() and text[index] != "\n":
        return False
    low = max(0, index - _WINDOW)
    low = next((at for at in range(low, index) if text[at].isspace()), low)
    return all(low + match.start() != index for match in _patterns()[1].finditer(text[low : index + 1]))


def _is_word(part: str) -> bool:
    return any(char.isalnum() for char in part)

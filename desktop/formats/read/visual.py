"""Lines of a page that is read from right to left, put together from where its characters stand.

What makes such pages writes some words as they are read and others as they are seen, so the order in the file says
nothing; places do. Numbers and words of other scripts inside run from left to right.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from statistics import median

from desktop.formats.read.pdfrows import ABOVE, BELOW, Box, Row

Char = tuple[str, Box, float, float]
"""A character, its box of PDF's kind (left, bottom, right, top), its base line's height, its size."""

_PLAIN = r"[0-9A-Za-z\u00c0-\u024f\u0660-\u0669]"
_LEFT_TO_RIGHT = re.compile(rf"{_PLAIN}(?:(?:{_PLAIN}|[ .,:/%'\u2019-])*{_PLAIN})?")
_BRACKETS = str.maketrans("()[]{}\u00ab\u00bb", ")(][}{\u00bb\u00ab")
_OPENING, _CLOSING = "([{\u00ab", ")]}\u00bb"
_LINE = 0.4  # of a line's height
_GAP = 0.6
_SPACE = 0.22
_WORD = 15  # characters: a text with fewer spaces than one to so many leaves them out


def visual_rows(chars: Sequence[Char]) -> list[Row]:
    """The rows that these characters make, with boxes of PDF's kind."""
    rows: list[Row] = []
    spaced = sum(char[0] == " " for char in chars) * _WORD > len(chars)
    for line in _lines(chars):
        line.sort(key=lambda char: -char[1][2])
        group: list[Char] = []
        for char in line:
            if group and group[-1][1][0] - char[1][2] > char[3] * _GAP:
                rows += _row(group, spaced=spaced)
                group = []
            group.append(char)
        rows += _row(group, spaced=spaced)
    return rows


def _lines(chars: Sequence[Char]) -> Iterator[list[Char]]:
    line: list[Char] = []
    for char in sorted(chars, key=lambda char: -char[2]):
        if line and line[-1][2] - char[2] > char[3] * _LINE:
            yield line
            line = []
        line.append(char)
    if line:
        yield line


def _row(group: Sequence[Char], *, spaced: bool) -> list[Row]:
    parts: list[str] = []
    reached = group[0][1][0]
    for char, box, _, size in group:
        if not spaced and parts and parts[-1] != " " and char != " " and reached - box[2] > size * _SPACE:
            parts.append(" ")
        parts.append(char)
        reached = min(reached, box[0])
    text = "".join(parts).strip()
    if not text:
        return []
    shown = [char for char in group if char[0] != " "]
    size, base = median(char[3] for char in shown), median(char[2] for char in shown)
    left, right = min(char[1][0] for char in shown), max(char[1][2] for char in shown)
    return [Row(logical(text), left, base - size * BELOW, right, base + size * ABOVE)]


def logical(text: str) -> str:
    """The order of reading of a line whose characters are given from right to left as they are seen."""
    text = _LEFT_TO_RIGHT.sub(lambda match: match[0][::-1], text)
    first = next((char for char in text if char in _OPENING + _CLOSING), "")
    text = text.translate(_BRACKETS) if first and first in _CLOSING else text
    return unicodedata.normalize("NFKC", text) if re.search("[\ufb1d-\ufefc]", text) else text

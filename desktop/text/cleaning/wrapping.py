"""Lines of a text, and the paragraphs of one that was wrapped at a fixed width, as mail and old archives are."""

import re
from collections.abc import Iterator, Sequence

_LINE = re.compile(r"[^\n]*\S")
_NARROWEST = 50
_WIDEST = 100
_LEAST = 0.65  # of the width: a shorter line ends a paragraph
_SHARE = 0.6
_SAMPLE = 400
_BULLET = re.compile(r"[\u2022\u25cf\u25aa*>-]\s|\d{1,3}[.)]\s")
_HEADER = re.compile(r"[A-Z][\w-]{1,18}: ")  # of a mail or a record; what is wrapped goes on without one

Stretch = tuple[int, int]


def stretches(text: str) -> Iterator[Stretch]:
    """The lines that are not blank, without the white space at their ends: `[start, end)` in code points."""
    for match in _LINE.finditer(text):
        line = match.group()
        yield match.end() - len(line.lstrip()), match.end()


def groups(text: str, lines: Sequence[Stretch]) -> list[tuple[Stretch, ...]]:
    """Lines that no empty line parts, together."""
    found: list[tuple[Stretch, ...]] = []
    group: list[Stretch] = []
    for line in lines:
        if group and text.count("\n", group[-1][1], line[0]) > 1:
            found.append(tuple(group))
            group = []
        group.append(line)
    if group:
        found.append(tuple(group))
    return found


def unwrapped(text: str) -> list[tuple[Stretch, ...]]:
    """The lines, those that a fixed width broke taken together.

    A text counts as wrapped if in most of it lines of much the same length follow one another; else every line stands
    alone.
    """
    lines = list(stretches(text))
    width = _width(text, lines[:_SAMPLE])
    if not width:
        return [(line,) for line in lines]
    found: list[tuple[Stretch, ...]] = []
    for group in groups(text, lines):
        paragraph: list[Stretch] = []
        begins = _HEADER if _HEADER.match(text, group[0][0]) else _BULLET
        for line in group:
            if paragraph and (_length(paragraph[-1]) < width * _LEAST or begins.match(text, line[0])):
                found.append(tuple(paragraph))
                paragraph = []
            paragraph.append(line)
        found.append(tuple(paragraph))
    return found


def _width(text: str, lines: Sequence[Stretch]) -> int:
    """The width a text was wrapped at; 0 if it was not."""
    longest = max(map(_length, lines), default=0)
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    inside = [_length(line) for group in groups(text, lines) for line in group[:-1]]
    full = sum(length >= longest * _LEAST for length in inside)
    return longest if full > len(inside) * _SHARE and full > len(lines) * _SHARE / 2 else 0


def _length(line: Stretch) -> int:
    return line[1] - line[0]

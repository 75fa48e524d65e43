"""Qt counts UTF-16 units, everything else here counts code points; this is the one place where they meet."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def units(text: str) -> int:
    """Length in UTF-16 units. Greater than the length in code points where there are characters beyond U+FFFF.

    Encoding is far quicker than searching.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Utf16Map:
    """Turns offsets of one text between code points and UTF-16 units.

    Building is one pass; a text without characters beyond U+FFFF costs next to nothing to build and to ask.
    Offsets before the text count as its start, offsets past it as its end.
    """

    __slots__ = ("_code_points", "_points", "_units", "length")

    def __init__(self, text: str) -> None:
        self._code_points = len(text)
        self.length = units(text)
        self._points = [match.start() for match in _ASTRAL.finditer(text)] if self.length > len(text) else []
        self._units = [point + number for number, point in enumerate(self._points)]

    def to_utf16(self, index: int) -> int:
        """The unit at which the code point `index` starts."""
        index = min(max(index, 0), self._code_points)
        return index + bisect_left(self._points, index) if self._points else index

    def to_code_points(self, unit: int) -> int:
        """The code point that starts at `unit`, or whose pair `unit` is the second half of."""
        unit = min(max(unit, 0), self.length)
        return unit - bisect_left(self._units, unit) if self._units else unit

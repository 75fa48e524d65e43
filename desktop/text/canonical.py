"""The form every article's text has: what XML, JSON, Qt and a language model can all hold without change."""

import re
from collections.abc import Iterator

from desktop.text.sourcemap import Run, SourceMap
from desktop.text.utf16 import units

# Letters of scripts written from right to left: in their company direction marks mean something.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]")
_RARE_RIGHT_TO_LEFT = re.compile("[\U00010800-\U00010fff\U0001e800-\U0001efff]")
# Scripts without spaces, where a zero-width space is the border of a word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\ua9e0-\ua9ff\uaa60-\uaa7f]")
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LINE_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_SURROGATES = "\ud800-\udfff"
_ZERO_WIDTH_SPACE = "\u200b"
_PLANE_ENDS = "".join(chr(0x10000 * plane + 0xFFFE) + chr(0x10000 * plane + 0xFFFF) for plane in range(1, 17))
_REPAIRED = (
    f"\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028\u2029\u2060\ufdd0-\ufdef\ufeff\ufffe\uffff"
    f"{_ZERO_WIDTH_SPACE}{_SURROGATES}"
)
# One set of single characters is four times as fast as a choice of patterns, and a set within U+FFFF six times as fast
# as one that reaches beyond.
_BESIDE_RIGHT_TO_LEFT = re.compile(f"[{_REPAIRED}]")
_ELSEWHERE = re.compile(f"[{_REPAIRED}{_DIRECTION}]")
_WIDE_BESIDE_RIGHT_TO_LEFT = re.compile(f"[{_REPAIRED}{_PLANE_ENDS}]")
_WIDE_ELSEWHERE = re.compile(f"[{_REPAIRED}{_DIRECTION}{_PLANE_ENDS}]")


def canonical(source: str) -> tuple[str, SourceMap]:
    """The canonical form of a decoded source, and the map back.

    Repairs: CR LF, CR, VT, FF, NEL, U+2028 and U+2029 become LF; two surrogates that make a character become it, a
    lone one becomes U+FFFD. Dropped: control characters save LF and TAB, noncharacters, byte order marks, soft hyphens
    and word joiners, zero-width spaces outside the scripts that need them, and direction marks in a text without
    letters written from right to left. Everything else stays as it is; the canonical form of a canonical text is
    itself.
    """
    suspects = _suspects(source)
    if suspects.search(source) is None:
        return source, SourceMap.identity(len(source))
    pieces: list[str] = []
    source_map = SourceMap(_runs(source, suspects, pieces))
    return "".join(pieces), source_map


def _suspects(source: str) -> re.Pattern[str]:
    """What to look for in this source."""
    wide = units(source) > len(source)
    right_to_left = not source.isascii() and _RIGHT_TO_LEFT.search(source) is not None
    if not wide:
        return _BESIDE_RIGHT_TO_LEFT if right_to_left else _ELSEWHERE
    right_to_left = right_to_left or _RARE_RIGHT_TO_LEFT.search(source) is not None
    return _WIDE_BESIDE_RIGHT_TO_LEFT if right_to_left else _WIDE_ELSEWHERE


def _runs(source: str, suspects: re.Pattern[str], pieces: list[str]) -> Iterator[Run]:
    """The runs of the map, in order; the text itself goes to `pieces`."""
    clean = copied = 0
    for match in suspects.finditer(source):
        at = match.start()
        if at < copied:  # second half of a pair
            continue
        made, taken = _repair(source, at)
        if copied < at:
            pieces.append(source[copied:at])
            yield clean, copied, at - copied, at - copied
            clean += at - copied
        if made:
            pieces.append(made)
            yield clean, at, len(made), taken
            clean += len(made)
        copied = at + taken
    if copied < len(source):
        pieces.append(source[copied:])
        yield clean, copied, len(source) - copied, len(source) - copied


def _repair(source: str, at: int) -> tuple[str, int]:
    """What stands for the suspect at `at`, and how many characters of the source it stands for."""
    char = source[at]
    if char in _LINE_BREAKS:
        return "\n", 2 if source.startswith("\r\n", at) else 1
    if "\ud800" <= char <= "\udfff":
        pair = source[at : at + 2].encode("utf-16-le", "surrogatepass")
        whole = pair.decode("utf-16-le", "replace")
        return (whole, 2) if len(whole) == 1 and len(pair) > len(whole) * 2 else ("\ufffd", 1)
    if char == _ZERO_WIDTH_SPACE and _UNSPACED.match(source, at + 1) and at and _UNSPACED.match(source, at - 1):
        return char, 1
    return "", 1

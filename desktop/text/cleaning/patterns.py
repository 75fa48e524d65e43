"""Many patterns tried on one line, at the cost of the few that can match it.

A regular expression with hundreds of alternatives tries each of them. Most patterns can begin with a few characters
only, so the line's first character says which of them are worth trying.
"""

import re
from collections.abc import Sequence
from typing import Generic, TypeVar

K = TypeVar("K")

_DIGITS = frozenset("0123456789")
_ZERO_WIDTH = ("(?!", "(?=")
_HEX = {"x": 2, "u": 4}
_Firsts = frozenset[str] | None  # None: any character


class Patterns(Generic[K]):
    """Patterns of whole lines, each with its kind; the first that matches decides."""

    def __init__(self, entries: Sequence[tuple[str, K]]) -> None:
        self._entries = [(pattern, kind, first_characters(pattern)) for pattern, kind in entries]
        self._by_first: dict[str, tuple[re.Pattern[str], list[K]]] = {}

    def kind(self, line: str) -> K | None:
        """The kind of the first pattern that matches the whole line, or None. The line must not be empty."""
        first = line[0]
        if first not in self._by_first:
            self._by_first[first] = self._compiled(first)
        pattern, kinds = self._by_first[first]
        match = pattern.fullmatch(line)
        return kinds[int((match.lastgroup or "")[1:])] if match else None

    def _compiled(self, first: str) -> tuple[re.Pattern[str], list[K]]:
        fitting = [(pattern, kind) for pattern, kind, firsts in self._entries if firsts is None or first in firsts]
        numbered = "|".join(f"(?P<p{number}>{pattern})" for number, (pattern, _) in enumerate(fitting))
        return re.compile(numbered or "(?!)"), [kind for _, kind in fitting]


def first_characters(pattern: str) -> frozenset[str] | None:
    """The characters a match of the pattern can begin with; None where it could be any.

    Knows groups that capture nothing, looking ahead, plain sets, escapes and counts: what the files of residue use.
    """
    firsts, empty, _ = _choice(pattern, 0)
    return None if empty else firsts


def _choice(pattern: str, at: int) -> tuple[_Firsts, bool, int]:
    """First characters of alternatives up to a closing bracket, whether they can be empty, and where they end."""
    firsts, empty, at = _sequence(pattern, at)
    while pattern.startswith("|", at):
        others, other_empty, at = _sequence(pattern, at + 1)
        firsts = None if firsts is None or others is None else firsts | others
        empty = empty or other_empty
    return firsts, empty, at


def _sequence(pattern: str, at: int) -> tuple[_Firsts, bool, int]:
    firsts: _Firsts = frozenset()
    empty = True
    while at < len(pattern) and pattern[at] not in "|)":
        others, optional, at = _item(pattern, at)
        if empty:
            firsts = None if firsts is None or others is None else firsts | others
            empty = optional
    return firsts, empty, at


def _item(pattern: str, at: int) -> tuple[_Firsts, bool, int]:
    """One character, set or group with its count."""
    char = pattern[at]
    firsts: _Firsts
    empty = False
    if char == "(":
        zero_width = pattern.startswith(_ZERO_WIDTH, at)
        firsts, empty, at = _choice(pattern, at + 3)
        firsts, empty, at = (frozenset(), True, at + 1) if zero_width else (firsts, empty, at + 1)
    elif char == "[":
        firsts, at = _set(pattern, at)
    elif char == "\\":
        firsts, empty, at = _escape(pattern, at)
    else:
        firsts, at = None if char == "." else frozenset(char), at + 1
    count = re.compile(r"[?*+]|\{(?P<least>\d*)[^}]*\}").match(pattern, at)
    if count is None:
        return firsts, empty, at
    optional = count[0] in "?*" or count["least"] in ("", "0")
    return firsts, empty or optional, count.end() + pattern.startswith("?", count.end())


def _set(pattern: str, at: int) -> tuple[_Firsts, int]:
    end = at + 1
    firsts: _Firsts = frozenset()
    while pattern[end] != "]":
        if pattern[end] == "\\":
            others, _, end = _escape(pattern, end)
        else:
            others, end = frozenset(pattern[end]), end + 1
        firsts = None if firsts is None or others is None else firsts | others
    inside = pattern[at + 1 : end]
    return None if inside.startswith("^") or re.search(r"\w-\w", inside) else firsts, end + 1


def _escape(pattern: str, at: int) -> tuple[_Firsts, bool, int]:
    char = pattern[at + 1]
    if char in _HEX:
        end = at + 2 + _HEX[char]
        return frozenset(chr(int(pattern[at + 2 : end], 16))), False, end
    if char == "b":
        return frozenset(), True, at + 2
    if char.isalpha():
        return _DIGITS if char == "d" else None, False, at + 2
    return frozenset(char), False, at + 2

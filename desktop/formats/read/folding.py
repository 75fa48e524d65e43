"""White space and entities of a page as a reader sees them, with the map back to the source."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from desktop.formats.read.markup import squeeze
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.sourcemap import Run, SourceMap

_SPACE = r"\t\n\r\f\v\x1c-\x1f\x85\u2028\u2029"
_ENTITY = r"&(?:\#[0-9]+;?|\#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
_SPECIAL = re.compile(rf"[ {_SPACE}]{{2,}}|[{_SPACE}]|{_ENTITY}")
_VERBATIM = re.compile(rf"[ \t]*[\r\n][ {_SPACE}]*[\r\n]|[ \t]*[\r\n]|{_ENTITY}")
_SINGLE = re.compile(rf"{_ENTITY}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch `[start, end)` of the source that is text of a block, and what joins it to the one before.

    `join` is a line feed, a tab or empty; it stands for the source's `[gap, gap_end)`. `verbatim`: its white space
    counts.
    """

    start: int
    end: int
    join: str = ""
    gap: int = 0
    gap_end: int = 0
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """The text of a block, in canonical form, and the runs that lead from it to the source."""

    text: str
    runs: tuple[Run, ...]


def fold(source: str, pieces: Iterable[Piece]) -> Folded:
    """Put the pieces together: entities decoded, white space of any length one space, none at either end."""
    folder = _Folder(source)
    for piece in pieces:
        folder.take(piece)
    text, runs = "".join(folder.parts), folder.runs
    if text.isprintable() and text[:1] != " " != text[-1:]:  # then it is canonical, without a closer look
        return Folded(text, tuple(runs))
    clean, repaired = canonical(text)
    if clean == text == text.strip():
        return Folded(text, tuple(runs))
    whole = repaired.compose(SourceMap(runs))
    start = len(clean) - len(clean.lstrip())
    stripped = clean.strip()
    return Folded(stripped, tuple(whole.under(start, len(stripped), -start)) if stripped else ())


def part(source: str, span: Span, first: int, last: int) -> Span:
    """Where in the source the characters `[first, last)` of a text node stand, counted in its squeezed text."""
    starts: list[int] = []
    ends: list[int] = []
    for match in _SINGLE.finditer(source, span.start, span.end):
        text = match[0]
        for _ in squeeze(unescape(text) if len(text) > 1 else text):
            starts.append(match.start())
            ends.append(match.end())
    return Span(starts[first], ends[last - 1])


class _Folder:
    def __init__(self, source: str) -> None:
        self.parts: list[str] = []
        self.runs: list[Run] = []
        self._source = source
        self._length = 0
        self._join = ""  # what comes before the next character, made of the source's [_gap, _gap_end)
        self._gap = self._gap_end = 0

    def take(self, piece: Piece) -> None:
        if piece.join:
            self._join, self._gap, self._gap_end = piece.join, piece.gap, piece.gap_end
        at = piece.start
        literal = self._verbatim if piece.verbatim else self._literal
        text = self._source[at : piece.end]
        if text.isprintable() and "&" not in text and "  " not in text:  # most texts hold nothing special
            literal(at, piece.end)
            return
        for match in (_VERBATIM if piece.verbatim else _SPECIAL).finditer(self._source, at, piece.end):
            if at < match.start():
                literal(at, match.start())
            at = match.end()
            text = match[0]
            if text[0] != "&":
                self._space("\n" if piece.verbatim else " ", match.start(), at)
            else:
                self._entity(text, match.start(), at)
        if at < piece.end:
            literal(at, piece.end)

    def _literal(self, start: int, end: int) -> None:
        source = self._source
        if source[start] == " ":
            self._space(" ", start, start + 1)
            start += 1
        if start == end:
            return
        spaced = source[end - 1] == " "
        self._verbatim(start, end - spaced)
        if spaced:
            self._space(" ", end - 1, end)

    def _verbatim(self, start: int, end: int) -> None:
        self._emit(self._source[start:end], start, end - start)

    def _entity(self, text: str, start: int, end: int) -> None:
        decoded = unescape(text)
        if decoded == text:
            self._verbatim(start, end)
        elif decoded and not decoded.strip(" \t\n\r\f"):
            self._space(" ", start, end)
        elif decoded:
            self._emit(decoded, start, end - start)

    def _space(self, space: str, start: int, end: int) -> None:
        if not self._join:
            self._join, self._gap, self._gap_end = space, start, end

    def _emit(self, text: str, start: int, taken: int) -> None:
        if self._join and self._length:
            self.parts.append(self._join)
            self.runs.append((self._length, self._gap, 1, self._gap_end - self._gap))
            self._length += 1
        self._join = ""
        self.parts.append(text)
        self.runs.append((self._length, start, len(text), taken))
        self._length += len(text)

"""Tokens cut so that every passage starts and ends with one; the text they make up stays the same."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from desktop.model.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word and whether a space follows it."""

    word: str
    space: bool

    def __len__(self) -> int:
        """How many code points of the text it takes up, its space included."""
        return len(self.word) + self.space


@dataclass(frozen=True, slots=True)
class Borders:
    """Where tokens start and where they end, in code points, each with the token's place in the row."""

    starts: dict[int, int]
    ends: dict[int, int]

    def around(self, span: Span) -> tuple[int, int]:
        """The tokens that make up the span, half-open. KeyError where it starts or ends inside a token."""
        return self.starts[span.start], self.ends[span.end] + 1

    def misses(self, span: Span) -> bool:
        """Whether the span starts or ends inside a word; a space at its ends is no matter."""
        known = self.starts.keys() | self.ends.keys()
        return not {span.start, span.end} <= known


def borders(tokens: Iterable[Token]) -> Borders:
    """Where the tokens start and end."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    position = 0
    for index, token in enumerate(tokens):
        starts[position] = index
        ends[position + len(token.word)] = index
        position += len(token)
    return Borders(starts, ends)


def cut(tokens: Iterable[Token], starts: Collection[int], ends: Collection[int]) -> list[Token]:
    """Tokens of the same text, such that one starts at each of `starts` and one ends at each of `ends`.

    The borders lie within the text. A space that a border sets apart from the word before it becomes a token itself.
    """
    marks = sorted({*starts, *ends})
    found: list[Token] = []
    position = first = 0
    for token in tokens:
        end = position + len(token)
        while first < len(marks) and marks[first] < position:
            first += 1
        last = first
        while last < len(marks) and marks[last] <= end:
            last += 1
        near = marks[first:last]
        apart = token.space and (end - 1 in starts or end in ends)
        found.extend(_cut(token, position, near, apart=apart) if near else (token,))
        position = end
    return found


def _cut(token: Token, position: int, marks: Iterable[int], *, apart: bool) -> Iterator[Token]:
    """One token, cut at the marks within its word, and from its space where that stands apart."""
    inside = sorted({mark - position for mark in marks if 0 < mark - position < len(token.word)})
    for start, end in zip([0, *inside], [*inside, len(token.word)], strict=True):
        is_last = end == len(token.word)
        yield Token(token.word[start:end], space=is_last and token.space and not apart)
    if apart:
        yield Token(" ", space=False)

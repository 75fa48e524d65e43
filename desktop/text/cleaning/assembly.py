"""Putting the chosen stretches of a canonical text together as a body, with blocks and the map."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.model.article import Block, BlockKind
from desktop.model.span import Span
from desktop.text.sourcemap import Run, SourceMap

_LINE = re.compile(r"[^\n]*\S")
_BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block to be: its kind and the stretches of the canonical text that become its lines, in order."""

    kind: BlockKind
    lines: tuple[Span, ...]


def lines_of(text: str) -> Iterator[Span]:
    """The lines that are not blank, without the white space at their ends."""
    for match in _LINE.finditer(text):
        line = match.group()
        yield Span(match.end() - len(line.lstrip()), match.end())


def assemble(text: str, pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], SourceMap]:
    """The body made of these pieces of `text`, its blocks, and the map from the body to `text`."""
    parts: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    length = 0

    def put(part: str, start: int, taken: int) -> None:
        nonlocal length
        parts.append(part)
        runs.append((length, start, len(part), taken))
        length += len(part)

    last = -1
    for piece in pieces:
        start = length
        for number, line in enumerate(piece.lines):
            if last >= 0:
                join = "\n" if number else _BREAK
                # The break stands for the line feeds that follow in the text, as far as there are any.
                put(join, last, len(join) if text.startswith(join, last) else int(text.startswith("\n", last)))
            if not number:
                start = length
            put(line.of(text), line.start, len(line))
            last = line.end
        blocks.append(Block(piece.kind, start, length))
    return "".join(parts), tuple(blocks), SourceMap(runs)


def paragraphs(text: str, lines: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Lines grouped where no empty line lies between them."""
    group: list[Span] = []
    for line in lines:
        if group and text.count("\n", group[-1].end, line.start) > 1:
            yield tuple(group)
            group = []
        group.append(line)
    if group:
        yield tuple(group)

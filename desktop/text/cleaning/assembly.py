"""Putting the chosen stretches of a canonical text together as a body, with blocks and the map."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.article import Block, BlockKind
from desktop.model.span import Span
from desktop.text.sourcemap import Run, SourceMap

_BREAK = "\n\n"
_SPACES = re.compile(r"[^\S\n]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block to be: its kind, the stretches of the canonical text that make it, in order, and what joins them.

    Each stretch is on a line of its own; they are joined by line feeds, or by spaces where lines were only wrapped.
    """

    kind: BlockKind
    lines: tuple[Span, ...]
    join: str = "\n"


def assemble(text: str, pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...], SourceMap]:
    """The body made of these pieces of `text`, its blocks, and the map from the body to `text`."""
    parts: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    length = 0
    joined_at = -1
    for piece in pieces:
        join = _BREAK
        start = length if joined_at < 0 else length + len(_BREAK)
        for line in piece.lines:
            if joined_at >= 0:
                # What joins two lines stands for the line feeds after the first, as far as there are any.
                joined_at = _SPACES.match(text, joined_at).end()  # type: ignore[union-attr]
                taken = len(join) if text.startswith(join, joined_at) else int(text.startswith("\n", joined_at))
                parts.append(join)
                runs.append((length, joined_at, len(join), taken))
                length += len(join)
            parts.append(line.of(text))
            runs.append((length, line.start, len(line), len(line)))
            length += len(line)
            joined_at = line.end
            join = piece.join
        blocks.append(Block(piece.kind, start, length))
    return "".join(parts), tuple(blocks), SourceMap(runs)

"""The body's lines as blocks: paragraphs, headings, lists and quotes."""

from collections.abc import Iterator, Sequence

from desktop.model.article import BlockKind
from desktop.model.span import Span
from desktop.text.cleaning.assembly import Piece
from desktop.text.cleaning.lines import Line

_HEADING_WORDS = 12


def pieces(lines: Sequence[Line]) -> Iterator[Piece]:
    """The blocks that the lines without a reason make; items of a list that follow one another make one block."""
    kept = [line for line in lines if not line.reason]
    items: list[Span] = []
    for number, line in enumerate(kept):
        spans = tuple(Span(*stretch) for stretch in line.stretches)
        if line.bullet and len(spans) == 1:
            if line.gap and items:
                yield Piece(BlockKind.LIST, tuple(items))
                items = []
            items += spans
            continue
        if items:
            yield Piece(BlockKind.LIST, tuple(items))
            items = []
        following = kept[number + 1] if number + 1 < len(kept) else None
        yield Piece(_kind(line, following), spans, " ")
    if items:
        yield Piece(BlockKind.LIST, tuple(items))


def _kind(line: Line, following: Line | None) -> BlockKind:
    if line.bullet:
        return BlockKind.LIST
    if line.text.startswith(">"):
        return BlockKind.QUOTE
    return BlockKind.HEADING if _is_heading(line, following) else BlockKind.PARAGRAPH


def _is_heading(line: Line, following: Line | None) -> bool:
    """A short line without a full stop, alone on its own and with running text under it, or all in capitals."""
    if not line.title or line.words > _HEADING_WORDS or following is None:
        return False
    if line.text.isupper():
        return True
    return not line.ends and following.prose and not line.text.startswith(('"', "\u201c", "\u2018"))

"""What cleaning took out put back at its place, and what it left taken out, without cleaning anew.

It works on what every format gives alike: blocks, the map back, and the list of what was removed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.model.article import BlockKind, Choice, Doubt, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.cleaning.wrapping import unwrapped
from desktop.text.content import Content, MappedBlock, apart, blocks_json, blocks_of, span_of, together
from desktop.text.sourcemap import Run, SourceMap

Piece = TypeVar("Piece", Removed, Doubt)
BY_READER = "removed by you"
BY_RULE = "removed by your rule"
_BULLET = re.compile(r"[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]\s+\S|\d{1,3}[.)]\s+\S")

Fold = Callable[[str, Span], Sequence[MappedBlock]]
"""What a stretch of a decoded source says, as blocks: depends on the format."""


def plain_blocks(source: str, span: Span) -> tuple[MappedBlock, ...]:
    """The lines of a stretch of plain text, each a block; those that only a fixed width broke taken together."""
    text, to_source = canonical(span.of(source))
    found = []
    for stretches in unwrapped(text):
        words: list[str] = []
        runs: list[Run] = []
        length = 0
        ended = -1
        for start, end in stretches:
            if ended >= 0:
                gap = to_source.to_source_end(ended - 1)
                runs.append((length, gap, 1, to_source.to_source(start) - gap))
                words.append(" ")
                length += 1
            words.append(text[start:end])
            runs += to_source.under(start, end - start, length - start)
            length += end - start
            ended = end
        line = "".join(words)
        kind = BlockKind.LIST if _BULLET.match(line) else BlockKind.PARAGRAPH
        shifted = tuple((clean, place + span.start, size, taken) for clean, place, size, taken in runs)
        found.append(MappedBlock(kind, line, shifted))
    return tuple(found)


def put_back(content: Content, source: str, span: Span, fold: Fold) -> Content:
    """The content with a removed stretch of the source back at its place.

    What a reader had taken out comes back as it was, doubts included. IndexError where the text does not know its
    source.
    """
    own = _choice(content, span, "remove")
    before = _reason(content.removed, span)
    found, gaps = apart(content)
    blocks = blocks_of(own.blocks) if own is not None else ()
    if not blocks or any(span_of(one).overlaps(span_of(other)) for one in blocks for other in found):
        blocks = tuple(fold(source, span))
    for block in blocks:
        _insert(found, block)
    text, made, source_map = together(source, found, gaps)
    others = tuple(choice for choice in content.choices if not _inside(choice, span))
    doubts = content.doubts
    if own is None:
        others = _ordered((*others, Choice(span.start, span.end, "keep", "removed", before)))
    elif own.was == "unsure":
        doubts = _by_place((*doubts, Doubt(span.start, span.end, own.reason)))
    said = {" ".join(block.text.split()) for block in blocks}
    captions = tuple(each for each in content.captions if " ".join(f"{each.text} {each.credit}".split()) not in said)
    return replace(
        content,
        text=text,
        blocks=tuple(made),
        captions=captions,
        map=source_map,
        removed=tuple(_without(content.removed, span, source)),
        doubts=doubts,
        choices=others,
    )


def take_out(content: Content, source: str, span: Span, reason: str = BY_READER) -> Content:
    """The content without what was made of a stretch of the source.

    A stretch that a reader had put back is removed for the reason it was removed for at first. IndexError where the
    text does not know its source.
    """
    own = _choice(content, span, "keep")
    again = own is not None and own.was == "removed"
    found, gaps = apart(content)
    left: list[MappedBlock] = []
    gone: list[MappedBlock] = []
    for block in found:
        if block.start >= span.end or block.end <= span.start:
            left.append(block)
            continue
        gone.append(block)
        left += _rest(block, span)
    text, made, source_map = together(source, left, gaps)
    others = tuple(choice for choice in content.choices if not _inside(choice, span))
    if own is not None and again:
        reason = own.reason
    else:
        doubt = _reason(content.doubts, span)
        was = "unsure" if doubt else "kept"
        others = _ordered((*others, Choice(span.start, span.end, "remove", was, doubt, blocks_json(gone))))
    new = [Removed(piece.start, piece.end, reason) for piece in _outside(span, content.removed)]
    return replace(
        content,
        text=text,
        blocks=tuple(made),
        map=source_map,
        removed=_by_place((*content.removed, *new)),
        doubts=tuple(_without(content.doubts, span, source)),
        choices=others,
    )


def confirm(content: Content, source: str, span: Span) -> Content:
    """The content with a stretch no longer in doubt."""
    others = tuple(choice for choice in content.choices if not _inside(choice, span))
    known = Choice(span.start, span.end, "keep", "unsure", _reason(content.doubts, span))
    return replace(content, doubts=tuple(_without(content.doubts, span, source)), choices=_ordered((*others, known)))


def doubt_again(content: Content, span: Span) -> Content:
    """The content with a stretch in doubt again that a reader had said belongs to it."""
    own = _choice(content, span, "keep")
    if own is None or own.was != "unsure":
        return content
    others = tuple(choice for choice in content.choices if choice is not own)
    return replace(content, doubts=_by_place((*content.doubts, Doubt(own.start, own.end, own.reason))), choices=others)


def _choice(content: Content, span: Span, action: str) -> Choice | None:
    wanted = span.start, span.end, action
    return next((one for one in content.choices if (one.start, one.end, one.action) == wanted), None)


def _inside(choice: Choice, span: Span) -> bool:
    return span.start <= choice.start and choice.end <= span.end


def _ordered(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda choice: (choice.start, choice.end)))


def _by_place(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(sorted(pieces, key=lambda piece: (piece.start, piece.end)))


def _reason(pieces: Iterable[Piece], span: Span) -> str:
    return next((piece.reason for piece in pieces if piece.start < span.end and piece.end > span.start), "")


def _without(pieces: Iterable[Piece], span: Span, source: str) -> Iterator[Piece]:
    """The pieces less what of them is in that stretch; what is left and is white space only goes too."""
    for piece in pieces:
        if piece.end <= span.start or piece.start >= span.end:
            yield piece
            continue
        for start, end in ((piece.start, span.start), (span.end, piece.end)):
            words = source[start:end]
            if words.strip():
                start += len(words) - len(words.lstrip())  # noqa: PLW2901  (the same stretch, bare)
                yield replace(piece, start=start, end=start + len(words.strip()))


def _outside(span: Span, pieces: Iterable[Removed]) -> Iterator[Span]:
    """The parts of a stretch that are in none of these pieces."""
    at = span.start
    for piece in _by_place(pieces):
        if piece.end <= at or piece.start >= span.end:
            continue
        if piece.start > at:
            yield Span(at, piece.start)
        at = piece.end
    if at < span.end:
        yield Span(at, span.end)


def _insert(blocks: list[MappedBlock], block: MappedBlock) -> None:
    """Put a block where the order of the source wants it: between two others, or into the one it was taken from."""
    for number, other in enumerate(blocks):
        if other.start >= block.end:
            blocks.insert(number, block)
            return
        if other.end > block.start:
            blocks[number] = _into(other, block)
            return
    blocks.append(block)


def _into(outer: MappedBlock, inner: MappedBlock) -> MappedBlock:
    """A block with another inside it, where there is room between its runs; else as it was."""
    at = next((clean for clean, place, _, taken in outer.runs if place + taken > inner.start), len(outer.text))
    parts = [outer.part(0, at), inner, outer.part(at, len(outer.text))]
    line = "\n" if outer.kind is BlockKind.LIST else " "
    whole = _joined([part for part in parts if part is not None], line, outer.kind)
    return outer if whole is None else whole


def _rest(block: MappedBlock, span: Span) -> Iterator[MappedBlock]:
    """What is left of a block without what was made of that stretch."""
    ends = [end for run in block.runs for end in _covered(run, span)]
    if not ends:
        yield block
        return
    first, last = min(ends), max(ends)
    parts = [part for part in (block.part(0, first), block.part(last, len(block.text))) if part is not None]
    line = "\n" if "\n" in block.text[max(first - 1, 0) : last + 1] else " "
    if whole := _joined(parts, line, block.kind):
        yield whole


def _covered(run: Run, span: Span) -> tuple[int, ...]:
    """From where to where a run was made of that stretch; nothing where it was not."""
    clean, source, length, taken = run
    start, end = max(source, span.start), min(source + taken, span.end)
    if start >= end:
        return ()
    return (clean + start - source, clean + end - source) if length == taken else (clean, clean + length)


def _joined(parts: Sequence[MappedBlock], line: str, kind: BlockKind) -> MappedBlock | None:
    """The parts as one block, `line` between them; None where there are none or their order is not the source's."""
    words: list[str] = []
    runs: list[Run] = []
    length = ended = 0
    for part in parts:
        if words:
            if part.start < ended:
                return None
            runs.append((length, ended, 1, 0))
            words.append(line)
            length += 1
        words.append(part.text)
        runs += [(clean + length, place, size, taken) for clean, place, size, taken in part.runs]
        length += len(part.text)
        ended = part.end
    return MappedBlock(kind, "".join(words), tuple(SourceMap(runs))) if words else None

"""The chosen text of a page as blocks to be."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.formats.read.folding import Folded, Piece, fold, part
from desktop.formats.read.markup import BLOCK, CELL, LINE, NONE, Node, squeeze
from desktop.model.article import BlockKind
from desktop.model.span import Span

_JOINS = {NONE: "", CELL: "\t", LINE: "\n"}
_HEADING_WORDS = 40
_LONG_CELL = 200  # letters
_NOTES = re.compile(r"(?:\[[\w ]{1,12}\])+$")  # that stand behind a full stop
_LONG = 210  # letters of a paragraph
_LONG_ELSEWHERE = 120  # the same in scripts that say more with a letter
_SENTENCE_ENDS = (".", "!", "?", "\u201d", '."', "\u3002", "\uff01", "\uff1f", "\u061f", "\u06d4", "\u0964")
_NOWHERE = sys.maxsize
_BETWEEN = ("date", "byline", "share bar")  # may stand between a heading and its text


@dataclass(slots=True)
class Draft:
    """A block to be: the pieces of the source it is made of, their text, and the nodes they come from.

    `reason`, once set, says why it is no part of the article. `level` is that of a heading. `gap_end` is where in the
    source the first text after the block before it stands, which may be text that was left out.
    """

    kind: BlockKind
    level: int
    pieces: list[Piece] = field(default_factory=list)
    nodes: list[int] = field(default_factory=list)
    gap_end: int = 0
    folded: Folded = field(default_factory=lambda: Folded("", ()))
    reason: str = ""

    @property
    def text(self) -> str:
        """Its text."""
        return self.folded.text


def drafts(source: str, nodes: Sequence[Node], kept: Sequence[Span | None]) -> list[Draft]:
    """The blocks that the kept parts of these nodes make, in order; those without any text are left out."""
    made: list[Draft] = []
    before = BLOCK
    left_at = -1  # where the first text since the last piece stands that was left out
    for number, (node, span) in enumerate(zip(nodes, kept, strict=True)):
        if node.before > before:  # noqa: PLR1730  (a call costs more, for each text of a page)
            before = node.before
        if span is None:
            if node.squeezed:
                left_at = node.start if left_at < 0 else left_at
            elif made and before == NONE:  # white space between two words
                made[-1].pieces.append(Piece(node.start, node.end, verbatim=node.place.verbatim))
            continue
        gap_end = node.start if left_at < 0 else left_at
        if before == BLOCK or not made:
            made.append(Draft(node.place.kind, node.place.level, gap_end=gap_end))
            join, gap = "", 0
        else:
            join, gap = _JOINS[before], made[-1].pieces[-1].end
        made[-1].pieces.append(Piece(span.start, span.end, join, gap, max(gap, gap_end), node.place.verbatim))
        made[-1].nodes.append(number)
        left = span.end < node.end and squeeze(source[span.end : node.end])
        before, left_at = NONE, span.end if left else -1
    for draft in made:
        draft.folded = fold(source, draft.pieces)
        if draft.kind is BlockKind.HEADING and draft.text.count(" ") >= _HEADING_WORDS:
            draft.kind = BlockKind.PARAGRAPH
    return [draft for draft in made if draft.text]


def all_drafts(source: str, nodes: Sequence[Node]) -> list[Draft]:
    """The blocks that these nodes make when all of their text is kept."""
    return drafts(source, nodes, [Span(node.start, node.end) if node.squeezed else None for node in nodes])


def part_long_cells(nodes: Sequence[Node]) -> None:
    """Take the cells of a table apart that hold text of some length: such a table is there for the page's layout."""
    starts = [at for at, node in enumerate(nodes) if node.before == CELL]
    for start, end in pairwise([*starts, len(nodes)]):
        long = sum(len(node.squeezed) for node in nodes[start:end]) >= _LONG_CELL
        for at in (start, end):
            if long and at < len(nodes) and nodes[at].before == CELL:
                nodes[at].before = BLOCK


def keep_headings(nodes: Sequence[Node], kept: list[Span | None]) -> None:
    """Keep headings inside the article: those between text that is kept and text under them that is."""
    above = False
    waiting: list[int] = []
    for number, node in enumerate(nodes):
        if not node.squeezed:
            continue
        if kept[number] is not None:
            for heading in waiting if above else ():
                kept[heading] = Span(nodes[heading].start, nodes[heading].end)
            above, waiting = True, []
        elif node.place.level > 1 and not node.place.reason and not node.place.outside:
            waiting.append(number)
        elif node.place.reason not in _BETWEEN:
            above, waiting = False, []


def keep_paragraphs(nodes: Sequence[Node], kept: list[Span | None]) -> list[int]:
    """Keep long paragraphs that were left out although they stand among those that are kept, or right before them.

    Gives the numbers of their nodes: whether they are the article's is not sure.
    """
    places = [number for number, span in enumerate(kept) if span is not None]
    added: list[int] = []
    if not places:
        return added
    starts = [
        at for at, node in enumerate(nodes) if node.before == BLOCK or (node.before == LINE and node.place.in_list)
    ]
    lone = places[0]  # what stands right before the first of them, with nothing between
    for start, end in reversed([*pairwise([*starts, len(nodes)])]):
        if start > places[-1] or any(kept[at] is not None for at in range(start, end)):
            continue
        if (start > places[0] or end == lone) and _is_paragraph(nodes[start:end]):
            for at in range(start, end):
                kept[at] = Span(nodes[at].start, nodes[at].end)
            added += range(start, end)
            lone = min(lone, start)
    return sorted(added)


def _is_paragraph(nodes: Sequence[Node]) -> bool:
    """Whether a block reads like a paragraph of some length, and stands in nothing that says otherwise."""
    if any(node.place.reason or node.place.outside or node.place.level for node in nodes):
        return False
    text = _NOTES.sub("", "".join(node.squeezed for node in nodes))
    return len(text) >= (_LONG if text.isascii() else _LONG_ELSEWHERE) and text.endswith(_SENTENCE_ENDS)


def kept_parts(source: str, nodes: Sequence[Node], stretches: Sequence[tuple[int, int]]) -> Iterator[Span | None]:
    """For each node the part of the source that is in one of these stretches of squeezed text, or None.

    From the first to the last such character; the stretches are in order and apart.
    """
    at = number = 0
    begins, ends = stretches[0] if stretches else (_NOWHERE, _NOWHERE)
    for node in nodes:
        end = at + len(node.squeezed)
        while ends <= at:
            number += 1
            begins, ends = stretches[number] if number < len(stretches) else (_NOWHERE, _NOWHERE)
        if begins >= end:  # of most texts of a page nothing is kept
            yield None
            at = end
            continue
        first = last = -1
        ahead = number
        while ahead < len(stretches) and stretches[ahead][0] < end:
            first = max(stretches[ahead][0], at) if first < 0 else first
            last = min(stretches[ahead][1], end)
            ahead += 1
        if (first, last) == (at, end):
            yield Span(node.start, node.end)
        else:
            yield part(source, Span(node.start, node.end), first - at, last - at)
        at = end

"""What any stretch of a page's source says, whether it was taken for the article or not: no tag reaches that text."""

from collections.abc import Sequence
from functools import lru_cache

from desktop.formats.read.drafts import drafts
from desktop.formats.read.markup import Node, scan, squeeze
from desktop.model.span import Span
from desktop.text.content import MappedBlock


def page_blocks(source: str, span: Span) -> tuple[MappedBlock, ...]:
    """The blocks of text in a stretch of a decoded page, in order."""
    nodes = _nodes(source)
    low = _first(nodes, span.start)
    high = low
    while high < len(nodes) and nodes[high].start < span.end:
        high += 1
    near = nodes[low:high]
    made = drafts(source, near, [_within(source, node, span) for node in near])
    return tuple(MappedBlock(draft.kind, draft.text, draft.folded.runs) for draft in made)


@lru_cache(maxsize=1)
def _nodes(source: str) -> Sequence[Node]:
    """The page's texts; kept, for one page is asked about many of its stretches."""
    return tuple(scan(source).nodes)


def _first(nodes: Sequence[Node], start: int) -> int:
    low, high = 0, len(nodes)
    while low < high:
        middle = (low + high) // 2
        if nodes[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    return low


def _within(source: str, node: Node, span: Span) -> Span | None:
    start, end = max(node.start, span.start), min(node.end, span.end)
    return Span(start, end) if squeeze(source[start:end]) else None

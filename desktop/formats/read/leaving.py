"""What was left out of a page, stretch for stretch, and why."""

from collections.abc import Sequence

from desktop.formats.read.drafts import Draft
from desktop.formats.read.elements import OTHER
from desktop.formats.read.markup import Node
from desktop.model.article import Removed
from desktop.model.span import Span
from desktop.text.cleaning.reasons import HEADLINE
from desktop.text.cleaning.rules import line_key


def removed(
    source: str, nodes: Sequence[Node], kept: Sequence[Span | None], made: Sequence[Draft], titles: Sequence[str]
) -> tuple[Removed, ...]:
    """The stretches of the page's text that are not in the article.

    Scripts and styles are no text and are not among them. Texts that follow one another and were left out for the same
    reason make one stretch, with the markup between them.
    """
    reasons = {number: draft.reason for draft in made for number in draft.nodes}
    keys = {line_key(title) for title in titles}
    found: list[tuple[int, int, str]] = []
    joins = False
    for number, (node, span) in enumerate(zip(nodes, kept, strict=True)):
        if not node.squeezed:
            continue
        reason = reasons.get(number, "") if span is not None else _reason(source, node, keys)
        if span is None or reason:
            if joins and found[-1][2] == reason:
                found[-1] = (found[-1][0], node.end, reason)
            else:
                found.append((node.start, node.end, reason))
            joins = True
        else:
            found += [(start, end, OTHER) for start, end in ((node.start, span.start), (span.end, node.end))]
            joins = False
    bare = (_bare(source, start, end, reason) for start, end, reason in found if start < end)
    return tuple(stretch for stretch in bare if stretch is not None)


def _bare(source: str, start: int, end: int, reason: str) -> Removed | None:
    """The stretch without white space at its ends, unless there is nothing else."""
    text = source[start:end]
    stripped = text.strip()
    start += len(text) - len(text.lstrip())
    return Removed(start, start + len(stripped), reason) if stripped else None


def _reason(source: str, node: Node, titles: set[str]) -> str:
    if node.place.level == 1 and line_key(source[node.start : node.end]) in titles:
        return HEADLINE
    return node.place.reason or OTHER

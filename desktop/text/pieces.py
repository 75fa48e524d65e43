"""The pieces of a passage: in order, apart from one another, none of them empty."""

from collections.abc import Sequence

from desktop.model.span import Span


def joined(spans: Sequence[Span], piece: Span) -> tuple[Span, ...]:
    """The pieces with another one; those that it overlaps or touches become one with it."""
    found: list[Span] = []
    for span in sorted((*spans, piece)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def without(spans: Sequence[Span], hole: Span) -> tuple[Span, ...]:
    """The pieces without a stretch: what lies before it and behind it stays, which may be nothing."""
    found = []
    for span in spans:
        if not span.overlaps(hole):
            found.append(span)
            continue
        found += [Span(span.start, hole.start)] if span.start < hole.start else []
        found += [Span(hole.end, span.end)] if hole.end < span.end else []
    return tuple(found)


def reshaped(spans: Sequence[Span], number: int, piece: Span) -> tuple[Span, ...]:
    """The pieces with new borders for one of them: an empty stretch drops it, unless it is the only one."""
    others = [span for place, span in enumerate(spans) if place != number]
    if len(piece):
        return joined(others, piece)
    return tuple(others) or tuple(spans)

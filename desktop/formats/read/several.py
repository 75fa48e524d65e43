"""Pages that hold several articles, each in an element of its own with a headline and a text."""

import re

from desktop.formats.read.markup import Node, Page
from desktop.model.span import Span

_LIVE = re.compile(r"LiveBlogPosting|[\"' _-]live-?blog", re.IGNORECASE)
_LEAST = 500  # letters of text
_LEAST_PIECE = 40  # letters; what is shorter says nothing of a text
_HEADLINE = 8  # letters
_LOWEST = 3  # level of a heading


def several(source: str, page: Page) -> list[tuple[Span, Node]]:
    """The articles of a page where there are at least two, each with the node that begins its headline.

    The entries of a live blog are no articles, nor are teasers, nor what stands in a side column.
    """
    if len(page.articles) < 2 or _LIVE.search(source):  # noqa: PLR2004  (several are two)
        return []
    found = []
    for start, end in page.articles:
        own = [node for node in page.nodes if start <= node.start < end and not node.place.outside]
        head = next((node for node in own if 0 < node.place.level <= _LOWEST and len(node.squeezed) >= _HEADLINE), None)
        text = sum(len(node.squeezed) for node in own if _is_text(node))
        if head is not None and text >= _LEAST:
            found.append((Span(start, end), head))
    headlines = {head.squeezed for _, head in found}
    return found if len(headlines) == len(found) > 1 else []


def _is_text(node: Node) -> bool:
    return not node.place.level and not node.place.reason and len(node.squeezed) >= _LEAST_PIECE

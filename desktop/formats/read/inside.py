"""Articles that were read from a part of a text, told in places of the whole text."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.model.article import Doubt, Removed
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from desktop.text.sourcemap import SourceMap


def kept_part(text: str, spans: list[Span]) -> tuple[str, SourceMap]:
    """These stretches of the text put together, in order, and the map back to the text."""
    runs = []
    length = 0
    for span in spans:
        if len(span):
            runs.append((length, span.start, len(span), len(span)))
            length += len(span)
    return "".join(span.of(text) for span in spans), SourceMap(runs)


def placed(article: CleanArticle, whole: SourceMap, extent: Span) -> CleanArticle:
    """The article with its places led on through `whole`, the map of what it was read from, and that extent."""
    return replace(
        article,
        map=article.map.compose(whole),
        extent=extent,
        removed=tuple(Removed(*part, stretch.reason) for stretch in article.removed for part in _parts(stretch, whole)),
        doubts=tuple(Doubt(*part, stretch.reason) for stretch in article.doubts for part in _parts(stretch, whole)),
    )


def _parts(stretch: Removed | Doubt, whole: SourceMap) -> Iterator[tuple[int, int]]:
    """Where a stretch stands in the whole; in parts where something else stands between them."""
    start = end = -1
    for _, source, _, taken in whole.under(stretch.start, stretch.end - stretch.start, 0):
        if source == end:
            end += taken
            continue
        if start >= 0:
            yield start, end
        start, end = source, source + taken
    yield start, end


def with_removed(article: CleanArticle, more: list[Removed]) -> CleanArticle:
    """The article with more stretches taken out, those that lie in its extent."""
    extent = article.extent
    own = [stretch for stretch in more if extent.start <= stretch.start < extent.end]
    return replace(article, removed=tuple(sorted([*article.removed, *own], key=lambda stretch: stretch.start)))

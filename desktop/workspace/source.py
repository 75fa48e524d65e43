"""An article's source beside its clean text."""

from dataclasses import dataclass

from desktop.model.article import Doubt, Removed
from desktop.model.span import Span
from desktop.store.sources import Source
from desktop.text.sourcemap import SourceMap


@dataclass(frozen=True, slots=True)
class SourceView:
    """What an article was made of.

    `text` is the whole decoded source; `removed`, `extent` (the article's own stretch) and `doubts` (what was kept
    though it may be no article text) count its code points; `map` leads from the clean text to it; `name` is the source
    file's.
    """

    text: str
    removed: tuple[Removed, ...]
    map: SourceMap
    name: str
    extent: Span
    doubts: tuple[Doubt, ...] = ()


def source_view(
    source: Source, extent: Span, removed: tuple[Removed, ...], source_map: str, doubts: tuple[Doubt, ...] = ()
) -> SourceView:
    """The view of a source as the store keeps it."""
    return SourceView(source.text, removed, SourceMap.from_json(source_map), source.name, extent, doubts)

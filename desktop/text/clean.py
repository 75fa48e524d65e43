"""Articles out of raw text, with the way back: every character knows its source, every removed stretch its reason."""

from dataclasses import dataclass

from desktop.model.article import Block, BlockKind, Caption, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.cleaning.assembly import Piece, assemble, lines_of, paragraphs
from desktop.text.sourcemap import SourceMap


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """One article of a decoded source.

    `text` is the canonical body, its blocks apart by an empty line; `blocks` are its headings, paragraphs, quotes and
    lists. `map` leads from `text` to the source. `extent` is the article's stretch of the source and `removed` what
    was taken out of that stretch, in order; both count code points of the source. `published` is an ISO date or empty.
    """

    title: str
    text: str
    source: str
    published: str
    captions: tuple[Caption, ...]
    blocks: tuple[Block, ...]
    removed: tuple[Removed, ...]
    map: SourceMap
    extent: Span


def clean(source: str) -> list[CleanArticle]:
    """The articles of a decoded source, in order; none where nothing in it reads like text."""
    text, to_source = canonical(source)
    seen: set[str] = set()
    pieces: list[Piece] = []
    removed: list[Removed] = []
    title = ""
    for line in lines_of(text):
        words = line.of(text)
        if words in seen or (not seen and len(words) < 200):  # noqa: PLR2004
            span = to_source.source_span(line)
            removed.append(Removed(span.start, span.end, "repeated line" if seen else "headline"))
            title = title or words
        else:
            pieces.append(Piece(BlockKind.PARAGRAPH, (line,)))
        seen.add(words)
    body, blocks, to_text = assemble(text, pieces)
    full = to_text.compose(to_source)
    return [CleanArticle(title, body, "", "", (), blocks, tuple(removed), full, Span(0, len(source)))] if body else []


def plain(source: str) -> CleanArticle:
    """The whole source as one article with nothing taken out but white space around lines; no title is taken."""
    text, to_source = canonical(source)
    pieces = [Piece(BlockKind.PARAGRAPH, lines) for lines in paragraphs(text, list(lines_of(text)))]
    body, blocks, to_text = assemble(text, pieces)
    return CleanArticle("", body, "", "", (), blocks, (), to_text.compose(to_source), Span(0, len(source)))

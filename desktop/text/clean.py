"""Articles out of raw text, with the way back: every character knows its source, every removed stretch its reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.model.article import Block, BlockKind, Caption, Doubt, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.cleaning.assembly import Piece, assemble
from desktop.text.cleaning.blocks import pieces
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.heads import Heads
from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.origin import published, source_of
from desktop.text.cleaning.rules import LANGUAGES, Rules, load_rules
from desktop.text.cleaning.sorting import sort_lines
from desktop.text.cleaning.top import CAPTION, HEADLINE
from desktop.text.cleaning.wrapping import groups, stretches
from desktop.text.sourcemap import SourceMap


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """One article of a decoded source.

    `text` is the canonical body, its blocks apart by an empty line; `blocks` are its headings, paragraphs, quotes and
    lists. `map` leads from `text` to the source. `extent` is the article's stretch of the source and `removed` what
    was taken out of that stretch, in order; both count code points of the source. `published` is an ISO date or empty,
    `source` an agency or paper that the text itself names, or empty. `doubts` are stretches of the source that were
    kept although they may be no part of the article. `language` is an ISO 639-1 code or empty; `details` pairs names
    (`byline`, `place`, `url` …) with what is known under them.
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
    doubts: tuple[Doubt, ...] = ()
    language: str = ""
    details: tuple[tuple[str, str], ...] = ()


def clean(source: str, languages: Sequence[str] = LANGUAGES) -> list[CleanArticle]:
    """The articles of a decoded source, in order; none where all of it is residue.

    `languages` names the files of residue to go by. Together the extents cover the source.
    """
    rules = load_rules(tuple(languages))
    text, to_source = canonical(source)
    lines = read_lines(text, rules)
    heads = Heads(lines)
    parts = heads.parts()
    bounds = [0, *(to_source.to_source(lines[part.first].start) for part in parts[1:]), len(source)]
    articles = []
    for part, (start, end) in zip(parts, pairwise(bounds), strict=False):
        sort_lines(heads, part, rules)
        articles.append(_article(text, lines[part.first : part.last], rules, to_source, Span(start, end)))
    return articles


def plain(source: str) -> CleanArticle:
    """The whole source as one article with nothing taken out but white space around lines; no title is taken.

    A block is what stands between two empty lines.
    """
    text, to_source = canonical(source)
    kept = [
        Piece(BlockKind.PARAGRAPH, tuple(Span(*line) for line in group))
        for group in groups(text, list(stretches(text)))
    ]
    body, blocks, to_text = assemble(text, kept)
    return CleanArticle("", body, "", "", (), blocks, (), to_text.compose(to_source), Span(0, len(source)))


def _article(text: str, lines: Sequence[Line], rules: Rules, to_source: SourceMap, extent: Span) -> CleanArticle:
    body, blocks, to_text = assemble(text, pieces(lines))
    return CleanArticle(
        title=next((line.text for line in lines if line.reason == HEADLINE), ""),
        text=body,
        source=source_of(lines, rules),
        published=published(lines, rules),
        captions=tuple(split_credit(line.text, rules) for line in lines if line.reason == CAPTION),
        blocks=blocks,
        removed=_removed(lines, to_source),
        map=to_text.compose(to_source),
        extent=extent,
    )


def _removed(lines: Sequence[Line], to_source: SourceMap) -> tuple[Removed, ...]:
    """What was taken out, lines that follow one another for the same reason as one stretch."""
    found: list[Removed] = []
    before = ""
    for line in lines:
        if line.reason:
            span = to_source.source_span(Span(line.start, line.end))
            if line.reason == before:
                found[-1] = Removed(found[-1].start, span.end, before)
            else:
                found.append(Removed(span.start, span.end, line.reason))
        before = line.reason
    return tuple(found)

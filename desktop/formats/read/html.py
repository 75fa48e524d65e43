"""Saved web pages: the article, its headline, captions and day, with the way back to the page's source."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import nlargest
from itertools import pairwise

from desktop.formats.read.assembling import assembled
from desktop.formats.read.choosing import Stretch, choose
from desktop.formats.read.databody import stated_body
from desktop.formats.read.drafts import (
    Draft,
    all_drafts,
    drafts,
    keep_headings,
    keep_paragraphs,
    kept_parts,
    part_long_cells,
)
from desktop.formats.read.figures import figures, is_caption, of_article
from desktop.formats.read.folding import Piece, fold
from desktop.formats.read.inside import placed, with_removed
from desktop.formats.read.leaving import removed
from desktop.formats.read.markup import NONE, Node, Page, scan, squeeze
from desktop.formats.read.metadata import metadata
from desktop.formats.read.said import Said
from desktop.formats.read.several import several
from desktop.formats.read.sifting import Sifting
from desktop.model.article import Doubt
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.languages import language_of, languages_of
from desktop.text.cleaning.reasons import CAPTION
from desktop.text.cleaning.rules import load_rules
from desktop.text.sourcemap import SourceMap

_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>\"]+?)\s*-->")
_HEAD = 2_000
_UNSURE = "perhaps related links"
_MOST = 40  # texts that tell the language; fewer lines than that are looked at


def read(source: str, *, whole: bool = False) -> list[CleanArticle]:
    """The articles of a decoded page, mostly one; none where there is nothing to read in it.

    Their extents cover the source. `whole`: it is no page but an article's own text in HTML, of which nothing is looked
    for elsewhere.
    """
    page = scan(source)
    found = [] if whole else several(source, page)
    return list(_each(source, page, found)) if found else _one(source, page, whole=whole)


def _each(source: str, page: Page, found: Sequence[tuple[Span, Node]]) -> Iterator[CleanArticle]:
    """The articles of a page that holds several, each read by itself; what stands between them goes to the one before.

    The page's own data are about the page: of them, the name of the site and the language hold for each.
    """
    about = metadata(page, [])
    bounds = [0, *(span.start for span, _ in found[1:]), len(source)]
    for (span, head), (start, end) in zip(found, pairwise(bounds), strict=True):
        text = span.of(source)
        headline = _headline(source, page.nodes, head)
        for article in _one(text, scan(text), headline=headline)[:1]:
            own = placed(article, SourceMap.identity(len(text), span.start), Span(start, end))
            others = [[node for node in page.nodes if start <= node.start < span.start]]
            others.append([node for node in page.nodes if span.end <= node.start < end])
            more = [piece for nodes in others for piece in removed(source, nodes, [None] * len(nodes), [], ())]
            yield replace(
                with_removed(own, more), source=own.source or about.source, language=own.language or about.language
            )


def _headline(source: str, nodes: Sequence[Node], head: Node) -> str:
    """The text of the heading that begins with that node."""
    first = nodes.index(head)
    last = next((at for at in range(first + 1, len(nodes)) if nodes[at].before > NONE), len(nodes))
    own = nodes[first:last]
    return fold(source, [Piece(node.start, node.end) for node in own]).text


def _one(source: str, page: Page, *, whole: bool = False, headline: str = "") -> list[CleanArticle]:
    """The one article of a page, whose extent is the whole source; `headline` where it is known."""
    nodes = page.nodes
    rules = load_rules(languages_of(_longest(source, nodes)))
    pictures = figures(source, nodes, rules)
    chosen = [] if whole else choose(source, page)
    if not chosen:
        part_long_cells(nodes)
    kept = list(kept_parts(source, nodes, chosen or _all_text(nodes)))
    keep_headings(nodes, kept)
    unsure = keep_paragraphs(nodes, kept) if chosen else []
    for number in (number for picture in pictures for number in picture.nodes):
        kept[number] = None
    made = drafts(source, nodes, kept)
    own = of_article(pictures, nodes, made)
    headings = [node for node in nodes if node.place.level == 1]
    headlines = all_drafts(source, headings)
    about = metadata(page, [headline] if headline else [draft.text for draft in headlines])
    shown = Sifting(made, nodes, about.titles, rules).sift([figure.caption.text for figure in own])
    if not whole and (stated := stated_body(source, nodes, sum(len(squeeze(d.text)) for d in made if not d.reason))):
        made, kept, unsure = stated, [None] * len(nodes), []
    if not made and not own:
        return []
    said = Said(source, page, made, headlines, rules)
    text, blocks, runs = assembled(made)
    captions = [figure.caption for figure in own if is_caption(figure.caption, about.source, rules)]
    captions += [split_credit(draft.text, rules) for draft in made if draft.reason == CAPTION]
    url = about.url or _saved(source)
    details = (("byline", said.byline(about.byline, about.source)), ("place", about.place), ("url", url))
    return [
        CleanArticle(
            title=shown or next(iter(about.titles), ""),
            text=text,
            source=about.source,
            published=about.published or said.published(url),
            captions=tuple(dict.fromkeys(captions)),
            blocks=blocks,
            removed=removed(source, nodes, kept, made, about.titles),
            map=SourceMap(runs),
            extent=Span(0, len(source)),
            language=about.language or language_of(text),
            details=tuple(pair for pair in details if pair[1]),
            doubts=tuple(_doubts(nodes, made, unsure)),
        )
    ]


def _longest(source: str, nodes: Sequence[Node]) -> str:
    """The longest texts of a page, each on lines of its own: what tells its language."""
    return "\n".join(source[node.start : node.end] for node in nlargest(_MOST, nodes, key=_length))


def _length(node: Node) -> int:
    return node.end - node.start


def _doubts(nodes: Sequence[Node], made: Sequence[Draft], unsure: Sequence[int]) -> Iterator[Doubt]:
    """The stretches of blocks that were kept although they may be no part of the article."""
    for draft in made:
        if not draft.reason and not set(unsure).isdisjoint(draft.nodes):
            yield Doubt(nodes[draft.nodes[0]].start, nodes[draft.nodes[-1]].end, _UNSURE)


def _saved(source: str) -> str:
    """The address that a browser noted at the head of a page it saved; empty where there is none."""
    found = _SAVED.search(source, 0, _HEAD)
    return found[1] if found else ""


def _all_text(nodes: Sequence[Node]) -> list[Stretch]:
    """Everything that does not say it is something else; everything, where nothing does not."""
    stretches: list[Stretch] = []
    at = 0
    for node in nodes:
        end = at + len(node.squeezed)
        if node.squeezed and not node.place.reason:
            stretches.append((at, end))
        at = end
    return stretches or [(0, at)]

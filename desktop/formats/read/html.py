"""Saved web pages: the article, its headline, captions and day, with the way back to the page's source."""

import re
from collections.abc import Sequence

from desktop.formats.read.assembling import assembled
from desktop.formats.read.choosing import Stretch, choose
from desktop.formats.read.databody import stated_body
from desktop.formats.read.drafts import Draft, drafts, keep_headings, kept_parts, part_long_cells
from desktop.formats.read.figures import figures, of_article
from desktop.formats.read.leaving import removed
from desktop.formats.read.markup import Node, Page, scan, squeeze
from desktop.formats.read.metadata import day, metadata
from desktop.formats.read.sifting import Sifting
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.dates import date_line
from desktop.text.cleaning.languages import languages_of
from desktop.text.cleaning.rules import Rules, load_rules
from desktop.text.cleaning.top import BYLINE, CAPTION, DATE
from desktop.text.sourcemap import SourceMap

_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>\"]+?)\s*-->")
_HEAD = 2_000


def read(source: str, *, whole: bool = False) -> list[CleanArticle]:
    """The article of a decoded page; none where there is nothing to read in it. Its extent is the whole source.

    `whole`: it is no page but an article's own text in HTML, of which nothing is looked for elsewhere.
    """
    page = scan(source)
    nodes = page.nodes
    rules = load_rules(languages_of("\n".join(source[node.start : node.end] for node in nodes)))
    pictures = figures(source, nodes, rules)
    chosen = [] if whole else choose(source, page)
    if not chosen:
        part_long_cells(nodes)
    kept = list(kept_parts(source, nodes, chosen or _all_text(nodes)))
    keep_headings(nodes, kept)
    for number in (number for picture in pictures for number in picture.nodes):
        kept[number] = None
    made = drafts(source, nodes, kept)
    own = of_article(pictures, nodes, made)
    headings = [node for node in nodes if node.place.level == 1]
    headlines = drafts(source, headings, [_whole(node) for node in headings])
    about = metadata(page, [draft.text for draft in headlines])
    shown = Sifting(made, nodes, about.titles, rules).sift([figure.caption.text for figure in own])
    if not whole and (stated := stated_body(source, nodes, sum(len(squeeze(d.text)) for d in made if not d.reason))):
        made, kept = stated, [None] * len(nodes)
    if not made and not own:
        return []
    text, blocks, runs = assembled(made)
    captions = [figure.caption for figure in own if figure.caption.text]
    byline = about.byline or next((draft.text for draft in made if draft.reason == BYLINE), "")
    captions += [split_credit(draft.text, rules) for draft in made if draft.reason == CAPTION]
    return [
        CleanArticle(
            title=shown or next(iter(about.titles), ""),
            text=text,
            source=about.source,
            published=about.published or _published(page, made, headlines, rules),
            captions=tuple(dict.fromkeys(captions)),
            blocks=blocks,
            removed=removed(source, nodes, kept, made, about.titles),
            map=SourceMap(runs),
            extent=Span(0, len(source)),
            language=about.language,
            details=tuple(
                pair
                for pair in (("byline", byline), ("place", about.place), ("url", about.url or _saved(source)))
                if pair[1]
            ),
        )
    ]


def _saved(source: str) -> str:
    """The address that a browser noted at the head of a page it saved; empty where there is none."""
    found = _SAVED.search(source, 0, _HEAD)
    return found[1] if found else ""


def _whole(node: Node) -> Span | None:
    return Span(node.start, node.end) if node.squeezed else None


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


def _published(page: Page, made: Sequence[Draft], headlines: Sequence[Draft], rules: Rules) -> str:
    """The first day that the article states: in a time element from the headline on, or on a line of its own."""
    if not made:
        return ""
    last = made[-1].pieces[-1].end
    before = [draft.pieces[0].start for draft in headlines if draft.pieces[0].start < last]
    first = min([made[0].pieces[0].start, *before[-1:]])
    stated = (day(text) for at, text in page.times if first <= at <= last)
    return next(filter(None, stated), "") or next((date_line(d.text, rules) for d in made if d.reason == DATE), "")

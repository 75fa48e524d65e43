"""Articles out of raw text, with the way back: every character knows its source, every removed stretch its reason."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter

from desktop.model.article import Block, BlockKind, Caption, Doubt, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.cleaning.assembly import Piece, assemble
from desktop.text.cleaning.blocks import pieces
from desktop.text.cleaning.choices import BY_RULE, BY_YOU, Choices, choose
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.languages import language_of, languages_of
from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.origin import details_of, published, source_of
from desktop.text.cleaning.reasons import CAPTION
from desktop.text.cleaning.rules import Rules, load_rules
from desktop.text.cleaning.sorting import sort_lines
from desktop.text.cleaning.wrapping import groups, stretches
from desktop.text.sourcemap import SourceMap

NO_CHOICES = Choices()


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


def clean(source: str, languages: Sequence[str] = (), choices: Choices = NO_CHOICES) -> list[CleanArticle]:
    """The articles of a decoded source, in order; none where all of it is residue.

    `languages` names the files of residue to go by; without any, the text itself tells. `choices` overrule what is
    found. Together the extents cover the source.
    """
    rules = load_rules(tuple(languages) or languages_of(source))
    text, to_source = canonical(source)
    lines = read_lines(text, rules)
    heads = Heads(lines)
    parts = heads.parts()
    bounds = [0, *(to_source.to_source(lines[part.first].start) for part in parts[1:]), len(source)]
    articles = []
    for part, (start, end) in zip(parts, pairwise(bounds), strict=False):
        sort_lines(heads, part, rules)
        articles.append(article_of(text, lines, part, rules, to_source, extent=Span(start, end), choices=choices))
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


def article_of(  # noqa: PLR0913  (what cleaning has found of an article, put together once)
    text: str,
    lines: Sequence[Line],
    part: Part,
    rules: Rules,
    to_source: SourceMap,
    *,
    extent: Span,
    choices: Choices = NO_CHOICES,
) -> CleanArticle:
    """The article made of a part's lines, which have been sorted, once the choices are made."""
    own = lines[part.first : part.last]
    chosen = choose(text, own, choices, to_source.source_span) if choices else own
    body, blocks, to_text = assemble(text, pieces(chosen))
    return CleanArticle(
        title=rules.headline(_title(lines, part, chosen)),
        text=body,
        source=source_of(own, rules),
        published=published(own, rules),
        captions=tuple(split_credit(line.text, rules) for line in chosen if line.reason == CAPTION),
        blocks=blocks,
        removed=tuple(Removed(*piece) for piece in _stretches(chosen, to_source, attrgetter("reason"))),
        map=to_text.compose(to_source),
        extent=extent,
        doubts=tuple(Doubt(*piece) for piece in _stretches(chosen, to_source, _doubted)),
        language=language_of(body),
        details=details_of(own, rules),
    )


def _doubted(line: Line) -> str:
    return "" if line.reason else line.doubt


def _title(lines: Sequence[Line], part: Part, chosen: Sequence[Line]) -> str:
    """The headline, unless a person has removed its line."""
    if part.head is None:
        return ""
    head = lines[part.head]
    gone = any(line.reason in (BY_YOU, BY_RULE) and line.start == head.start for line in chosen)
    return "" if gone else head.text


def _stretches(
    lines: Sequence[Line], to_source: SourceMap, why: Callable[[Line], str]
) -> Iterator[tuple[int, int, str]]:
    """Stretches of the source, in order, lines that follow one another for the same reason as one."""
    all_of_them = sorted((stretch, why(line)) for line in lines for stretch in line.stretches)
    for reason, group in groupby(all_of_them, key=itemgetter(1)):
        if reason:
            stretches = [stretch for stretch, _ in group]
            yield to_source.to_source(stretches[0][0]), to_source.to_source_end(stretches[-1][1] - 1), reason

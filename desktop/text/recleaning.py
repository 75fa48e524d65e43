"""An article cleaned once more, with the choices of the person who reads it."""

from collections.abc import Mapping, Sequence

from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, article_of
from desktop.text.cleaning.choices import Choice, Choices
from desktop.text.cleaning.heads import Heads, Part
from desktop.text.cleaning.languages import languages_of
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import load_rules
from desktop.text.cleaning.sorting import sort_lines
from desktop.text.sourcemap import SourceMap

_NO_RULES: Mapping[str, Choice] = {}


def clean_again(  # noqa: PLR0913  (each is a choice of its own, and all but two have a default)
    source: str,
    extent: Span,
    keep: Sequence[Span] = (),
    remove: Sequence[Span] = (),
    rules: Mapping[str, Choice] = _NO_RULES,
    *,
    languages: Sequence[str] = (),
) -> CleanArticle:
    """The one article in this extent of a decoded source, cleaned anew with choices that overrule what cleaning found.

    `keep` and `remove` are stretches of the source in code points; each means every line that it touches. `rules` says
    what to do with lines of a certain key (`cleaning.rules.line_key`) wherever they stand. A stretch comes before a
    rule, keeping before removing. A choice changes the lines that it is about and no other: what a person removed is
    in `removed` for the reason "removed by you" (or "removed by your rule"), what a person kept is never in doubt, and
    the headline stays the headline even where its line is kept in the body. `languages` as for `clean`. Source and
    extent may be of any size; the cost is that of the extent. An extent with nothing to keep gives an empty text.
    """
    text, to_slice = canonical(extent.of(source))
    to_source = to_slice.compose(SourceMap.identity(len(extent), extent.start))
    found = load_rules(tuple(languages) or languages_of(text))
    lines = read_lines(text, found)
    heads = Heads(lines)
    parts = heads.parts()
    part = Part(0, len(lines), parts[0].head if parts else None)
    sort_lines(heads, part, found)
    return article_of(text, lines, part, found, to_source, extent=extent, choices=Choices(keep, remove, rules))

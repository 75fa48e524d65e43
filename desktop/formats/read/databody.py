"""The article's text where a page has it in its JSON-LD alone, as pages do that a script puts together."""

import json
import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.formats.read.drafts import Draft, all_drafts
from desktop.formats.read.folding import Folded, fold
from desktop.formats.read.folding import Piece as Stretch
from desktop.formats.read.markup import Node, scan, squeeze
from desktop.model.article import BlockKind
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.sourcemap import Run, SourceMap

_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)
_MARKUP = re.compile(r"<(?:p|br|div|a|span|strong|em)\b[^>]*>|</p>", re.IGNORECASE)
_ESCAPED = re.compile(r"&lt;/?(?:p|br|div|a|span|strong|em)\b", re.IGNORECASE)
_LINE = re.compile(r"[^\n]*\S")
_LEAST = 150  # letters
_SHARE = 0.5  # of the text that is stated: where the page shows less, it does not show the article


def stated_body(source: str, nodes: Sequence[Node], shown: int) -> list[Draft]:
    """The blocks of the text that JSON-LD states, where the page itself shows much less: `shown` letters; else none.

    Such a text may be markup, as it is or with its signs written as entities. One that stands in a text of the page,
    one of `nodes`, is left alone.
    """
    if '"articleBody"' not in source:  # quickly told
        return []
    best: tuple[str, SourceMap] | None = None
    for match in _BODY.finditer(source):
        span = Span(*match.span(1))
        if len(span) < max(_LEAST, len(best[0]) if best else 0):
            continue
        if any(node.start < span.end and span.start < node.end for node in nodes):
            continue  # broken markup that is shown as it is
        best = _unescaped(source, span)
    if best is None:
        return []
    text, to_source = best
    if _MARKUP.search(text) is None and _ESCAPED.search(text):
        decoded = fold(text, [Stretch(0, len(text), verbatim=True)])
        text, to_source = decoded.text, SourceMap(decoded.runs).compose(to_source)
    made = [_led_on(draft, to_source) for draft in _drafts(text) if draft.text]
    letters = sum(len(squeeze(draft.text)) for draft in made)
    return made if letters >= max(_LEAST, shown / _SHARE) else []


def _drafts(text: str) -> list[Draft]:
    """The blocks of a text that is markup, or the lines of one that is not."""
    if _MARKUP.search(text):
        return all_drafts(text, scan(text).nodes)
    lines = [Stretch(match.end() - len(match[0].lstrip()), match.end()) for match in _LINE.finditer(text)]
    return [Draft(BlockKind.PARAGRAPH, 0, [line], folded=fold(text, [line])) for line in lines]


def _led_on(draft: Draft, to_source: SourceMap) -> Draft:
    """The block with its places in the source."""
    runs = tuple(SourceMap(draft.folded.runs).compose(to_source).under(0, len(draft.text), 0))
    start, end = runs[0][1], runs[-1][1] + runs[-1][3]
    return Draft(draft.kind, draft.level, [Stretch(start, end)], [], start, Folded(draft.text, runs))


def _unescaped(source: str, span: Span) -> tuple[str, SourceMap]:
    """A string of JSON as it is meant, in canonical form, and the map to the source."""
    parts: list[str] = []
    runs: list[Run] = []
    length = 0
    escapes = [match.span() for match in _ESCAPE.finditer(source, span.start, span.end)]
    ends = [span.start, *(place for escape in escapes for place in escape), span.end]
    for number, (start, end) in enumerate(pairwise(ends)):
        if start == end:
            continue
        made = source[start:end] if number % 2 == 0 else _meant(source[start:end])
        parts.append(made)
        runs.append((length, start, len(made), end - start))
        length += len(made)
    text, repaired = canonical("".join(parts))
    return text, repaired.compose(SourceMap(runs))


def _meant(escape: str) -> str:
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return escape[1:]  # no escape of JSON's

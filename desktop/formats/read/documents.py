"""Articles of documents whose paragraphs are known: headlines, dates, captions and residue told apart from the body."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.formats.read.assembling import assembled
from desktop.formats.read.drafts import Draft
from desktop.formats.read.folding import Folded, Piece
from desktop.formats.read.sifting import Sifting
from desktop.model.article import BlockKind, Removed
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from desktop.text.cleaning.credits import split_credit
from desktop.text.cleaning.dates import date_line, find_date
from desktop.text.cleaning.languages import language_of, languages_of
from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.origin import details_of, source_of
from desktop.text.cleaning.reasons import CAPTION, DATE
from desktop.text.cleaning.rules import LONGEST, Rules, load_rules
from desktop.text.sourcemap import Run, SourceMap

_NEAR = 4  # paragraphs after a headline in which its date or author stands


@dataclass(frozen=True, slots=True)
class Known:
    """What a document says about itself; each is empty where it does not."""

    title: str = ""
    published: str = ""
    language: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch `[start, end)` of a text, and what joins it to the stretch before: a space, a line feed or nothing.

    Nothing joins the halves of a word that a line end had divided; the hyphen and the line end are the first half's.
    """

    start: int
    end: int
    join: str = " "


def drafted(text: str, kind: BlockKind, parts: Sequence[Part], level: int = 0, reason: str = "") -> Draft:
    """A block to be, made of these parts of a text in canonical form, in order."""
    made: list[str] = []
    runs: list[Run] = []
    length = 0
    for part in parts:
        if runs and part.join:
            end = runs[-1][1] + runs[-1][3]
            taken = 1 if text[end : end + 1].isspace() else 0
            made.append(part.join)
            runs.append((length, end, len(part.join), taken))
            length += len(part.join)
        elif runs:
            clean, start, size, _ = runs.pop()
            if size > 1:
                runs.append((clean, start, size - 1, size - 1))
            runs.append((clean + size - 1, start + size - 1, 1, 1 + _dropped(text[start + size : part.start])))
        made.append(text[part.start : part.end])
        runs.append((length, part.start, part.end - part.start, part.end - part.start))
        length += part.end - part.start
    pieces = [Piece(part.start, part.end) for part in parts]
    return Draft(kind, level, pieces, [], parts[0].start, Folded("".join(made), tuple(runs)), reason)


def _dropped(between: str) -> int:
    """How much of what stands between the halves of a word is the first half's: no head or foot of a page."""
    if not between[1:].strip():
        return len(between)
    return 0 if between[0].isspace() else 1


def articles(text: str, made: Sequence[Draft], known: Known) -> list[CleanArticle]:
    """The articles that these blocks of a text make; their extents together are the whole text."""
    if not made:
        return []
    rules = load_rules(languages_of(text))
    groups = _groups(made, rules)
    starts = [0, *(group[0].pieces[0].start for group in groups[1:]), len(text)]
    found = [
        _article(text, group, known, rules, Span(*bound)) for group, bound in zip(groups, pairwise(starts), strict=True)
    ]
    return [article for article in found if article.text or article.title]


def _groups(made: Sequence[Draft], rules: Rules) -> list[list[Draft]]:
    """The blocks of each article: a new one begins at a first-level heading that a date or an author follows."""
    heads = [at for at, draft in enumerate(made) if draft.level == 1 and not draft.reason]
    heads = [at for at in heads if at - 1 not in heads]
    begins = [at for at in heads if any(_tells(draft, rules) for draft in made[at + 1 : at + 1 + _NEAR])]
    if len(begins) < 2:  # noqa: PLR2004  (a second article makes several)
        return [list(made)]
    return [list(made[start:end]) for start, end in pairwise([0, *begins[1:], len(made)])]


def _tells(draft: Draft, rules: Rules) -> bool:
    """Whether it is a line with a date or an author, as they stand under a headline."""
    line = line_of(draft.text, rules)
    return line is not None and bool(line.date or line.byline)


def line_of(text: str, rules: Rules) -> Line | None:
    """What can be said of a short paragraph by itself; None for long ones."""
    if len(text) > LONGEST:
        return None
    return next(iter(read_lines(" ".join(text.split()), rules)), None)


def _article(text: str, made: list[Draft], known: Known, rules: Rules, extent: Span) -> CleanArticle:
    titles = _titles(made, known, rules)
    shown = Sifting(made, [], titles, rules).sift([draft.text for draft in made if draft.reason == CAPTION])
    body, blocks, runs = assembled(made)
    lines = _lines(made, rules)
    dates = (date_line(draft.text, rules) or find_date(draft.text, rules)[0] for draft in made if draft.reason == DATE)
    details = dict(known.details) | dict(details_of(lines, rules))
    named = sorted((draft for draft in made if draft.reason == CAPTION), key=lambda draft: draft.pieces[0].start)
    captions = (split_credit(" ".join(draft.text.split()), rules) for draft in named)
    return CleanArticle(
        title=" ".join((shown or next(iter(titles), "")).split()),
        text=body,
        source=source_of(lines, rules),
        published=next(filter(None, dates), "") or known.published,
        captions=tuple(dict.fromkeys(captions)),
        blocks=blocks,
        removed=removed(text, made),
        map=SourceMap(runs),
        extent=extent,
        language=known.language or language_of(body),
        details=tuple(details.items()),
    )


def _lines(made: Sequence[Draft], rules: Rules) -> list[Line]:
    """The first line of each block, with what became of it."""
    found: list[Line] = []
    for draft in made:
        for line in read_lines(" ".join(draft.text[:LONGEST].split()), rules)[:1]:
            line.reason = draft.reason
            found.append(line)
    return found


def _titles(made: Sequence[Draft], known: Known, rules: Rules) -> list[str]:
    """What may be the headline: the first heading of the first level, what the document says, or how it begins."""
    own = [draft for draft in made if not draft.reason]
    first = next((draft.text for draft in own if draft.level == 1), "")
    begin = ""
    if not first and len(own) > 1:
        line, following = line_of(own[0].text, rules), line_of(own[1].text, rules)
        if line is not None and line.title and (following is None or following.prose or following.meta):
            begin = own[0].text
    return [title for title in (first, begin, known.title) if title]


def removed(text: str, made: Iterable[Draft]) -> tuple[Removed, ...]:
    """What was left out, in order; stretches with nothing between them and the same reason as one."""
    found: list[Removed] = []
    stretches = sorted(
        (piece.start, piece.end, draft.reason) for draft in made if draft.reason for piece in draft.pieces
    )
    for start, end, reason in stretches:
        if found and start < found[-1].end:  # a picture in a paragraph that was left out
            found[-1] = Removed(found[-1].start, max(end, found[-1].end), found[-1].reason)
        elif found and found[-1].reason == reason and not text[found[-1].end : start].strip():
            found[-1] = Removed(found[-1].start, end, reason)
        else:
            found.append(Removed(start, end, reason))
    return tuple(found)

"""The likeliest headline among the lines before some running text."""

from collections.abc import Sequence
from itertools import chain

from desktop.text.cleaning.borders import is_pointer, is_recorded
from desktop.text.cleaning.evidence import LONG_TITLE, Evidence
from desktop.text.cleaning.lines import Line

_DEEPEST = 300
_NEAR = 6
# What speaks for a headline and against, in points.
_OPENING = 2
_LEADING = 2
_LATE = 4
_IN_MENU = 3
_TOLD = 4  # for a line all of whose words the article has
_TOLD_ON_PAGE = 10
_WELL_TOLD = 0.5
_UNDER = 5  # for a line under one that is well told: a summary or a caption
_LENGTH_SCORES = (0, 0, 0, 0, 2, 2, 3)


def likeliest(evidence: Evidence, start: int, body: int) -> int | None:
    """Index of the likeliest headline from `start` to the running text at `body`, or None."""
    lines = evidence.lines
    candidates = [at for at in _range(start, body) if _is_candidate(evidence, start, at)]
    if undated := [at for at in candidates if not lines[at].dated]:
        candidates = undated
    if evidence.core.head and not start:
        return _of_page(evidence, candidates, body)
    best: int | None = None
    before = -1
    most = 0
    opening, evident, late = _OPENING, False, False
    for at in candidates:
        line = lines[at]
        late = late or (evident and any(other.meta for other in lines[max(before, start) : at]))
        if line.headline or line.numbered_headline or is_recorded(lines, at):
            return at
        direct = evidence.has_evidence_under(at, 0)
        long = line.words >= LONG_TITLE
        in_menu = evidence.in_menu(at)
        again = evidence.last_repeat(at)
        if again > at and not in_menu and (long or opening) and _is_said_above(evidence, at, again, direct=direct):
            return at
        evident = evident or direct
        if best is not None and (again > at or (best == before and evidence.is_under(best, at, direct=direct))):
            continue  # a caption said twice
        score = _score(evidence, at, body, direct=direct) + (opening if long else 0) - _LATE * late - _IN_MENU * in_menu
        if len(candidates) > 1 or score <= 0:  # one alone is it as soon as anything speaks for it
            score += round(_TOLD * evidence.told_in(at, body))
        score += _LEADING * (long and at == candidates[-1] and _is_parted(lines, before, at))
        opening, before = 0, at
        if score > most:
            best, most = at, score
    return best


def _of_page(evidence: Evidence, candidates: Sequence[int], body: int) -> int | None:
    """The same where menus stand before it, which hold headlines of other articles: it says what the article says."""
    best: int | None = None
    most = 0
    told_at = -_NEAR - 1
    for at in candidates:
        line = evidence.lines[at]
        if line.headline or line.numbered_headline or is_recorded(evidence.lines, at):
            return at
        told = evidence.told_in(at, body)
        score = _score(evidence, at, body, direct=evidence.has_evidence_under(at, 0)) + round(_TOLD_ON_PAGE * told)
        score -= _IN_MENU * evidence.in_menu(at) + _UNDER * (told_at >= at - _NEAR)
        if told >= _WELL_TOLD and line.words >= LONG_TITLE:
            told_at = at
        if score > most:
            best, most = at, score
    return best


def _range(start: int, body: int) -> chain[int]:
    return chain(range(start, min(body, start + _DEEPEST)), range(max(start + _DEEPEST, body - _DEEPEST), body))


def _is_candidate(evidence: Evidence, start: int, at: int) -> bool:
    line = evidence.lines[at]
    if not line.title or (at and evidence.lines[at - 1].key == line.key) or is_pointer(line):
        return False
    # Not the name of the site, or what it says of itself, which stood above the first headline as well.
    return not start or evidence.first_said.get(line.key, at) >= evidence.top


def _is_parted(lines: Sequence[Line], before: int, at: int) -> bool:
    """Whether residue stands between a line and what may be a headline before it."""
    return any(line.residue is not None for line in lines[before + 1 : at])


def _is_said_above(evidence: Evidence, at: int, again: int, *, direct: bool) -> bool:
    """Whether a line that is said again is so above the body as headlines are, with something between."""
    return again > at + 1 or direct or evidence.has_evidence_under(again, 0)


def _score(evidence: Evidence, at: int, body: int, *, direct: bool) -> int:
    lines = evidence.lines
    line = lines[at]
    alone = at == 0 or line.gap > 0
    score = 1 + _LENGTH_SCORES[min(line.words, len(_LENGTH_SCORES) - 1)] + alone + (body - at <= _NEAR)
    score += 2 * direct + 2 * evidence.has_evidence_under(at)
    return score + (alone and at + 1 < len(lines) and lines[at + 1].gap > 0)

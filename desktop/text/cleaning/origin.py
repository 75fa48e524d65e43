"""When and by whom an article says that it was published."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.dates import find_date, place_of
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.reasons import BYLINE, DATE, NAVIGATION, RECORD, SOURCE
from desktop.text.cleaning.rules import Rules

# A place, perhaps a date, an agency in brackets and a dash: the way agencies begin a report.
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^()\n]{1,80}?)\s{0,3}\((?P<agency>[^()\n]{2,40})\)\s{0,3}(?:-{1,2}|\u2013|\u2014|:)"
)
# The same as TASS and others write it: the place in capitals, perhaps a day, the agency between strokes.
_STROKES = re.compile(r"(?P<place>[^\W\d_][^/\n]{1,60}?)\.?\s{0,3}/(?P<agency>[^\W\d_][\w -]{1,20})/\.?\s")
# The same without an agency: the place in capitals.
_CAPITAL = "A-Z\u00c0-\u00de\u0410-\u042f"
_CAPITALS = re.compile(
    rf"(?P<place>[{_CAPITAL}][{_CAPITAL}.'\u2019 -]{{2,40}}(?:, [^\W\d_][\w. ]{{1,30}}){{0,2}})"
    r"\s(?:-{1,2}|\u2013|\u2014)\s"
)
# What leads the names of a byline.
_BYLINE = re.compile(
    r"\W*(?:[^:]{0,30}?\b(?:by|von|par|por)\b|[^:]{2,30}:|\u0628\u0642\u0644\u0645|\u0643\u062a\u0628\u062a?)\s*:?\s+(?P<names>.+)",
    re.IGNORECASE,
)
_ROUND_NAMES = " ,;|/.()\u00b7\u2022-\u2013\u2014"
_DAY_AT_END = re.compile(r",? (?:\d{1,2}\.? [^\W\d_]+|[^\W\d_]+\.? \d{1,2})$")  # "March 3", "3 mars"
# Where an author wrote, behind the name.
_AND_PLACE = re.compile(r"(?<=\w) in [^\W\d_a-z]\S+(?: \S+){0,3}$")
_SUMMARIES = 2
_SHORT = 14  # words
# What an archive says of itself, and not of the article.
_OTHER_DAY = re.compile(
    r"(?:load|last updated|update|correction|copyright|accessed|retrieved|crawled|sent|received)\b", re.IGNORECASE
)
_RECORD_BYLINE = re.compile(
    r"(?:byline|authors?|autor(?:in|es)?|auteurs?|von|by)\s?: ?(?P<names>[^\W\d_].{2,80})", re.IGNORECASE
)
_NAME_MARKS = re.compile(r"[,|/\u00b7\u2022\u2013\u2014]| - ")


def published(lines: Sequence[Line], rules: Rules) -> str:
    """When the article says that it was published: ISO, or empty.

    The date that stands with the headline, a summary or two between; or after the body with a word such as "Posted";
    or else in the dateline.
    """
    above = 0
    for line in lines:
        if line.date and line.reason and (above <= _SUMMARIES or _says_published(line, rules)):
            return line.date
        above += line.prose and not line.reason
    match = _dateline(lines)
    found = "" if match is None else find_date(match["place"], rules)[0]
    return found or next(filter(None, (_recorded(line, rules) for line in lines)), "")


def _recorded(line: Line, rules: Rules) -> str:
    """The day of an archive's record, or of a short line above the article; empty where it has none."""
    record = line.reason and line.residue is not None and line.residue.reason == RECORD
    if not record and not (line.dated and line.reason in (NAVIGATION, SOURCE) and line.words <= _SHORT):
        return ""
    return "" if _OTHER_DAY.match(line.text) else find_date(line.text, rules)[0]


def _says_published(line: Line, rules: Rules) -> bool:
    """Whether a word like "Published" leads the line: a bare date after the body belongs to something else."""
    first = line.text.split(maxsplit=1)[0].casefold().rstrip(":")
    return first in rules.date_words and first not in rules.months


def source_of(lines: Sequence[Line], rules: Rules) -> str:
    """The agency or paper named on a line of its own, in the byline or in the dateline; as it stood, or empty."""
    for line in lines:
        if line.text.startswith("SN ") and line.residue is not None and line.residue.reason == RECORD:
            return line.text[3:].strip()
        if line.reason == SOURCE:
            return rules.source(line.text) or line.text
        if line.reason == BYLINE and (found := _agency(line.text, rules)):
            return found
    match = _dateline(lines)
    agency = match["agency"].split("/")[0].strip() if match else ""  # "(dpa/mv)": for which part of the country
    return agency if agency.casefold() in rules.agencies else ""


def details_of(lines: Sequence[Line], rules: Rules) -> tuple[tuple[str, str], ...]:
    """What else the text says of an article: `byline`, names as they stood; `place`, where it was written."""
    signed = [line for line in lines if line.residue is None and line.reason and (line.byline or line.reason == BYLINE)]
    byline = _recorded_names(lines) or (names_of(signed[0].text, rules) if signed else "")
    found = (("byline", byline), ("place", _place(lines, rules)))
    return tuple(pair for pair in found if pair[1])


def _recorded_names(lines: Sequence[Line]) -> str:
    """The authors that an archive's record states."""
    records = (line.text for line in lines if line.residue is not None and line.residue.reason == RECORD)
    found = (_RECORD_BYLINE.fullmatch(text) for text in records)
    return next((match["names"].strip(_ROUND_NAMES) for match in found if match), "")


def names_of(byline: str, rules: Rules) -> str:
    """A byline without "By" and without a date."""
    date, start, _ = find_date(byline, rules)
    names = byline[:start].rstrip(_ROUND_NAMES) if date else byline
    while (
        date and (last := names.rpartition(" ")[2].casefold()) and (last in rules.date_words or last in rules.weekdays)
    ):
        names = names.rpartition(" ")[0].rstrip(_ROUND_NAMES)
    names = _AND_PLACE.sub("", names) if not names.isupper() else names
    match = _BYLINE.match(names)
    return (match["names"] if match else names).strip(_ROUND_NAMES)


def _place(lines: Sequence[Line], rules: Rules) -> str:
    """The place that the first paragraph begins with, as agencies write it, or that stands with the day; or empty."""
    first = next((line for line in lines if not line.reason and line.prose), None)
    match = _dateline(lines) or (None if first is None else _CAPITALS.match(first.text))
    if match is None:
        return next(filter(None, (place_of(line.text, rules) for line in lines if line.reason == DATE)), "")
    date, start, _ = find_date(match["place"], rules)
    return _DAY_AT_END.sub("", match["place"][:start] if date else match["place"]).strip(_ROUND_NAMES)


def _agency(byline: str, rules: Rules) -> str:
    """The agency that one of a byline's parts ends in, or an empty string."""
    for part in _NAME_MARKS.split(byline.rstrip(".")):
        words = part.split()
        for first in range(len(words)):
            name = " ".join(words[first:])
            if name.casefold() in rules.agencies:
                return name
    return ""


def _dateline(lines: Sequence[Line]) -> re.Match[str] | None:
    first = next((line for line in lines if not line.reason and line.prose), None)
    return None if first is None else _DATELINE.match(first.text) or _STROKES.match(first.text)

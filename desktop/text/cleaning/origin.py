"""When and by whom an article says that it was published."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.dates import find_date
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import Rules
from desktop.text.cleaning.top import BYLINE, SOURCE

# A place, perhaps a date, an agency in brackets and a dash: the way agencies begin a report.
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^()\n]{1,80}?)\s{0,3}\((?P<agency>[^()\n]{2,40})\)\s{0,3}(?:-{1,2}|\u2013|\u2014|:)"
)
_SUMMARIES = 2
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
    return "" if match is None else find_date(match["place"], rules)[0]


def _says_published(line: Line, rules: Rules) -> bool:
    """Whether a word like "Published" leads the line: a bare date after the body belongs to something else."""
    first = line.text.split(maxsplit=1)[0].casefold().rstrip(":")
    return first in rules.date_words and first not in rules.months


def source_of(lines: Sequence[Line], rules: Rules) -> str:
    """The agency or paper named on a line of its own, in the byline or in the dateline; as it stood, or empty."""
    for line in lines:
        if line.reason == SOURCE:
            return rules.source(line.text) or line.text
        if line.reason == BYLINE and (found := _agency(line.text, rules)):
            return found
    match = _dateline(lines)
    return match["agency"] if match and match["agency"].casefold() in rules.agencies else ""


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
    return None if first is None else _DATELINE.match(first.text)

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
_NAME_MARKS = re.compile(r"\s*(?:[,|/\u00b7\u2022\u2013\u2014]|\bfor\b|\bof\b| - )\s*")


def published(lines: Sequence[Line], rules: Rules) -> str:
    """The date that stands with the headline, or after the body with a word such as "Posted"; else in the dateline.

    ISO, or empty.
    """
    below = False
    for line in lines:
        if line.date and line.reason and (not below or _says_published(line, rules)):
            return line.date
        below = below or (line.prose and not line.reason)
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
            match = rules.sources.fullmatch(line.text)
            return match["source"].strip() if match else line.text
        if line.reason == BYLINE:
            names = _NAME_MARKS.split(line.text.removeprefix("By ").removeprefix("BY ").rstrip("."))
            if found := next((name for name in names if name.casefold() in rules.agencies), ""):
                return found
    match = _dateline(lines)
    return match["agency"] if match and match["agency"].casefold() in rules.agencies else ""


def _dateline(lines: Sequence[Line]) -> re.Match[str] | None:
    first = next((line for line in lines if not line.reason and line.prose), None)
    return None if first is None else _DATELINE.match(first.text)

"""When and by whom an article says that it was published."""

import re
from collections.abc import Sequence

from desktop.text.cleaning.dates import find_date
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import Rules

# A place, perhaps a date, an agency in brackets and a dash: the way agencies begin a report.
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^()\n]{1,80}?)\s{0,3}\((?P<agency>[^()\n]{2,40})\)\s{0,3}(?:-{1,2}|\u2013|\u2014|:)"
)
_NAME_MARKS = re.compile(r"\s*(?:[,|/\u00b7\u2022\u2013\u2014]|\bfor\b|\bof\b| - )\s*")


def published(lines: Sequence[Line], rules: Rules) -> str:
    """The date on a line of its own that is no part of the body, or else in a dateline; ISO, or empty."""
    stated = next((line.date for line in lines if line.date and line.reason), "")
    match = None if stated else _dateline(lines)
    return stated if match is None else find_date(match["place"], rules)[0]


def source_of(lines: Sequence[Line], rules: Rules) -> str:
    """The agency or paper named on a line of its own, in the byline or in the dateline; as it stood, or empty."""
    for line in lines:
        if line.reason == "source":
            match = rules.sources.fullmatch(line.text)
            return match["source"].strip() if match else line.text
        if line.reason == "byline":
            names = _NAME_MARKS.split(line.text.removeprefix("By ").removeprefix("BY ").rstrip("."))
            if found := next((name for name in names if name.casefold() in rules.agencies), ""):
                return found
    match = _dateline(lines)
    return match["agency"] if match and match["agency"].casefold() in rules.agencies else ""


def _dateline(lines: Sequence[Line]) -> re.Match[str] | None:
    first = next((line for line in lines if not line.reason and line.prose), None)
    return None if first is None else _DATELINE.match(first.text)

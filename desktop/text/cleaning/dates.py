"""Dates that a page states beside an article."""

import re
from datetime import date
from functools import cache

from desktop.text.cleaning.rules import Rules

_ISO = r"(?P<iy>(?:19|20)\d\d)[-/.](?P<im>\d\d?)[-/.](?P<id>\d\d?)(?:T[\d:.Z+-]+)?"
_DAY = r"(?P<{0}>\d\d?)(?:st|nd|rd|th|\.)?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d)"
_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")
_DIGIT = re.compile(r"\d")
_LONGEST = 160
_MOST_WORDS = 14


@cache
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(months, key=len, reverse=True))
    month_first = rf"(?P<am>{names})\.?\s+{_DAY.format('ad')},?\s+{_YEAR.format('ay')}"
    day_first = rf"{_DAY.format('bd')}\s+(?:of\s+)?(?P<bm>{names})\.?,?\s+{_YEAR.format('by')}"
    return re.compile(rf"(?<![\w/])(?:{_ISO}|{month_first}|{day_first})(?:(?!\w)|(?=\d\d?:\d))", re.IGNORECASE)


def find_date(line: str, rules: Rules) -> tuple[str, int, int]:
    """The first date of a line as ISO, and its stretch of the line; an empty string where there is none."""
    for match in _pattern(tuple(rules.months)).finditer(line):
        found = match.groupdict()
        year = found["iy"] or found["ay"] or found["by"]
        day = found["id"] or found["ad"] or found["bd"]
        month = int(found["im"]) if found["im"] else rules.months[(found["am"] or found["bm"]).casefold()]
        try:
            return date(int(year), month, int(day)).isoformat(), match.start(), match.end()
        except ValueError:
            continue  # a 30th of February: some other number
    return "", 0, 0


def date_line(line: str, rules: Rules) -> str:
    """The date, as ISO, of a line that says little else; else empty.

    Words such as "Updated", a day of the week, a time and its zone may stand around it. A line that begins with the
    date, or with such words before it, may go on with a few words of its own (an author, a section).
    """
    if len(line) > _LONGEST or _DIGIT.search(line) is None:
        return ""
    found, start, end = find_date(line, rules)
    if not found:
        return ""
    before = _foreign_words(line[:start], rules)
    after = _foreign_words(line[end:], rules)
    if before == 0 and (after == 0 or _goes_on(line[end:])):
        return found
    return ""


def _goes_on(rest: str) -> bool:
    """Whether the rest of a line that begins with a date is a note and no sentence about that day."""
    if len(rest.split()) > _MOST_WORDS:
        return False
    return (
        rest.lstrip()[:1] in ("|", "\u00b7", "\u2022", "-", "\u2013", "\u2014", "/", "") or rest.lstrip()[:3] == "by "
    )


def _foreign_words(part: str, rules: Rules) -> int:
    """How many words of the part have nothing to do with dates."""
    known = rules.date_words | rules.weekdays | rules.months.keys()
    return sum(word.casefold() not in known for word in _WORD.findall(part))

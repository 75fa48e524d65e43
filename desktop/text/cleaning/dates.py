"""Dates that a page states beside an article."""

import re
from datetime import date
from functools import cache

from desktop.text.cleaning.rules import Rules, folded

_ISO = r"(?P<iy>(?:19|20)\d\d)[-/.](?P<im>\d\d?)[-/.](?P<id>\d\d?)(?:T[\d:.Z+-]+)?"
_DAY = r"(?P<{0}>\d\d?)(?:st|nd|rd|th|er|\.|\u00ba)?"
_YEAR = r"(?P<{0}>(?:19|20|\u0661\u0669|\u0662\u0660)\d\d)"
# A year, a month and a day with the signs for them behind, in Chinese, Japanese and Korean.
_SIGNS = r"(?P<cy>(?:19|20)\d\d)\s?[\u5e74\ub144]\s?(?P<cm>\d\d?)\s?[\u6708\uc6d4]\s?(?P<cd>\d\d?)\s?[\u65e5\uc77c]"
# A day, a month and a year in numbers, in this order: with full stops everywhere, with strokes in most languages.
_NUMBERS = r"(?P<nd>\d\d?)(?P<mark>[./-])(?P<nm>\d\d?)(?P=mark)(?P<ny>(?:19|20)\d\d)"
_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")
_YEAR_DIGITS = re.compile(r"\d{4}")
# A place before the date, set off from it: "Port Vell - 3 March 2031".
_NAME = r"[^\W\d_][\w.'\u2019-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"
_PLACE = re.compile(
    rf"{_NAMES}(?: [-\u2013\u2014] .{{0,20}}"
    rf"|(?:\s?[|/\u00b7\u2022]\s?{_NAMES})?\s?[|/\u00b7\u2022]\s?.{{0,20}})"
)
# The same as releases and correspondents write it: "Berlin, 12. Januar 2024".
_CAPITAL_WORD = r"[^\W\d_a-z][\w.'\u2019-]*"
_AND_COMMA = re.compile(
    rf"(?P<place>{_CAPITAL_WORD}(?: (?:{_CAPITAL_WORD}|\w{{1,3}}(?= ))){{0,3}}),\s(?P<more>.{{0,20}})"
)
# A word that says what follows the day: the source, the author.
_LABEL = re.compile(r"[\s\d:.\u65f6\u5206\u79d2]*[^\W\d]{2,12}\s?[:\uff1a]\s?\S")
_CLOCK = re.compile(r"\d{1,2}\s?[\u6642\u65f6\uc2dc](?:\s?\d{1,2}\s?[\u5206\ubd84])?")
_JOINTS = " ,;|/\u00b7\u2022-\u2013\u2014:("
_LONGEST = 160
_MOST_WORDS = 14
_MONTHS = 12


Day = tuple[str, int, int]


@cache
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(months, key=len, reverse=True))
    month_first = rf"(?P<am>{names})\.?\s+{_DAY.format('ad')},?\s+{_YEAR.format('ay')}"
    other = rf"(?:\s?/\s?(?:{names}))?"  # Arabic papers give both names of a month
    day_first = (
        rf"{_DAY.format('bd')}\s+(?:(?:of|de)\s+)?(?P<bm>{names})\.?{other},?\s+(?:del?\s+)?{_YEAR.format('by')}"
    )
    return re.compile(
        rf"(?<![\w/.])(?:{_ISO}|{month_first}|{day_first}|{_NUMBERS})(?:(?!\w)|(?=\d\d?:\d))|{_SIGNS}", re.IGNORECASE
    )


def find_date(line: str, rules: Rules) -> Day:
    """The first date of a line as ISO, and its stretch of the line; an empty string where there is none."""
    for match in _pattern(tuple(rules.months)).finditer(line):
        if found := _iso(match.groupdict(), rules):
            return found, match.start(), match.end()
    return "", 0, 0


def _iso(found: dict[str, str | None], rules: Rules) -> str:
    """The date that was matched; empty where there is no such day or where it could be one of two."""
    year = found["iy"] or found["ay"] or found["by"] or found["ny"] or found["cy"] or ""
    day = found["id"] or found["ad"] or found["bd"] or found["nd"] or found["cd"] or ""
    number = found["im"] or found["nm"] or found["cm"]
    month = int(number) if number else rules.months[(found["am"] or found["bm"] or "").casefold()]
    stroke = found["nd"] is not None and found["mark"] != "."
    if stroke and not rules.day_first and int(day) <= _MONTHS:
        return ""
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return ""  # a 30th of February: some other number


def day_in(line: str, rules: Rules) -> Day | None:
    """The first date of a line that is short enough to state one, or None."""
    if len(line) > _LONGEST or _YEAR_DIGITS.search(line) is None:
        return None
    found = find_date(line, rules)
    return found if found[0] else None


def date_line(line: str, rules: Rules, day: Day | None = None) -> str:
    """The date, as ISO, of a line that says little else; else empty.

    Words such as "Updated", a day of the week, a time and its zone may stand around it. A line that begins with the
    date, or with such words before it, may go on with a few words of its own (an author, a section). `day` is what
    `day_in` says of the line, where that is known.
    """
    day = day or day_in(line, rules)
    if day is None:
        return ""
    found, start, end = day
    before = _foreign_words(line[:start], rules)
    after = _foreign_words(line[end:], rules)
    if before == 0 and (after == 0 or _goes_on(line[end:])):
        return found
    leads = _PLACE.fullmatch(line[:start]) is not None or _place_and_comma(line[:start], rules) != ""
    return found if after == 0 and leads else ""


def place_of(line: str, rules: Rules) -> str:
    """The place in a line that says where and when and nothing else ("Berlin, 12. Januar 2024"); else empty.

    Only one of a single word: two may as well be an author's name.
    """
    day = day_in(line, rules)
    if day is None or _foreign_words(line[day[2] :], rules):
        return ""
    place = _place_and_comma(line[: day[1]], rules)
    return "" if " " in place else place


def _place_and_comma(before: str, rules: Rules) -> str:
    match = _AND_COMMA.fullmatch(before)
    if match is None or _foreign_words(match["more"], rules) or not _foreign_words(match["place"], rules):
        return ""
    return "" if rules.bylines.fullmatch(match["place"]) else match["place"]


def signed_date(line: str, rules: Rules, day: Day) -> str:
    """The date, as ISO, of a line that gives an author with it ("Posted by Ann Lee on March 3, 2031"); else empty.

    `day` is what `day_in` says of the line.
    """
    found, start, end = day
    if _foreign_words(line[end:], rules):
        return ""
    before = line[:start].rstrip(_JOINTS)
    last = before.rpartition(" ")
    if folded(last[2].casefold()) in rules.date_words or folded(last[2].casefold()) in rules.weekdays:
        before = last[0].rstrip(_JOINTS)
    return found if rules.bylines.fullmatch(before) else ""


def _goes_on(rest: str) -> bool:
    """Whether the rest of a line that begins with a date is a note and no sentence about that day."""
    if len(rest.split()) > _MOST_WORDS:
        return False
    return _LABEL.match(rest) is not None or (
        rest.lstrip()[:1] in ("|", "\u00b7", "\u2022", "-", "\u2013", "\u2014", "/", "") or rest.lstrip()[:3] == "by "
    )


def _foreign_words(part: str, rules: Rules) -> int:
    """How many words of the part have nothing to do with dates."""
    part = part if part.isascii() else _CLOCK.sub(" ", part)
    words = [word.rstrip("0123456789") for word in _WORD.findall(folded(part.casefold()))]  # 10h15
    return sum(
        word not in rules.date_words and word not in rules.weekdays and word not in rules.months for word in words
    )

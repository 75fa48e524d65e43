"""Days as cells state them: ISO, epochs, the day numbers of spreadsheets, and words."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate
from functools import lru_cache

_ISO = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_CLOSE = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?")
_NUMBER = re.compile(r"\d{5,19}(?:\.\d*)?")
_SHORT = re.compile(r"(\d\d?)([-/.])(\d\d?)\2((?:19|20)?\d\d)(?!\d)")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 60
_SHEET = date(1899, 12, 30)  # day 0 of spreadsheets, which hold 1900 for a leap year
_SHEET_DAYS = range(18_264, 73_051)  # 1950 to 2099
_FIRST_YEAR, _LAST_YEAR, _MONTHS = 1000, 2200, 12
_CENTURY, _TURN = 100, 70  # 69 is 2069, 70 is 1970


def day(value: str, *, day_first: bool = True) -> str:
    """The day as an ISO date, or an empty string where none can be told.

    A moment counts by its own zone, an epoch's by UTC.
    """
    value = value.strip()
    if not value or len(value) > _LONGEST:
        return ""
    return _written(value, day_first=day_first) or _worded(value)


def states_day(value: str) -> bool:
    """Whether a value is a day in figures, or a moment of a feed or a mail: what a guess may go by."""
    value = value.strip()
    return bool(len(value) <= _LONGEST and _written(value, day_first=True) and not value.isdigit())


def tells_order(value: str) -> int:
    """1 where a date in figures can only begin with its day, -1 where it can only begin with its month, else 0."""
    match = _SHORT.match(value.strip())
    if not match:
        return 0
    first, second = int(match[1]), int(match[3])
    return (first > _MONTHS) - (second > _MONTHS)


def _written(value: str, *, day_first: bool) -> str:
    if match := _ISO.match(value) or _CLOSE.fullmatch(value):
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    if match := _SHORT.match(value):
        year = int(match[4])
        if year < _CENTURY:
            year += 1900 if year >= _TURN else 2000
        first, second = int(match[1]), int(match[3])
        order = ((second, first), (first, second)) if day_first else ((first, second), (second, first))
        return next(filter(None, (_iso(year, *pair) for pair in order)), "")
    if _NUMBER.fullmatch(value):
        return _counted(float(value))
    parts = parsedate(value) if _LETTER.search(value) else None
    return _iso(*parts[:3]) if parts else ""


def _counted(number: float) -> str:
    """A day counted from an epoch, in seconds, milli-, micro- or nanoseconds, or in the days of a spreadsheet."""
    if int(number) in _SHEET_DAYS:
        return (_SHEET + timedelta(days=int(number))).isoformat()
    for unit in (1, 1e3, 1e6, 1e9):
        if 1e8 <= number / unit < 5e9:  # 1973 to 2128  # noqa: PLR2004
            return datetime.fromtimestamp(number / unit, UTC).date().isoformat()
    return ""


def _iso(year: int, month: int, number: int) -> str:
    try:
        return date(year, month, number).isoformat() if _FIRST_YEAR <= year <= _LAST_YEAR else ""
    except ValueError:
        return ""


@lru_cache(maxsize=4096)
def _worded(value: str) -> str:
    if not _LETTER.search(value) or not any(map(str.isdigit, value)):
        return ""
    from dateparser import parse  # noqa: PLC0415  (slow to import, and most dates are in figures)

    found = parse(value, settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]})
    return found.date().isoformat() if found and _FIRST_YEAR <= found.year <= _LAST_YEAR else ""

"""Dates on lines of their own."""

import pytest

from desktop.text.cleaning.dates import date_line, find_date, place_of
from desktop.text.cleaning.rules import load_rules

RULES = load_rules()


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Monday, March 27, 2006", "2006-03-27"),
        ("23 July 2025 | 12:00 GMT", "2025-07-23"),
        ("Sept 5, 2019 - 11:00am", "2019-09-05"),
        ("the 1st of May 2020", "2020-05-01"),
        ("2025-07-23T10:15:00Z", "2025-07-23"),
        ("2025/7/3", "2025-07-03"),
        ("Updated 10:00 AM EST, Jan. 5, 2025", "2025-01-05"),
        ("January 12, 20255:00 AM ET", "2025-01-12"),
        ("Published 21 November 2019 \u00b7 Tagged with tooling", "2019-11-21"),
        ("Tuesday 15 October 2019 by Ann Lee", "2019-10-15"),
        ("2023\u5e7407\u670802\u65e5 15:32", "2023-07-02"),
        ("2024\ub144 5\uc6d4 8\uc77c", "2024-05-08"),
        ("July 2, 2023 15:32 Source: The Paper", "2023-07-02"),
        ("Ann Lee | Port Vell | 8 January 2014", "2014-01-08"),
        ("Port Vell, 3 March 2031", "2031-03-03"),
        ("S\u00e3o Paulo, April 3, 2031", "2031-04-03"),
        ("Rio de la Plata, April 3, 2031", "2031-04-03"),
        ("Ann Lee |10.02.2023 - Updated 10.02.2023", "2023-02-10"),
    ],
)
def test_date_lines(line: str, date: str) -> None:
    assert date_line(line, RULES) == date


@pytest.mark.parametrize(
    "line",
    [
        "no date at all",
        "12 people died in 2019",
        "February 30, 2020",
        "08 January 2025, Iran, Tehran: the president attends a joint press conference",
        "In the old town of Vell, 3 March 2031",
        "the capital, 3 March 2031",
        "Old news, 3 March 2031",
        "Vell, where she wrote it, 3 March 2031",
        "On March 24, 2014, the company promoted its founder",
        "February 28, 1998; 18 years of age",
        "2025-07-23 | one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "Monday, March 27, 2006 " + "x" * 200,
    ],
)
def test_other_lines(line: str) -> None:
    assert date_line(line, RULES) == ""


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Port Vell, 3 March 2031", ""),
        ("By Lee, 3 March 2031", ""),
        ("Vell, 3 March 2031", "Vell"),
        ("Berlin, den 12. Januar 2024", "Berlin"),
        ("Monday, 27 March 2006", ""),
        ("Port Vell, 3 March 2031, at the harbour", ""),
        ("Port Vell", ""),
    ],
)
def test_the_place_beside_a_day(line: str, place: str) -> None:
    assert place_of(line, load_rules(("en", "de"))) == place


def test_the_first_real_date_counts() -> None:
    line = "from February 30, 2020 to March 1, 2020"
    found, start, end = find_date(line, RULES)
    assert (found, line[start:end]) == ("2020-03-01", "March 1, 2020")

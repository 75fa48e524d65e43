"""When and by whom an article says that it was published."""

import pytest

from desktop.text.clean import clean

ONE = "The council met on Monday and voted for the new bridge by a wide margin, and nobody was surprised at all."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river and the weather allow it."


def origin(source: str) -> tuple[str, str]:
    (found,) = clean(source)
    return found.source, found.published


@pytest.mark.parametrize(
    ("lines", "source", "date"),
    [
        ("By Ann Lee, Associated Press\nMarch 3, 2031", "Associated Press", "2031-03-03"),
        ("By Reuters", "Reuters", ""),
        ("By Ann Lee for Agence France-Presse", "Agence France-Presse", ""),
        ("By Ann Lee", "", ""),
        ("Source: The Daily Sudrian", "The Daily Sudrian", ""),
        ("Reuters\n2031-03-03", "", "2031-03-03"),
        ("Associated Press", "Associated Press", ""),
    ],
)
def test_lines_beside_the_headline(lines: str, source: str, date: str) -> None:
    assert origin(f"Bridge Plan Passes\n{lines}\n\n{ONE}\n\n{TWO}") == (source, date)


def test_datelines() -> None:
    assert origin(f"Bridge Plan Passes\n\nKYIV, Ukraine, Jan. 5, 2031 (Reuters) - {ONE}") == ("Reuters", "2031-01-05")
    assert origin(f"Bridge Plan Passes\n\nKYIV (AP) \u2014 {ONE}") == ("AP", "")
    assert origin(f"Bridge Plan Passes\n\nPort Vell (dpa/mv) - {ONE}") == ("dpa", "")
    assert origin(f"Bridge Plan Passes\n\nASTANA, September 9. /TASS/. {ONE}") == ("TASS", "")
    assert origin(f"Bridge Plan Passes\n\nThe mayor (a fisher) - {ONE}") == ("", "")
    assert origin(f"Bridge Plan Passes\n\n{ONE}") == ("", "")


def test_dates_after_the_body() -> None:
    assert origin(f"Bridge Plan Passes\n\n{ONE}\n\n{TWO}\n\nPosted: March 3, 2031")[1] == "2031-03-03"
    assert origin(f"Bridge Plan Passes\n\n{ONE}\n\n{TWO}\n\nThen: {ONE}\n\nMarch 3, 2031")[1] == ""


def test_nothing_to_read_from() -> None:
    assert origin("Bridge Plan Passes") == ("", "")

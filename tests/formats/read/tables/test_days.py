"""Days as cells state them."""

import pytest

from desktop.formats.read.tables.days import day, states_day, tells_order


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2024-01-02", "2024-01-02"),
        (" 2024-01-02T23:59:59-08:00", "2024-01-02"),
        ("2024/1/2 10:00", "2024-01-02"),
        ("20240102", "2024-01-02"),
        ("20240102T101500Z", "2024-01-02"),
        ("02.01.2024", "2024-01-02"),
        ("2/1/24", "2024-01-02"),
        ("2/1/85", "1985-01-02"),
        ("1/13/2024", "2024-01-13"),
        ("Tue, 02 Jan 2024 10:00:00 GMT", "2024-01-02"),
        ("45293", "2024-01-02"),
        ("45293.75", "2024-01-02"),
        ("1704200000", "2024-01-02"),
        ("1704200000000", "2024-01-02"),
        ("1704200000000000", "2024-01-02"),
        ("2 janvier 2024", "2024-01-02"),
        ("January 2, 2024", "2024-01-02"),
        ("2 \u044f\u043d\u0432\u0430\u0440\u044f 2024 \u0433.", "2024-01-02"),
        ("2024-13-40", ""),
        ("31.02.2024", ""),
        ("0001-01-01", ""),
        ("12345678901234567890", ""),
        ("7777777777", ""),
        ("yesterday", ""),
        ("March", ""),
        ("", ""),
        ("x" * 100, ""),
    ],
)
def test_days(value: str, iso: str) -> None:
    assert day(value) == iso


def test_the_order_of_day_and_month_is_the_columns() -> None:
    assert day("3/4/2025") == "2025-04-03"
    assert day("3/4/2025", day_first=False) == "2025-03-04"
    assert [tells_order(value) for value in ("13/1/2025", "1/13/2025", "1/2/2025", "2025-01-13")] == [1, -1, 0, 0]


def test_what_a_guess_goes_by() -> None:
    assert states_day("2024-01-02")
    assert not states_day("45293")  # may be any number
    assert not states_day("May")

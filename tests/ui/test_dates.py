"""Dates are in the language of the interface, whatever that of the system."""

import pytest

from desktop.ui.dates import long_date, short_date


@pytest.mark.parametrize(
    ("iso", "long", "short"),
    [
        ("2025-01-13", "13 January 2025", "13 Jan 2025"),
        ("2024-02-29T10:00:00Z", "29 February 2024", "29 Feb 2024"),
        ("1999-12-01", "1 December 1999", "1 Dec 1999"),
        ("spring 2025", "spring 2025", "spring 2025"),
        ("2025-02-30", "2025-02-30", "2025-02-30"),
        ("", "", ""),
    ],
)
def test_dates_are_written_out(iso: str, long: str, short: str) -> None:
    assert long_date(iso) == long
    assert short_date(iso) == short

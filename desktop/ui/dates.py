"""Dates as a reader writes them, in the language of the interface."""

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def _parse(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def long_date(iso: str) -> str:
    """`13 January 2025`; what is no ISO date is given back as it is."""
    day = _parse(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else iso


def short_date(iso: str) -> str:
    """`13 Jan 2025`; what is no ISO date is given back as it is."""
    day = _parse(iso)
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}" if day else iso

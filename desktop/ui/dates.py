"""Dates as a reader writes them, in the language of the interface."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop.ui.translation import tr


def _parse(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def long_date(iso: str) -> str:
    """`13 January 2025`; what is no ISO date is given back as it is."""
    return _written(iso, tr("d MMMM yyyy"))


def short_date(iso: str) -> str:
    """`13 Jan 2025`; what is no ISO date is given back as it is."""
    return _written(iso, tr("d MMM yyyy"))


def month_name(iso: str) -> str:
    """`January 2025` of `2025-01`; a year, or what is no ISO date, is given back as it is."""
    return _written(f"{iso}-01", "MMMM yyyy") if len(iso) == len("2025-01") else iso


def _written(iso: str, form: str) -> str:
    day = _parse(iso)
    return QLocale().toString(QDate(day.year, day.month, day.day), form) if day else iso

"""Values of spreadsheets and Parquet files as cells of a CSV text: what a binary table is read from."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

_PARAGRAPH = 60


def written(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as CSV: commas, quotes where they are needed, line feeds."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for row in rows:
        writer.writerow([cell_of(value) for value in row])
    return out.getvalue()


def cell_of(value: Any) -> str:  # noqa: ANN401  (whatever a file holds)
    """A value as a cell: whole numbers without a point, ISO for days and moments, JSON for structures."""
    if isinstance(value, str):
        return value
    if isinstance(value, (date, time)):  # a datetime is a date
        midnight = isinstance(value, datetime) and value.time() == time()
        return (value.date() if isinstance(value, datetime) and midnight else value).isoformat()
    if isinstance(value, (dict, list, tuple, bytes)):
        return _structure(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def _structure(value: dict[str, Any] | list[Any] | tuple[Any, ...] | bytes) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if value and not isinstance(value, dict) and all(isinstance(item, str) for item in value):
        return ("\n\n" if any(len(item) > _PARAGRAPH for item in value) else ", ").join(value)
    return json.dumps(value, ensure_ascii=False, default=str)


def flat(value: Any, name: str = "") -> dict[str, Any]:  # noqa: ANN401  (as above)
    """A structure's values by dotted names."""
    if not isinstance(value, dict):
        return {name: value}
    found: dict[str, Any] = {}
    for key, item in value.items():
        found |= flat(item, f"{name}.{key}" if name else str(key))
    return found

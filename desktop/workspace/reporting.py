"""The report of an import, to be kept in a file."""

import json
from pathlib import Path
from typing import Any

from desktop.errors import PostilError
from desktop.workspace.importing import ImportReport


def as_data(report: ImportReport) -> dict[str, Any]:
    """The report as it is written in JSON."""
    return {
        "added": list(report.added),
        "cancelled": report.cancelled,
        "failed": [
            {"path": str(item.path), "inside": item.inside, "reason": item.reason, "hint": item.hint}
            for item in report.failures
        ],
        "in the project already": [str(path) for path in report.skipped],
        "duplicates": [
            {
                "path": str(twin.place),
                "title": twin.title,
                "like": {"id": twin.other_id, "title": twin.other},
                "kind": twin.kind.value,
                "score": round(twin.score, 3),
                "done": "left out" if twin.skipped else "linked",
            }
            for twin in report.twins
        ],
        "notes": [{"path": str(path), "note": note} for path, note in report.notes],
    }


def write_report(report: ImportReport, path: Path) -> None:
    """Write the report as JSON. PostilError where that cannot be done."""
    text = json.dumps(as_data(report), ensure_ascii=False, indent=2) + "\n"
    try:
        path.write_text(text, "utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        message = f"The report could not be written to {path}: {error.strerror}."
        raise PostilError(message, "What was imported is in the project. Name another file.") from error

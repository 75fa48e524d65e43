"""Every format there is; dialogs, commands and documentation are built from this table.

A format's code, and what it needs, is imported when it is first used.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import PostilError
from desktop.formats.document import Dataset, Report, Written
from desktop.formats.later import later

Write = Callable[[Dataset, Path, Report], Written]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what it is called, how its main files end, what it is for, and how it is written.

    `write(dataset, folder, report)` writes its files into the folder; PostilError where it cannot.
    """

    id: str
    name: str
    suffix: str
    description: str
    write: Write


FORMATS = (
    Format(
        "spacy",
        "spaCy",
        ".spacy",
        "Training and evaluation data for spaCy with a configuration that trains on it, and all details as JSON lines.",
        later("desktop.formats.write.docbin", "write"),
    ),
    Format(
        "jsonl",
        "JSON lines",
        ".jsonl",
        "One article per line with its passages, roles, attributes, notes, entities and where it comes from.",
        later("desktop.formats.write.jsonl", "write"),
    ),
    Format(
        "html",
        "HTML",
        ".html",
        "To be read in a browser: a file for each annotated article, with a list of its passages.",
        later("desktop.formats.write.html", "write"),
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        "To be read and edited as text: a file for each annotated article, a footnote for each passage.",
        later("desktop.formats.write.markdown", "write"),
    ),
)


def get(format_id: str) -> Format:
    """The format of that id. PostilError where there is none."""
    for form in FORMATS:
        if form.id == format_id:
            return form
    message = f"There is no format “{format_id}”. Nothing was written."
    raise PostilError(message, f"Choose one of: {', '.join(form.id for form in FORMATS)}.")

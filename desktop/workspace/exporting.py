"""A project out of the program, as training data."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.store import articles
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.datasets.export import ExportReport
    from desktop.formats.document import Dataset
    from desktop.formats.registry import Format

Report = Callable[[int, int, str], None]


def export_formats() -> "tuple[Format, ...]":
    """What a project can be written as, the most usual first."""
    from desktop.formats.registry import FORMATS  # noqa: PLC0415  (the window opens without it)

    return FORMATS


def export(workspace: Workspace, format_id: str, out: Path, report: Report) -> "ExportReport":
    """Write the library's articles into the folder `out` in that format; may run on any thread.

    The project is written as it was when this began. PostilError for an unknown format, an empty library, or where a
    disk fails; `report` may raise Cancelled, and files that were whole by then stay.
    """
    from desktop.datasets.export import export as write  # noqa: PLC0415  (the window opens without it)

    return write(dataset(workspace), format_id, out, report)


def dataset(workspace: Workspace) -> "Dataset":
    """The library as one data set."""
    from desktop.datasets.build import build, document  # noqa: PLC0415  (the window opens without it)

    documents = []
    with workspace.connect() as own, own.connection.snapshot():
        for article_id in articles.ids(own.connection):
            run = own.entity_state(article_id)
            by = f"{run.model} {run.version}" if run is not None else ""
            documents.append(
                document(own.article(article_id), own.annotations(article_id), own.mentions(article_id), by)
            )
        return build(own.name, own.codebook, documents)

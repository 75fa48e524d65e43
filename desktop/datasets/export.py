"""A data set into a folder: the files of a format, and a card that says what is in them."""

from dataclasses import dataclass
from pathlib import Path

from desktop.datasets.card import card
from desktop.errors import PostilError
from desktop.formats import registry
from desktop.formats.document import Dataset, Report
from desktop.formats.files import make_folder, write_file

CARD = "README.md"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export has written; `spans` counts passages. Every warning is in the card too."""

    files: tuple[Path, ...]
    documents: int
    spans: int
    warnings: tuple[str, ...] = ()


def export(dataset: Dataset, format_id: str, folder: Path, report: Report) -> ExportReport:
    """Write a data set into a folder, which is made where there is none; files of an earlier export are replaced.

    The same data set gives the same bytes. `report` may raise Cancelled: the files that were whole by then stay.
    PostilError for an unknown format, a data set without documents, or where the disk fails.
    """
    form = registry.get(format_id)
    if not dataset.documents:
        message = f"There is nothing to export: {dataset.project} has no articles. Nothing was written."
        raise PostilError(message, "Import some articles first.")
    make_folder(folder)
    written = form.write(dataset, folder, report)
    readme = write_file(folder / CARD, [card(dataset, form, written).encode("utf-8")])
    return ExportReport((*written.files, readme), len(dataset.documents), dataset.passages, written.warnings)

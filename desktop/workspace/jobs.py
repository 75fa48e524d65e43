"""The jobs: plain functions that take `report(done, total, what)`, which raises Cancelled to end them."""

from typing import TYPE_CHECKING

from desktop.workspace.entities import find_entities
from desktop.workspace.exporting import copy_name, export, export_formats, save_copy
from desktop.workspace.files import CleanedFile, ImportFailure, clean_file
from desktop.workspace.importing import ImportReport, import_paths
from desktop.workspace.incoming import Incoming, clean_path
from desktop.workspace.looking import look, may_hold_tables, tables_in
from desktop.workspace.reporting import write_report
from desktop.workspace.sample import build_sample
from desktop.workspace.tables import TableView
from desktop.workspace.twins import DUPLICATES, Duplicates, Twin

if TYPE_CHECKING:
    from desktop.datasets.export import ExportReport  # noqa: TC004  (a name for type hints; an export imports it)

__all__ = [
    "DUPLICATES",
    "CleanedFile",
    "Duplicates",
    "ExportReport",
    "ImportFailure",
    "ImportReport",
    "Incoming",
    "TableView",
    "Twin",
    "build_sample",
    "clean_file",
    "clean_path",
    "copy_name",
    "export",
    "export_formats",
    "find_entities",
    "import_paths",
    "look",
    "may_hold_tables",
    "save_copy",
    "tables_in",
    "write_report",
]

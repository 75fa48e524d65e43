"""The jobs: plain functions that take `report(done, total, what)`, which raises Cancelled to end them."""

from desktop.workspace.entities import find_entities
from desktop.workspace.files import CleanedFile, ImportFailure, clean_file
from desktop.workspace.importing import ImportReport, import_paths

__all__ = ["CleanedFile", "ImportFailure", "ImportReport", "clean_file", "find_entities", "import_paths"]

"""A copy of the annotated article to take away: on paper, as PDF, HTML or Markdown."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from desktop.ui.printing import Settings, print_article, write_pdf
from desktop.ui.translation import tr
from desktop.workspace import jobs

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_KINDS = {".pdf": "PDF (*.pdf)", ".html": "HTML (*.html)", ".md": "Markdown (*.md)"}


def _settings(window: "MainWindow") -> Settings:
    page = window.page
    return Settings(page.look.face, page.entities, page.hidden)


def ask_print(window: "MainWindow") -> None:
    """Let the user choose a printer, and print the article."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(window.page.page.article.title)
    dialog = QPrintDialog(printer, window)
    if dialog.exec():
        pages = print_article(window.page.page, window.desk.marks, printer, _settings(window))
        window.notices.quietly(tr("{n} pages printed", n=pages))


def ask_save(window: "MainWindow") -> None:
    """Let the user choose a place and a kind of file, and save a copy there."""
    article = window.page.page.article
    start = window.workspace.path.parent / jobs.copy_name(article, ".pdf")
    name, kind = QFileDialog.getSaveFileName(
        window, tr("Save annotated article"), str(start), ";;".join(_KINDS.values())
    )
    if name:
        suffix = next((suffix for suffix, text in _KINDS.items() if text == kind), ".pdf")
        path = Path(name)
        save(window, path if path.suffix.lower() in _KINDS else path.with_name(path.name + suffix))


def save(window: "MainWindow", path: Path) -> None:
    """Save a copy of the article; its kind goes by the file's ending. PostilError where it cannot be written."""
    window.inspector.card.flush()
    article = window.page.page.article
    if path.suffix.lower() == ".pdf":
        write_pdf(window.page.page, window.desk.marks, path, _settings(window))
    else:
        jobs.save_copy(window.workspace, article.id, path)
    window.banner.tell(
        tr("Saved: {name}", name=path.name), (tr("Open folder"), lambda: window.dialogs.open_folder(path.parent))
    )

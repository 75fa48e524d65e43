"""Opens the smaller windows: codebook, keys, log, import report."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.codebook.editor import CodebookEditor
    from desktop.ui.texts import TextWindow
    from desktop.ui.window import MainWindow
    from desktop.workspace.jobs import ImportReport
    from desktop.workspace.source import Stretch


class Dialogs:
    """Opens the smaller windows; the last of each kind is closed first."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.last: TextWindow | None = None
        self._editor: CodebookEditor | None = None

    def _show(self, window: "TextWindow") -> "TextWindow":
        if self.last is not None:
            self.last.close()
            self.last.deleteLater()
        self.last = window
        window.show()
        return window

    def codebook(self) -> "TextWindow":
        """What each label means."""
        from desktop.ui.texts import TextWindow, codebook_html  # noqa: PLC0415  (each import here is one the start does without)

        book = self._window.workspace.codebook
        html = codebook_html(book, self._window.theme)
        return self._show(TextWindow(tr("Codebook: {name}", name=book.name), html, self._window.theme, self._window))

    def edit_codebook(self) -> "CodebookEditor":
        """The codebook's editor; one at a time."""
        from desktop.ui.codebook.editor import CodebookEditor  # noqa: PLC0415  (as above)

        self.close()
        self._editor = CodebookEditor(self._window)
        self._editor.destroyed.connect(self._forget)
        self._editor.show()
        return self._editor

    def _forget(self) -> None:
        self._editor = None

    def close(self) -> None:
        """Close what could still hold a change, so that it is kept."""
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.destroyed.disconnect(self._forget)
            editor.close()

    def keys(self) -> None:
        """All keys, over the window."""
        from desktop.ui.sheet import KeySheet  # noqa: PLC0415  (as above)

        KeySheet(self._window).open()

    def palette(self) -> None:
        """Everything that can be done, by typing."""
        from desktop.ui.palette import Palette  # noqa: PLC0415  (as above)

        Palette(self._window).open()

    def shortcuts(self) -> None:
        """Keys can be changed."""
        from desktop.ui.shortcuts import ShortcutDialog  # noqa: PLC0415  (as above)

        ShortcutDialog(self._window).show()

    def search_help(self) -> "TextWindow":
        """The language of searches."""
        from desktop.ui.library.searching import help_html  # noqa: PLC0415  (as above)
        from desktop.ui.texts import TextWindow  # noqa: PLC0415  (as above)

        return self._show(TextWindow(tr("Searching"), help_html(), self._window.theme, self._window))

    def source(self) -> None:
        """The original of the open article."""
        from desktop.ui.source import SourceDialog  # noqa: PLC0415  (as above)

        article = self._window.desk.article
        if article is not None:
            self.close_sources()  # one at a time
            SourceDialog(article.id, article.title, self._window).show()

    def unplaced(self, article_id: int) -> None:
        """The passages that have no place in their article's text."""
        from desktop.ui.rules import UnplacedDialog  # noqa: PLC0415  (as above)

        UnplacedDialog(article_id, self._window).show()

    def rule(self, article_id: int, stretch: "Stretch") -> None:
        """Do in other articles what the user wants with a line of this one."""
        from desktop.ui.rules import RuleDialog  # noqa: PLC0415  (as above)

        RuleDialog(article_id, stretch, self._window).show()

    def rules(self) -> None:
        """The rules for lines that the project goes by."""
        from desktop.ui.rules import RulesDialog  # noqa: PLC0415  (as above)

        RulesDialog(self._window).show()

    def close_sources(self) -> None:
        """Close the original: it shows another article by now, or the colours of another theme."""
        from desktop.ui.source import SourceDialog  # noqa: PLC0415  (as above)

        for dialog in self._window.findChildren(SourceDialog):
            dialog.close()

    def log(self) -> None:
        """Open the folder of the log."""
        from desktop.settings import config_folder  # noqa: PLC0415  (as above)

        self.open_folder(config_folder())

    def import_report(
        self, report: "ImportReport", retry: "Callable[[list[Path]], None] | None" = None
    ) -> "TextWindow":
        """What came in, what was there already, what could not be read and why; `retry` takes paths again."""
        from desktop.ui.importreport import ImportWindow  # noqa: PLC0415  (as above)

        window = ImportWindow(report, self._window.settings, self._window.theme, self._window)
        window.retry_wanted.connect(retry or self._window.chores.bring_in)
        window.article_wanted.connect(self._window.desk.open)
        window.failed.connect(self._window.notices.error)
        return self._show(window)

    def save_copy(self) -> None:
        """Save the annotated article."""
        from desktop.ui.copies import ask_save  # noqa: PLC0415  (as above)

        ask_save(self._window)

    def print_copy(self) -> None:
        """Print the annotated article."""
        from desktop.ui.copies import ask_print  # noqa: PLC0415  (as above)

        ask_print(self._window)

    @staticmethod
    def open_folder(folder: Path) -> None:
        """Show a folder in the desktop's file manager."""
        from PySide6.QtCore import QUrl  # noqa: PLC0415  (as above)
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415  (as above)

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

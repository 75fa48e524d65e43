"""What comes in from outside: files and folders that are chosen or dropped, the clipboard, and web addresses."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.translation import tr

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QMessageBox

    from desktop.ui.window import MainWindow
    from desktop.workspace.fetching import Address, Fetched
    from desktop.workspace.jobs import TableView

_URLS = ("text/x-moz-url-priv", "chromium/x-source-url", "text/x-moz-url")  # where a browser says what was copied from
_SAVED = "<!-- saved from url=({length:04}){url} -->\n"  # as browsers mark the pages that they save


class Arrivals:
    """Takes what the user chooses, pastes or drops, asks what has to be asked, and has it imported."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._pasted: TemporaryDirectory[str] | None = None
        self.question: QMessageBox | None = None

    def close(self) -> None:
        """Leave no copy of what was pasted."""
        if self._pasted is not None:
            self._pasted.cleanup()

    # files

    def ask_files(self) -> None:
        """Let the user choose files."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (each import here is one the start does without)

        from desktop.workspace.files import PATTERNS  # noqa: PLC0415  (as above)

        kinds = f"{tr('Articles')} ({PATTERNS});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import articles"), "", kinds)
        if names:
            self.take([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Let the user choose a folder; all files in it that are read come in."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (as above)

        if name := QFileDialog.getExistingDirectory(self._window, tr("Import a folder")):
            self.take([Path(name)])

    def take(self, paths: list[Path]) -> None:
        """Import files and folders; where there are tables among them, their columns are asked for first."""
        if self._window.notices.refuse_writing():
            return
        from desktop.workspace import jobs  # noqa: PLC0415  (as above)

        if not any(map(jobs.may_hold_tables, paths)):
            self._window.chores.bring_in(paths)
            return
        self._window.runner.start(
            tr("Looking at tables"),
            lambda report: jobs.tables_in(paths, report),
            done=lambda views: self._ask_columns(views, paths),
            failed=self._window.notices.error,
        )

    def _ask_columns(self, views: "list[TableView]", paths: list[Path]) -> None:
        if not views:
            self._window.chores.bring_in(paths)
            return
        from desktop.ui.columns import ColumnsDialog  # noqa: PLC0415  (as above)

        dialog = ColumnsDialog(views, self._window.theme, self._window)
        dialog.accepted.connect(lambda: self._window.chores.bring_in(paths, choice=dialog.choice()))
        dialog.open()

    # the clipboard, and what is dropped

    def paste(self) -> None:
        """Bring in what is on the clipboard."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  (as above)

        if self._window.notices.refuse_writing():
            return
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none where no program offers anything
        if mime is None or not self._receive(mime, tr("Pasted")):
            if mime is not None and mime.hasImage():
                self._window.notices.hint(tr("The clipboard holds a picture and no text. Copy an article first."))
            else:
                self._window.notices.hint(tr("The clipboard holds no text. Copy an article first."))

    def drop(self, mime: "QMimeData") -> None:
        """Bring in what was dropped on the window."""
        if not self._window.notices.refuse_writing() and not self._receive(mime, tr("Dropped")):
            self._window.notices.hint(tr("What was dropped holds no text. Drop files, folders, text or a web address."))

    def _receive(self, mime: "QMimeData", how: str) -> bool:
        """Files first, then a web address, then what a browser copied, then text; whether there was any of these."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
            return True
        from desktop.workspace.fetching import address  # noqa: PLC0415  (as above)

        text = mime.text()
        links = [url.toString() for url in mime.urls()]
        if wanted := address(text) or next(filter(None, map(address, links)), None):
            self.ask_to_fetch(wanted)
            return True
        if mime.hasHtml() and _has_text(mime.html()):
            self._keep(f"{how} {_now()}.html", _marked(mime.html(), _source_url(mime)).encode("utf-8", "replace"))
            return True
        if text.strip():
            self._keep(f"{how} {_now()}.txt", text.encode("utf-8", "replace"))
            return True
        return False

    def _keep(self, name: str, data: bytes) -> None:
        """Import data that is in no file, from a file of ours; kept while the window is open, to be tried again."""
        from tempfile import TemporaryDirectory  # noqa: PLC0415  (as above)

        if self._pasted is None:
            self._pasted = TemporaryDirectory(prefix="postil-", ignore_cleanup_errors=True)
        path = Path(self._pasted.name, name)
        path.write_bytes(data)
        self.take([path])

    # web addresses

    def ask_to_fetch(self, wanted: "Address", before: str = "") -> None:
        """Ask whether to fetch a page, and say exactly what will be asked for; nothing is sent before the answer."""
        from PySide6.QtCore import Qt  # noqa: PLC0415  (as above)
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  (as above)

        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Web address"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        if before:
            box.setText(
                tr("{before} sends you on to {host}. Fetch the page from there?", before=before, host=wanted.host)
            )
        else:
            box.setText(tr("Fetch this page from {host}?", host=wanted.host))
        told = tr("One request, without cookies, for this page alone:")
        box.setInformativeText(f"{told}\n\n{wanted.url}")
        fetch = box.addButton(tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(fetch)
        fetch.setProperty("role", "primary")
        fetch.style().polish(fetch)  # the box had dressed it already
        fetch.clicked.connect(lambda: self._fetch(wanted))
        self.question = box
        box.destroyed.connect(self._answered)
        box.open()

    def _answered(self, _box: object = None) -> None:
        self.question = None

    def _fetch(self, wanted: "Address") -> None:
        from desktop.workspace.fetching import fetch  # noqa: PLC0415  (as above)

        self._window.runner.start(
            tr("Fetching"),
            lambda report: fetch(wanted, report),
            done=self._fetched,
            failed=self._window.notices.error,
        )

    def _fetched(self, found: "Fetched") -> None:
        if found.moved is not None:
            self.ask_to_fetch(found.moved, found.address.host)
            return
        mark = _marked("", found.address.url).encode() if found.name.endswith(".html") else b""
        self._keep(found.name, mark + found.data)


def _now() -> str:
    from datetime import datetime  # noqa: PLC0415  (as above)

    return f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"


def _has_text(html: str) -> bool:
    """Whether there is anything to read in a piece of HTML."""
    from desktop.workspace.files import has_text  # noqa: PLC0415  (as above)

    return has_text(html)


def _marked(html: str, url: str) -> str:
    """The page with the mark that says where it is from, which the reader of pages looks for."""
    from desktop.workspace.fetching import address  # noqa: PLC0415  (as above)

    found = address(url)
    return html if found is None else _SAVED.format(length=len(found.url), url=found.url.replace("--", "%2D%2D")) + html


def _source_url(mime: "QMimeData") -> str:
    """The address of the page that a browser copied from, where it says so."""
    for name in _URLS:
        data = bytes(mime.data(name).data())
        if data:
            text = data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-8", "replace")
            return text.split("\n", 1)[0].strip("\0\ufeff \r")
    return ""

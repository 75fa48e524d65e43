"""What came of an import, and what can still be done about it."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.errors import PostilError
from desktop.model.link import LinkKind
from desktop.settings import Settings
from desktop.ui.box import Box
from desktop.ui.said import said
from desktop.ui.texts import TextWindow
from desktop.ui.theme import Theme
from desktop.ui.translation import tr
from desktop.workspace.jobs import ImportFailure, ImportReport, Twin, write_report


class ImportWindow(TextWindow):
    """The report, with a way to try again what failed, all of it or one by one.

    `retry_wanted` gives a list of paths, `article_wanted` an article's id, `failed` a PostilError.
    """

    retry_wanted = Signal(object)
    article_wanted = Signal(int)
    failed = Signal(object)

    def __init__(self, report: ImportReport, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Import"), import_html(report), theme, parent)
        self._report = report
        self._settings = settings
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        buttons = self.findChild(QDialogButtonBox)
        assert buttons is not None  # noqa: S101  (the window has one)
        self.save = buttons.addButton(tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._save)
        self.again: QPushButton | None = None
        if report.failures:
            self.again = buttons.addButton(tr("Try all again"), QDialogButtonBox.ButtonRole.ActionRole)
            self.again.clicked.connect(lambda: self._retry(report.failures))
        self.duplicates = self._choice()

    def _choice(self) -> QComboBox:
        """What the next import is to do with duplicates."""
        box = Box(self)
        for value, text in (
            ("link", tr("take it in and link the two")),
            ("skip", tr("leave it out")),
            ("keep", tr("just take it in")),
        ):
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(self._settings.text("duplicates")))
        box.currentIndexChanged.connect(lambda: self._settings.set("duplicates", str(box.currentData())))
        label = QLabel(tr("From now on, when a story is there &already:"), self)
        label.setProperty("role", "muted")
        label.setBuddy(box)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(box)
        row.addStretch()
        column = self.layout()
        column.insertLayout(1, row)  # type: ignore[union-attr]
        return box

    def _follow(self, link: QUrl) -> None:
        kind, _, number = link.toString().partition(":")
        if kind == "retry":
            self._retry([self._report.failures[int(number)]])
        else:
            self.article_wanted.emit(int(number))

    def _retry(self, failures: Iterable[ImportFailure]) -> None:
        self.retry_wanted.emit(list(dict.fromkeys(failure.path for failure in failures)))
        self.close()

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save report"), "import.json", "JSON (*.json)")
        if name:
            try:
                write_report(self._report, Path(name))
            except PostilError as error:
                self.failed.emit(error)


def import_html(report: ImportReport) -> str:
    """The report of an import."""
    parts = [f"<h1>{escape(tr('Import'))}</h1><p>{escape(tr('{n} articles came in.', n=len(report.added)))}</p>"]
    if report.cancelled:
        parts.append(f"<p>{escape(tr('It was ended early; the rest was not looked at.'))}</p>")
    if report.failures:
        rows = (_failure(number, item) for number, item in enumerate(report.failures))
        parts.append(_table(tr("{n} could not be read", n=len(report.failures)), rows))
    if report.twins:
        parts.append(
            _table(tr("{n} articles tell what the project has already", n=len(report.twins)), map(_twin, report.twins))
        )
    if report.notes:
        rows = (_row(str(place), escape(said(note))) for place, note in report.notes)
        parts.append(_table(tr("Good to know"), rows))
    if report.skipped:
        rows = (f"<tr><td>{escape(str(path))}</td></tr>" for path in report.skipped)
        parts.append(_table(tr("In the project already, left alone"), rows))
    return "".join(parts)


def _table(title: str, rows: Iterable[str]) -> str:
    return f"<h2>{escape(title)}</h2><table>{''.join(rows)}</table>"


def _row(name: str, html: str) -> str:
    return f"<tr><td><b>{escape(name)}</b><br>{html}</td></tr>"


def _failure(number: int, item: ImportFailure) -> str:
    hint = f'<span class="muted">{escape(said(item.hint))}</span>'
    return _row(
        str(item.place),
        f'{escape(said(item.reason))} {hint} <a href="retry:{number}">{escape(tr("Try again"))}</a>',
    )


def _twin(twin: Twin) -> str:
    same = twin.kind == LinkKind.SAME
    like = tr("The same text as") if same else tr("{share} % in common with", share=round(twin.score * 100))
    done = tr("It was left out.") if twin.skipped else tr("The two are linked.")
    other = f'<a href="article:{twin.other_id}">{escape(twin.other or tr("an article without a headline"))}</a>'
    return _row(twin.title or twin.place.name, f'{escape(like)} {other}. <span class="muted">{escape(done)}</span>')

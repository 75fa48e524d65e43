"""The export dialog: which format, which folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.article import ArticleState
from desktop.ui.translation import tr, translated
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace


class ExportDialog(QDialog):
    """Asks for format and folder; `format_id()` and `folder()` hold the answers once accepted.

    `chosen` has the ids of the articles to export where that is not all; `where()` is the search that limits them.
    """

    def __init__(self, workspace: Workspace, parent: QWidget, chosen: Sequence[int] | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._home = workspace.path.parent
        self.setWindowTitle(tr("Export dataset"))
        self.setMinimumWidth(520)
        self.formats: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        title = QLabel(tr("Export dataset"), self)
        title.setProperty("role", "title")
        column.addWidget(title)
        if chosen is not None:
            about_chosen = QLabel(tr("{n} articles are chosen; the others are left out.", n=len(chosen)), self)
            about_chosen.setProperty("role", "muted")
            column.addWidget(about_chosen)
        for number, item in enumerate(jobs.export_formats()):
            button = QRadioButton(translated(item.name), self)
            button.setChecked(number == 0)
            about = QLabel(translated(item.description), self)
            about.setWordWrap(True)
            about.setProperty("role", "muted")
            about.setContentsMargins(22, 0, 0, 6)
            column.addWidget(button)
            column.addWidget(about)
            self.formats[item.id] = button
        self.path = QLineEdit(str(workspace.path.with_suffix("")) + "-dataset", self)
        self.path.setAccessibleName(tr("Folder"))
        choose = QPushButton(tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(choose)
        column.addSpacing(6)
        column.addWidget(QLabel(tr("Into the folder"), self))
        column.addLayout(row)
        self._limit(workspace, column)
        column.addSpacing(10)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("role", "primary")
        self.export.style().polish(self.export)  # the button box had dressed it already
        self.path.textChanged.connect(lambda text: self.export.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _limit(self, workspace: Workspace, column: QVBoxLayout) -> None:
        self.done_only = QCheckBox(tr("Only articles that are done"), self)
        done = workspace.count(state=ArticleState.DONE)
        self.done_only.setToolTip(tr("{n} articles are done", n=done))
        self.done_only.setEnabled(bool(done))
        column.addSpacing(4)
        column.addWidget(self.done_only)

    def _choose(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, tr("Folder for the dataset"), str(self.folder().parent)):
            self.path.setText(name)

    def format_id(self) -> str:
        """The id of the chosen format."""
        return next(name for name, button in self.formats.items() if button.isChecked())

    def where(self) -> str:
        """The search that the articles have to fit; empty for all."""
        return "is:done" if self.done_only.isChecked() else ""

    def folder(self) -> Path:
        """The chosen folder; it need not exist yet. One that is no full path is beside the project."""
        return self._home / Path(self.path.text().strip()).expanduser()

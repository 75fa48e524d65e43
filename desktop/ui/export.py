"""The export dialog: which format, which folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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

from desktop.ui.translation import tr, translated
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace


class ExportDialog(QDialog):
    """Asks for format and folder; `format_id()` and `folder()` hold the answers once accepted."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
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
        column.addSpacing(10)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("role", "primary")
        self.export.style().polish(self.export)  # the button box had dressed it already
        self.path.textChanged.connect(lambda text: self.export.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _choose(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, tr("Folder for the dataset"), str(self.folder().parent)):
            self.path.setText(name)

    def format_id(self) -> str:
        """The id of the chosen format."""
        return next(name for name, button in self.formats.items() if button.isChecked())

    def folder(self) -> Path:
        """The chosen folder; it need not exist yet. One that is no full path is beside the project."""
        return self._home / Path(self.path.text().strip()).expanduser()

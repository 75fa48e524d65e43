"""The passages of a project as Qt's tables want them: keys of all, and lines of those that are looked at."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.codebook import Codebook
from desktop.model.passage import PassageLine, PassageOrder
from desktop.ui.dates import short_date
from desktop.ui.translation import quoted, tr
from desktop.workspace.workspace import Workspace

LINE = int(Qt.ItemDataRole.UserRole)
LABEL, BEFORE, TEXT, AFTER, WHO, ARTICLE, DATE = range(7)
ORDERS = {
    LABEL: PassageOrder.LABEL,
    WHO: PassageOrder.SPEAKER,
    ARTICLE: PassageOrder.TITLE,
    DATE: PassageOrder.DATE,
}
_CHUNK = 60
_KEPT = 6_000
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class PassagesModel(QAbstractTableModel):
    """Rows are passages; a line is read when it is first asked for, with its neighbours."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.keys: list[int] = []
        self._lines: dict[int, PassageLine | None] = {}
        self.codebook = Codebook("")

    def show_keys(self, keys: list[int]) -> None:
        """Show these passages."""
        self._lines.clear()
        if keys and keys == self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, DATE))
            return
        self.beginResetModel()
        self.keys = keys
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of passages."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Label, before, passage, after, who to whom, article, date."""
        return 0 if parent.isValid() else DATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> str | None:
        """The names of the columns."""
        names = (tr("Label"), tr("Before"), tr("Passage"), tr("After"), tr("Who to whom"), tr("Article"), tr("Date"))
        shown = orientation == Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.DisplayRole)
        return names[section] if shown else None

    def line(self, row: int) -> PassageLine | None:
        """The passage of a row; None for one that is gone."""
        key = self.keys[row]
        if key not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            around = self.keys[max(row - _CHUNK // 2, 0) : row + _CHUNK]
            missing = [each for each in around if each not in self._lines]
            self._lines.update(zip(missing, self._workspace.passage_lines(missing), strict=True))
        return self._lines[key]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  (Qt's own type)
        """A cell's text, and the line itself."""
        if role not in _ANSWERED or not index.isValid():
            return None
        line = self.line(index.row())
        if role == LINE or line is None:
            return line
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return tip(line, self.label_name(line.label))
        return self.cells(line)[index.column()]

    def label_name(self, label_id: str) -> str:
        """A label's name; its id where the codebook does not know it."""
        label = self.codebook.get(label_id)
        return label.name if label is not None else label_id

    def cells(self, line: PassageLine) -> tuple[str, ...]:
        """What the columns show of a line."""
        who = " → ".join(part for part in (line.speaker, line.addressee) if part)
        if line.addressee and not line.speaker:
            who = f"→ {line.addressee}"
        date = short_date(line.published)
        return self.label_name(line.label), line.before, line.text, line.after, who, line.title, date


_ANSWERED = {
    LINE,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}


def tip(line: PassageLine, label: str) -> str:
    """All that is known of a passage."""
    who = f"{line.speaker or '…'} → {line.addressee or '…'}" if line.speaker or line.addressee else ""
    where = " · ".join(part for part in (line.title, line.source, short_date(line.published)) if part)
    return "\n".join(part for part in (label, quoted(line.text), who, where, line.note) if part)

"""The labels as a tree: colour, name, key, and how many passages have each."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.model.codebook import Codebook, Label
from desktop.ui.codebook.fields import dot
from desktop.ui.theme import Theme
from desktop.ui.translation import grouped, tr

_ID = Qt.ItemDataRole.UserRole


class LabelTree(QTreeWidget):
    """Shows a codebook; `chosen` brings the id of the label that is looked at."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Labels"))
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Label"), tr("Key"), tr("Passages")])
        self.setRootIsDecorated(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._changed)
        self._items: dict[str, QTreeWidgetItem] = {}

    def show_codebook(self, codebook: Codebook, counts: Mapping[str, int], theme: Theme) -> None:
        """Show the labels; the one looked at stays so if it is still there."""
        current = self.current()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        self._add(codebook, "", counts, theme)
        self.expandAll()
        self.blockSignals(False)
        first = codebook.labels[0].id if codebook.labels else ""
        self.choose(current if current in self._items else first)

    def _add(self, codebook: Codebook, parent: str, counts: Mapping[str, int], theme: Theme) -> None:
        above: QTreeWidgetItem | LabelTree = self._items.get(parent, self)
        for label in codebook.children(parent):
            item = QTreeWidgetItem(above, [_name(label), label.key.upper(), grouped(counts.get(label.id, 0))])
            item.setData(0, _ID, label.id)
            item.setIcon(0, dot(theme.label(label.color) if QColor(label.color).isValid() else theme.line))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if label.deprecated:
                for column in range(3):
                    item.setForeground(column, theme.muted)
            self._items[label.id] = item
            self._add(codebook, label.id, counts, theme)

    def choose(self, label_id: str) -> None:
        """Look at a label."""
        item = self._items.get(label_id)
        if item is not None:
            self.setCurrentItem(item)
        self.chosen.emit(label_id if item is not None else "")

    def current(self) -> str:
        """The id of the label that is looked at, or an empty string."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def _changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(0, _ID)))


def _name(label: Label) -> str:
    return tr("{name} (deprecated)", name=label.name) if label.deprecated else label.name

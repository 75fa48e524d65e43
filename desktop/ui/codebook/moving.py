"""The two questions that carry passages from one label to another: merge and split."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.codebook import Codebook, Label
from desktop.ui.box import Box
from desktop.ui.translation import quoted, tr
from desktop.workspace.labels import Tagged

_ID = Qt.ItemDataRole.UserRole


class _Question(QDialog):
    """A title, what will happen, something to choose, and two buttons."""

    def __init__(self, title: str, about: str, go: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(10)
        heading, words = QLabel(title, self), QLabel(about, self)
        heading.setProperty("role", "title")
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.column.addWidget(heading)
        self.column.addWidget(words)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self._buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.style().polish(self.go)  # the button box had dressed it already
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Put the buttons under everything."""
        self.column.addWidget(self._buttons)


class MergeDialog(_Question):
    """Asks into which label another one is to be merged; `target()` holds the answer once accepted."""

    def __init__(self, label: Label, codebook: Codebook, count: int, parent: QWidget) -> None:
        about = tr("{n} passages change their label; undo takes it back.", n=count)
        super().__init__(tr("Merge “{name}” into", name=label.name), about, tr("Merge"), parent)
        self.choice = Box(self)
        self.choice.setAccessibleName(tr("Label to merge into"))
        for other in codebook.labels:
            if other.id != label.id:
                self.choice.addItem(other.name, other.id)
        self.column.addWidget(self.choice)
        self.go.setEnabled(self.choice.count() > 0)
        self.finish()

    def target(self) -> str:
        """The id of the label chosen."""
        return str(self.choice.currentData())


class SplitDialog(_Question):
    """Asks for a new label's name and which passages get it; `name()` and `given()` hold the answers."""

    def __init__(self, label: Label, passages: Sequence[Tagged], parent: QWidget) -> None:
        about = tr("Tick the passages that get the new label. The others stay as they are.")
        super().__init__(tr("Split “{name}”", name=label.name), about, tr("Split"), parent)
        self.resize(680, 560)
        self.new = QLineEdit(self)
        self.new.setAccessibleName(tr("Name of the new label"))
        self.new.setPlaceholderText(tr("Name of the new label"))
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(tr("Show passages with these words"))
        self.filter.setPlaceholderText(tr("Show passages with these words"))
        self.all = QPushButton(tr("Tick all shown"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Passages"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for passage in passages:
            item = QListWidgetItem(_described(passage), self.list)
            item.setData(_ID, passage.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self.all)
        self.column.addWidget(self.new)
        self.column.addLayout(row)
        self.column.addWidget(self.list, 1)
        self.filter.textChanged.connect(self._sift)
        self.all.clicked.connect(self._tick)
        self.new.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.setEnabled(False)
        self.finish()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _sift(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _tick(self) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        for item in shown:
            item.setCheckState(Qt.CheckState.Checked)

    def name(self) -> str:
        """The new label's name."""
        return " ".join(self.new.text().split())

    def given(self) -> list[str]:
        """The ids of the passages that are ticked."""
        return [str(item.data(_ID)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]


def _described(passage: Tagged) -> str:
    rest = " · ".join(filter(None, (passage.article, passage.speaker, passage.attributes)))
    return f"{quoted(' '.join(passage.quote.split()))}\n{rest}"

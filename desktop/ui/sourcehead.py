"""The head of the source view: which file, how it was read, and which of its lines to go through."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.translation import tr
from desktop.workspace.source import MOVED, State, Stretch, counts


def fits(stretch: Stretch, only: str) -> bool:
    """Whether a line is among those to go through: `all`, the `removed`, the `unsure`, or the reader's own (`mine`)."""
    real = stretch.reason not in MOVED
    return {
        "all": stretch.mine or real,
        "removed": stretch.is_out and real,
        "unsure": stretch.state is State.UNSURE,
        "mine": stretch.mine,
    }[only]


class SourceHead(QWidget):
    """Shows names and numbers. `filtered` gives which lines to go through, by the names that `fits` knows."""

    filtered = Signal(str)

    def __init__(self, parent: QWidget, *, markup: bool) -> None:
        super().__init__(parent)
        self.about = QLabel("", self)
        self.about.setProperty("role", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self.about, 1)
        self.left_out = self._chip()
        self._group = QButtonGroup(self)
        self.chips = {name: self._filter(name) for name in ("all", "removed", "unsure", "mine")}
        self.markup = self._chip(tr("Page source"))
        self.markup.setCheckable(True)
        self.markup.setVisible(markup)
        self.again = self._chip(tr("Read again as…"))
        self.again.setProperty("role", "")
        self.rules = self._chip(tr("Rules…"))
        self.rules.setProperty("role", "")

    def _chip(self, text: str = "") -> QPushButton:
        chip = QPushButton(text, self)
        chip.setProperty("role", "chip")
        chip.setAutoDefault(False)
        self._row.addWidget(chip)
        return chip

    def _filter(self, name: str) -> QPushButton:
        chip = self._chip()
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.filtered.emit(name))
        self._group.addButton(chip)
        return chip

    def show_counts(self, stretches: Sequence[Stretch], only: str, lost: int) -> None:
        """Show how many lines there are of each kind, and how many passages have no place in the text."""
        removed, unsure = counts(stretches)
        texts = {
            "all": tr("All"),
            "removed": tr("Removed {count}", count=removed),
            "unsure": tr("Unsure {count}", count=unsure),
            "mine": tr("By you {count}", count=sum(stretch.mine for stretch in stretches)),
        }
        for name, text in texts.items():
            self.chips[name].setText(text)
            self.chips[name].setChecked(name == only)
        self.left_out.setVisible(lost > 0)
        self.left_out.setText(tr("{n} passages could not be placed in the new text; see them", n=lost))

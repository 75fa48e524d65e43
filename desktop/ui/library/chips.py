"""The states an article can be in, as chips with their numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.model.article import ArticleState
from desktop.ui.translation import grouped, tr

_STATES = (None, ArticleState.TODO, ArticleState.DONE)


class StateChips(QWidget):
    """One of them is chosen; `chosen` gives its state, None for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_of_all = 0
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self.buttons = [QPushButton("", self) for _ in _STATES]
        for button, state in zip(self.buttons, _STATES, strict=True):
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setChecked(state is None)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _checked=False, state=state: self.chosen.emit(state))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch()

    def show_state(self, state: ArticleState | None) -> None:
        """Show which is chosen."""
        self.buttons[_STATES.index(state)].setChecked(True)

    def count(self, counts: dict[ArticleState, int]) -> None:
        """Show how many articles are in each state."""
        self.size_of_all = sum(counts.values())
        numbers = (self.size_of_all, counts[ArticleState.TODO], counts[ArticleState.DONE])
        names = (tr("All {count}"), tr("To do {count}"), tr("Done {count}"))
        for button, name, number in zip(self.buttons, names, numbers, strict=True):
            button.setText(name.format(count=short(number)))
            button.setToolTip(tr("{n} articles", n=number))


def short(count: int) -> str:
    """A number that fits into a chip: from ten thousand on, in thousands."""
    return grouped(count) if count < 10_000 else f"{grouped(round(count / 1000))}k"

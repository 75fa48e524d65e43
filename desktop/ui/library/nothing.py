"""What an empty list says, and the way out of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.model.article import ArticleState
from desktop.ui.library.wanted import Wanted
from desktop.ui.translation import tr


class Nothing(QWidget):
    """A sentence, and buttons for a shorter search and for all states."""

    cleared = Signal()
    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel("", self)
        self.text.setWordWrap(True)
        self.text.setProperty("role", "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear, self.widen = (
            QPushButton(tr("Clear the search"), self),
            QPushButton(tr("Look in all articles"), self),
        )
        self.clear.clicked.connect(self.cleared)
        self.widen.clicked.connect(self.widened)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 28, 12, 0)
        column.setSpacing(10)
        column.addWidget(self.text)
        for button in (self.widen, self.clear):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def tell(self, wanted: Wanted, *, found: int) -> None:
        """Say why there is nothing; nothing is said where there is something."""
        search = wanted.search.strip()
        if search:
            self.text.setText(tr("Nothing found for “{search}”.", search=search))
        elif wanted.state is ArticleState.TODO:
            self.text.setText(tr("Everything is done."))
        elif wanted.state is ArticleState.DONE:
            self.text.setText(tr("Nothing is marked as done yet."))
        else:
            self.text.setText(tr("No articles yet."))
        self.clear.setVisible(bool(search))
        self.widen.setText(tr("Look in all articles") if search else tr("Show all articles"))
        self.widen.setVisible(wanted.state is not None)
        self.setVisible(not found)

"""The bar under the source view: what the current line is, why, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.translation import tr, translated
from desktop.workspace.source import MOVED, State, Stretch

_QUOTE = 110


class SourceBar(QFrame):
    """Says what the current line is. `asked` gives what the user wants: `toggle`, `all`, `keep`, `rule`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.what, self.quote = QLabel("", self), QLabel("", self)
        self.what.setProperty("role", "group")
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setMinimumWidth(120)
        self.toggle, self.whole = self._button("toggle"), self._button("all")
        self.keep, self.rule = self._button("keep"), self._button("rule")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.what)
        words.addWidget(self.quote)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 12, 9)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.keep, self.toggle, self.whole, self.rule):
            row.addWidget(button)

    def _button(self, wanted: str) -> QPushButton:
        button = QPushButton("", self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.asked.emit(wanted))
        return button

    def show_stretch(self, stretch: Stretch | None, words: str, together: int, *, writable: bool) -> None:
        """Show a line, or how to get to one; `together` is with how many lines it was decided about."""
        there = stretch is not None
        for button in (self.toggle, self.whole, self.keep, self.rule):
            button.setVisible(there)
            button.setEnabled(writable)
        if stretch is None:
            self.what.setText(tr("Click a line to put it back or take it out, or go through them with ] and [."))
            self.quote.setText("")
            return
        self.what.setText(_what(stretch))
        self.quote.setText(words if len(words) <= _QUOTE else f"{words[: _QUOTE - 1]}…")
        self.toggle.setText(tr("Restore  R") if stretch.is_out else tr("Remove  R"))
        self.toggle.setProperty("role", "primary")
        self.toggle.style().polish(self.toggle)
        self.keep.setText(tr("Keep  K"))
        self.keep.setVisible(stretch.state is State.UNSURE)
        self.whole.setVisible(together > 1)
        self.whole.setText(tr("All {n} lines  Shift+R", n=together))
        self.rule.setText(tr("In other articles…  A"))


def _what(stretch: Stretch) -> str:
    """What has become of the line, in a sentence."""
    if stretch.state is State.REMOVED and stretch.reason in MOVED:
        return tr("Not lost: it stands at the head of the page, as {reason}.", reason=translated(stretch.reason))
    if stretch.state is State.REMOVED:
        return tr("Removed: {reason}", reason=translated(stretch.reason))
    if stretch.state is State.UNSURE:
        return tr("Unsure, kept all the same: {reason}", reason=translated(stretch.reason))
    if stretch.state is State.RESTORED:
        return tr("Kept by you; it had been: {reason}", reason=translated(stretch.reason) or tr("removed"))
    return tr("Part of the article")

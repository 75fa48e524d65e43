"""The fields of a passage's attributes: a choice where the codebook names values, else free text."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.box import Box
from desktop.ui.translation import tr, translated
from desktop.ui.undoing import pass_undo_on


def attribute_name(name: str) -> str:
    """An attribute's name as the card shows it."""
    return translated(name.replace("_", " ").capitalize())  # the usual ones have a name in each language


class Choice(Box):
    """One of the values that the codebook allows, or none. `kept` comes with each choice."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _index: self.kept.emit())
        self.installEventFilter(self)

    def show_value(self, values: tuple[str, ...], chosen: str) -> None:
        """Offer these values, and the one chosen even where the codebook has lost it."""
        self.clear()
        self.addItem(tr("Not said"), "")
        for value in dict.fromkeys((*values, *([chosen] if chosen else []))):
            self.addItem(value.capitalize(), value)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    def value(self) -> str:
        """The value chosen, or an empty string."""
        return str(self.currentData() or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let letters choose a value, not a label."""
        letter = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.text()
        if letter and letter.isprintable():
            event.accept()
            return True
        return super().eventFilter(watched, event)


class FreeText(QLineEdit):
    """Any value. `kept` comes when it was typed."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        pass_undo_on(self)
        self.editingFinished.connect(self.kept)

    def show_value(self, _values: tuple[str, ...], chosen: str) -> None:
        """Show the value, unless another is being typed."""
        if not self.hasFocus() and self.text() != chosen:
            self.setText(chosen)

    def value(self) -> str:
        """The value typed, or an empty string."""
        return " ".join(self.text().split())

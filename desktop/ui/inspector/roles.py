"""The field of a role: names, offered while typing, by number, or picked on the page."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.model.annotation import Annotation, Filler
from desktop.model.entity import Entity
from desktop.model.span import Span
from desktop.ui.inspector.names import SEPARATOR, names_in, offered, refill
from desktop.ui.translation import tr
from desktop.ui.undoing import pass_undo_on

NUMBERED = 5  # names that can be had by their number


class RoleField(QLineEdit):
    """Names that fill a role. `kept` comes when they are to be kept, `asking` when names are wanted, and no longer."""

    kept = Signal()
    asking = Signal(bool)

    def __init__(self, role: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.role = role
        self._entities: Sequence[Entity] = ()
        self._near = 0
        self._picked: dict[str, Span] = {}
        self._names = QStringListModel(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Nobody named"))
        completer = _LastName(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("popup")
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self.kept)
        pass_undo_on(self)

    def set_entities(self, entities: Sequence[Entity], near: int) -> None:
        """Offer these, those nearest to a code point first."""
        self._entities, self._near = entities, near

    @property
    def nearest(self) -> list[str]:
        """The names that can be had by their number, first to last."""
        return offered("", self._entities, self._near)[:NUMBERED]

    def offers(self, typed: str) -> list[str]:
        """What is offered for a name that is being typed."""
        return offered(typed, self._entities, self._near)

    def fillers(self, old: Annotation) -> tuple[Filler, ...]:
        """What fills the role now; names that were left alone keep their mentions."""
        found = refill(self.role, self.text(), old.fillers(self.role), self._entities, old.extent.start)
        return tuple(
            replace(filler, mention=self._picked[filler.name]) if filler.name in self._picked else filler
            for filler in found
        )

    def show_fillers(self, fillers: tuple[Filler, ...], before: tuple[Filler, ...] | None) -> None:
        """Show what fills the role; what is being typed stays while that is as it was before."""
        names = [filler.name for filler in fillers]
        typed = fillers == before and (self.hasFocus() or names_in(self.text()) != names)
        if not typed and self.text() != SEPARATOR.join(names):
            self.setText(SEPARATOR.join(names))
            self.setCursorPosition(0)
        self.setToolTip(self.text())

    def add(self, name: str, mention: Span | None = None) -> None:
        """Add a name in place of the one being typed, and the mention it was picked from."""
        clean = " ".join(name.replace(";", " ").replace(",", " ").replace("·", " ").split())
        if clean not in names_in(self.text()):
            self.setText(_with_last(self.text(), clean))
        if mention is not None:
            self._picked = {clean: mention}
        self.kept.emit()
        self._picked = {}

    def _offer(self, text: str) -> None:
        typed = _last(text)
        self._names.setStringList(self.offers(typed) if typed else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number where a name would begin stands for one of the nearest."""
        nearest, number = self.nearest, event.text()
        anew = self.text() and self.selectedText() == self.text()  # what is typed now takes its place
        if number.isdecimal() and (anew or not _last(self.text())) and 0 < int(number) <= len(nearest):
            if anew:
                self.clear()
            self.add(nearest[int(number) - 1])
            return
        if event.key() == Qt.Key.Key_Down and not self.text():
            self._names.setStringList(self.offers(""))
            if (completer := self.completer()) is not None:
                completer.complete()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Names are wanted."""
        super().focusInEvent(event)
        self.asking.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No longer, unless the focus went to the list of names."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)  # of a long name the beginning is shown
            self.asking.emit(False)


class _LastName(QCompleter):
    """Completes the last of several names."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole text, its last name replaced by the chosen one."""
        widget = self.widget()
        text = widget.text() if isinstance(widget, QLineEdit) else ""
        return _with_last(text, str(index.data()))


def _last(text: str) -> str:
    """The name being typed, the last one."""
    return text.replace(";", "·").replace(",", "·").rsplit("·", 1)[-1].strip()


def _with_last(text: str, name: str) -> str:
    typed = _last(text)
    before = names_in(text)[:-1] if typed else names_in(text)
    return SEPARATOR.join([*before, name])

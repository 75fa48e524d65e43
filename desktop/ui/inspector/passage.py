"""The card of the selected passage: label, quote, who speaks to whom, modality, note."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.annotation import Annotation, Filler
from desktop.model.codebook import Label
from desktop.model.entity import Entity
from desktop.ui.colours import on
from desktop.ui.theme import Theme

SEPARATOR = " · "
_PAUSE = 1000  # milliseconds without a key after which a note is kept
_QUOTE_LENGTH = 180


def names_in(text: str) -> list[str]:
    """The names a user typed: separated by a middle dot, a semicolon or a comma."""
    for mark in (";", ","):
        text = text.replace(mark, "·")
    return [name for part in text.split("·") if (name := " ".join(part.split()))]


def fill(role: str, text: str, entities: Sequence[Entity], near: int) -> tuple[Filler, ...]:
    """What fills a role, each name tied to its mention nearest to code point `near` where the article has one."""
    fillers = []
    for name in names_in(text):
        spans = [
            mention.span
            for entity in entities
            if name.casefold() in {entity.name.casefold(), *(alias.casefold() for alias in entity.aliases)}
            for mention in entity.mentions
        ]
        nearest = min(spans, key=lambda span: abs(span.start - near), default=None)
        fillers.append(Filler(role, name, nearest))
    return tuple(fillers)


def short_quote(text: str) -> str:
    """The passage in quotation marks, cut at a word where it is long."""
    flat = " ".join(text.split())
    if len(flat) > _QUOTE_LENGTH:
        flat = flat[:_QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return f"“{flat}”"


class PassageCard(QFrame):
    """Shows one passage; `edited` gives its new state, `deleted` its id."""

    edited = Signal(object)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._annotation: Annotation | None = None
        self._entities: tuple[Entity, ...] = ()
        self._names = QStringListModel(self)
        self.tag = QLabel(self)
        self.quote = QLabel(self)
        self.quote.setProperty("role", "quote")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.speaker = self._role("Speaker")
        self.addressee = self._role("Addressee")
        self.attribute = QComboBox(self)
        self.attribute.setAccessibleName("Modality")
        self.attribute.activated.connect(lambda _index: self._commit())
        self.attribute.installEventFilter(self)
        self.attribute_name = QLabel("Modality", self)
        self.note = QPlainTextEdit(self)
        self.note.setPlaceholderText("Markdown…")
        self.note.setAccessibleName("Note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(66)  # three lines
        self.note.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._commit)
        self.note.textChanged.connect(self._pause.start)
        self.remove = QPushButton("Delete", self)
        self.remove.setProperty("role", "link")
        self.remove.setToolTip("Delete this tag (Del)")
        self.remove.setAccessibleName("Delete this tag")
        self.remove.clicked.connect(self._delete)
        self._arrange()

    def _role(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText("Nobody named")
        completer = QCompleter(self._names, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("popup")
        field.setCompleter(completer)
        field.editingFinished.connect(self._commit)
        return field

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tag)
        head.addStretch()
        head.addWidget(self.remove)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[QLabel, QWidget], ...] = (
            (QLabel("Speaker", self), self.speaker),
            (QLabel("Addressee", self), self.addressee),
            (self.attribute_name, self.attribute),
            (QLabel("Note", self), self.note),
        )
        for number, (name, field) in enumerate(rows):
            name.setProperty("role", "muted")
            name.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if field is self.note else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(name, number, 0, top)
            grid.addWidget(field, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 12)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self.quote)
        column.addLayout(grid)

    def set_entities(self, entities: Sequence[Entity]) -> None:
        """Offer these names for the roles."""
        self._entities = tuple(entities)
        names = {name: None for entity in entities for name in (entity.name, *entity.aliases)}
        self._names.setStringList(list(names))

    def show_passage(self, annotation: Annotation, label: Label, text: str, theme: Theme, *, writable: bool) -> None:
        """Show a passage of an article with that text. What is being typed stays, where it is the same passage."""
        old, self._annotation = self._annotation, None  # what is filled in below is no edit
        if old is None or old.id != annotation.id:
            old = None
        colour = theme.label(label.color)
        self.tag.setText(label.name)
        self.tag.setStyleSheet(
            f"background: {colour.name()}; color: {on(colour).name()}; border-radius: 9px; padding: 1px 9px;"
            "font-size: 11px; font-weight: 600; min-height: 16px;"
        )
        pieces = " … ".join(span.of(text) for span in annotation.spans)
        self.quote.setText(short_quote(pieces))
        for field, role in ((self.speaker, "speaker"), (self.addressee, "addressee")):
            self._fill_role(field, annotation.fillers(role), old.fillers(role) if old else None)
            field.setEnabled(writable)
        self._fill_attribute(annotation, label, writable=writable)
        if (old is None or old.note != annotation.note) and self.note.toPlainText() != annotation.note:
            self.note.setPlainText(annotation.note)
        self.note.setReadOnly(not writable)
        self.remove.setEnabled(writable)
        self._annotation = annotation

    @staticmethod
    def _fill_role(field: QLineEdit, fillers: tuple[Filler, ...], before: tuple[Filler, ...] | None) -> None:
        names = [filler.name for filler in fillers]
        typed = fillers == before and (field.hasFocus() or names_in(field.text()) != names)
        if not typed and field.text() != SEPARATOR.join(names):
            field.setText(SEPARATOR.join(names))
            field.setCursorPosition(0)
        field.setToolTip(field.text())

    def _fill_attribute(self, annotation: Annotation, label: Label, *, writable: bool) -> None:
        name, values = label.attributes[0] if label.attributes else ("", ())
        self.attribute_name.setText(name.capitalize())
        self.attribute_name.setVisible(bool(name))
        self.attribute.setVisible(bool(name))
        self.attribute.setEnabled(writable)
        self.attribute.clear()
        self.attribute.addItem("Not said", "")
        chosen = annotation.attribute(name)
        for value in dict.fromkeys(
            (*values, *([chosen] if chosen else []))
        ):  # the codebook may have lost the chosen one
            self.attribute.addItem(value.capitalize(), value)
        self.attribute.setCurrentIndex(max(self.attribute.findData(chosen), 0))
        self.attribute.setProperty("attribute", name)

    def _delete(self) -> None:
        if self._annotation is not None:
            self.deleted.emit(self._annotation.id)

    def take_back(self, annotation: Annotation) -> None:
        """What was said could not be kept: it stays on the card, and is said again at the next chance."""
        self._annotation = annotation

    def flush(self) -> None:
        """Keep what is being typed, before something else is shown."""
        self._commit()

    def _commit(self) -> None:
        if self._annotation is None:
            return
        old = self._annotation
        name = str(self.attribute.property("attribute"))
        attributes = dict(old.attributes)
        attributes.pop(name, None)
        if value := self.attribute.currentData():
            attributes[name] = value
        new = replace(
            old,
            roles=self._roles(old),
            attributes=tuple(sorted(attributes.items())),
            note=self.note.toPlainText(),
        )
        if new != replace(old, attributes=tuple(sorted(old.attributes))):
            self._annotation = new
            self.edited.emit(new)

    def _roles(self, old: Annotation) -> tuple[Filler, ...]:
        """A role whose names were left alone keeps its fillers as they were."""
        others = tuple(filler for filler in old.roles if filler.role not in {"speaker", "addressee"})
        fillers: tuple[Filler, ...] = ()
        for field, role in ((self.speaker, "speaker"), (self.addressee, "addressee")):
            before = old.fillers(role)
            if names_in(field.text()) == [filler.name for filler in before]:
                fillers += before
            else:
                fillers += fill(role, field.text(), self._entities, old.extent.start)
        return fillers + others

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note when it loses the focus or on Ctrl+Return; let letters choose a modality, not a label."""
        if watched is self.attribute and event.type() is QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and event.text().isprintable() and event.text():
                event.accept()
                return True
        elif watched is self.note and event.type() is QEvent.Type.FocusOut:
            self._commit()
        elif watched is self.note and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._commit()
                return True
        return super().eventFilter(watched, event)

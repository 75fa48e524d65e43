"""The card of the selected passage: label, quote, who speaks to whom, modality, further attributes, note."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.model.annotation import Annotation, Filler
from desktop.model.codebook import Label
from desktop.model.entity import Entity
from desktop.model.span import Span
from desktop.ui.colours import on
from desktop.ui.inspector.attributes import Choice, FreeText, attribute_name
from desktop.ui.inspector.names import fill, names_in
from desktop.ui.inspector.note import NoteField
from desktop.ui.inspector.roles import RoleField
from desktop.ui.theme import Theme
from desktop.ui.translation import quoted, tr

__all__ = ["PassageCard", "fill", "names_in", "short_quote"]

_QUOTE_LENGTH = 180
_SPEAKER, _ADDRESSEE = "speaker", "addressee"
_ALWAYS = {_SPEAKER, _ADDRESSEE}


def short_quote(text: str) -> str:
    """The passage in quotation marks, cut at a word where it is long."""
    flat = " ".join(text.split())
    if len(flat) > _QUOTE_LENGTH:
        flat = flat[:_QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + "…"
    return quoted(flat)


class PassageCard(QFrame):
    """Shows one passage; `edited` gives its new state, `deleted` its id, `asking` whether a name is wanted now."""

    edited = Signal(object)
    deleted = Signal(str)
    asking = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._annotation: Annotation | None = None
        self._entities: tuple[Entity, ...] = ()
        self._frame: tuple[object, ...] = ()
        self.tag = QLabel(self)
        self.quote = QLabel(self)
        self.quote.setProperty("role", "quote")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.cue = QLabel(self)
        self.cue.setProperty("role", "muted")
        self.cue.setWordWrap(True)
        self.cue.setTextFormat(Qt.TextFormat.PlainText)
        self.roles: dict[str, RoleField] = {}
        self.attributes: dict[str, Choice | FreeText] = {}
        self.speaker = self._role(_SPEAKER, tr("Speaker"))
        self.addressee = self._role(_ADDRESSEE, tr("Addressee"))
        self.attribute = Choice(self)
        self.attribute.setAccessibleName(tr("Modality"))
        self.attribute.kept.connect(self._commit)
        self.attribute_name = QLabel(tr("Modality"), self)
        self.attribute_name.setProperty("role", "muted")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.RichText)
        self.hint.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click on a name leaves the caret in its field
        self.hint.linkActivated.connect(lambda name: self.roles[self.asked].add(name) if self.asked else None)
        self.hint.hide()
        self.note_field = NoteField(self)
        self.note = self.note_field.editor
        self.note_field.kept.connect(self._commit)
        self.remove = QPushButton(tr("Delete"), self)
        self.remove.setProperty("role", "link")
        self.remove.setAccessibleName(tr("Delete this tag"))
        self.remove.clicked.connect(self._delete)
        self._arrange()

    def _role(self, role: str, name: str) -> RoleField:
        field = RoleField(role, name, self)
        field.kept.connect(self._commit)
        field.asking.connect(lambda on: self._ask(field, on=on))
        self.roles[role] = field
        return field

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tag)
        head.addStretch()
        head.addWidget(self.remove)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 12)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self.quote)
        column.addWidget(self.cue)
        column.addLayout(self._grid)

    # the frame of a label

    def _use_frame(self, label: Label) -> bool:
        """Have a field for each role and attribute of the label, in its order; whether that made new ones."""
        frame = (label.roles, label.attributes)
        if frame == self._frame:
            return False
        self._frame = frame
        self._drop_fields()
        rows: list[tuple[QLabel, QWidget]] = [
            (QLabel(field.accessibleName(), self), field) for field in (self.speaker, self.addressee)
        ]
        further = [role for role in label.roles if role not in _ALWAYS]
        rows += [(QLabel(attribute_name(role), self), self._role(role, attribute_name(role))) for role in further]
        first = self._first(label)
        self.attributes = {}
        if first:
            self.attribute_name.setText(attribute_name(first))
            self.attribute.setAccessibleName(attribute_name(first))
            self.attributes[first] = self.attribute
            rows.append((self.attribute_name, self.attribute))
        self.attribute.setVisible(bool(first))
        self.attribute_name.setVisible(bool(first))
        for name, values in label.attributes:
            if name != first:
                rows.append((QLabel(attribute_name(name), self), self._attribute(name, choice=bool(values))))
        rows.append((QLabel(tr("Note"), self), self.note_field))
        self._fill_grid(rows)
        return True

    @staticmethod
    def _first(label: Label) -> str:
        """The attribute that has the modality's place: the first that has values."""
        return next((name for name, values in label.attributes if values), "")

    def _attribute(self, name: str, *, choice: bool) -> Choice | FreeText:
        field = Choice(self) if choice else FreeText(self)
        field.setAccessibleName(attribute_name(name))
        field.kept.connect(self._commit)
        self.attributes[name] = field
        return field

    def _drop_fields(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QLabel) and widget not in {self.attribute_name, self.hint}:
                widget.hide()
                widget.deleteLater()
        extra: list[QWidget] = [self.roles.pop(role) for role in tuple(self.roles) if role not in _ALWAYS]
        for field in (*extra, *(each for each in self.attributes.values() if each is not self.attribute)):
            field.hide()
            field.deleteLater()

    def _fill_grid(self, rows: Sequence[tuple[QLabel, QWidget]]) -> None:
        before: QWidget = self.remove
        for number, (name, field) in enumerate(rows):
            name.setProperty("role", "muted")
            name.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if field is self.note_field else Qt.AlignmentFlag.AlignVCenter
            place = number if number < 2 else number + 1  # the hint stands below the names
            self._grid.addWidget(name, place, 0, top)
            self._grid.addWidget(field, place, 1)
            name.show()
            field.show()
            # The view of a note hands the focus on to its editor: it must not come before the other fields.
            for target in (self.note_field.view, self.note) if field is self.note_field else (field,):
                self.setTabOrder(before, target)
                before = target
        self._grid.addWidget(self.hint, 2, 0, 1, 2)

    # what is shown

    def set_entities(self, entities: Sequence[Entity]) -> None:
        """Offer these names for the roles."""
        self._entities = tuple(entities)

    def show_passage(self, annotation: Annotation, label: Label, text: str, theme: Theme, *, writable: bool) -> None:
        """Show a passage of an article with that text. What is being typed stays, where it is the same passage."""
        old, self._annotation = self._annotation, None  # what is filled in below is no edit
        if old is None or old.id != annotation.id:
            old = None
        made = self._use_frame(label)
        colour = theme.label(label.color)
        self.tag.setText(label.name)
        self.tag.setStyleSheet(
            f"background: {colour.name()}; color: {on(colour).name()}; border-radius: 9px; padding: 1px 9px;"
            "font-size: 11px; font-weight: 600; min-height: 16px;"
        )
        pieces = " … ".join(span.of(text) for span in annotation.spans)
        self.quote.setText(short_quote(pieces))
        self.cue.setText(tr("Cue: {words}", words=annotation.cue.of(text)) if annotation.cue else "")
        self.cue.setVisible(annotation.cue is not None)
        for role, field in self.roles.items():
            field.set_entities(self._entities, annotation.extent.start)
            field.show_fillers(annotation.fillers(role), old.fillers(role) if old and not made else None)
            field.setEnabled(writable)
        for name, chooser in self.attributes.items():
            chooser.show_value(dict(label.attributes).get(name, ()), annotation.attribute(name))
            chooser.setEnabled(writable)
        if old is None or old.note != annotation.note:
            self.note_field.set_text(annotation.note)
        self.note_field.set_writable(writable=writable)
        self.remove.setEnabled(writable)
        self._annotation = annotation

    # names

    def ask(self, role: str) -> None:
        """Put the caret into the field of a role."""
        if role in self.roles:
            self.roles[role].setFocus()
            self.roles[role].selectAll()

    def _ask(self, field: RoleField, *, on: bool) -> None:
        on = on and self._annotation is not None
        self.hint.setText(
            _names_html(field.nearest, self.palette().color(QPalette.ColorRole.Text).name()) if on else ""
        )
        self.hint.setVisible(on)
        self.asking.emit(on)

    @property
    def asked(self) -> str:
        """The role whose names are wanted now, or an empty string."""
        return next((role for role, field in self.roles.items() if field.hasFocus()), "")

    def give(self, role: str, name: str, mention: Span) -> None:
        """Add a name that was picked at its mention."""
        if role in self.roles and self._annotation is not None:
            self.roles[role].add(name, mention)

    # what was changed

    def _delete(self) -> None:
        if self._annotation is not None:
            self.deleted.emit(self._annotation.id)

    def take_back(self, annotation: Annotation) -> None:
        """What was said could not be kept: it stays on the card, and is said again at the next chance."""
        self._annotation = annotation

    def edit_note(self) -> None:
        """Put the caret into the note."""
        self.note_field.edit()

    def flush(self) -> None:
        """Keep what is being typed, before something else is shown."""
        self._commit()

    def _commit(self) -> None:
        if self._annotation is None:
            return
        old = self._annotation
        attributes = dict(old.attributes)
        for name, field in self.attributes.items():
            attributes.pop(name, None)
            if value := field.value():
                attributes[name] = value
        new = replace(
            old, roles=self._roles(old), attributes=tuple(sorted(attributes.items())), note=self.note_field.text
        )
        if new != replace(old, attributes=tuple(sorted(old.attributes))):
            self._annotation = new
            self.edited.emit(new)

    def _roles(self, old: Annotation) -> tuple[Filler, ...]:
        """A role whose names were left alone keeps its fillers as they were."""
        others = tuple(filler for filler in old.roles if filler.role not in self.roles)
        return tuple(filler for field in self.roles.values() for filler in field.fillers(old)) + others


def _names_html(names: Sequence[str], colour: str) -> str:
    """The names that are nearest, each with the number that chooses it, to be clicked as well."""
    style = f"color: {colour}; text-decoration: none"
    lines = "".join(
        f'<tr><td style="padding: 2px 9px 2px 0">{number}</td>'
        f'<td style="padding: 2px 0"><a href="{escape(name)}" style="{style}">{escape(name)}</a></td></tr>'
        for number, name in enumerate(names, 1)
    )
    typed = tr("Type a name, or click one on the page.")
    return f"{escape(typed)}<table cellspacing='0'>{lines}</table>" if names else escape(typed)

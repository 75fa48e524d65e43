"""The form of one label. What is typed counts as soon as the field is left."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.codebook import Codebook, Label
from desktop.ui.box import Box
from desktop.ui.codebook.fields import AttributeRow, ColourField, Paragraphs
from desktop.ui.theme import Theme
from desktop.ui.translation import tr
from desktop.ui.undoing import pass_undo_on

ROLES = ("speaker", "addressee")
_LONG, _SHORT = 9, 4


class LabelForm(QWidget):
    """Shows a label; `changed` brings it as it is after the user has changed something."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._filling = False
        self._taken: dict[str, str] = {}
        self.name, self.key, self.parents = QLineEdit(self), QLineEdit(self), Box(self)
        self.name.setAccessibleName(tr("Name"))
        self.key.setAccessibleName(tr("Key"))
        self.key.setMaxLength(1)
        self.key.setFixedWidth(48)
        self.parents.setAccessibleName(tr("Stands under"))
        self.clash = QLabel(self)
        self.clash.setProperty("role", "muted")
        self.colour = ColourField(self)
        self.definition = Paragraphs(tr("Definition, in Markdown"), _LONG, self)
        self.examples = Paragraphs(tr("Examples, one a line"), _SHORT, self)
        self.counterexamples = Paragraphs(tr("Counterexamples, one a line"), _SHORT, self)
        self.roles = {
            "speaker": QCheckBox(tr("Speaker"), self),
            "addressee": QCheckBox(tr("Addressee"), self),
        }
        self.other_roles = QLineEdit(self)
        self.other_roles.setAccessibleName(tr("Further roles"))
        self.other_roles.setPlaceholderText(tr("Further roles, with commas"))
        self.codes = QLineEdit(self)
        self.codes.setAccessibleName(tr("Codes of other schemes"))
        self.codes.setPlaceholderText("CAMEO: 03, PLOVER: AGREE")
        self.rows: list[AttributeRow] = []
        self.add_attribute = QPushButton(tr("Add attribute"), self)
        self.add_attribute.clicked.connect(self._begin_row)
        self._attributes = QVBoxLayout()
        self._attributes.setSpacing(6)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(18, 14, 18, 18)
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        key = _row(self.key, self.clash)
        roles = _row(*self.roles.values(), self.other_roles)
        attributes = QVBoxLayout()
        attributes.addLayout(self._attributes)
        attributes.addLayout(_row(self.add_attribute))
        for title, part in (
            (tr("Name"), self.name),
            (tr("Key"), key),
            (tr("Colour"), self.colour),
            (tr("Stands under"), self.parents),
            (tr("Definition"), self.definition),
            (tr("Examples"), self.examples),
            (tr("Not examples"), self.counterexamples),
            (tr("Roles"), roles),
            (tr("Attributes"), attributes),
            (tr("Codes"), self.codes),
        ):
            caption = QLabel(title, self)
            caption.setProperty("role", "muted")
            form.addRow(caption, part)

    def _connect(self) -> None:
        for line in (self.name, self.key, self.other_roles, self.codes):
            line.editingFinished.connect(self.flush)
            pass_undo_on(line)
        self.key.textEdited.connect(lambda _text: self._judge_key())
        for text in (self.definition, self.examples, self.counterexamples):
            text.left.connect(self.flush)
        for box in self.roles.values():
            box.clicked.connect(self.flush)
        self.parents.activated.connect(self.flush)
        self.colour.changed.connect(self.flush)

    def show_label(self, label: Label, codebook: Codebook, taken: dict[str, str], theme: Theme) -> None:
        """Show a label. `taken` says of each key that is not free who has it."""
        self._filling, self._label, self._taken = True, label, taken
        self.name.setText(label.name)
        self.key.setText(label.key.upper())
        self.colour.show_colour(label.color, theme)
        self._offer_parents(label, codebook)
        _keep(self.definition, label.definition)
        _keep(self.examples, "\n".join(label.examples))
        _keep(self.counterexamples, "\n".join(label.counterexamples))
        for role, box in self.roles.items():
            box.setChecked(role in label.roles)
        self.other_roles.setText(", ".join(role for role in label.roles if role not in ROLES))
        self.codes.setText(", ".join(f"{scheme}: {code}" for scheme, code in label.codes))
        self._show_attributes(label)
        self._judge_key()
        self._filling = False

    def _offer_parents(self, label: Label, codebook: Codebook) -> None:
        below = codebook.under(label.id) | {label.id}
        self.parents.clear()
        self.parents.addItem(tr("Nothing: at the top"), "")
        for other in codebook.labels:
            if other.id not in below:
                self.parents.addItem(other.name, other.id)
        self.parents.setCurrentIndex(max(self.parents.findData(label.parent), 0))

    def _show_attributes(self, label: Label) -> None:
        if self._attributes_typed() == _attributes(label) and len(self.rows) == len(label.attributes):
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for name, kind, values in _attributes(label):
            self._add_row(name, kind, values)

    def _add_row(self, name: str, kind: str, values: tuple[str, ...]) -> AttributeRow:
        row = AttributeRow(self)
        row.fill(name, kind, values)
        row.changed.connect(self.flush)
        row.dropped.connect(self._drop_row)
        self._attributes.addWidget(row)
        self.rows.append(row)
        return row

    def _begin_row(self) -> None:
        self._add_row("", "choice", ()).name.setFocus()

    def _drop_row(self, row: AttributeRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.flush()

    def _judge_key(self) -> None:
        owner = self._taken.get(self.key.text().strip().casefold())
        self.clash.setText(tr("Taken by {owner}", owner=owner) if owner else "")

    def _attributes_typed(self) -> list[tuple[str, str, tuple[str, ...]]]:
        return [found for row in self.rows if (found := row.attribute()) is not None]

    def flush(self) -> None:
        """Tell what was changed, if anything was."""
        label = self._label
        if label is None or self._filling:
            return
        new = self._typed(label)
        if new != label:
            self._label = new
            self.changed.emit(new)

    def _typed(self, label: Label) -> Label:
        """The label with what the fields say; a field that says nothing valid leaves what was there."""
        attributes = self._attributes_typed()
        roles = [role for role, box in self.roles.items() if box.isChecked()] + _parts(self.other_roles.text())
        pairs = (part.partition(":") for part in _parts(self.codes.text()))
        key = self.key.text().strip().lower()
        return replace(
            label,
            name=" ".join(self.name.text().split()) or label.name,
            key=label.key if key in self._taken else key,
            color=self.colour.colour() or label.color,
            parent=str(self.parents.currentData() or ""),
            definition=self.definition.toPlainText().strip(),
            examples=_lines(self.examples),
            counterexamples=_lines(self.counterexamples),
            roles=tuple(dict.fromkeys(roles)),
            attributes=tuple({name: values for name, _, values in attributes}.items()),
            kinds=tuple((name, kind) for name, kind, _ in attributes if kind not in {"choice", "text"}),
            codes=tuple((scheme.strip(), code.strip()) for scheme, _, code in pairs if code.strip()),
        )


def _attributes(label: Label) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(name, label.kind(name), values) for name, values in label.attributes]


def _keep(field: Paragraphs, text: str) -> None:
    """Show a text, but leave the caret alone where it stands there already."""
    if field.toPlainText().strip() != text:
        field.setPlainText(text)


def _lines(field: Paragraphs) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in field.toPlainText().splitlines())))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    if not isinstance(parts[-1], QLineEdit):
        row.addStretch(1)
    return row

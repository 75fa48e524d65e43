"""Fields of the label form that are more than a line of text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.box import Box
from desktop.ui.colours import AA, contrast, readable
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.translation import tr
from desktop.ui.undoing import pass_undo_on

# Readable on the light page and under white, and apart from one another; the first that is free is proposed.
PROPOSED = (
    "#2f7d4f", "#b5452c", "#8a5a00", "#4527a0", "#0a6c74", "#a02c6a", "#2f5d8a", "#5c6b00", "#7a3e9d", "#96411a",
    "#37626b", "#6d5a2c",
)  # fmt: skip
KINDS = ("choice", "text", "number", "date", "yes/no")
_DOT = 12


def dot(colour: QColor, size: int = _DOT) -> QIcon:
    """A round spot of a colour."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(1, 1, size - 2, size - 2)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # Qt would tint the colour there
    return icon


def poorest(colour: QColor) -> float:
    """The poorer contrast of the two that a label's colour needs: under white, and on the light page."""
    return min(contrast(colour, QColor("#ffffff")), contrast(colour, LIGHT.page))


def mended(colour: QColor) -> QColor:
    """The colour, darkened just far enough to be read."""
    return readable(colour, LIGHT.page)


class Paragraphs(QPlainTextEdit):
    """Text of several lines that says when the user has left it."""

    left = Signal()

    def __init__(self, name: str, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        pass_undo_on(self)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed counts from now on."""
        super().focusOutEvent(event)
        self.left.emit()


class ColourField(QWidget):
    """A colour as `#rrggbb`, with a proposal for each label and a word on how well it can be read."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.text = QLineEdit(self)
        self.text.setAccessibleName(tr("Colour"))
        self.text.setMaxLength(7)
        self.text.setFixedWidth(92)
        pass_undo_on(self.text)
        self.text.editingFinished.connect(self._typed)
        self.choose = QPushButton(tr("Choose…"), self)
        self.choose.clicked.connect(self._choose)
        self.verdict = QLabel(self)
        self.mend = QPushButton(tr("Darken"), self)
        self.mend.clicked.connect(self._mend)
        self.swatches: list[QPushButton] = []
        top, below = QHBoxLayout(), QHBoxLayout()
        for part in (self.text, self.choose, self.verdict, self.mend):
            top.addWidget(part)
        top.addStretch(1)
        for colour in PROPOSED:
            swatch = QPushButton(self)
            swatch.setProperty("role", "swatch")
            swatch.setIcon(dot(QColor(colour), 16))
            swatch.setAccessibleName(tr("Colour {colour}", colour=colour))
            swatch.setToolTip(colour)
            swatch.clicked.connect(lambda _checked=False, wanted=colour: self._take(wanted))
            below.addWidget(swatch)
            self.swatches.append(swatch)
        below.addStretch(1)
        below.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(below)

    def show_colour(self, colour: str, theme: Theme) -> None:
        """Show a label's colour."""
        self._theme = theme
        self.text.setText(colour)
        self._judge()

    def colour(self) -> str:
        """The colour, or an empty string where what stands there is none."""
        colour = QColor(self.text.text().strip())
        return colour.name() if colour.isValid() else ""

    def _judge(self) -> None:
        colour = QColor(self.text.text().strip())
        found = poorest(colour) if colour.isValid() else 0.0
        self.choose.setIcon(dot(self._theme.label(colour.name()) if colour.isValid() else self._theme.line))
        self.mend.setVisible(colour.isValid() and found < AA)
        ratio = f"{found:.1f}"
        if not colour.isValid():
            self.verdict.setText(tr("Not a colour: write #rrggbb"))
        elif found < AA:
            self.verdict.setText(tr("Too pale to read: {ratio}:1, 4.5:1 is needed", ratio=ratio))
        else:
            self.verdict.setText(tr("Reads well: {ratio}:1", ratio=ratio))

    def _typed(self) -> None:
        self._judge()
        if self.colour():
            self.changed.emit()

    def _take(self, colour: str) -> None:
        self.text.setText(colour)
        self._typed()

    def _mend(self) -> None:
        self._take(mended(QColor(self.colour())).name())

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour() or PROPOSED[0]), self, tr("Colour of the label"))
        if chosen.isValid():
            self._take(chosen.name())


class AttributeRow(QWidget):
    """One attribute: its name, how it is filled in, and the values to choose from."""

    changed = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.kind, self.values = QLineEdit(self), Box(self), QLineEdit(self)
        pass_undo_on(self.name, self.values)
        self.name.setAccessibleName(tr("Attribute"))
        self.name.setPlaceholderText(tr("Name"))
        self.kind.setAccessibleName(tr("How it is filled in"))
        for kind, text in zip(
            KINDS, (tr("Choice"), tr("Text"), tr("Number"), tr("Date"), tr("Yes or no")), strict=True
        ):
            self.kind.addItem(text, kind)
        self.values.setAccessibleName(tr("Values"))
        self.values.setPlaceholderText(tr("Values, with commas between them"))
        self.drop = QPushButton("×", self)
        self.drop.setProperty("role", "icon")
        self.drop.setAutoDefault(False)
        self.drop.setAccessibleName(tr("Remove attribute"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name, 2)
        row.addWidget(self.kind, 2)
        row.addWidget(self.values, 5)
        row.addWidget(self.drop)
        self.name.editingFinished.connect(self.changed)
        self.values.editingFinished.connect(self.changed)
        self.kind.activated.connect(self._turned)
        self.drop.clicked.connect(lambda: self.dropped.emit(self))

    def fill(self, name: str, kind: str, values: tuple[str, ...]) -> None:
        """Show an attribute."""
        self.name.setText(name)
        self.kind.setCurrentIndex(KINDS.index(kind) if kind in KINDS else 1)
        self.values.setText(", ".join(values))
        self.values.setCursorPosition(0)
        self.values.setVisible(kind == "choice")

    def _turned(self) -> None:
        self.values.setVisible(self.kind.currentData() == "choice")
        self.changed.emit()

    def attribute(self) -> tuple[str, str, tuple[str, ...]] | None:
        """Name, kind and values; None while it has no name, or nothing to choose from."""
        name, kind = self.name.text().strip(), str(self.kind.currentData())
        values = tuple(filter(None, (value.strip() for value in self.values.text().split(","))))
        if not name or (kind == "choice" and not values):
            return None
        return name, kind, values if kind == "choice" else ()

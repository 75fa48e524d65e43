"""The dialog in which keys are changed: choose an action, press the new key, see what it clashes with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from desktop.ui.actions import ACTIONS, action
from desktop.ui.keys import KEYS, label_with
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_ID = Qt.ItemDataRole.UserRole


class ShortcutDialog(QDialog):
    """Changes take effect, and are kept, at once."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(tr("Change keys"))
        self.resize(680, 620)
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(tr("Filter: a key, or what it should do"))
        self.typed.setAccessibleName(tr("Filter"))
        self.typed.textChanged.connect(self._filter)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        theme = window.theme
        self.list.setStyleSheet(
            f"QTreeWidget {{ background: {theme.raised.name()}; border: 1px solid {theme.line.name()};"
            f" border-radius: 6px; padding: 4px; outline: none; }} QTreeWidget::item {{ padding: 4px 2px; }}"
            f" QTreeWidget:focus {{ border-color: {theme.accent.name()}; }}"
            f" QTreeWidget::item:selected {{ background: {theme.selection.name()}; color: {theme.ink.name()}; }}"
        )
        self.key = QKeySequenceEdit(self)
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(tr("New key"))
        self.key.keySequenceChanged.connect(lambda _sequence: self._look())
        self.said = QLabel(tr("Choose an action, then press its new key in the field."), self)
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.add = self._button(tr("Add this key"), self._add)
        self.only = self._button(tr("Use only this key"), self._only)
        self.none = self._button(tr("No key"), self._none)
        self.reset = self._button(tr("Reset"), self._reset)
        self.reset_all = self._button(tr("Reset all"), self._reset_all)
        self._arrange()
        self._fill()

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        record, ends = QHBoxLayout(), QHBoxLayout()
        for widget in (self.key, self.add, self.only):
            record.addWidget(widget)
        for widget in (self.none, self.reset, self.reset_all):
            ends.addWidget(widget)
        ends.addStretch()
        ends.addWidget(self._button(tr("Close"), self.accept))
        column.addWidget(self.typed)
        column.addWidget(self.list, 1)
        column.addLayout(record)
        column.addWidget(self.said)
        column.addLayout(ends)

    @property
    def chosen(self) -> str:
        """The id of the chosen action, or an empty string."""
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            if item is not None and item.data(0, _ID) == action_id:
                self.list.setCurrentItem(item)

    def _fill(self) -> None:
        chosen = self.chosen
        self.list.clear()
        for item in ACTIONS:
            row = QTreeWidgetItem([translated(item.text).rstrip("…"), ", ".join(KEYS.shown(item.id))])
            row.setData(0, _ID, item.id)
            row.setToolTip(0, translated(item.help))
            if KEYS.is_changed(item.id):
                font = row.font(1)
                font.setBold(True)
                row.setFont(1, font)
            self.list.addTopLevelItem(row)
        self.choose(chosen or ACTIONS[0].id)
        self._filter(self.typed.text())

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for number in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(number)
            if row is not None:
                text = f"{row.text(0)} {row.text(1)} {row.toolTip(0)}".casefold()
                row.setHidden(not all(word in text for word in words))

    def _choose(self) -> None:
        self.key.clear()
        self._look()

    def _look(self) -> None:
        """Say what the new key would do, and offer it where it is free or can be taken from another action."""
        key = self.key.keySequence().toString()
        label = label_with(self._window.workspace.codebook.labels, key) if key else None
        other = KEYS.clash(self.chosen, key) if key and self.chosen else ""
        native = self.key.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        if label is not None:
            self.said.setText(
                tr("{key} tags as {label}. Labels have their keys from the codebook.", key=native, label=label.name)
            )
        elif other:
            name = translated(action(other).text).rstrip("…")
            self.said.setText(tr("{key} is now “{name}”; it would lose it.", key=native, name=name))
        else:
            self.said.setText(tr("{key} is free.", key=native) if key else tr("Press the new key in the field."))
        for button in (self.add, self.only):
            button.setEnabled(bool(key) and bool(self.chosen) and label is None)

    def _add(self) -> None:
        self._change((*KEYS.of(self.chosen), self.key.keySequence().toString()))

    def _only(self) -> None:
        self._change((self.key.keySequence().toString(),))

    def _none(self) -> None:
        self._change(())

    def _change(self, keys: tuple[str, ...]) -> None:
        if self.chosen:
            KEYS.change(self.chosen, keys)
            self._done()

    def _reset(self) -> None:
        if self.chosen:
            KEYS.reset(self.chosen)
            self._done()

    def _reset_all(self) -> None:
        KEYS.reset()
        self._done()

    def _done(self) -> None:
        self._window.controls.use_keys()
        self._fill()
        self._choose()

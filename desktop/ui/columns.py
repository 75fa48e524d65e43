"""The column chooser: which column of a table is what, with the table's first rows to see it by."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.model.columns import FIELDS, Choice, Chosen, Columns
from desktop.ui.box import Box
from desktop.ui.colours import mix
from desktop.ui.theme import Theme
from desktop.ui.translation import tr
from desktop.workspace.jobs import TableView

_ROWS = 30  # that are shown
_SHOWN, _TOLD, _SHORT = 120, 1000, 15  # code points of a cell, of its tool tip, and of one that needs none
_NARROW, _WIDE, _TEXT_WIDTH, _LETTER = 84, 160, 320, 8  # pixels of a column, and of a letter in it
_Index = QModelIndex | QPersistentModelIndex


def field_name(name: str) -> str:
    """What a field is called on screen."""
    return {
        "text": tr("Text"),
        "title": tr("Headline"),
        "date": tr("Date"),
        "source": tr("Source"),
        "author": tr("Author"),
        "url": tr("Web address"),
        "language": tr("Language"),
    }[name]


class PreviewModel(QAbstractTableModel):
    """The first rows of a table; columns that are something are tinted and say what they are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: TableView | None = None
        self._columns = Columns("")

    def show(self, view: TableView, columns: Columns) -> None:
        """Show a table's first rows, its columns as chosen."""
        self.beginResetModel()
        self._view, self._columns = view, columns
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """The rows that are shown."""
        inside = parent is not None and parent.isValid()
        return 0 if self._view is None or inside else min(_ROWS, len(self._view.sample))

    def columnCount(self, parent: _Index | None = None) -> int:
        """All columns of the table."""
        return 0 if self._view is None or (parent is not None and parent.isValid()) else len(self._view.names)

    def _field(self, name: str) -> str:
        return next((field for field in FIELDS if self._columns.of(field) == name), "")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell on one line; the whole of it in the tool tip."""
        if self._view is None:
            return None
        name = self._view.names[index.column()]
        value = self._view.sample[index.row()].get(name, "")
        found: object = None
        if role == Qt.ItemDataRole.DisplayRole:
            line = " ".join(value[: _SHOWN * 2].split())
            found = line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
        elif role == Qt.ItemDataRole.ToolTipRole:
            found = value[:_TOLD] if len(value) > _SHORT else None
        elif role == Qt.ItemDataRole.ForegroundRole:
            found = self._theme.ink if self._field(name) else self._theme.muted
        elif role == Qt.ItemDataRole.BackgroundRole and self._field(name):
            found = mix(self._theme.accent, self._theme.raised, 0.08)
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A column's name, and what it is under it; the numbers of rows."""
        if self._view is None or orientation == Qt.Orientation.Vertical:
            return f"{section + 1}" if role == Qt.ItemDataRole.DisplayRole else None
        name = self._view.names[section]
        found = self._field(name)
        if role == Qt.ItemDataRole.DisplayRole:
            kept = tr("kept") if self._columns.others else tr("left out")
            return f"{name}\n{field_name(found) if found else kept}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.accent if found else self._theme.muted
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


@dataclass
class _Asked:
    """The tables that one answer is for: the one shown, and others with the same columns."""

    view: TableView
    others: list[TableView] = field(default_factory=list)


class ColumnsDialog(QDialog):
    """Asks for the columns of tables, those with the same columns once; `choice()` holds the answers once accepted."""

    def __init__(self, views: Sequence[TableView], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns"))
        self.resize(960, 720)
        self._waiting = _grouped(views)
        self._chosen: list[Chosen] = []
        self._number = 0
        self.boxes: dict[str, QComboBox] = {}
        self.heading, self.about, self.rows = QLabel(self), QLabel(self), QLabel(self)
        self.model = PreviewModel(theme, self)
        self.table = QTableView(self)
        self.whole, self.cleaned = QRadioButton(self), QRadioButton(self)
        self.others, self.same = QCheckBox(self), QCheckBox(self)
        self._arrange()
        self._ask()

    # looks

    def _arrange(self) -> None:
        self.heading.setText(tr("Which column is what?"))
        self.heading.setProperty("role", "title")
        self.about.setProperty("role", "muted")
        self.rows.setProperty("role", "muted")
        self.whole.setText(tr("The texts are clean: take them whole"))
        self.cleaned.setText(tr("Clean each text of menus, share bars and the like"))
        self.others.setText(tr("Keep all other columns as details of the article"))
        self._dress_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addSpacing(4)
        column.addLayout(self._form())
        column.addSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.rows)
        row = QHBoxLayout()
        row.setSpacing(26)
        row.addWidget(self.whole)
        row.addWidget(self.cleaned)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.others)
        column.addWidget(self.same)
        column.addSpacing(6)
        column.addWidget(self._buttons())
        self.others.toggled.connect(self._follow)

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        for number, name in enumerate(FIELDS):
            box = Box(self)
            box.setAccessibleName(field_name(name))
            box.setMinimumWidth(150)
            box.currentIndexChanged.connect(self._follow)
            label = QLabel(field_name(name), self)
            label.setBuddy(box)
            self.boxes[name] = box
            row, place = divmod(number, 4)
            form.addWidget(label, row * 2, place)
            form.addWidget(box, row * 2 + 1, place)
            form.setColumnStretch(place, 1)
        return form

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("First rows"))
        self.table.setTabKeyNavigation(False)  # Tab leads out of it
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.horizontalHeader().setFixedHeight(44)
        self.table.horizontalHeader().setHighlightSections(False)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        roles = QDialogButtonBox.ButtonRole
        self.leave: QPushButton = buttons.addButton(tr("Leave this table out"), roles.ActionRole)
        self.take: QPushButton = buttons.addButton(tr("Import"), roles.ActionRole)
        self.take.setProperty("role", "primary")
        self.take.style().polish(self.take)  # the button box had dressed it already
        self.take.setDefault(True)
        self.take.clicked.connect(lambda: self._answer(self.columns()))
        self.leave.clicked.connect(lambda: self._answer(Columns("")))
        buttons.rejected.connect(self.reject)
        return buttons

    # asking

    @property
    def asked(self) -> TableView:
        """The table that is asked about."""
        return self._waiting[0].view

    def _ask(self) -> None:
        """Show the next table, with what is guessed of it."""
        self._number += 1
        view, others = self._waiting[0].view, self._waiting[0].others
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(tr("(none)"), "")
            for column in view.names:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(view.columns.of(name))))
            box.blockSignals(False)
        self.whole.setChecked(not view.columns.clean)
        self.cleaned.setChecked(view.columns.clean)
        self.others.setChecked(view.columns.others)
        self.about.setText(self._described(view))
        self.same.setVisible(bool(others))
        self.same.setChecked(True)
        self.same.setText(tr("Use this for the other {n} tables with the same columns", n=len(others)))
        self.leave.setVisible(self._number > 1 or len(self._waiting) > 1 or bool(others))
        self._follow()
        self._fit_columns(view)
        self.boxes["text"].setFocus()

    def _described(self, view: TableView) -> str:
        rows = tr("{n} rows", n=view.count) if view.exact else tr("about {n} rows", n=view.count)
        name = "/".join(view.place.replace("\\", "/").split("/")[-2:])
        left = len(self._waiting) - 1
        more = tr("{n} more to ask about", n=left) if left else ""
        return "   ·   ".join(filter(None, (name, rows, more)))

    def _fit_columns(self, view: TableView) -> None:
        for number, name in enumerate(view.names):
            longest = max((len(row.get(name, "")) for row in view.sample), default=0)
            width = min(max(_NARROW, max(longest, len(name)) * _LETTER + 16), _WIDE)
            self.table.setColumnWidth(number, _TEXT_WIDTH if name == view.columns.text else width)
        self.table.scrollToTop()

    def columns(self) -> Columns:
        """What is chosen for the table that is asked about."""
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        clean, others = self.cleaned.isChecked(), self.others.isChecked()
        return replace(self.asked.columns, **chosen, clean=clean, others=others)  # type: ignore[arg-type]  # by name

    def _follow(self, *_: object) -> None:
        """Show what is chosen in the table, and what it would mean."""
        columns = self.columns()
        self.model.show(self.asked, columns)
        self.take.setEnabled(bool(columns.text))
        self.take.setText(tr("Next table") if len(self._waiting) > 1 else tr("Import"))
        if not columns.text:
            self.rows.setText(tr("Choose the column that holds the articles’ text."))
            return
        looked = len(self.asked.sample)
        empty = sum(not row.get(columns.text, "").strip() for row in self.asked.sample)
        if empty:
            told = tr("{empty} of the first {n} rows have no text there, and make no article.", n=looked, empty=empty)
        else:
            told = tr("All of the first {n} rows have a text there.", n=looked)
        self.rows.setText(told)

    def _answer(self, columns: Columns) -> None:
        """Keep the answer, and go on to the next table or end."""
        asked = self._waiting.pop(0)
        names = asked.view.names
        if self.same.isChecked() and asked.others:
            self._chosen.append(Chosen(names, columns))
        else:
            self._chosen.append(Chosen(names, columns, asked.view.place))
            if asked.others:
                self._waiting.insert(0, _Asked(asked.others[0], asked.others[1:]))
        if self._waiting:
            self._ask()
        else:
            self.accept()

    def choice(self) -> Choice:
        """What was chosen."""
        return Choice(tuple(self._chosen))


def _grouped(views: Sequence[TableView]) -> list[_Asked]:
    """The tables to ask about, each with those that have the same columns."""
    groups: dict[tuple[str, ...], _Asked] = {}
    for view in views:
        if view.names in groups:
            groups[view.names].others.append(view)
        else:
            groups[view.names] = _Asked(view)
    return list(groups.values())

"""The Passages place: search, table, and what can be done with the chosen passages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.model.codebook import Codebook
from desktop.model.passage import PassageLine, PassageOrder
from desktop.text.query import Query, parse
from desktop.ui.library.finder import Finder
from desktop.ui.library.searching import SearchField, explained
from desktop.ui.passages.delegate import PassageDelegate
from desktop.ui.passages.menu import open_menu
from desktop.ui.passages.model import AFTER, ARTICLE, BEFORE, DATE, LABEL, ORDERS, TEXT, WHO, PassagesModel
from desktop.ui.places import Place
from desktop.ui.theme import Theme
from desktop.ui.translation import tr
from desktop.workspace.workspace import Workspace

_TYPING_PAUSE = 150  # milliseconds
_AT_ONCE = 2_000  # passages of a project that are looked through in a moment
_FIXED = ((LABEL, 100), (WHO, 160), (ARTICLE, 160), (DATE, 108))  # pixels
_PASSAGE = 0.5  # of what these leave; before and after share the other half


@dataclass(frozen=True)
class Asked:
    """What the table is asked for; `within` limits it to the passages of these articles."""

    query: Query
    order: PassageOrder = PassageOrder.ARTICLE
    descending: bool = False
    within: tuple[int, ...] | None = None


def keys_of(workspace: Workspace, asked: Asked) -> list[int]:
    """The passages that are asked for."""
    return workspace.passages(asked.query, asked.order, descending=asked.descending, within=asked.within)


class Table(QTableView):
    """The lines. Enter gives `opened`, a letter `typed`."""

    opened = Signal(QModelIndex)
    typed = Signal(str)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The passage itself gets the most room: it is what one reads here."""
        room = self.viewport().width() - sum(self.columnWidth(column) for column, _ in _FIXED)
        self.setColumnWidth(TEXT, max(int(room * _PASSAGE), self.horizontalHeader().minimumSectionSize()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete and letters act on what is chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.typed.emit("")
        elif event.text().isalnum() and not event.modifiers():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class PassagesView(Place):
    """Every passage of the project. The window does what is asked for: an article opened, passages changed."""

    opened = Signal(object)  # PassageLine
    relabel_wanted = Signal(object, str)  # lines, label id
    delete_wanted = Signal(object)
    copy_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.asked = Asked(Query())
        self.model = PassagesModel(workspace, self)
        self.finder = Finder(workspace, keys_of, self)
        self.finder.found.connect(self._take)
        self.search = SearchField(workspace, self)
        self.search.setPlaceholderText(tr("Search passages"))
        self.search.setAccessibleName(tr("Search passages"))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.look)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self.look)
        self.count, self.problem, self.nothing = QLabel("", self), QLabel("", self), QLabel("", self)
        for label in (self.count, self.problem):
            label.setProperty("role", "status")
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.delegate = PassageDelegate(self.model, self)
        self.table = self._make_table()
        self.search.went_on.connect(self.table.setFocus)
        self._arrange()

    def _make_table(self) -> Table:
        table = Table(self)
        table.setObjectName("passages")
        table.setModel(self.model)
        table.setItemDelegate(self.delegate)
        table.setAccessibleName(tr("Passages"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        for column, width in _FIXED:
            table.setColumnWidth(column, width)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        table.opened.connect(self._open)
        table.doubleClicked.connect(self._open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda place: open_menu(self, place))
        table.typed.connect(self._typed)
        return table

    def _arrange(self) -> None:
        title = QLabel(tr("Passages"), self)
        title.setProperty("role", "title")
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search.setMinimumWidth(320)
        for widget, stretch in ((title, 0), (self.search, 1), (self.count, 0)):
            row.addWidget(widget, stretch)
        for text, call in (
            (tr("Copy"), lambda: self.copy_wanted.emit(self.chosen())),
            (tr("Delete"), lambda: self._typed("")),
            (tr("Save as CSV…"), self.export_wanted.emit),
            (tr("Close"), self.left.emit),
        ):
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, call=call: call())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)

    def set_theme(self, theme: Theme, codebook: Codebook) -> None:
        """Paint in that theme, with that codebook's colours."""
        self.delegate.theme, self.model.codebook = theme, codebook
        self.table.viewport().update()

    def show_search(self, search: str, within: Sequence[int] | None = None) -> None:
        """Show the passages that a search is true of, in these articles or in all."""
        self.search.setText(search)
        self.asked = Asked(Query(), self.asked.order, self.asked.descending, None if within is None else tuple(within))
        self.look()

    def look(self) -> None:
        """Look for the passages that are asked for, again where something has changed."""
        self._pause.stop()
        query = parse(self.search.text())
        self.asked = Asked(query, self.asked.order, self.asked.descending, self.asked.within)
        self.problem.setText(explained(query.problems))
        self.problem.setVisible(bool(query.problems))
        if sum(self._workspace.label_counts().values()) <= _AT_ONCE:
            self.finder.cancel()
            self._take(self.asked, keys_of(self._workspace, self.asked))
        else:
            self.finder.ask(self.asked)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        down = order == Qt.SortOrder.DescendingOrder
        self.asked = Asked(Query(), ORDERS.get(column, PassageOrder.ARTICLE), down, self.asked.within)
        self.look()

    def _take(self, asked: Asked, keys: list[int]) -> None:
        self.model.show_keys(keys)
        articles = "" if asked.within is None else " · " + tr("of {n} articles", n=len(asked.within))
        self.count.setText(tr("{n} passages", n=len(keys)) + articles)
        searched = bool(self.search.text().strip())
        self.nothing.setText(tr("No passage is like that.") if searched else tr("Nothing is tagged yet."))
        self.nothing.setVisible(not keys)
        self.table.setVisible(bool(keys))
        if keys and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, TEXT))

    def chosen(self) -> list[PassageLine]:
        """The passages of the chosen rows, in order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [line for row in rows if (line := self.model.line(row)) is not None]

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row()) if index.isValid() else None
        if line is not None:
            self.opened.emit(line)

    def _typed(self, key: str) -> None:
        """A label's key gives the chosen passages that label; none deletes them."""
        lines = self.chosen()
        if lines and not key:
            self.delete_wanted.emit(lines)
            return
        label = self.model.codebook.by_key(key) if key else None
        if lines and label is not None:
            self.relabel_wanted.emit(lines, label.id)

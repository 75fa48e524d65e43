"""The library panel: search, state filter, list."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.article import ArticleState
from desktop.model.codebook import Codebook
from desktop.ui.library.delegate import ArticleDelegate
from desktop.ui.library.model import ROW, LibraryModel
from desktop.ui.theme import Theme
from desktop.workspace.workspace import Workspace

_STATES: tuple[tuple[str, ArticleState | None], ...] = (
    ("All", None),
    ("To do", ArticleState.TODO),
    ("Done", ArticleState.DONE),
)
_TYPING_PAUSE = 120  # milliseconds between the last key and the search


class LibraryPanel(QWidget):
    """The articles of the project; `opened` gives the id of the one to show."""

    opened = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(272)
        self._workspace = workspace
        self.model = LibraryModel(workspace, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search articles")
        self.search.setAccessibleName("Search articles")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(32)
        self._chips = [self._chip(name, state) for name, state in _STATES]
        self._state: ArticleState | None = None
        self._marked: int | None = None
        self._reaching = False
        self.list = self._make_list()
        self.nothing = QLabel("", self)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._open_first)
        self._arrange()
        self.refresh()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setAccessibleName("Articles")
        view.setUniformItemSizes(False)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setSpacing(2)
        self.delegate = ArticleDelegate(view, self)
        view.setItemDelegate(self.delegate)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        view.verticalScrollBar().rangeChanged.connect(lambda _low, _high: QTimer.singleShot(0, self, self._reach))
        return view

    def _chip(self, name: str, state: ArticleState | None) -> QPushButton:
        chip = QPushButton(name, self)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setChecked(state is None)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda _checked=False, wanted=state: self.show_state(wanted))
        return chip

    def _arrange(self) -> None:
        group = QButtonGroup(self)
        chips = QHBoxLayout()
        chips.setSpacing(5)
        for chip in self._chips:
            group.addButton(chip)
            chips.addWidget(chip)
        chips.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addLayout(chips)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def set_theme(self, theme: Theme, codebook: Codebook) -> None:
        """Paint in that theme, with that codebook's colours."""
        self.delegate.theme, self.delegate.codebook = theme, codebook
        self.list.viewport().update()

    def show_state(self, state: ArticleState | None) -> None:
        """Show only articles of that state; None shows all."""
        self._state = state
        for chip, (_, wanted) in zip(self._chips, _STATES, strict=True):
            chip.setChecked(wanted is state)
        self._filter()

    def refresh(self) -> None:
        """Read rows and counts again."""
        self.model.reload()
        self._describe()
        self._mark_again()

    def _filter(self) -> None:
        self._pause.stop()
        self.model.show_rows(self.search.text(), self._state)
        self._describe()
        self._mark_again()

    def _describe(self) -> None:
        for chip, (name, state) in zip(self._chips, _STATES, strict=True):
            chip.setText(f"{name} {self._workspace.count('', state):,}")
        words = self.search.text().strip()
        if self.model.total:
            self.nothing.hide()
            return
        if words:
            self.nothing.setText(f"Nothing found for “{words}”.")
        elif self._state is ArticleState.TODO:
            self.nothing.setText("Everything is done.")
        elif self._state is ArticleState.DONE:
            self.nothing.setText("Nothing is marked as done yet.")
        else:
            self.nothing.setText("No articles yet.")
        self.nothing.show()

    def current(self) -> int | None:
        """The id of the marked row's article, or None."""
        index = self.list.currentIndex()
        return index.data(ROW).id if index.isValid() else None

    def mark(self, article_id: int) -> None:
        """Mark the article that is on the page, now and whenever the list shows it again."""
        self._marked = article_id
        self._mark_again()

    def _mark_again(self) -> None:
        number = self.model.row_of(self._marked) if self._marked is not None else -1
        if number >= 0 and self.list.currentIndex().row() != number:
            self.list.setCurrentIndex(self.model.index(number))
            self._reaching = True
            self._reach()

    def _reach(self) -> None:
        """Scroll to the marked row; one far down is laid out only some frames later, and is scrolled to then."""
        if self._reaching:
            index = self.list.currentIndex()
            self.list.scrollTo(index)
            self._reaching = not self.list.viewport().rect().intersects(self.list.visualRect(index))

    def neighbour(self, step: int) -> int | None:
        """The id of the article that many rows below (or above) the open one, or None.

        An article that has left the list, because it was just marked as done, counts as standing where it stood.
        """
        if self._marked is None:
            return self.model.article_at(0)
        place = self.model.place_of(self._marked)
        gone = self.model.article_at(place) != self._marked
        return self.model.article_at(place + step - (1 if gone and step > 0 else 0))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW).id)

    def _open_first(self) -> None:
        self._filter()
        first = self.model.article_at(0)
        if first is not None:
            self.opened.emit(first)

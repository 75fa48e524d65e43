"""The library panel: search, state filter, order and groups, list, and what to do with several articles."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Codebook
from desktop.model.listing import Grouping, Listing, Order
from desktop.ui.keys import KEYS
from desktop.ui.library.bulk import BulkBar
from desktop.ui.library.chips import StateChips
from desktop.ui.library.delegate import ArticleDelegate
from desktop.ui.library.finder import Finder, listing_of
from desktop.ui.library.marked import Marked
from desktop.ui.library.menus import SearchMenus
from desktop.ui.library.model import LibraryModel
from desktop.ui.library.nothing import Nothing
from desktop.ui.library.searching import SearchField, explained
from desktop.ui.library.staying import Stay
from desktop.ui.library.view import LibraryView
from desktop.ui.library.wanted import Wanted
from desktop.ui.theme import Theme
from desktop.ui.translation import tr
from desktop.workspace.workspace import Workspace

_TYPING_PAUSE = 60  # milliseconds between the last key and the search
_AT_ONCE = 5_000  # articles of a library whose lists are read in a moment; a larger one is read in the background
_FIRST = 200  # articles of a long list that are shown before the rest is known
_ORDER = "library"


class LibraryPanel(QWidget):
    """The articles of the project; `opened` gives the id of the one to show."""

    opened = Signal(int)
    listed = Signal()  # the list is complete

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(272)
        self._workspace = workspace
        self.model = LibraryModel(workspace, self)
        self.finder = Finder(workspace, listing_of, self)
        self.finder.found.connect(self._take)
        self.search = SearchField(workspace, self)
        self.chips = StateChips(self)
        self.chips.chosen.connect(self.show_state)
        self._changes: list[Change] = []
        self._followed: Change | None = None
        self.wanted = Wanted().as_kept(workspace.recall(_ORDER))
        self.list = self._make_list()
        self.marked = Marked(self.model, self.list)
        self.bulk = BulkBar(self.chosen, self)
        self.menus: SearchMenus = SearchMenus(self, workspace)
        self.problem, self.nothing = QLabel("", self), Nothing(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "status")
        self.nothing.cleared.connect(self.search.clear)
        self.nothing.widened.connect(lambda: self.show_state(None))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self._typed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._open_first)
        self.search.went_on.connect(self.list.setFocus)
        self._arrange()
        workspace.subscribe(self._changes.append)
        self.show_keys()
        self.chips.count(workspace.states())
        self.want(self.wanted)
        self.menus.refresh()

    def _make_list(self) -> LibraryView:
        view = LibraryView(self)
        self.delegate = ArticleDelegate(view, self)
        view.setItemDelegate(self.delegate)
        view.setModel(self.model)
        view.setAccessibleName(tr("Articles"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.clicked.connect(lambda index: None if _is_choosing() else self._open(index))
        view.activated.connect(self._open)
        view.selectionModel().selectionChanged.connect(lambda _now, _before: self._count_chosen())
        return view

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.problem)
        column.addWidget(self.chips)
        column.addLayout(self.menus.row)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.bulk)
        column.addSpacing(6)

    def set_theme(self, theme: Theme, codebook: Codebook) -> None:
        """Paint in that theme, with that codebook's colours."""
        self.delegate.theme, self.delegate.codebook, self.model.codebook = theme, codebook, codebook
        self.list.changed()

    def show_keys(self) -> None:
        """Show which key leads to the search, by now."""
        self.search.show_key(next(iter(KEYS.shown("search")), ""))

    # what is wanted

    def show_state(self, state: ArticleState | None) -> None:
        """Show only articles of that state; None shows all."""
        self.chips.show_state(state)
        self.want(self.wanted.with_state(state))

    def sort(self, order: Order, *, descending: bool, grouping: Grouping) -> None:
        """Sort and group from now on."""
        self.want(self.wanted.sorted_by(order, descending=descending, grouping=grouping))
        self._workspace.remember(_ORDER, self.wanted.kept())

    def want(self, wanted: Wanted) -> None:
        """Show the list that is wanted now."""
        self._pause.stop()
        self.wanted = wanted.with_search(self.search.text())
        self.problem.setText(explained(self.wanted.query.problems))
        self.problem.setVisible(bool(self.wanted.query.problems))
        self.finder.cancel()
        if self.chips.size_of_all <= _AT_ONCE:
            self._take(self.wanted, listing_of(self._workspace, self.wanted))
            return
        if self.wanted.is_plain and not self.model.shows(self.wanted):
            self._show(self.wanted, listing_of(self._workspace, self.wanted, _FIRST))
        self.finder.ask(self.wanted)

    def _typed(self) -> None:
        self.want(self.wanted)
        self.search.offer()

    def refresh(self, change: Change | None = None) -> None:
        """Bring the list in step with the project: only the cards that have changed, where that will do.

        `change` is one that is to be followed at once, whoever is told of it first.
        """
        changes = [each for each in self._changes if each is not self._followed]
        self._changes.clear()
        if change is not None:
            changes.append(change)
            self._followed = change
        if not changes:
            return
        kinds = {kind for each in changes for kind in each.kinds}
        if kinds & _WHOLE or self.wanted.asks_about(*kinds):
            self.chips.count(self._workspace.states())
            self.want(self.wanted)
        else:
            if ChangeKind.STATE in kinds:
                self.chips.count(self._workspace.states())
            everywhere = any(not each.articles for each in changes)
            touched = frozenset[int]().union(*(each.articles for each in changes))
            self.model.forget(frozenset() if everywhere else touched)
        self.menus.refresh()

    # what was found

    def _take(self, wanted: Wanted, listing: Listing) -> None:
        self._show(wanted, listing)
        self.menus.show_count(self.model.total, of=self.chips.size_of_all)
        self.listed.emit()

    def _show(self, wanted: Wanted, listing: Listing) -> None:
        chosen = self.chosen() if self.delegate.several else []
        stay = Stay(self.model, self.list) if self.model.shows(wanted) else None
        self.model.show_listing(wanted, listing)
        self.nothing.tell(wanted, found=self.model.total)
        self.list.setVisible(bool(self.model.total))
        if stay is not None and not self.list.currentIndex().isValid():
            stay.put_back()
        if stay is None or not self.list.currentIndex().isValid():
            self.marked.again()
        if chosen and not self.chosen():
            self._count_chosen()

    # the article on the page

    def current(self) -> int | None:
        """The id of the marked row's article, or None."""
        return self.model.article_at(self.list.currentIndex().row())

    def mark(self, article_id: int) -> None:
        """Mark the article that is on the page, now and whenever the list shows it again."""
        self.marked.mark(article_id)

    def neighbour(self, step: int) -> int | None:
        """The id of the article that many rows below (or above) the open one, or None."""
        return self.marked.neighbour(step)

    def _open(self, index: QModelIndex) -> None:
        article_id = self.model.article_at(index.row())
        if article_id is not None:
            self.marked.at(index.row())
            self.opened.emit(article_id)

    def _open_first(self) -> None:
        self._typed()
        first = self.model.article_at(self.model.next_row(-1, 1))
        if first is not None:
            self.opened.emit(first)

    # several articles

    def chosen(self) -> list[int]:
        """The ids of the chosen articles, in the order of the list."""
        chosen = self.list.selectionModel().selection()
        ranges = sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.count()))
        return list(dict.fromkeys(found for low, high in ranges for found in self.model.ids(range(low, high + 1))))

    def _count_chosen(self) -> None:
        count = len(self.chosen())
        self.delegate.several = count > 1
        self.bulk.show_count(count, writable=not self._workspace.read_only)
        self.list.viewport().update()

    def _show_menu(self, place: QPoint) -> None:
        if self.chosen():
            hidden = "is:hidden" in self.wanted.query.fields()
            menu = self.bulk.menu(writable=not self._workspace.read_only, hidden=hidden)
            menu.popup(self.list.viewport().mapToGlobal(place))


def _is_choosing() -> bool:
    """Whether a click chooses several articles rather than opening one."""
    return bool(QApplication.keyboardModifiers() & _CHOOSING)


_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_WHOLE = {ChangeKind.ARTICLES, ChangeKind.CODEBOOK, ChangeKind.TEXT}

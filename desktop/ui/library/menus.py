"""The line above the list: how it is sorted and grouped, and the searches kept under names."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QMenu, QPushButton, QWidget

from desktop.model.listing import Grouping, Order
from desktop.ui.library.wanted import grouping_name, order_name
from desktop.ui.translation import tr
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.library.panel import LibraryPanel

_DOWN_FIRST = {Order.DATE, Order.WORDS, Order.PASSAGES, Order.CHANGED}  # the newest, the longest, the most first


class SearchMenus(QWidget):
    """Two quiet buttons with menus. `keep_wanted` gives the name to keep the search under, `let_go` one to let go."""

    keep_wanted = Signal(str)
    let_go = Signal(str)
    help_wanted = Signal()

    def __init__(self, panel: "LibraryPanel", workspace: Workspace) -> None:
        super().__init__(panel)
        self._panel, self._workspace = panel, workspace
        self.setMaximumSize(0, 0)
        self.sort, self.saved = self._button(tr("Sort and group")), self._button(tr("Saved searches"))
        self.sort.clicked.connect(lambda: self._pop(self.sort_menu(), self.sort))
        self.saved.clicked.connect(lambda: self._pop(self.saved_menu(), self.saved))
        self.saved.setText(tr("SAVED ▾"))
        self.count = QLabel("", panel)
        self.count.setProperty("role", "status")
        self.row = QHBoxLayout()
        self.row.setSpacing(4)
        self.row.addWidget(self.sort)
        self.row.addWidget(self.count)
        self.row.addStretch()
        self.row.addWidget(self.saved)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton("", self._panel)
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    @staticmethod
    def _pop(menu: QMenu, button: QPushButton) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def refresh(self) -> None:
        """Say how the list is sorted."""
        wanted = self._panel.wanted
        arrow = "" if wanted.order is Order.IMPORTED and not wanted.descending else " ↓" if wanted.descending else " ↑"
        name = tr("Imported") if wanted.order is Order.IMPORTED else order_name(wanted.order)
        if wanted.grouping and wanted.order is Order.IMPORTED:
            name = ""
        group = grouping_name(wanted.grouping) if wanted.grouping else ""
        self.sort.setText(" · ".join(part for part in (f"{name}{arrow}".strip(), group) if part).upper() + " ▾")

    def show_count(self, found: int, *, of: int) -> None:
        """Say how many were found, where that is not all."""
        asked = bool(self._panel.wanted.search.strip())
        said = asked and found and found != of and not self._panel.wanted.grouping
        self.count.setText(tr("{n} found", n=found) if said else "")

    def sort_menu(self) -> QMenu:
        """All orders and groups."""
        menu, wanted = QMenu(self._panel), self._panel.wanted
        for order in Order:
            made = menu.addAction(order_name(order), partial(self._sort, order))
            made.setCheckable(True)
            made.setChecked(order is wanted.order)
        down = menu.addAction(tr("The other way round"), partial(self._sort, wanted.order))
        down.setCheckable(True)
        down.setChecked(wanted.descending != (wanted.order in _DOWN_FIRST))
        menu.addSeparator()
        for grouping in Grouping:
            made = menu.addAction(grouping_name(grouping), partial(self._group, grouping))
            made.setCheckable(True)
            made.setChecked(grouping is wanted.grouping)
        return menu

    def _sort(self, order: Order) -> None:
        wanted = self._panel.wanted
        down = not wanted.descending if order is wanted.order else order in _DOWN_FIRST
        self._panel.sort(order, descending=down, grouping=wanted.grouping)
        self.refresh()

    def _group(self, grouping: Grouping) -> None:
        wanted = self._panel.wanted
        self._panel.sort(wanted.order, descending=wanted.descending, grouping=grouping)
        self.refresh()

    def saved_menu(self) -> QMenu:
        """The searches that are kept, and what can be done with the present one."""
        menu, search = QMenu(self._panel), self._panel.search.text().strip()
        saved = self._workspace.saved_searches()
        for name, query in saved:
            menu.addAction(name, partial(self._panel.search.setText, query)).setToolTip(query)
        if saved:
            menu.addSeparator()
        keep = menu.addAction(tr("Save this search…"), self.ask_name)
        keep.setEnabled(bool(search) and not self._workspace.read_only)
        if saved:
            gone = menu.addMenu(tr("Delete"))
            gone.setEnabled(not self._workspace.read_only)
            for name, _ in saved:
                gone.addAction(name, partial(self.let_go.emit, name))
        menu.addSeparator()
        menu.addAction(tr("How to search"), self.help_wanted.emit)
        return menu

    def ask_name(self) -> None:
        """Ask for the name to keep the search under."""
        dialog = QInputDialog(self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Save this search"))
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(self._panel.search.text().strip())
        dialog.textValueSelected.connect(lambda name: self.keep_wanted.emit(name.strip()) if name.strip() else None)
        dialog.open()

"""Several articles at once: a bar below the list, and what can be done with them, each of it one step."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from desktop.model.article import ArticleState
from desktop.model.edit import Edit, SetState, ShowArticles
from desktop.ui.translation import tr


class BulkBar(QFrame):
    """How many are chosen, and what can be done with them. `wanted` gives an edit and its name."""

    wanted = Signal(object, str)
    passages_wanted = Signal(object)
    export_wanted = Signal(object)
    cleaning_wanted = Signal(object)

    def __init__(self, chosen: Callable[[], list[int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._chosen = chosen
        self.count = QLabel("", self)
        self.count.setProperty("role", "status")
        self.done = self._button(tr("Done"), tr("Mark them as done"), self.mark_done)
        self.todo = self._button(tr("To do"), tr("Mark them as to do"), self.mark_todo)
        self.more = self._button("⋯", tr("More"), self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 5, 5)
        row.setSpacing(5)
        row.addWidget(self.count, 1)
        for button in (self.done, self.todo, self.more):
            row.addWidget(button)
        self.hide()

    def _button(self, text: str, name: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def show_count(self, count: int, *, writable: bool) -> None:
        """Show how many are chosen; one alone needs no bar."""
        self.count.setText(tr("{n} selected", n=count))
        for button in (self.done, self.todo):
            button.setEnabled(writable)
        self.setVisible(count > 1)

    def mark_done(self) -> None:
        """Mark the chosen articles as done."""
        self._state(ArticleState.DONE)

    def mark_todo(self) -> None:
        """Mark the chosen articles as to do."""
        self._state(ArticleState.TODO)

    def _state(self, state: ArticleState) -> None:
        ids = self._chosen()
        done = state is ArticleState.DONE
        name = tr("Mark {n} articles as done", n=len(ids)) if done else tr("Mark {n} articles as to do", n=len(ids))
        self._ask(SetState(tuple(ids), state), name, ids)

    def show_articles(self, *, shown: bool) -> None:
        """Take the chosen articles out of the library, or put them back."""
        ids = self._chosen()
        back = tr("Put {n} articles back", n=len(ids))
        self._ask(ShowArticles(tuple(ids), shown), back if shown else tr("Take {n} articles out", n=len(ids)), ids)

    def _ask(self, edit: Edit, name: str, ids: list[int]) -> None:
        if ids:
            self.wanted.emit(edit, name)

    def menu(self, *, writable: bool, hidden: bool) -> QMenu:
        """What can be done with the chosen articles."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, call in (
            (tr("Mark as done"), self.mark_done),
            (tr("Mark as to do"), self.mark_todo),
            (tr("Put back into the library"), lambda: self.show_articles(shown=True))
            if hidden
            else (tr("Take out of the library"), lambda: self.show_articles(shown=False)),
        ):
            menu.addAction(text, call).setEnabled(writable)
        menu.addSeparator()
        menu.addAction(tr("Passages of these…"), lambda: self.passages_wanted.emit(self._chosen()))
        menu.addAction(tr("Export selection…"), lambda: self.export_wanted.emit(self._chosen()))
        again = menu.addAction(tr("Clean again"), lambda: self.cleaning_wanted.emit(self._chosen()))
        again.setEnabled(writable)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu(writable=self.done.isEnabled(), hidden=False)
        menu.popup(self.more.mapToGlobal(self.more.rect().topRight()))

"""The list of articles as Qt's views want it: rows fetched as they are scrolled to."""

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.article import ArticleRow, ArticleState
from desktop.ui.dates import short_date
from desktop.workspace.workspace import Workspace

ROW = int(Qt.ItemDataRole.UserRole)
_CHUNK = 100
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(QAbstractListModel):
    """The articles that answer a search and a state, a hundred at a time."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[ArticleRow] = []
        self._total = 0
        self._search = ""
        self._state: ArticleState | None = None
        self.show_rows("", None)

    @property
    def total(self) -> int:
        """How many articles answer, fetched or not."""
        return self._total

    def show_rows(self, search: str, state: ArticleState | None) -> None:
        """Show the articles that answer."""
        self.beginResetModel()
        self._search, self._state = search, state
        self._total = self._workspace.count(search, state)
        self._rows = self._workspace.rows(search, state, _CHUNK, 0)
        self.endResetModel()

    def reload(self) -> None:
        """Read the fetched rows again, keeping the view's place where their number has not changed."""
        total = self._workspace.count(self._search, self._state)
        rows = self._workspace.rows(self._search, self._state, max(len(self._rows), _CHUNK), 0)
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows, self._total = rows, total
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
        self._rows, self._total = rows, total
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows not fetched yet."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, _parent: Index) -> None:
        """Fetch the next hundred rows."""
        more = self._workspace.rows(self._search, self._state, _CHUNK, len(self._rows))
        if not more:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  (Qt's own type)
        """The row itself, and what a screen reader and a tool tip say of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.title or "Untitled"
        if role in {int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleDescriptionRole)}:
            state = "done" if row.state is ArticleState.DONE else "to do"
            tags = sum(count for _, count in row.counts)
            parts = [
                row.title,
                row.source,
                short_date(row.published),
                _counted(row.words, "word"),
                _counted(tags, "tag"),
                state,
            ]
            return " · ".join(part for part in parts if part)
        return None

    def place_of(self, article_id: int) -> int:
        """Where an article stands in the list, or would stand; fetches up to there. Rows come in the order of ids."""
        while self.canFetchMore(QModelIndex()) and (not self._rows or self._rows[-1].id < article_id):
            self.fetchMore(QModelIndex())
        return bisect_left(self._rows, article_id, key=lambda row: row.id)

    def row_of(self, article_id: int) -> int:
        """Where an article stands, or -1 where it is not in the list."""
        number = self.place_of(article_id)
        return number if number < len(self._rows) and self._rows[number].id == article_id else -1

    def article_at(self, number: int) -> int | None:
        """The id of the article in that row, or None."""
        while number >= len(self._rows) and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())
        return self._rows[number].id if 0 <= number < len(self._rows) else None


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"

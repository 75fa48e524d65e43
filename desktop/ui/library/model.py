"""The list of articles as Qt's views want it: ids of all, and cards of those that are looked at."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.article import ArticleRow, ArticleState
from desktop.model.codebook import Codebook
from desktop.model.listing import Grouping, Listing
from desktop.model.span import Span
from desktop.text.query import Words
from desktop.ui.dates import month_name, short_date
from desktop.ui.library.wanted import Wanted
from desktop.ui.translation import grouped, tr
from desktop.workspace.workspace import Workspace

ROW = int(Qt.ItemDataRole.UserRole)
GROUP = ROW + 1
SNIPPET = ROW + 2
_CHUNK = 40
_KEPT = 4_000  # cards
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Snippet = tuple[str, tuple[Span, ...]]


class LibraryModel(QAbstractListModel):
    """Rows are articles, and the heads of groups; a card is read when it is first asked for, with its neighbours."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries: list[int] = []  # ids; below zero, the group of that number and one
        self._groups: list[tuple[str, int]] = []
        self._cards: dict[int, ArticleRow] = {}
        self._snippets: dict[int, Snippet] = {}
        self.wanted = Wanted()
        self.total = 0
        self.codebook = Codebook("")

    def show_listing(self, wanted: Wanted, listing: Listing) -> None:
        """Show these articles. Where the list only grows at its end, the view keeps its place."""
        entries, groups = _entries(listing)
        words = wanted.query.words
        if words != self.wanted.query.words:
            self._snippets.clear()
        before, size = self._entries, len(self._entries)
        self.wanted = wanted
        if not groups and not self._groups and 0 < size < len(entries) and entries[:size] == before:
            self.beginInsertRows(QModelIndex(), size, len(entries) - 1)
            self._entries = entries
            self.endInsertRows()
        elif entries != before or groups != self._groups:
            self.beginResetModel()
            self._entries, self._groups = entries, groups
            self.endResetModel()
        self.total = len(set(listing.ids)) if wanted.grouping is Grouping.LABEL else len(listing.ids)
        self.forget()

    def shows(self, wanted: Wanted) -> bool:
        """Whether there are articles, and it was these that were asked for."""
        return bool(self.total) and wanted == self.wanted

    def forget(self, article_ids: frozenset[int] = frozenset()) -> None:
        """Read the cards of these articles again when they are looked at; none: of all."""
        for article_id in article_ids or tuple(self._cards):
            self._cards.pop(article_id, None)
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of articles and heads of groups."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads of groups cannot be chosen."""
        if not index.isValid() or self._entries[index.row()] < 0:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  (Qt's own type)
        """The card, the head of a group, the words around a hit, and what a screen reader and a tool tip say."""
        entry = self._entries[index.row()] if index.isValid() else 0
        if entry < 0:
            return self._head(self._groups[-entry - 1], role)
        if role == SNIPPET:
            return self._snippet(entry)
        if role not in _OF_CARDS or not entry:
            return None
        card = self._card(index.row())
        if role == ROW or card is None:
            return card
        if role == int(Qt.ItemDataRole.DisplayRole):
            return card.title or tr("Untitled")
        return self._spoken(card) if role == int(Qt.ItemDataRole.AccessibleTextRole) else _description(card)

    def _spoken(self, card: ArticleRow) -> str:
        """What a screen reader says of a row: all that the eye sees of it."""
        labels = ((self.codebook.get(name), count) for name, count in card.counts)
        counts = [f"{count} {label.name}" for label, count in labels if label is not None]
        parts = [
            card.title or tr("Untitled"),
            short_date(card.published),
            tr("done") if card.state is ArticleState.DONE else tr("to do"),
            *(counts or [tr("{n} words", n=card.words)]),
        ]
        return ", ".join(part for part in parts if part)

    def _head(self, group: tuple[str, int], role: int) -> tuple[str, int] | str | None:
        name = group_name(self.wanted.grouping, group[0], self.codebook)
        if role == GROUP:
            return name, group[1]
        return f"{name}, {grouped(group[1])}" if role == int(Qt.ItemDataRole.DisplayRole) else None

    def _card(self, row: int) -> ArticleRow | None:
        entry = self._entries[row]
        if entry not in self._cards:
            if len(self._cards) > _KEPT:
                self._cards.clear()
            around = self._entries[max(row - _CHUNK // 2, 0) : row + _CHUNK]
            missing = [each for each in around if each > 0 and each not in self._cards]
            self._cards.update((card.id, card) for card in self._workspace.cards(missing))
        return self._cards.get(entry)

    def _snippet(self, article_id: int) -> Snippet:
        words: tuple[Words, ...] = self.wanted.query.words
        if not words:
            return "", ()
        if article_id not in self._snippets:
            from desktop.text.hits import snippet  # noqa: PLC0415  (nothing is searched for at the start)

            if len(self._snippets) > _KEPT:
                self._snippets.clear()
            text = self._workspace.texts([article_id]).get(article_id, "")
            self._snippets[article_id] = snippet(words, text)
        return self._snippets[article_id]

    def row_of(self, article_id: int, near: int = -1) -> int:
        """Where an article stands, or -1; of several places the one given, if it is one."""
        if 0 <= near < len(self._entries) and self._entries[near] == article_id:
            return near
        try:
            return self._entries.index(article_id)
        except ValueError:
            return -1

    def article_at(self, row: int) -> int | None:
        """The id of the article in that row; None where there is none."""
        entry = self._entries[row] if 0 <= row < len(self._entries) else -1
        return entry if entry > 0 else None

    def next_row(self, row: int, step: int) -> int:
        """The row of the article that many articles further, heads of groups left out; -1 where there is none."""
        way = 1 if step > 0 else -1
        for _ in range(abs(step)):
            row += way
            while 0 <= row < len(self._entries) and self._entries[row] < 0:
                row += way
        return row if 0 <= row < len(self._entries) else -1

    def ids(self, rows: range) -> list[int]:
        """The ids of the articles in those rows."""
        return [entry for entry in self._entries[rows.start : rows.stop] if entry > 0]


_OF_CARDS = {
    ROW,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleDescriptionRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}


def _entries(listing: Listing) -> tuple[list[int], list[tuple[str, int]]]:
    if not listing.groups:
        return listing.ids, []
    entries: list[int] = []
    place = 0
    for number, (_, size) in enumerate(listing.groups):
        entries.append(-number - 1)
        entries += listing.ids[place : place + size]
        place += size
    return entries, list(listing.groups)


def group_name(grouping: Grouping, key: str, codebook: Codebook) -> str:
    """What stands at the head of a group."""
    if grouping is Grouping.MONTH:
        return month_name(key) or tr("Without a date")
    if grouping is Grouping.STATE:
        return tr("Done") if key == ArticleState.DONE else tr("To do")
    if grouping is Grouping.LABEL:
        label = codebook.get(key)
        return label.name if label is not None else key or tr("Without passages")
    return key or tr("Without a source")


def _description(card: ArticleRow) -> str:
    parts = [
        card.title,
        card.source,
        short_date(card.published),
        tr("{n} words", n=card.words),
        tr("{n} tags", n=sum(count for _, count in card.counts)),
        tr("done") if card.state is ArticleState.DONE else tr("to do"),
    ]
    return " · ".join(part for part in parts if part)

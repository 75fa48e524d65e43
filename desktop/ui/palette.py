"""The command palette: everything that can be done, and every article, label and entity, by typing a few letters."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.actions import ACTIONS
from desktop.ui.dates import short_date
from desktop.ui.fuzzy import fits
from desktop.ui.keys import KEYS
from desktop.ui.mirror import placed, write
from desktop.ui.overlay import Overlay
from desktop.ui.theme import Theme, interface_font
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_RECENT = "palette"
_KEPT, _ARTICLES, _MOST = 8, 6, 60
_ROW, _WIDTH, _HEIGHT = 32, 620, 440
_ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """One line: what it is called, of what kind, its keys, whether it can be done now, and what runs."""

    id: str
    text: str
    kind: str
    keys: str
    enabled: bool
    run: Callable[[], object]


class Palette(Overlay):
    """Filters as one types; Enter runs the chosen line."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, tr("Commands"))
        self._window = window
        self._entries = [*_actions(window), *_labels(window), *_entities(window)]
        self.typed.setPlaceholderText(tr("What do you want to do? Or type a label, an entity, a headline."))
        self.list = QListWidget(self.card)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Lines(window.theme, self.list))
        self.list.itemClicked.connect(self._run)
        self.column.addWidget(self.list)
        self.typed.textChanged.connect(self._show)
        self._show("")

    def place_card(self) -> None:
        """In the upper middle."""
        width, height = min(_WIDTH, self.width() - 40), min(_HEIGHT, self.height() - 120)
        self.card.setGeometry((self.width() - width) // 2, 72, width, height)

    def found(self, typed: str) -> list[Entry]:
        """What fits, best first; among equals, what was used last."""
        recent = self._window.settings.get(_RECENT)
        used = {name: number for number, name in enumerate(recent)} if isinstance(recent, list) else {}
        ranked = []
        for number, entry in enumerate(self._entries):
            fit = fits(typed, entry.text)
            if fit is not None:
                ranked.append((fit, used.get(entry.id, _MOST), not entry.enabled, number, entry))
        ranked.sort(key=lambda each: each[:4])
        found = [each[-1] for each in ranked]
        return [*found[:_MOST], *(_articles(self._window, typed) if typed.strip() else [])]

    def _show(self, typed: str) -> None:
        self.list.clear()
        for entry in self.found(typed):
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            item.setToolTip(entry.kind)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def key(self, event: QKeyEvent) -> bool:
        """The arrows choose, Enter runs."""
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in moves:
            row = self.list.currentRow() + moves[Qt.Key(event.key())]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.list.currentItem())
            return True
        return False

    def _run(self, item: QListWidgetItem | None) -> None:
        entry = item.data(_ENTRY) if item is not None else None
        if entry is None:
            return
        window = self._window
        if not entry.enabled:
            window.notices.quietly(tr("“{name}” cannot be done now", name=entry.text))
            return
        recent = window.settings.get(_RECENT)
        others = [name for name in recent if name != entry.id] if isinstance(recent, list) else []
        window.settings.set(_RECENT, [entry.id, *others][:_KEPT])
        self.close_again()
        entry.run()


def _actions(window: "MainWindow") -> list[Entry]:
    controls = window.controls
    return [
        Entry(
            item.id,
            controls.by_id[item.id].text().rstrip("…"),
            translated(item.help),
            ", ".join(KEYS.shown(item.id)),
            controls.by_id[item.id].isEnabled(),
            partial(controls.run, item.id),
        )
        for item in ACTIONS
        if item.id not in {"palette", "clear"}
    ]


def _labels(window: "MainWindow") -> list[Entry]:
    return [
        Entry(
            f"label.{label.id}",
            tr("Tag as {label}", label=label.name),
            tr("Label"),
            label.key.upper(),
            window.desk.article is not None,
            partial(window.tagger.tag, label.id),
        )
        for label in window.workspace.codebook.labels
        if not label.deprecated
    ]


def _entities(window: "MainWindow") -> list[Entry]:
    return [
        Entry(
            f"entity.{entity.name}",
            entity.name,
            tr("Entity"),
            tr("{n} mentions", n=len(entity.mentions)),
            enabled=True,
            run=partial(window.desk.walk_entity, entity),
        )
        for entity in window.desk.entities
    ]


def _articles(window: "MainWindow", typed: str) -> list[Entry]:
    return [
        Entry(
            f"article.{row.id}",
            row.title or tr("Untitled"),
            tr("Article"),
            short_date(row.published),
            enabled=True,
            run=partial(window.open_article, row.id),
        )
        for row in window.workspace.rows(typed, None, _ARTICLES, 0)
    ]


class _Lines(QStyledItemDelegate):
    """Paints a line: its name, and its keys at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are equally high."""
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Name, kind in grey, keys at the end."""
        entry: Entry = index.data(_ENTRY)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.selection)
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 5, 5)
        inner = area.adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.ink if entry.enabled else self._theme.muted)
        write(painter, inner, Qt.AlignmentFlag.AlignRight | middle, entry.keys)
        room = inner.width() - QFontMetrics(painter.font()).horizontalAdvance(entry.keys) - 16
        painter.setFont(interface_font(13))
        metrics = QFontMetrics(painter.font())
        name = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, int(room))
        write(painter, inner, Qt.AlignmentFlag.AlignLeft | middle, name)
        left = metrics.horizontalAdvance(name) + 12
        painter.setPen(self._theme.muted)
        painter.setFont(interface_font(12))
        kind = QFontMetrics(painter.font()).elidedText(entry.kind, Qt.TextElideMode.ElideRight, int(room - left))
        if room - left > 60:
            rest = placed(painter, inner.adjusted(left, 0, 0, 0), inner)
            write(painter, rest, Qt.AlignmentFlag.AlignLeft | middle, kind)
        painter.restore()

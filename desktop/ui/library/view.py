"""The list itself: cards of different heights, of which only those on screen are ever measured.

Qt's own list lays every row out before it knows where one stands. Here a place is a row and a share of it, the scroll
bar counts in those, and what is above and below the screen has no height.
"""

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from desktop.ui.library.model import Index

UNIT = 80  # steps of the scroll bar in a row: about the pixels of a card, so that a wheel goes as far as elsewhere
_GAP = 4  # pixels between cards
_NONE = QRect()


class LibraryView(QListView):
    """A column of cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[tuple[int, int, int]] | None = None  # row, top and height of what is on screen
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()
        return model.rowCount() if model is not None else 0

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        return self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height() + _GAP

    def places(self) -> list[tuple[int, int, int]]:
        """Row, top and height, in pixels, of every row that is on screen."""
        if self._places is None:
            row, part = divmod(self.verticalScrollBar().value(), UNIT)
            found: list[tuple[int, int, int]] = []
            top, bottom = 0, self.viewport().height()
            while row < self._count() and top < bottom:
                height = self._height(row)
                if not found:
                    top = -height * part // UNIT
                found.append((row, top, height))
                top += height
                row += 1
            self._places = found
        return self._places

    def _value_ending_at(self, row: int) -> int:
        """The scroll bar's value at which that row stands at the bottom."""
        room = self.viewport().height()
        while row >= 0:
            height = self._height(row)
            if height >= room:
                return row * UNIT + -(-(height - room) * UNIT // height)
            room -= height
            row -= 1
        return 0

    # what Qt asks

    def visualRect(self, index: Index) -> QRect:
        """Where a row is; of one that is off screen, about where."""
        if not index.isValid():
            return _NONE
        places, row, width = self.places(), index.row(), self.viewport().width()
        if not places:
            return QRect(0, row * UNIT, width, UNIT)
        first, last = places[0], places[-1]
        if row < first[0]:
            return QRect(0, first[1] - (first[0] - row) * UNIT, width, UNIT - _GAP)
        if row > last[0]:
            return QRect(0, last[1] + last[2] + (row - last[0] - 1) * UNIT, width, UNIT - _GAP)
        _, top, height = places[row - first[0]]
        return QRect(0, top, width, height - _GAP)

    def _row_at(self, y: int) -> int:
        """The row at a height, which may be off screen; between 0 and the last."""
        places = self.places()
        if not places:
            return 0
        if y < places[0][1]:
            row = places[0][0] + (y - places[0][1]) // UNIT
        elif y >= places[-1][1] + places[-1][2]:
            row = places[-1][0] + 1 + (y - places[-1][1] - places[-1][2]) // UNIT
        else:
            row = next(row for row, top, height in places if y < top + height)
        return min(max(row, 0), self._count() - 1)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        for row, top, height in self.places():
            if top <= point.y() < top + height - _GAP:
                return self.model().index(row, 0)
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row on screen, where it is not all there."""
        if not index.isValid():
            return
        bar, row, rect = self.verticalScrollBar(), index.row(), self.visualRect(index)
        if hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < 0:
            head = row > 0 and not self.model().index(row - 1, 0).flags()  # with the head of its group
            bar.setValue((row - 1 if head else row) * UNIT)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(self._value_ending_at(row))

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The row that a key leads to; heads of groups are passed over."""
        actions, row, last = QAbstractItemView.CursorAction, self.currentIndex().row(), self._count() - 1
        page = max(len(self.places()) - 1, 1)
        target = {
            actions.MoveUp: row - 1,
            actions.MovePrevious: row - 1,
            actions.MoveDown: row + 1,
            actions.MoveNext: row + 1,
            actions.MovePageUp: max(row - page, 0),
            actions.MovePageDown: min(row + page, last),
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }.get(action, row)
        way = 1 if target > row or action == actions.MoveHome else -1
        while 0 <= target <= last:
            index = self.model().index(target, 0)
            if index.flags():
                return index
            target += way
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows of a rectangle."""
        if not self._count():
            return
        area, model = rect.normalized(), self.model()
        first, last = self._row_at(area.top()), self._row_at(area.bottom())
        if first == last and not self.visualRect(model.index(first, 0)).intersects(area):
            self.selectionModel().select(QItemSelection(), command)
            return
        self.selectionModel().select(QItemSelection(model.index(first, 0), model.index(last, 0)), command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """All of it is painted anew."""
        return QRegion(self.viewport().rect())

    def verticalOffset(self) -> int:
        """Places are counted from the top of the viewport."""
        return 0

    # keeping up

    def changed(self) -> None:
        """Measure anew what is on screen."""
        self._places = None
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Nothing is laid out ahead."""
        self._places = None
        QAbstractItemView.doItemsLayout(self)

    def dataChanged(self, _first: Index, _last: Index, _roles: list[int] | None = None) -> None:  # type: ignore[override]
        """Cards may have become higher or lower."""
        self.changed()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how far it goes."""
        self._places = None
        bar = self.verticalScrollBar()
        bar.setRange(0, self._value_ending_at(self._count() - 1))
        bar.setPageStep(max(self.viewport().height(), 1))
        bar.setSingleStep(UNIT // 4)
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what is there now."""
        self.changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headlines break elsewhere now. What was scrolled to before there was any room is scrolled to again."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if event.oldSize().height() < 2 * UNIT:
            self.verticalScrollBar().setValue(0)
            self.scrollTo(self.currentIndex())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cards that are on screen."""
        delegate, model, width = self.itemDelegate(), self.model(), self.viewport().width()
        with QPainter(self.viewport()) as painter:
            for row, top, height in self.places():
                option = QStyleOptionViewItem()
                option.rect = QRect(0, top, width, height - _GAP)
                delegate.paint(painter, option, model.index(row, 0))


def choose_one(view: QAbstractItemView) -> None:
    """Of several chosen rows keep the one that the list is at."""
    chosen = view.selectionModel().selection()
    if sum(chosen.at(place).height() for place in range(chosen.count())) > 1 and view.currentIndex().isValid():
        view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

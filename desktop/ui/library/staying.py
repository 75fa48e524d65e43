"""What of the list is chosen and on screen, found again when the list has been made anew."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop.ui.library.model import LibraryModel
from desktop.ui.library.view import UNIT, LibraryView

_FLAG = QItemSelectionModel.SelectionFlag


class Stay:
    """Taken before the list changes and put back after that. Articles that have left it are left out."""

    def __init__(self, model: LibraryModel, view: LibraryView) -> None:
        self._model, self._view = model, view
        chosen = view.selectionModel().selection()
        ranges = [(chosen.at(number).top(), chosen.at(number).bottom()) for number in range(chosen.count())]
        self._chosen = {each for first, last in ranges for each in model.ids(range(first, last + 1))}
        self._current = model.article_at(view.currentIndex().row())
        value = view.verticalScrollBar().value()
        row = model.next_row(value // UNIT - 1, 1)
        self._top = model.article_at(row) if value else None  # at the top, what comes in there is to be seen
        self._beyond = value - row * UNIT

    def put_back(self) -> None:
        """Choose and show what was chosen and shown."""
        model, selection = self._model, self._view.selectionModel()
        places = {each: row for row in range(model.rowCount()) if (each := model.article_at(row)) is not None}
        rows = sorted(places[each] for each in self._chosen if each in places)
        again = QItemSelection()
        first = 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                again.select(model.index(rows[first], 0), model.index(row, 0))
                first = at + 1
        selection.select(again, _FLAG.ClearAndSelect)
        if self._current in places:
            selection.setCurrentIndex(model.index(places[self._current], 0), _FLAG.NoUpdate)
        if self._top in places:
            self._view.updateGeometries()
            self._view.verticalScrollBar().setValue(places[self._top] * UNIT + self._beyond)

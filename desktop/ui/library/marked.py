"""The article on the page, and where it stands in the list."""

from desktop.ui.library.model import LibraryModel
from desktop.ui.library.view import LibraryView


class Marked:
    """Keeps its row the current one, whatever the list shows."""

    def __init__(self, model: LibraryModel, view: LibraryView) -> None:
        self._model, self._view = model, view
        self._article: int | None = None
        self._row = -1

    def at(self, row: int) -> None:
        """It is going to be opened from that row: an article can stand in several groups."""
        self._row = row

    def mark(self, article_id: int) -> None:
        """Mark an article, now and whenever the list shows it again."""
        if article_id != self._article and self._model.row_of(article_id, self._row) < 0:
            self._row = -1  # not in this list
        self._article = article_id
        self.again()

    def again(self) -> None:
        """Find it in a list that has changed."""
        row = self._model.row_of(self._article, self._row) if self._article is not None else -1
        if row < 0:
            return
        self._row = row
        if self._view.currentIndex().row() != row:
            self._view.setCurrentIndex(self._model.index(row))
            self._view.scrollTo(self._model.index(row))

    def neighbour(self, step: int) -> int | None:
        """The id of the article that many rows below (or above), or None.

        An article that has left the list, because it was just marked as done, counts as standing where it stood.
        """
        here = self._model.row_of(self._article, self._row) if self._article is not None else -1
        if here < 0 and self._row >= 0:
            here = self._row - (1 if step > 0 else 0)
        return self._model.article_at(self._model.next_row(here, step))

"""The places a search has found on the page: painted, counted, and ticked beside the scroll bar."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.page.geometry import boxes

if TYPE_CHECKING:
    from desktop.model.article import Article
    from desktop.model.span import Span
    from desktop.text.finding import Wanted
    from desktop.ui.page.painter import Scene
    from desktop.ui.page.sheet import Sheet

_EXACT = 60_000  # code points up to which the whole page is laid out, so that ticks can stand at their lines


class Hits:
    """What was found in the article shown, and which of it is looked at. Nothing of it is put into the document."""

    def __init__(self, view: "Sheet") -> None:
        self._view = view
        self._article: Article | None = None
        self._spans: list[Span] = []
        self._starts: list[int] = []
        self._ticks: Ticks | None = None
        self.current = -1

    @property
    def spans(self) -> Sequence["Span"]:
        """The places found, in order; none once another article is shown."""
        return self._spans if self._article is self._view.page.article else ()

    def find(self, terms: Sequence[str], wanted: "Wanted | None" = None) -> int:
        """Mark every place of these terms, and count them. One that ends with `*` stands for words that begin so."""
        from desktop.text.finding import ANYHOW, find_all  # noqa: PLC0415  (the first frame does without)

        self._article = self._view.page.article
        self._spans = find_all(self._article.text, terms, wanted or ANYHOW)
        self._starts = [span.start for span in self._spans]
        self.current = -1
        self._show()
        return len(self._spans)

    def clear(self) -> None:
        """Mark nothing."""
        if self._spans:
            self._spans, self._starts, self.current = [], [], -1
            self._show()

    def go_on_from(self, index: int) -> None:
        """Look at the first place from a code point on; after the last comes the first."""
        if self.spans:
            self._look_at(bisect_left(self._starts, index) % len(self._spans))

    def step(self, by: int) -> None:
        """Look at the next place or the one before, round and round."""
        if self.spans:
            start = self.current if self.current >= 0 or by > 0 else 0
            self._look_at((start + by) % len(self._spans))

    @property
    def looked_at(self) -> "Span | None":
        """The place that is looked at."""
        return self.spans[self.current] if 0 <= self.current < len(self.spans) else None

    def _look_at(self, number: int) -> None:
        self.current = number
        self._view.reveal(self._spans[number])
        self._show()

    def _show(self) -> None:
        self._view.refresh()
        if self._ticks is None and self._spans:
            self._ticks = Ticks(self._view)
        if self._ticks is not None:
            self._ticks.take(self._spans, self.current)

    def paint(self, painter: QPainter, scene: "Scene") -> None:
        """Paint those on screen under the text; the one looked at has an edge as well as another colour."""
        if not self.spans or scene.seen.end <= scene.page.map.body:
            return
        seen = scene.page.map.span(max(scene.seen.start, scene.page.map.body), scene.seen.end)
        first = bisect_right(self._starts, seen.start) - 1
        inset = scene.look.size * 0.1
        for number in range(max(first, 0), bisect_left(self._starts, seen.end)):
            now = number == self.current
            painter.setPen(QPen(scene.theme.ink, 1) if now else Qt.PenStyle.NoPen)
            painter.setBrush(scene.theme.found_now if now else scene.theme.found)
            for box in boxes(scene.seen, *scene.page.map.range(self._spans[number])):
                painter.drawRoundedRect(box.rect.adjusted(-1, inset, 1, -inset), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)


class Ticks(QWidget):
    """Ticks over the scroll bar, one for each row of pixels in which something was found."""

    def __init__(self, view: "Sheet") -> None:
        super().__init__(view.verticalScrollBar())
        self._view = view
        self._spans: list[Span] = []
        self._current = -1
        self._rows: tuple[int, dict[int, bool]] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.verticalScrollBar().installEventFilter(self)
        self.resize(view.verticalScrollBar().size())
        self.show()

    def take(self, spans: "list[Span]", current: int) -> None:
        """Show these, and which of them is looked at."""
        self._spans, self._current = spans, current
        self._rows = None
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay as large as the scroll bar."""
        if event.type() is QEvent.Type.Resize:
            self.resize(self._view.verticalScrollBar().size())
        return False

    def rows(self) -> dict[int, bool]:
        """The rows of pixels with a tick, and whether it is that of the place looked at."""
        page = self._view.page
        length = max(len(page.article.text), 1)
        layout = page.document.documentLayout()
        whole = max(layout.documentSize().height(), 1.0) if length <= _EXACT else 1.0
        found: dict[int, bool] = {}
        for number, span in enumerate(self._spans):
            share = span.start / length
            if length <= _EXACT:
                block = page.document.findBlock(page.map.to_document(span.start))
                rect = layout.blockBoundingRect(block)
                inside = (page.map.to_document(span.start) - block.position()) / max(block.length(), 1)
                share = (rect.top() + rect.height() * inside) / whole
            row = round(share * (self.height() - 4)) + 1
            found[row] = found.get(row, False) or number == self._current
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ticks."""
        theme = self._view.look.theme
        with QPainter(self) as painter:
            height = self.height() + round(self._view.document().size().height())
            if self._rows is None or self._rows[0] != height:  # scrolling paints them again, and changes none
                self._rows = height, self.rows()
            for row, now in self._rows[1].items():
                colour = QColor(theme.ink) if now else QColor(theme.accent)
                painter.fillRect(
                    QRectF(0 if now else 2, row, self.width() - (0 if now else 3), 3 if now else 2), colour
                )

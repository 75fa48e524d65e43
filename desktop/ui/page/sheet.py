"""The sheet a page is shown on: a read-only text view that lays an article out, paints its marks, and knows places.

What the reader does with it belongs to `view.py`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QScrollBar, QTextEdit, QWidget

from desktop.model.article import Article
from desktop.model.codebook import Codebook
from desktop.model.span import Span
from desktop.ui.page import painter as paint
from desktop.ui.page.document import Look, Page, lay_out
from desktop.ui.page.geometry import BASELINE, Kept, boxes, visible
from desktop.ui.page.hits import Hits
from desktop.ui.page.marks import Marks
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.page.ahead import Ahead

_NO_ARTICLE = Article(0, "", "", "")
_EDGE = 40  # least space on the other side of the column
_LONG = 30_000  # letters: Qt lays out the rest of a shorter article before anybody notices


class Gutter(QScrollBar):
    """A scroll bar whose room is kept where there is nothing to scroll.

    One that came and went would change the width of the sheet, and have each article that is opened after one of
    another length laid out twice.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show nothing where all is on screen."""
        if self.maximum() > 0:
            super().paintEvent(event)


class Sheet(QTextEdit):
    """Lays out and paints one article with its marks. `first_painted` comes once, after the first frame.

    `laid_out` comes with every page that is shown; `hits` are the places that a search has found in it.
    """

    first_painted = Signal()
    laid_out = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for by name and kept: for `viewport()` alone Qt for Python would first make the classes of all widgets
        # there are, with 77 enumerations, to find the right one: 10 ms of the start.
        self._area = self.findChild(QWidget, "qt_scrollarea_viewport")
        self.look = look
        self.entities = "underline"
        self.hidden: frozenset[str] = frozenset()
        self.quiet = False
        self.note = ""
        self.marks = Marks(Codebook(""))
        self.hits = Hits(self)
        self.page: Page = lay_out(_NO_ARTICLE, look)
        self._scene: paint.Scene | None = None
        self._kept: Kept = {}
        self.ahead: Ahead | None = None
        self._painted = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBar(Gutter(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Article"))
        self.setAcceptDrops(False)
        self.setCursorWidth(2)
        self.verticalScrollBar().valueChanged.connect(self.refresh)

    def use(self, page: Page) -> None:
        """Show another page."""
        self._scene = None
        self._kept.clear()
        old: QTextDocument = self.page.document
        self.page = page
        self._place_column()
        if page.document.characterCount() > _LONG:
            from desktop.ui.page.ahead import Ahead  # noqa: PLC0415  (few articles are so long)

            self.ahead = self.ahead or Ahead(self)
            self.ahead.follow(page.document)
        elif self.ahead is not None:
            self.ahead.stop()
        self.setDocument(page.document)
        old.deleteLater()
        self.laid_out.emit()

    def put_cursor(self, cursor: QTextCursor) -> None:
        """Set caret and selection; unlike Qt's own call, this does not scroll to them."""
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def refresh(self) -> None:
        """Paint again after the marks have changed."""
        if self.ahead is not None:
            self.ahead.put_off()
        self._scene = None
        self.viewport().update()

    # places

    def column(self) -> tuple[float, float]:
        """The column's left and right edge in viewport pixels; the rail has its room where the lines begin."""
        width = self.viewport().width()
        rail = max(paint.RAIL + 6.0, (width - self.look.measure) / 2)
        other = max(width - rail - self.look.measure, _EDGE)
        return (other, width - rail) if self.page.leftward else (rail, width - other)

    def column_left(self) -> float:
        """The column's left edge in viewport pixels."""
        return self.column()[0]

    def scene(self) -> paint.Scene:
        """What is on screen now; made once a frame."""
        if self._scene is None:
            seen = visible(self, self.page.mixed, self._kept)
            self._scene = paint.compose(
                self.page,
                self.marks,
                self.look,
                seen,
                (*self.column(), self.viewport().width()),
                entities=self.entities,
                hidden=self.hidden,
                quiet=self.quiet,
            )
        return self._scene

    def index_at(self, point: QPoint) -> int:
        """The border between code points that is nearest to a point of the viewport."""
        return self.page.map.to_text(self.cursorForPosition(point).position())

    def character_at(self, point: QPointF) -> int:
        """The code point whose character is under a point of the viewport, or -1 where there is none."""
        nearest = self.index_at(point.toPoint())
        for index in (nearest - 1, nearest):
            if index >= 0 and any(rect.contains(point) for rect in self.boxes_of(Span(index, index + 1))):
                return index
        return -1

    def boxes_of(self, span: Span) -> list[QRectF]:
        """The boxes of a stretch of text that are on screen."""
        return [box.rect for box in boxes(self.scene().seen, *self.page.map.range(span))]

    # scrolling

    def line_at_top(self) -> tuple[int, float]:
        """The document position where the line at the top begins, and how far the sheet is scrolled beyond its top."""
        value = self.verticalScrollBar().value()
        if value <= 0:
            return 0, 0.0
        # A line that is cut off at the top by more than a third is read no longer.
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, self.look.pitch // 3))
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        position = cursor.block().position() + (line.textStart() if line.isValid() else 0)
        return position, value - _line_top(self.page.document, position)

    def keep_line(self, top: tuple[int, float]) -> None:
        """Scroll back to the line that `line_at_top` gave, after the lines have been broken anew."""
        position, beyond = top
        self.verticalScrollBar().setValue(round(_line_top(self.page.document, position) + beyond) if position else 0)

    def top_index(self) -> int:
        """The code point at which the line at the top of the screen begins; 0 while the head is on screen."""
        return self.page.map.to_text(self.line_at_top()[0])

    def scroll_to(self, index: int) -> None:
        """Put the line of a code point at the top of the screen; 0 brings back the headline."""
        self.keep_line((self.page.map.to_document(index) if index > 0 else 0, 0.0))

    def reveal(self, span: Span) -> None:
        """Bring a stretch into the upper third of the screen, but only if it is not on screen already."""
        rects = self.boxes_of(span)
        height = self.viewport().height()
        if not rects or rects[0].top() < 0 or rects[-1].bottom() > height:
            place = _line_top(self.page.document, self.page.map.to_document(span.start))
            self.verticalScrollBar().setValue(round(place - height / 3))

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then Qt's text, then lines, outlines and the rail."""
        scene = self.scene()
        with QPainter(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            paint.paint_under(painter, scene)
            self.hits.paint(painter, scene)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            paint.paint_over(painter, scene)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take nothing from an input method: Qt would put its words into the text although it is read-only."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and the line at the top where it is."""
        top = self.line_at_top()
        self._scene = None
        self._kept.clear()
        self._place_column()
        super().resizeEvent(event)
        if self.ahead is not None and self.page.document.characterCount() > _LONG:
            self.ahead.follow(self.page.document)
        self.keep_line(top)

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place being read: Qt would scroll to the caret."""
        value = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(value)

    def _place_column(self) -> None:
        first, last = self.column()
        left, right = round(first), self.viewport().width() - round(last)
        frame = self.page.document.rootFrame()
        shape = frame.frameFormat()
        if (shape.leftMargin(), shape.rightMargin()) == (left, right):
            return
        shape.setLeftMargin(left)
        shape.setRightMargin(right)
        shape.setTopMargin(round(self.look.size * 1.9))
        shape.setBottomMargin(self.look.size * 6)
        frame.setFrameFormat(shape)


def _line_top(document: QTextDocument, position: int) -> float:
    """Where the line of a document position begins, in pixels from the document's top."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    top = document.documentLayout().blockBoundingRect(cursor.block()).top()
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    return top + (line.y() + line.ascent() - cursor.blockFormat().lineHeight() * BASELINE if line.isValid() else 0)

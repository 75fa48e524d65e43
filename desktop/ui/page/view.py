"""The page itself: a read-only text view that shows an article and turns gestures into signals.

It changes nothing in the project. What it shows it is told; what the reader does it says.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.codebook import Codebook
from desktop.model.span import Span
from desktop.ui.page import painter as paint
from desktop.ui.page.document import Look, Page, lay_out
from desktop.ui.page.geometry import boxes, visible
from desktop.ui.page.handles import Handles
from desktop.ui.page.marks import Marks
from desktop.ui.page.tips import tip_at

_NO_ARTICLE = Article(0, "", "", "")
_EDGE = 40  # least space right of the column


class PageView(QTextEdit):
    """Shows one article with its marks.

    Signals give code points of the article's text: `selected` a new selection, already snapped (empty: none),
    `passage_picked` the id of a clicked passage (empty: none), `resized` a passage and its new borders. `first_painted`
    comes once, after the first frame.
    """

    selected = Signal(object)
    passage_picked = Signal(str)
    resized = Signal(str, object)
    first_painted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.entities = "underline"
        self.quiet = False
        self.marks = Marks(Codebook(""))
        self.page: Page = lay_out(_NO_ARTICLE, look)
        self._handles = Handles(self)
        self._scene: paint.Scene | None = None
        self._painted = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setAccessibleName("Article")
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setCursorWidth(2)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # what is shown

    def show_article(self, article: Article, marks: Marks) -> None:
        """Show an article from its beginning."""
        self.marks = marks
        self._use(lay_out(article, self.look))
        first = article.blocks[0].start if article.blocks else 0
        self.select(Span(first, first))
        self.verticalScrollBar().setValue(0)

    def set_look(self, look: Look) -> None:
        """Set the same article in another look; the place being read and the selection are kept."""
        top, span = self.top_index(), self.selection()
        self.look = look
        self._use(lay_out(self.page.article, look))
        self.scroll_to(top)
        self.select(span)

    def _use(self, page: Page) -> None:
        self._scene = None
        old: QTextDocument = self.page.document
        self.page = page
        self._place_column()
        self.setDocument(page.document)
        old.deleteLater()

    def refresh(self) -> None:
        """Paint again after the marks have changed."""
        self._scene = None
        self.viewport().update()

    # places

    def column_left(self) -> float:
        """The column's left edge in viewport pixels."""
        spare = self.viewport().width() - self.look.measure
        return max(paint.RAIL + 6.0, spare / 2)

    def scene(self) -> paint.Scene:
        """What is on screen now; made once a frame."""
        if self._scene is None:
            seen = visible(self, self.page.mixed)
            self._scene = paint.compose(
                self.page,
                self.marks,
                self.look,
                seen,
                self.column_left(),
                entities=self.entities,
                quiet=self.quiet,
            )
        return self._scene

    def top_index(self) -> int:
        """The code point at the top of the screen."""
        return self.page.map.to_text(self.scene().seen.start)

    def index_at(self, point: QPoint) -> int:
        """The code point nearest to a point of the viewport."""
        return self.page.map.to_text(self.cursorForPosition(point).position())

    def is_over_text(self, point: QPoint) -> bool:
        """Whether a point of the viewport lies in the column, below the head."""
        position = self.cursorForPosition(point).position()
        left = self.column_left()
        return position >= self.page.map.body and left - 4 <= point.x() <= left + self.look.measure + 4

    def boxes_of(self, span: Span) -> list[QRectF]:
        """The boxes of a stretch of text that are on screen."""
        return [box.rect for box in boxes(self.scene().seen, *self.page.map.range(span))]

    def scroll_to(self, index: int) -> None:
        """Bring a code point to the upper third of the screen; 0 brings back the headline."""
        if index <= 0:
            self.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(self.page.document)
        cursor.setPosition(self.page.map.to_document(index))
        top = self.page.document.documentLayout().blockBoundingRect(cursor.block()).top()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        place = top + (line.y() if line.isValid() else 0)
        self.verticalScrollBar().setValue(round(place - self.viewport().height() / 3))

    def reveal(self, span: Span) -> None:
        """Scroll only if the stretch is not on screen already."""
        rects = self.boxes_of(span)
        height = self.viewport().height()
        if not rects or rects[0].top() < 0 or rects[-1].bottom() > height:
            self.scroll_to(span.start)

    # selection

    def selection(self) -> Span:
        """The selected stretch, empty at the caret where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            index = self.page.map.to_text(cursor.position())
            return Span(index, index)
        return self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a stretch, or put the caret there if it is empty."""
        start, end = self.page.map.range(span)
        cursor = QTextCursor(self.page.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.selected.emit(span)

    def is_dragging(self) -> bool:
        """Whether a handle is being dragged just now."""
        return self._handles.busy

    def clear_selection(self) -> None:
        """Put the caret where the selection begins."""
        start = self.selection().start
        self.select(Span(start, start))

    def _take_selection(self, *, exact: bool) -> None:
        span = self.selection()
        text = self.page.article.text
        if len(span) and not exact:
            from desktop.text.snap import snap  # noqa: PLC0415  (the start does without it)

            span = snap(text, span)
        if len(span) and text[span.start : span.end].strip():
            self.select(span)
        else:
            self.selected.emit(Span(span.start, span.start))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints, then Qt's text, then lines, outlines and the rail."""
        scene = self.scene()
        with QPainter(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            paint.paint_under(painter, scene)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setClipRegion(event.region())
            paint.paint_over(painter, scene)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._scene = None
        self._place_column()
        super().resizeEvent(event)

    def _place_column(self) -> None:
        left = round(self.column_left())
        right = max(self.viewport().width() - left - self.look.measure, _EDGE)
        frame = self.page.document.rootFrame()
        shape = frame.frameFormat()
        if (shape.leftMargin(), shape.rightMargin()) == (left, right):
            return
        shape.setLeftMargin(left)
        shape.setRightMargin(right)
        shape.setTopMargin(round(self.look.size * 1.9))
        shape.setBottomMargin(self.look.size * 6)
        frame.setFrameFormat(shape)

    def _scrolled(self) -> None:
        self._scene = None
        self.viewport().update()

    # gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click in the rail picks a passage, one on a handle starts to drag it, any other belongs to the text."""
        if event.button() is Qt.MouseButton.LeftButton:
            if self._handles.press(event.position()):
                return
            if hit := paint.passage_at(self.scene(), event.position()):
                self.passage_picked.emit(hit)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle, or select text."""
        if not self._handles.move(event.position()):
            super().mouseMoveEvent(event)
            self._scene = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the selection as made, or pick the passage that was clicked."""
        if self._handles.release(exact=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)):
            return
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self._take_selection(exact=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif paint.passage_at(self.scene(), event.position()) == "":
            self._click(event.position().toPoint())

    def _click(self, point: QPoint) -> None:
        found: list[Annotation] = self.marks.passages_at(self.index_at(point)) if self.is_over_text(point) else []
        self.selected.emit(self.selection())
        self.passage_picked.emit(found[0].id if found else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; a selection made with the keys is kept to the character."""
        before = self.textCursor()
        super().keyPressEvent(event)
        after = self.textCursor()
        if (before.anchor(), before.position()) != (after.anchor(), after.position()):
            self._scene = None
            if not after.hasSelection():
                self.passage_picked.emit("")
            self._take_selection(exact=True)

    def event(self, event: QEvent) -> bool:
        """Let the label keys through: Qt would keep plain letters for a text view."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what an entity or a passage is when the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip:
            place, area = tip_at(self, event.pos())  # type: ignore[attr-defined]  # a tool tip's is a QHelpEvent
            QToolTip.showText(event.globalPos(), place, self.viewport(), area or QRect())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

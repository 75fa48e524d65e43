"""The page itself: shows an article and turns gestures into signals.

It changes nothing in the project. What it shows it is told; what the reader does it says.
"""

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.model.article import Article
from desktop.model.span import Span
from desktop.ui.page import painter as paint
from desktop.ui.page.document import Look, lay_out
from desktop.ui.page.handles import Handles
from desktop.ui.page.marks import Marks
from desktop.ui.page.sheet import Sheet

_ZOOM = 10  # per cent for one notch of the wheel


class PageView(Sheet):
    """Shows one article with its marks.

    Signals give code points of the article's text: `selected` a new selection, already snapped (empty: none),
    `passage_picked` the id of a clicked passage (empty: none), `resized` a passage and its new borders. `zoomed` asks
    for larger or smaller text, in per cent.
    """

    selected = Signal(object)
    passage_picked = Signal(str)
    resized = Signal(str, object)
    zoomed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._handles = Handles(self)
        self._in_rail = False
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.viewport().setMouseTracking(True)

    # what is shown

    def show_article(self, article: Article, marks: Marks) -> None:
        """Show an article from its beginning."""
        self.marks = marks
        self.use(lay_out(article, self.look))
        first = article.blocks[0].start if article.blocks else 0
        self.select(Span(first, first))
        self.verticalScrollBar().setValue(0)

    def set_look(self, look: Look) -> None:
        """Set the same article in another look; the place being read and the selection are kept."""
        top, span = self.line_at_top(), self.selection()
        self.look = look
        self.use(lay_out(self.page.article, look))
        self.select(span)
        self.keep_line(top)

    # selection

    def selection(self) -> Span:
        """The selected stretch; empty at the caret where nothing is selected, or nothing but white space."""
        cursor = self.textCursor()
        span = self.page.map.span(cursor.selectionStart(), cursor.selectionEnd())
        if cursor.hasSelection() and span.of(self.page.article.text).strip():
            return span
        index = self.page.map.to_text(cursor.position())
        return Span(index, index)

    def select(self, span: Span) -> None:
        """Select a stretch, or put the caret there if it is empty; the page is not scrolled."""
        start, end = self.page.map.range(span)
        cursor = QTextCursor(self.page.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.put_cursor(cursor)
        self.selected.emit(span)

    def is_dragging(self) -> bool:
        """Whether a handle is being dragged just now."""
        return self._handles.busy

    def clear_selection(self) -> None:
        """Put the caret where the selection begins."""
        start = self.selection().start
        self.select(Span(start, start))

    def _take_selection(self, *, exact: bool) -> None:
        """Take what was selected with the mouse: as it is, or as it was meant."""
        span = self.selection()
        if len(span) and not exact:
            from desktop.text.snap import snap  # noqa: PLC0415  (the start does without it)

            span = snap(self.page.article.text, span)
        if len(span):
            self.select(span)
        else:  # the headline, for one, can be selected and copied, but not tagged
            self.selected.emit(span)

    # gestures

    def _pick_in_rail(self, event: QMouseEvent) -> bool:
        """Whether the click went to a tag or a bracket; if so, its passage is picked and the words are let go."""
        hit = ""
        if event.button() is Qt.MouseButton.LeftButton:
            hit = paint.passage_at(self.scene(), event.position())
        self._in_rail = bool(hit)
        if hit:
            self.clear_selection()
            self.passage_picked.emit(hit)
        return bool(hit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click in the rail picks a passage, one on a handle starts to drag it, any other belongs to the text."""
        left = event.button() is Qt.MouseButton.LeftButton
        if (left and self._handles.press(event.position())) or self._pick_in_rail(event):
            return
        if left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor = self.textCursor()
            cursor.clearSelection()  # or Qt would drag the words away instead of selecting anew
            self.put_cursor(cursor)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; in the rail, a double click is two clicks."""
        if not self._pick_in_rail(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle, or select text."""
        if not self._handles.move(event.position()) and not self._in_rail:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the selection as made, or pick the passage that was clicked."""
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        in_rail, self._in_rail = self._in_rail, False
        if self._handles.release(exact=exact) or in_rail:
            return
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self._take_selection(exact=exact)
        else:
            self._click(event.position())

    def _click(self, point: QPointF) -> None:
        found = self.marks.passages_at(self.character_at(point))
        self.selected.emit(self.selection())
        self.passage_picked.emit(found[0].id if found else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; a selection made with the keys is kept to the character."""
        before = self.textCursor()
        super().keyPressEvent(event)
        after = self.textCursor()
        if (before.anchor(), before.position()) != (after.anchor(), after.position()):
            if not after.hasSelection():
                self.passage_picked.emit("")
            self.selected.emit(self.selection())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(_ZOOM if event.angleDelta().y() > 0 else -_ZOOM)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the article's own text: Qt would turn no-break spaces into spaces and join paragraphs."""
        if self.textCursor().selectionStart() < self.page.map.body:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self.selection().of(self.page.article.text))
        return data

    def event(self, event: QEvent) -> bool:
        """Let the label keys through: Qt would keep plain letters for a text view."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what an entity or a passage is when the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip:
            from desktop.ui.page.tips import tip_at  # noqa: PLC0415  (the first frame does without it)

            place, area = tip_at(self, event.pos())  # type: ignore[attr-defined]  # a tool tip's is a QHelpEvent
            QToolTip.showText(event.globalPos(), place, self.viewport(), area or QRect())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

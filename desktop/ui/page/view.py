"""The page itself: shows an article and turns gestures into signals.

It changes nothing in the project. What it shows it is told; what the reader does it says.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.model.article import Article
from desktop.model.span import Span
from desktop.ui.page.document import Look, lay_out
from desktop.ui.page.marks import Marks
from desktop.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from desktop.ui.page.gestures import Gestures

_ZOOM = 10  # per cent for one notch of the wheel


def gestures(view: "PageView") -> "Gestures":
    """What the mouse does on the page, made when it first comes there."""
    if view.mouse is None:
        from desktop.ui.page.gestures import Gestures  # noqa: PLC0415  (the first frame does without it)

        view.mouse = Gestures(view)
    return view.mouse


class PageView(Sheet):
    """Shows one article with its marks.

    Signals give code points of the article's text: `selected` a new selection, already snapped (empty: none),
    `passage_picked` the id of a clicked passage (empty: none), `resized` a passage, the number of one of its pieces and
    that one's new borders, `piece_selected` words that are to go with the passage selected before, `mention_picked` a
    mention that was pointed at while a name is asked for. `menu_wanted` asks for a menu at a place of the screen, over
    a code point (-1: none). `zoomed` asks for larger or smaller text, in per cent; `note_wanted` says that the note in
    the meta line was clicked.
    """

    selected = Signal(object)
    passage_picked = Signal(str)
    resized = Signal(str, int, object)
    piece_selected = Signal(object)
    mention_picked = Signal(object)
    menu_wanted = Signal(object, int)
    zoomed = Signal(int)
    note_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.mouse: Gestures | None = None
        self.picking = False
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.viewport().setMouseTracking(True)

    # what is shown

    def show_article(self, article: Article, marks: Marks, note: str = "") -> None:
        """Show an article from its beginning; `note` ends its meta line and can be clicked."""
        self.marks, self.note = marks, note
        self.use(lay_out(article, self.look, note))
        first = article.blocks[0].start if article.blocks else 0
        self.select(Span(first, first))
        self.verticalScrollBar().setValue(0)

    def set_look(self, look: Look) -> None:
        """Set the same article in another look; the place being read and the selection are kept."""
        top, span = self.line_at_top(), self.selection()
        self.look = look
        self.use(lay_out(self.page.article, look, self.note))
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
        """Select a stretch, or put the caret there if it is empty, and say so; the page is not scrolled."""
        self.place_selection(span)
        self.selected.emit(span)

    def place_selection(self, span: Span) -> None:
        """Select a stretch without a word."""
        start, end = self.page.map.range(span)
        cursor = QTextCursor(self.page.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.put_cursor(cursor)

    def is_dragging(self) -> bool:
        """Whether a handle or a selection by words is being dragged just now."""
        return self.mouse is not None and self.mouse.busy

    def pick_mentions(self, *, on: bool) -> None:
        """While a name is asked for, clicking a mention gives it, and does not take the focus from the name's field."""
        self.picking = on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.WheelFocus)

    def clear_selection(self) -> None:
        """Put the caret where the selection begins."""
        start = self.selection().start
        self.select(Span(start, start))

    # gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press that is no gesture of the page belongs to the text."""
        if not gestures(self).press(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        if not gestures(self).double(event):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or select text."""
        if not gestures(self).move(event):
            super().mouseMoveEvent(event)
        if self.note and self.anchorAt(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the selection as made, or pick the passage that was clicked."""
        if not gestures(self).release(event):
            super().mouseReleaseEvent(event)
            gestures(self).take(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: where the mouse is, or at the caret where a key asked."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index, place = self.character_at(QPointF(event.pos())), event.globalPos()
        else:
            index, place = self.selection().start, self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(place, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; a selection made with the keys is kept to the character."""
        before = self.textCursor()
        super().keyPressEvent(event)
        self._leave_pair(forward=self.textCursor().position() > before.position())
        after = self.textCursor()
        if (before.anchor(), before.position()) != (after.anchor(), after.position()):
            if not after.hasSelection():
                self.passage_picked.emit("")
            self.selected.emit(self.selection())

    def _leave_pair(self, *, forward: bool) -> None:
        """After a few rare characters Qt puts the caret between the two halves of the next one: go on to its edge."""
        cursor = self.textCursor()
        place = self.page.map.to_text(cursor.position())
        whole = self.page.map.to_document(place)
        if cursor.position() - whole == 1 and cursor.position() > self.page.map.body:
            keep = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(self.page.map.to_document(place + 1) if forward else whole, keep)
            self.put_cursor(cursor)

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

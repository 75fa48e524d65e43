"""A long text in a column, and where its code points stand on screen."""

import re

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QBrush, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.model.span import Span
from desktop.text.patches import difference
from desktop.text.utf16 import Utf16Map
from desktop.ui.page.geometry import Box, Visible, boxes, visible
from desktop.ui.theme import Theme, reading_font

LINE, SIZE, MARGIN = 25, 15, 20  # pixels: from line to line, of the type, right of the text
_TOP = 14
_SMALL = 5000  # code points of a change that is put into what is laid out already
_RIGHT_TO_LEFT = "[\u0590-\u08ff\u202b\u202e\u2067\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"


class SourceText(QTextEdit):
    """Shows one text. `shown` is what it shows; nothing is ever read back from the document."""

    def __init__(self, theme: Theme, parent: QWidget, *, left: int) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # so the arrow keys scroll
        self.theme = theme
        self.shown = ""
        self._left = left
        self._units = Utf16Map("")
        self._mixed: frozenset[int] = frozenset()

    def show_text(self, text: str) -> None:
        """Show a text from its beginning; nothing happens where it is shown already."""
        if text == self.shown and text:
            return
        if self.shown and self._changed(text):
            return
        self.shown, self._units = text, Utf16Map(text)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(reading_font(SIZE))
        document.setDocumentMargin(0)  # lines are asked where they stand, and count from the margin
        cursor = QTextCursor(document)
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        shape.setLeftMargin(self._left)
        shape.setRightMargin(MARGIN)
        cursor.setBlockFormat(shape)
        chars = QTextCharFormat()
        chars.setFont(reading_font(SIZE))  # the window's style sheet would set the interface face
        chars.setForeground(QBrush(self.theme.ink))
        cursor.setBlockCharFormat(chars)
        cursor.insertText(text, chars)
        first = QTextCursor(document.begin())
        shape.setTopMargin(_TOP)
        first.setBlockFormat(shape)
        self._mixed = _mixed(text)
        self.setDocument(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _changed(self, text: str) -> bool:
        """Put a change inside the text into the document: a new one would have to be laid out from its beginning."""
        patch = difference("text", self.shown, text)
        if patch is None or patch.start == 0 or not text or max(patch.end - patch.start, len(patch.text)) > _SMALL:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_utf16(patch.start))
        cursor.setPosition(self._units.to_utf16(patch.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(patch.text)
        self.shown, self._units, self._mixed = text, Utf16Map(text), _mixed(text)
        return True

    def top_index(self) -> int:
        """The code point at the top of what is on screen."""
        point = QPoint(self.viewport().width() // 2, 2)
        return self._units.to_code_points(self.cursorForPosition(point).position())

    def index_at(self, point: QPoint) -> int:
        """The code point whose character is under a point of the viewport, or -1 where there is none."""
        seen = self.seen()
        unit = self.cursorForPosition(point).position()
        for place in (unit - 1, unit):
            spot = boxes(seen, place, place + 1) if place >= 0 else []
            if any(box.rect.adjusted(-1, -3, 1, 3).contains(point.toPointF()) for box in spot):
                return self._units.to_code_points(place)
        return -1

    def boxes_of(self, span: Span) -> list[Box]:
        """The boxes of a stretch that are on screen."""
        return boxes(self.seen(), self._units.to_utf16(span.start), self._units.to_utf16(span.end))

    def place_of(self, index: int) -> QPoint:
        """The middle of a character that is on screen."""
        return self.boxes_of(Span(index, index + 1))[0].rect.center().toPoint()

    def scroll_to(self, index: int, *, margin: int = 0) -> None:
        """Bring a code point to the top of what is on screen, with so many pixels above it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_utf16(index))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - margin)

    def reveal(self, span: Span) -> None:
        """Scroll where the start of a stretch is not well on screen."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_utf16(span.start))
        top, height = self.cursorRect(cursor).top(), self.viewport().height()
        if not 40 <= top <= height - 120:
            self.scroll_to(span.start, margin=height // 3)

    def event(self, event: QEvent) -> bool:
        """Let the view's keys through: Qt would keep plain letters for a text view."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def seen(self) -> Visible:
        """What of the text is on screen."""
        return visible(self, self._mixed)


def _mixed(text: str) -> frozenset[int]:
    """The numbers of the lines that hold text written from right to left."""
    pattern = re.compile(_RIGHT_TO_LEFT)  # when the first source is opened: the window's start does without
    if not pattern.search(text):
        return frozenset()
    return frozenset(number for number, line in enumerate(text.split("\n")) if pattern.search(line))

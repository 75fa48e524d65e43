"""What the mouse does on the page: pick, drag handles, select by words and sentences, point at a mention."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.model.span import Span
from desktop.ui.page import painter as paint
from desktop.ui.page.handles import Handles

if TYPE_CHECKING:
    from desktop.ui.page.view import PageView

_NEAR = 6  # pixels that the hand may move between the clicks of a triple click


class Gestures:
    """Follows the mouse for one page; each call says whether the event was used up."""

    def __init__(self, view: "PageView") -> None:
        self._view = view
        self._handles = Handles(view)
        self._used = False  # from a press that was used up to its release
        self._anchor: Span | None = None  # the word or sentence that a dragged selection began with
        self._unit: Callable[[str, int], Span] | None = None
        self._since = QElapsedTimer()
        self._at = QPointF()

    @property
    def busy(self) -> bool:
        """Whether something is being dragged that is no selection yet."""
        return self._handles.busy or self._anchor is not None

    def press(self, event: QMouseEvent) -> bool:
        """Pick a mention or a passage, take a handle, or select a sentence with the third click."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        point = event.position()
        if self._picks_mention(point) or self._handles.press(point) or self._picks_in_rail(point):
            return True
        if self._is_third(point):
            from desktop.text.snap import sentence_at  # noqa: PLC0415  (the start does without it)

            return self._select_by(sentence_at, point)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor = self._view.textCursor()
            cursor.clearSelection()  # or Qt would drag the words away instead of selecting anew
            self._view.put_cursor(cursor)
        return False

    def double(self, event: QMouseEvent) -> bool:
        """Select the word, joined by hyphens or not; in the rail, a double click is two clicks."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        from desktop.text.snap import word_at  # noqa: PLC0415  (as above)

        point = event.position()
        if self._picks_mention(point) or self._picks_in_rail(point):
            return True
        self._since.start()
        self._at = point
        return self._select_by(word_at, point)

    def move(self, event: QMouseEvent) -> bool:
        """Drag a handle, or grow the selection by whole words or sentences."""
        point = event.position()
        if self._handles.move(point) or self._used:
            return True
        if self._anchor is None or self._unit is None:
            return False
        found = self._unit(self._view.page.article.text, self._view.index_at(point.toPoint()))
        if len(found):
            self._view.select(Span(min(found.start, self._anchor.start), max(found.end, self._anchor.end)))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let go of what was held."""
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        used, self._used = self._used, False
        if self._handles.release(exact=exact) or used:
            return True
        if self._anchor is None:
            return False
        self._anchor = self._unit = None
        self._say(event.modifiers())
        return True

    def take(self, event: QMouseEvent) -> None:
        """Take what the text view has made of a release: a selection, as it is or as it was meant, or a click."""
        view, keys = self._view, event.modifiers()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if not view.textCursor().hasSelection():
            if view.anchorAt(event.position().toPoint()):
                view.note_wanted.emit()
                return
            found = view.marks.passages_at(view.character_at(event.position()))
            view.selected.emit(view.selection())
            view.passage_picked.emit(found[0].id if found else "")
            return
        span = view.selection()
        if len(span) and not keys & Qt.KeyboardModifier.AltModifier:
            from desktop.text.snap import snap  # noqa: PLC0415  (as above)

            span = snap(view.page.article.text, span)
        if len(span):  # the headline, for one, can be selected and copied, but not tagged
            view.place_selection(span)
        self._say(keys)

    def _say(self, keys: Qt.KeyboardModifier) -> None:
        """Say what was selected; with Ctrl, that it is to go with the passage selected before."""
        span = self._view.selection()
        if len(span) and keys & Qt.KeyboardModifier.ControlModifier and self._view.marks.recent:
            self._view.piece_selected.emit(span)
        else:
            self._view.selected.emit(span)

    def _picks_mention(self, point: QPointF) -> bool:
        if not self._view.picking:
            return False
        mention = self._view.marks.mention_at(self._view.character_at(point))
        if mention is None:
            self._view.setFocus()  # while a name is asked for, a click alone does not bring the focus here
            return False
        self._used = True
        self._view.mention_picked.emit(mention.span)
        return True

    def _picks_in_rail(self, point: QPointF) -> bool:
        hit = paint.passage_at(self._view.scene(), point)
        if hit:
            self._used = True
            self._view.clear_selection()
            self._view.passage_picked.emit(hit)
        return bool(hit)

    def _is_third(self, point: QPointF) -> bool:
        soon = self._since.isValid() and self._since.elapsed() <= QApplication.doubleClickInterval()
        self._since.invalidate()
        return soon and (point - self._at).manhattanLength() <= _NEAR

    def _select_by(self, unit: Callable[[str, int], Span], point: QPointF) -> bool:
        index = self._view.character_at(point)
        found = unit(self._view.page.article.text, index) if index >= 0 else Span(0, 0)
        if not len(found):
            return False
        self._anchor, self._unit = found, unit
        self._view.select(found)
        return True

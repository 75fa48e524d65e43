"""The handles of the selected passage, two for each of its pieces: dragging one moves that end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from desktop.model.span import Span
from desktop.ui.page import links

if TYPE_CHECKING:
    from desktop.ui.page.view import PageView

_REACH = 9.0


class Handles:
    """Follows the mouse from a press on a handle to its release."""

    def __init__(self, view: "PageView") -> None:
        self._view = view
        self._moving: str = ""
        self._piece = 0
        self._fixed = 0
        self._span: Span | None = None

    @property
    def busy(self) -> bool:
        """Whether a handle is held."""
        return bool(self._moving)

    def press(self, point: QPointF) -> bool:
        """Whether a handle was taken."""
        end = self._end_at(point)
        selected = self._view.marks.selected
        if end is None or not selected:
            return False
        piece = self._view.marks.annotations[selected].spans[end.piece]
        self._moving, self._piece = selected, end.piece
        self._fixed = piece.end if end.is_start else piece.start
        self._span = None  # until it is moved: a mere click on a handle changes nothing
        return True

    def move(self, point: QPointF) -> bool:
        """Show the new borders while dragging; also shows by the mouse's shape what a press would take."""
        if not self._moving:
            self._shape(point)
            return False
        index = self._view.index_at(point.toPoint())
        low, high = sorted((index, self._fixed))
        if low < high:
            self._span = Span(low, high)
            self._view.select(self._span)
        return True

    def release(self, *, exact: bool) -> bool:
        """Say the new borders; True if a handle was being dragged."""
        if not self._moving:
            return False
        moved, span = self._moving, self._span
        self._moving, self._span = "", None
        self._view.clear_selection()
        if span is not None:
            from desktop.text.snap import snap  # noqa: PLC0415  (the start does without it)

            text = self._view.page.article.text
            self._view.resized.emit(moved, self._piece, span if exact else snap(text, span))
        return True

    def _shape(self, point: QPointF) -> None:
        if self._end_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._view.picking and self._view.marks.mention_at(self._view.character_at(point)) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _end_at(self, point: QPointF) -> links.End | None:
        scene = self._view.scene()
        if scene.quiet:
            return None
        for item in scene.drawn:
            if item.annotation.id == self._view.marks.selected:
                for end in links.ends(scene, item):
                    if (end.point - point).manhattanLength() <= _REACH:
                        return end
        return None

"""Painting in an interface that may be mirrored: where things stand, and which way a text runs.

Delegates reckon from the left, as in English; what they paint goes through here. A text keeps its own direction, be the
interface mirrored or not; it is aligned with the interface.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from desktop.ui.page.setting import leftward

_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight


def placed(painter: QPainter, rect: QRectF, whole: QRectF) -> QRectF:
    """A part of the whole, or where it stands once the whole is mirrored."""
    if painter.layoutDirection() is not _RTL:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())


def alignment(flags: Qt.AlignmentFlag, *, mirrored: bool) -> Qt.AlignmentFlag:
    """Flags that mean left and right as they say, whichever way the text runs."""
    if mirrored and flags & _SIDES:
        flags ^= _SIDES
    return flags | Qt.AlignmentFlag.AlignAbsolute


def direction_of(text: str) -> Qt.LayoutDirection:
    """The way a text runs."""
    return _RTL if not text.isascii() and leftward(text) else _LTR


def leading(label: QLabel) -> QLabel:
    """Have a label begin where the interface does, whichever way its own text runs; gives it back."""
    begin = alignment(Qt.AlignmentFlag.AlignLeft, mirrored=label.isRightToLeft())
    label.setAlignment(begin | (label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))
    return label


def write(painter: QPainter, rect: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:
    """A line of text in its own direction, its flags turned round where the painter is mirrored."""
    before = painter.layoutDirection()
    painter.setLayoutDirection(direction_of(text))
    painter.drawText(rect, alignment(flags, mirrored=before is _RTL), text)
    painter.setLayoutDirection(before)

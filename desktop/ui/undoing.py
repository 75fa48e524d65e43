"""The keys for undo in fields: a field with nothing to take back leaves them to the window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class _Passing(QObject):
    """Qt's fields take these keys in any case, and then do nothing with them."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that the key is not wanted here."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        if not (undo or redo) or _has_own(watched, redo=redo):
            return False
        event.ignore()
        return True


def _has_own(field: QObject, *, redo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isRedoAvailable() if redo else field.document().isUndoAvailable()
    return False


def pass_undo_on(*fields: QLineEdit | QPlainTextEdit) -> None:
    """Have fields leave undo to the window once there is nothing to undo in them."""
    for field in fields:
        field.installEventFilter(_Passing(field))

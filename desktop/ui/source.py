"""The original of an article: everything as it came in, what cleaning removed struck through with its reason."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop.model.article import Removed
from desktop.ui.colours import mix
from desktop.ui.theme import INTERFACE_FACE, Theme, reading_font
from desktop.workspace.source import SourceView

_MOVED = {"headline", "caption"}  # not lost: they stand in the head of the page


class SourceDialog(QDialog):
    """Shows the part of the source an article came from."""

    def __init__(self, title: str, view: SourceView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Original · {title}")
        self.resize(820, 760)
        self._theme = theme
        about = QLabel(_summary(view), self)
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setObjectName("page")
        self.text.setAccessibleName("Original")
        self.text.document().setDefaultFont(reading_font(15))
        self.text.document().setDocumentMargin(18)
        self._write(view)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.text)
        column.addWidget(buttons)

    def _write(self, view: SourceView) -> None:
        cursor = QTextCursor(self.text.document())
        shape = QTextBlockFormat()
        shape.setLineHeight(135, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor.setBlockFormat(shape)
        kept, struck, reason = self._formats()
        place, end = view.extent.start, view.extent.end
        for removed in sorted(view.removed, key=lambda item: (item.start, item.end)):
            start, stop = max(removed.start, place), min(removed.end, end)
            if start >= stop:
                continue
            cursor.insertText(_shown(view.text[place:start]), kept)
            piece = view.text[start:stop]
            moved = removed.reason in _MOVED
            struck.setToolTip(f"Removed: {removed.reason}")
            cursor.insertText(_shown(piece.rstrip()), kept if moved else struck)
            if piece.strip():
                cursor.insertText(f"  {removed.reason}", reason)
            cursor.insertText(_shown(piece[len(piece.rstrip()) :]), kept)
            place = stop
        cursor.insertText(_shown(view.text[place:end]), kept)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _formats(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        kept = QTextCharFormat()
        kept.setFont(reading_font(15))  # the window's style sheet would set the interface face
        kept.setForeground(QBrush(self._theme.ink))
        struck = QTextCharFormat(kept)
        struck.setForeground(QBrush(self._theme.muted))
        struck.setFontStrikeOut(True)
        reason = QTextCharFormat()
        reason.setFontFamilies([INTERFACE_FACE])
        reason.setProperty(QTextCharFormat.Property.FontPixelSize, 11)
        reason.setForeground(QBrush(self._theme.accent))
        reason.setBackground(QBrush(mix(self._theme.accent, self._theme.page, 0.1)))
        return kept, struck, reason


def _shown(text: str) -> str:
    """Line breaks as Qt knows them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _summary(view: SourceView) -> str:
    real = [item for item in view.removed if item.reason not in _MOVED and view.text[item.start : item.end].strip()]
    if not real:
        return f"{view.name}: nothing was removed."
    kinds = Counter(_kind(item) for item in real)
    stretches = "1 stretch was" if len(real) == 1 else f"{len(real)} stretches were"
    listed = ", ".join(f"{count} × {kind}" for kind, count in kinds.most_common(6))
    return f"{view.name}: {stretches} removed and struck through below ({listed})."


def _kind(item: Removed) -> str:
    return item.reason.split(":", maxsplit=1)[0]

"""A note in Markdown: rendered where it is read, and edited in place."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.translation import tr
from desktop.ui.undoing import pass_undo_on

_PAUSE = 1000  # milliseconds without a key after which a note is kept
_LINES = 66  # pixels: three lines
_BACK_SOON = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
_INSET = 18  # pixels beside the words of a rendered note
_LEAST = 30
_MOST = 160  # pixels of a rendered note before it scrolls


def note_html(text: str) -> str:
    """Markdown as HTML. Tags in it are shown, not obeyed, and pictures are left out: a note loads nothing."""
    import markdown  # noqa: PLC0415  (30 ms that only a note needs)

    reader = markdown.Markdown(extensions=["sane_lists", "nl2br"])
    reader.preprocessors.deregister("html_block")
    for name in ("html", "image_link", "image_reference", "short_image_ref"):
        reader.inlinePatterns.deregister(name)
    return reader.convert(text)


class _View(QTextBrowser):
    """Shows the note; a click or a key begins to edit it."""

    wanted = Signal()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is loaded."""
        return None

    def fit(self) -> None:
        """Be as high as the note, within bounds."""
        document = self.document()
        document.setTextWidth(max(self.width() - _INSET, _INSET))
        self.setFixedHeight(min(max(round(document.size().height()) + _INSET // 2, _LEAST), _MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects nothing and follows no link begins to edit."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection() and not self.anchorAt(event.position().toPoint()):
            self.wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here with the Tab key comes to write."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.wanted.emit()


class NoteField(QWidget):
    """The note of a passage; `kept` comes when what was typed is to be kept."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = QPlainTextEdit(self)
        pass_undo_on(self.editor)
        self.editor.setPlaceholderText("Markdown…")
        self.editor.setAccessibleName(tr("Note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(_LINES)
        self.editor.installEventFilter(self)
        self.view = _View(self)
        self.view.setObjectName("note")
        self.view.setAccessibleName(tr("Note"))
        self.view.setOpenLinks(False)
        self.view.document().setIndentWidth(_INSET)
        self.view.document().setDefaultStyleSheet("p, ul, ol { margin: 0 0 4px 0; }")
        self.view.setStyleSheet("QTextBrowser#note { padding: 1px 3px; border-radius: 6px; }")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.anchorClicked.connect(_follow)
        self.view.wanted.connect(self.edit)
        self.view.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.kept)
        self.editor.textChanged.connect(self._pause.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        column.addWidget(self.view)

    @property
    def text(self) -> str:
        """The note as it was typed."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another note."""
        if text != self.text:
            self.editor.setPlainText(text)
        if not self.editor.hasFocus():
            self._render()

    def set_writable(self, *, writable: bool) -> None:
        """Whether the note can be edited."""
        self.editor.setReadOnly(not writable)

    def edit(self) -> None:
        """Show what was typed and put the caret behind it."""
        if self.editor.isReadOnly():
            return
        self.view.hide()
        self.editor.show()
        self.editor.setFocus()

    def _render(self) -> None:
        rendered = bool(self.text.strip())
        if rendered:
            self.view.setHtml(note_html(self.text))
        self.view.setVisible(rendered)
        self.editor.setVisible(not rendered)
        self.view.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the note when it loses the focus or on Ctrl+Return."""
        if event.type() is QEvent.Type.FocusOut:
            self.kept.emit()
            if isinstance(event, QFocusEvent) and event.reason() not in _BACK_SOON:
                self._render()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.kept.emit()
                return True
        return super().eventFilter(watched, event)


def _follow(url: QUrl) -> None:
    """Open a link that was clicked, where it leads to the web."""
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)

"""What an empty project shows: an invitation."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_LEAST, _WIDE = 280, 460  # pixels


class EmptyPanel(QWidget):
    """Drop files here, paste, or open the sample; `asked` gives the id of the action."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame(self)
        frame.setObjectName("empty")
        frame.setMaximumSize(520, 300)
        frame.setMinimumHeight(260)
        column = QVBoxLayout(frame)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(12)
        title = QLabel("Drop articles here", frame)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(
            "Texts, web pages, documents, mails, feeds, tables, or folders and archives of them, one article in a file "
            "or many. Postil cleans them, keeps the original, and finds the names. You can also paste an article, or "
            "the address of one, with Ctrl+V.",
            frame,
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch()
        for name, action_id, role in (
            ("Import…", "import", "primary"),
            ("Paste", "paste", ""),
            ("Open the sample", "project.sample", ""),
        ):
            button = QPushButton(name, frame)
            button.setProperty("role", role)
            button.clicked.connect(lambda _checked=False, wanted=action_id: self.asked.emit(wanted))
            self._row.addWidget(button)
            if role:
                self.setFocusProxy(button)
        self._row.addStretch()
        column.addStretch()
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(6)
        column.addLayout(self._row)
        column.addStretch()
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(frame, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its buttons in a row: they can stand in a column."""
        return QSize(_LEAST, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons into a row where there is room."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if self.width() > _WIDE else directions.TopToBottom)
        super().resizeEvent(event)

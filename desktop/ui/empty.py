"""What an empty project shows: an invitation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPanel(QWidget):
    """Drop files here, paste, or open the sample; `asked` gives the id of the action."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame(self)
        frame.setObjectName("empty")
        frame.setFixedSize(520, 260)
        column = QVBoxLayout(frame)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(12)
        title = QLabel("Drop articles here", frame)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(
            "Text files or folders of them, one article in a file or many. Postil cleans them, keeps the original, "
            "and finds the names. You can also paste an article with Ctrl+V.",
            frame,
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for name, action_id, role in (
            ("Import…", "import", "primary"),
            ("Paste", "paste", ""),
            ("Open the sample", "project.sample", ""),
        ):
            button = QPushButton(name, frame)
            button.setProperty("role", role)
            button.clicked.connect(lambda _checked=False, wanted=action_id: self.asked.emit(wanted))
            row.addWidget(button)
        row.addStretch()
        column.addStretch()
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignCenter)

"""What an empty project shows: an invitation, and how far an import is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.translation import tr
from desktop.ui.work import Job

_LEAST, _WIDE = 280, 460  # pixels


class _Work(QWidget):
    """How far the articles on their way are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._title, self._what = QLabel("", self), QLabel("", self)
        self._title.setProperty("role", "title")
        self._what.setProperty("role", "muted")
        self._what.setMinimumWidth(1)  # a long name of a file makes nothing wider
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_LEAST)
        self.progress.setAccessibleName(tr("Progress"))
        about = QLabel(tr("You can end this at any time: what is in by then stays in."), self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self.cancel = QPushButton(tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(12)
        column.addStretch()
        for label in (self._title, self._what):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(about)
        column.addSpacing(6)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def tell(self, job: Job) -> None:
        """Show how far that job is."""
        self.job = job
        self._title.setText(job.place())
        self._what.setText(job.what or job.name)
        self.progress.setRange(0, job.total)
        self.progress.setValue(job.done)


class EmptyPanel(QWidget):
    """Drop files here, paste, or open the sample; `asked` gives the id of the action.

    While something is brought in it says how far that is; `cancelled` gives the job to be ended.
    """

    asked = Signal(str)
    cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = self._make_frame()
        column = QVBoxLayout(self._invitation)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(12)
        title = QLabel(tr("Drop articles here"), frame)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(
            tr(
                "Texts, web pages, documents, mails, feeds, tables, or folders and archives of them, one article in a "
                "file or many. Postil cleans them, keeps the original, and finds the names. You can also paste an "
                "article, or the address of one, with Ctrl+V."
            ),
            frame,
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch()
        for name, action_id, role in (
            (tr("Import…"), "import", "primary"),
            (tr("Paste"), "paste", ""),
            (tr("Open the sample"), "project.sample", ""),
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

    def _make_frame(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("empty")
        frame.setMaximumSize(520, 300)
        frame.setMinimumHeight(260)
        self._invitation, self._work = QWidget(frame), _Work(frame)
        self._work.cancel.clicked.connect(lambda: self.cancelled.emit(self._work.job))
        self._cards = QStackedLayout(frame)
        self._cards.addWidget(self._invitation)
        self._cards.addWidget(self._work)
        return frame

    def show_job(self, job: Job | None) -> None:
        """Say how far an import is; None, or work of unknown length, invites again."""
        counted = job is not None and job.total > 0
        if counted and job is not None:
            self._work.tell(job)
            focused = QApplication.focusWidget()
            if focused is not None and self._invitation.isAncestorOf(focused):
                focused.clearFocus()  # or the button that ends it all would get the focus, and the next key
        self._cards.setCurrentIndex(int(counted))

    def minimumSizeHint(self) -> QSize:
        """Narrower than its buttons in a row: they can stand in a column."""
        return QSize(_LEAST, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons into a row where there is room."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if self.width() > _WIDE else directions.TopToBottom)
        super().resizeEvent(event)

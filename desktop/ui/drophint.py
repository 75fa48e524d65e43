"""What is shown while something is dragged over the window: that it can be dropped, and what becomes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_AWAY = 18  # pixels from the edges of the page


class DropHint(QWidget):
    """Lies over the page; the mouse goes through it to what takes the drop."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.middle)
        self._page = window.middle
        self.setObjectName("drophint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        frame = QFrame(self)
        frame.setObjectName("dropframe")
        title = QLabel(tr("Drop to bring it in"), frame)
        title.setProperty("role", "title")
        about = QLabel(tr("Files, folders, archives, tables, a text, a web page or its address"), frame)
        about.setProperty("role", "muted")
        column = QVBoxLayout(frame)
        column.addStretch()
        for label in (title, about):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_AWAY, _AWAY, _AWAY, _AWAY)
        outer.addWidget(frame)
        self.hide()

    def appear(self) -> None:
        """Cover the page."""
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()

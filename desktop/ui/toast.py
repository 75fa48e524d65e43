"""The window's notices: a card that lies over the page, and never over the line being read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.translation import tr

_WIDEST = 640  # pixels
_AWAY = 14  # from the edges of the page
_LONG_ENOUGH = 12_000  # milliseconds that a hint can be read


class Banner(QWidget):
    """What happened, what was kept, what to do; and what can be done about it. Moves nothing when it comes or goes.

    `told` gives each message, with the names of its buttons: who cannot see it has to hear it.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget, reading: Callable[[], QRect] | None = None) -> None:
        """Lie over `parent`; `reading` tells which part of it is being read, empty for none."""
        super().__init__(parent)
        self.setObjectName("bannerbox")
        self._page, self._reading = parent, reading or QRect
        frame = QFrame(self)
        frame.setObjectName("banner")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.message = QLabel("", frame)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(16, 9, 10, 9)
        self._row.setSpacing(8)
        self._row.addWidget(self.message, 1)
        self._extra: list[QPushButton] = []
        close = QPushButton(tr("Dismiss"), frame)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        self._row.addWidget(close)
        self._passing = QTimer(self, singleShot=True, interval=_LONG_ENOUGH)
        self._passing.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def hint(self, message: str) -> None:
        """Show what has to be done first; it goes by itself, at the latest after a while."""
        self.tell(message)
        self._passing.start()

    def pass_by(self) -> None:
        """Something was done: a hint has been heeded."""
        if self._passing.isActive():
            self.dismiss()

    def dismiss(self) -> bool:
        """Take the message away; whether there was one."""
        there = not self.isHidden()
        self._passing.stop()
        self.hide()
        return there

    def tell(self, message: str, *buttons: tuple[str, Callable[[], object]]) -> None:
        """Show a message until it is dismissed, with buttons before "Dismiss"."""
        self._passing.stop()
        for old in self._extra:
            old.hide()
            old.deleteLater()
        self._extra = []
        for number, (text, run) in enumerate(buttons):
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, call=run: call())
            self._row.insertWidget(1 + number, button)
            button.show()  # the row leaves out what is hidden, and measures at once
            self._extra.append(button)
        self.message.setText(message)
        self.message.setAccessibleName(message)
        self.show()
        self.raise_()
        self.place()
        self.told.emit(f"{message} {', '.join(name for name, _ in buttons)}".strip())

    def place(self) -> None:
        """Lie at the bottom, or at the top where the bottom is being read."""
        parent = self._page
        room = parent.width() - 2 * _AWAY
        width = min(_WIDEST, room)
        self._row.invalidate()  # or it would answer for the message before
        height = self._row.totalHeightForWidth(width)
        below = QRect((parent.width() - width) // 2, parent.height() - height - _AWAY, width, height)
        above = below.translated(0, _AWAY - below.top())
        self.setGeometry(above if below.intersects(self._reading()) else below)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the page when its size changes."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False

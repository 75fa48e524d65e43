"""What stands where an article's text would, when it has none."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.ui.page.sheet import Sheet
from desktop.ui.translation import tr

_CARET = 3  # pixels


class Blank(QFrame):
    """A sentence under the headline, and the ways on; `asked` gives the id of the action."""

    asked = Signal(str)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet.viewport())
        self.setObjectName("blank")
        self._sheet = sheet
        text = QLabel(tr("This article has no text. Its original says whether there was one to be found."))
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, action_id in ((tr("See the original"), "article.source"), (tr("Next article"), "article.next")):
            button = QPushButton(name, self)
            button.clicked.connect(lambda _checked=False, wanted=action_id: self.asked.emit(wanted))
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(text)
        column.addLayout(row)
        sheet.viewport().installEventFilter(self)
        sheet.laid_out.connect(self.follow)
        sheet.verticalScrollBar().valueChanged.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Be there where the article has no text, below its head."""
        article = self._sheet.page.article
        self.setVisible(bool(article.id) and not article.text)
        if not self.isHidden():
            QTimer.singleShot(0, self, self._place)  # the sheet has its new lines by then

    def _place(self) -> None:
        left, right = self._sheet.column()
        beside = int(left) + _CARET  # the caret is seen before it
        width = round(right) - beside
        self.setGeometry(beside, self._sheet.cursorRect().top(), width, self.heightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the column."""
        if event.type() is QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

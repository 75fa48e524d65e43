"""Find in article: a bar above the page, so that it hides none of it; what it finds is marked while one types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from desktop.text.finding import Wanted
from desktop.ui.translation import grouped, tr

if TYPE_CHECKING:
    from desktop.model.article import Article
    from desktop.ui.window import MainWindow

_FIELD = 220  # pixels
_LONGEST = 80  # characters of a selection that is taken over as what to find


class Finder(QFrame):
    """The bar. Opened it takes over what is selected; closed it leaves the place looked at selected."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.middle)
        self._window = window
        self._from = 0
        self._article: Article | None = None
        self.setObjectName("finder")
        self.field = QLineEdit(self)
        self.field.setMaximumWidth(_FIELD)
        self.field.setPlaceholderText(tr("Find in article"))
        self.field.setAccessibleName(tr("Find in article"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.count = QLabel("", self)
        self.count.setMinimumWidth(72)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.case = self._tick("Aa", tr("Match case"))
        self.words = self._tick("|w|", tr("Whole words"))
        self.accents = self._tick("é", tr("Match accents"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.field, 100)
        for widget in (self.count, self.case, self.words, self.accents):
            row.addWidget(widget)
        for text, name, by in (("↑", tr("Find previous"), -1), ("↓", tr("Find next"), 1), ("×", tr("Close"), 0)):
            button = self._tick(text, name, stays=False)
            button.clicked.connect(lambda _checked=False, by=by: self.step(by) if by else self.close())
            row.addWidget(button)
        window.page.laid_out.connect(self._follow)
        self.hide()
        column = window.middle.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self)

    def _tick(self, text: str, name: str, *, stays: bool = True) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "tick")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(stays)
        if stays:
            button.toggled.connect(self._find)
        return button

    # opening and closing

    def open(self) -> None:
        """Ask what to find; a short selection is taken over."""
        page = self._window.page
        words = page.selection().of(page.page.article.text)
        self._from = page.selection().start if len(page.selection()) else page.top_index()
        self._show(there=True)
        self.field.setFocus()
        if 0 < len(words) <= _LONGEST and "\n" not in words and words != self.field.text():
            self.field.setText(words)
        else:
            self._find()
        self.field.selectAll()

    def close(self) -> bool:
        """Put the bar away and select the place looked at; whether it was open."""
        if self.isHidden():
            return False
        page = self._window.page
        found = page.hits.looked_at
        self._show(there=False)
        page.hits.clear()
        page.setFocus()
        if found is not None:
            page.select(found)
        return True

    def _show(self, *, there: bool) -> None:
        """Come or go above the page, and leave its words where they are on the screen."""
        bar = self._window.page.verticalScrollBar()
        place, height = bar.value(), self.sizeHint().height()
        if there is self.isHidden():
            self.setVisible(there)
            if column := self._window.middle.layout():
                column.activate()
            bar.setValue(place + height if there and place else place if there else place - height)

    # finding

    def _find(self) -> None:
        page = self._window.page
        terms = [self.field.text()] if self.field.text().strip() else []
        self._article = page.page.article
        wanted = Wanted(self.case.isChecked(), self.accents.isChecked(), self.words.isChecked())
        page.hits.find([term.rstrip("*") or term for term in terms], wanted)
        page.hits.go_on_from(self._from)
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; opens the bar first where it is closed."""
        if self.isHidden():
            self.open()
            return
        hits = self._window.page.hits
        hits.step(by)
        if hits.looked_at is not None:
            self._from = hits.looked_at.start
        self._tell()

    def _tell(self) -> None:
        hits = self._window.page.hits
        number = len(hits.spans)
        if not self.field.text().strip():
            text = ""
        elif number:
            text = tr("{number} of {count}", number=grouped(hits.current + 1), count=grouped(number))
        else:
            text = tr("Not found")
        if text != self.count.text():
            self._window.notices.voice.say(text)
        self.count.setText(text)
        self.count.setAccessibleName(text)

    def _follow(self) -> None:
        """Look through another article as soon as it is shown."""
        if not self.isHidden() and self._window.page.page.article is not self._article:
            self._from = 0
            self._find()

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

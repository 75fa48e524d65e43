"""The overview place: what is counted, the matrix, the chart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.model.codebook import Codebook
from desktop.ui.library.searching import SearchField
from desktop.ui.overview.matrix import MatrixView
from desktop.ui.places import Place
from desktop.ui.theme import LIGHT, Theme, interface_font
from desktop.ui.translation import tr
from desktop.workspace.overview import Overview, matrix, months
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    Drawn = tuple[Figure, bytes]

_CHART, _AROUND = 300, 16  # pixels
_TYPING_PAUSE, _SETTLED = 250, 60  # milliseconds
_KINDS = (("speaker", "addressee"), ("speaker", "label"), ("addressee", "label"))


class OverviewView(Place):
    """Who says what to whom. `asked` gives a search that is to be counted, `picked` the search behind a cell.

    `chart_wanted` gives what draws the chart: matplotlib takes a second to import and half of one to draw, so that is
    done on another thread, and `show_chart` shows what comes of it.
    """

    asked = Signal(str)
    chart_wanted = Signal(object)
    picked = Signal(str)
    save_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.codebook = Codebook("")
        self.found = Overview((), {})
        self.is_counted = False
        self.figure: Figure | None = None
        self._kind = _KINDS[0]
        self.search = SearchField(workspace, self)
        self.search.setPlaceholderText(tr("Count only passages like…"))
        self.search.setAccessibleName(tr("Search passages"))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._redraw = QTimer(self, singleShot=True, interval=_SETTLED)
        self._pause.timeout.connect(self.ask)
        self._redraw.timeout.connect(self._draw)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.matrix = MatrixView(self)
        self.matrix.picked.connect(self._pick)
        self.chart, self.nothing = QLabel("", self), QLabel("", self)
        self.chart.setAccessibleName(tr("Chart of who says what, and when"))
        self.chart.setFixedHeight(_CHART)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kinds = [self._segment(number) for number in range(len(_KINDS))]
        self._arrange()

    def _segment(self, number: int) -> QPushButton:
        names = (tr("Speaker × addressee"), tr("Speaker × label"), tr("Addressee × label"))
        button = QPushButton(names[number], self)
        button.setProperty("segment", ("first", "middle", "last")[number])
        bold = QFontMetrics(interface_font(13, weight=QFont.Weight.DemiBold))  # as the one that is chosen is written
        button.setMinimumWidth(bold.horizontalAdvance(names[number]) + 2 * _AROUND)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setChecked(not number)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.show_kind(_KINDS[number]))
        return button

    def _arrange(self) -> None:
        title = QLabel(tr("Who says what to whom"), self)
        title.setProperty("role", "title")
        row, kinds = QHBoxLayout(), QHBoxLayout()
        kinds.setSpacing(0)
        for button in self.kinds:
            kinds.addWidget(button)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.search, 1)
        for text, signal in ((tr("Save chart…"), self.save_wanted), (tr("Close"), self.left)):
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            row.addWidget(button)
        body = QWidget(self)
        body.setObjectName("overview")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 12, 12)
        inner.setSpacing(18)
        for widget in (self.nothing, self.matrix, self.chart):
            inner.addWidget(widget)
        inner.addStretch()
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its contents have the focus
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 6, 0)
        column.setSpacing(10)
        kinds.addStretch()
        column.addLayout(row)
        column.addLayout(kinds)
        column.addWidget(scroll, 1)

    def ask(self) -> None:
        """Have the passages counted that are searched for."""
        self._pause.stop()
        if not self.is_counted:
            self.matrix.hide()
            self.chart.hide()
            self.nothing.setText(tr("Counting…"))
        self.asked.emit(self.search.text())

    def show_found(self, found: Overview, theme: Theme, codebook: Codebook) -> None:
        """Show what was counted."""
        self.found, self.theme, self.codebook = found, theme, codebook
        self.is_counted = True
        self.matrix.theme = theme
        self.show_kind(self._kind)

    def show_kind(self, kind: tuple[str, str]) -> None:
        """Show speakers and addressees, or either by label."""
        self._kind = kind
        names = {label.id: label.name for label in self.codebook.labels}
        counted = matrix(self.found.sayings, *kind)
        self.matrix.show_matrix(counted, names if kind[1] == "label" else {})
        there = bool(counted.rows and counted.columns)
        self.matrix.setVisible(there)
        tagged = tr("Nobody is named as a speaker and an addressee of a passage yet.")
        self.nothing.setText(tagged if self.found.sayings else tr("There are no passages to count."))
        self.nothing.setVisible(not there)
        self.chart.setVisible(bool(self.found.sayings))
        self._redraw.start()

    def _draw(self) -> None:
        """Have the chart drawn as wide as there is room."""
        if not self.found.sayings:
            return
        ratio = self.devicePixelRatioF()
        size = (max(self.width() - 60.0, 420.0), float(_CHART))
        by_label, times = matrix(self.found.sayings, "speaker", "label", 10), months(self.found.sayings)
        codebook, theme = self.codebook, self.theme

        def draw(_report: object) -> "Drawn":
            from desktop.ui.overview.chart import figure, png  # noqa: PLC0415  (matplotlib)

            made = figure(by_label, times, codebook, theme, size)
            return made, png(made, ratio)

        self.chart_wanted.emit(draw)

    def show_chart(self, drawn: "Drawn") -> None:
        """Show the chart that was drawn."""
        self.figure, data = drawn
        picture = QPixmap()
        picture.loadFromData(data)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.chart.setPixmap(picture)

    def _pick(self, row: str, column: str) -> None:
        parts = [self._term(self._kind[0], row), self._term(self._kind[1], column)]
        if search := self.search.text().strip():
            parts.append(search)
        self.picked.emit(" ".join(parts))

    def _term(self, field: str, name: str) -> str:
        """A field that is true of all the forms that a name has."""
        label = self.codebook.get(name) if field == "label" else None
        forms = [label.name if label is not None else name] if field == "label" else self.found.forms.get(name, (name,))
        terms = [f'{field}:"{form}"' for form in forms]
        return terms[0] if len(terms) == 1 else f"({' OR '.join(terms)})"

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the chart anew once the size has settled."""
        super().resizeEvent(event)
        self._redraw.start()

"""The matrix of the overview: names along two sides, a number and a tint where they meet."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.ui.colours import mix
from desktop.ui.theme import LIGHT, Theme, interface_font
from desktop.ui.translation import grouped, tr
from desktop.workspace.overview import Matrix

_ROW, _SIDE, _TOP, _TOTAL = 28, 190, 44, 52  # pixels
_LEAST = 54


class MatrixView(QLabel):  # for a screen reader: a text that says the cell it is at
    """Cells can be clicked, and walked with the arrow keys; `picked` gives row and column."""

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # speakers left, addressees above: in every language
        self.matrix = Matrix((), (), {})
        self.names: dict[str, str] = {}  # of columns that are labels
        self.theme: Theme = LIGHT
        self.place = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Who says what to whom"))

    def show_matrix(self, matrix: Matrix, names: dict[str, str]) -> None:
        """Show these numbers."""
        self.matrix, self.names = matrix, names
        self.place = (0, 0)
        self._tell()
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(_SIDE + _LEAST * len(matrix.columns) + _TOTAL)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(640, _TOP + _ROW * len(self.matrix.rows) + 6)

    def _wide(self) -> float:
        columns = max(len(self.matrix.columns), 1)
        return min(max((self.width() - _SIDE - _TOTAL) / columns, _LEAST), 130)

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell is."""
        return QRectF(_SIDE + column * self._wide(), _TOP + row * _ROW, self._wide(), _ROW)

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        row, column = int((point.y() - _TOP) // _ROW), int((point.x() - _SIDE) // self._wide())
        inside = 0 <= row < len(self.matrix.rows) and 0 <= column < len(self.matrix.columns)
        return (row, column) if inside else None

    def _names_at(self, row: int, column: int) -> tuple[str, str]:
        return self.matrix.rows[row], self.matrix.columns[column]

    def said(self, row: int, column: int) -> str:
        """A cell in words."""
        who, whom = self._names_at(row, column)
        count = self.matrix.counts.get((who, whom), 0)
        return f"{who} → {self.names.get(whom, whom)}: {grouped(count)}"

    def _tell(self) -> None:
        there = self.place[0] < len(self.matrix.rows) and self.place[1] < len(self.matrix.columns)
        self.setAccessibleDescription(self.said(*self.place) if there else "")

    # Qt's own

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a cell is."""
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        QToolTip.showText(event.globalPosition().toPoint(), self.said(*found) if found else "", self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a cell."""
        found = self._at(event.position())
        if found is not None:
            self.place = found
            self._tell()
            self.update()
            self.picked.emit(*self._names_at(*found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the cells; Enter opens one."""
        row, column = self.place
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        if key in steps:
            down, along = steps[key]
            row, column = row + down, column + along
            if 0 <= row < len(self.matrix.rows) and 0 <= column < len(self.matrix.columns):
                self.place = row, column
                self._tell()
                self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.matrix.rows and self.matrix.columns:
            self.picked.emit(*self._names_at(row, column))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, numbers and tints."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._heads(painter)
            most = max(self.matrix.counts.values(), default=1)
            for row, who in enumerate(self.matrix.rows):
                self._row_head(painter, row, who)
                for column, whom in enumerate(self.matrix.columns):
                    self._cell(painter, row, column, self.matrix.counts.get((who, whom), 0) / most)

    def _heads(self, painter: QPainter) -> None:
        painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
        painter.setPen(self.theme.muted)
        metrics = QFontMetrics(painter.font())
        for column, name in enumerate(self.matrix.columns):
            box = QRectF(self.cell(0, column).left() + 4, 0, self._wide() - 8, _TOP - 6)
            shown = "\n".join(_two_lines(self.names.get(name, name), metrics, int(box.width())))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, shown)
        if self.matrix.columns:
            box = QRectF(self.cell(0, len(self.matrix.columns)).left(), 0, _TOTAL, _TOP - 6)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, tr("All"))

    def _row_head(self, painter: QPainter, row: int, who: str) -> None:
        painter.setFont(interface_font(13))
        painter.setPen(self.theme.ink)
        box = QRectF(0, _TOP + row * _ROW, _SIDE - 12, _ROW)
        shown = QFontMetrics(painter.font()).elidedText(who, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(self.theme.muted)
        box = QRectF(self.cell(row, len(self.matrix.columns)).left(), _TOP + row * _ROW, _TOTAL, _ROW)
        total = grouped(self.matrix.total(who))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)

    def _cell(self, painter: QPainter, row: int, column: int, share: float) -> None:
        rect = self.cell(row, column).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = mix(self.theme.accent, self.theme.page, 0.10 + 0.32 * share) if share else self.theme.surface
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        if share:
            who, whom = self._names_at(row, column)
            painter.setPen(self.theme.ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, grouped(self.matrix.counts[who, whom]))
        if self.hasFocus() and self.place == (row, column):
            painter.setPen(QPen(self.theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 3, 3)


def _two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A name in one line or two of that width, cut where it is longer."""
    first, words = "", name.split()
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    lines = [line for line in (first, " ".join(words)) if line]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]

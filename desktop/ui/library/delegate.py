"""Paints one article in the library: headline, progress ring, date, a dot and a count for each label."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.model.article import ArticleRow, ArticleState
from desktop.model.codebook import Codebook
from desktop.model.span import Span
from desktop.text.utf16 import Utf16Map
from desktop.ui.colours import mix
from desktop.ui.dates import short_date
from desktop.ui.library.model import GROUP, ROW, SNIPPET
from desktop.ui.mirror import alignment, direction_of, placed, write
from desktop.ui.theme import LIGHT, Theme, interface_font
from desktop.ui.translation import grouped, tr

_PAD = 10
_LINES = 3
_SHOWN = 4
_HIT_LINE = 16  # pixels
_HEAD = 34
_MEASURED = 20_000
Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """One card per article; heights are kept per width, for text layout is what costs."""

    def __init__(self, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.theme: Theme = LIGHT
        self.codebook = Codebook("")
        self.several = False  # whether more than one is chosen
        self._heights: dict[tuple[str, str, int], int] = {}

    def _way_of(self, text: str) -> QTextOption:
        """A text stands at the side where the list begins, and runs its own way."""
        way = QTextOption(alignment(Qt.AlignmentFlag.AlignLeft, mirrored=self._view.isRightToLeft()))
        way.setTextDirection(direction_of(text))
        return way

    def _title(self, title: str, width: int) -> QTextLayout:
        layout = QTextLayout(title, interface_font(13, weight=QFont.Weight.DemiBold))
        layout.setTextOption(self._way_of(title))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height() + 1
        layout.endLayout()
        return layout

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the headline needs, three lines at most, and the words around a hit, two at most."""
        width = self._view.viewport().width()
        if index.data(GROUP) is not None:
            return QSize(width, _HEAD)
        title = str(index.data())
        snippet = index.data(SNIPPET)[0]
        key = (title, snippet, width)
        if key not in self._heights:
            if len(self._heights) > _MEASURED:
                self._heights.clear()
            lines = self._title(title, width - 2 * _PAD - 4).lineCount()
            height = lines * (QFontMetrics(interface_font(13)).height() + 1) + 22 + 2 * _PAD
            if snippet:
                height += self._hit(snippet, (), width - 2 * _PAD - 4).lineCount() * _HIT_LINE + 4
            self._heights[key] = height
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card: its headline, the words around a hit, and its foot; or the head of a group."""
        whole = option.rect
        rect = QRectF(whole).adjusted(2, 2, -2, -2)
        group, row = index.data(GROUP), index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if group is not None:
            self._head(painter, rect, *group)
        elif row is not None:
            self._card(painter, rect, row, index)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, name: str, count: int) -> None:
        inner = rect.adjusted(_PAD - 2, 0, -_PAD + 2, -5)
        painter.setFont(interface_font(12, weight=QFont.Weight.DemiBold))
        painter.setPen(self.theme.muted)
        metrics = QFontMetrics(painter.font())
        size = grouped(count)
        room = int(inner.width()) - metrics.horizontalAdvance(size) - 12
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        write(painter, inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        painter.setFont(interface_font(12))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, size)
        painter.setPen(QPen(self.theme.line, 1))
        painter.drawLine(QPointF(inner.left(), rect.bottom()), QPointF(inner.right(), rect.bottom()))

    def _card(self, painter: QPainter, rect: QRectF, row: ArticleRow, index: Index) -> None:
        chosen = self._view.selectionModel().isSelected(index)
        if self._view.currentIndex() == index:  # asked of the view: QStyle's flags cost 5 ms at the start
            painter.setPen(QPen(self.theme.accent if self._view.hasFocus() or self.several else self.theme.line, 1))
            painter.setBrush(
                mix(self.theme.accent, self.theme.raised, 0.12) if chosen and self.several else self.theme.raised
            )
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        elif chosen and self.several:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(self.theme.accent, self.theme.surface, 0.16))
            painter.drawRoundedRect(rect, 8, 8)
        elif rect.contains(self._view.viewport().mapFromGlobal(QCursor.pos())):
            painter.setPen(Qt.PenStyle.NoPen)
            shade = QColor(self.theme.raised)
            shade.setAlphaF(0.6)
            painter.setBrush(shade)
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(_PAD - 2, _PAD - 2, -_PAD + 2, -_PAD + 2)
        painter.setPen(self.theme.ink)
        title = row.title or tr("Untitled")
        self._draw_title(painter, title, inner)
        text, hits = index.data(SNIPPET)
        if text:
            layout = self._hit(text, hits, int(inner.width()))
            painter.setPen(self.theme.muted)
            layout.draw(painter, inner.bottomLeft() - QPointF(0, 20 + layout.lineCount() * _HIT_LINE))
        self._foot(painter, row, inner)

    def _hit(self, text: str, hits: tuple[Span, ...], width: int) -> QTextLayout:
        """Two lines of the text with its hits marked."""
        layout = QTextLayout(text, interface_font(12))
        layout.setTextOption(self._way_of(text))
        marked = []
        places = Utf16Map(text)
        for hit in hits:
            start, end = places.to_utf16(hit.start), places.to_utf16(hit.end)
            one = QTextLayout.FormatRange()
            one.start, one.length = start, end - start
            form = QTextCharFormat()
            form.setForeground(self.theme.ink)
            form.setBackground(self.theme.selection)
            one.format = form
            marked.append(one)
        layout.setFormats(marked)
        _lay(layout, width, 2, _HIT_LINE)
        return layout

    def _draw_title(self, painter: QPainter, title: str, inner: QRectF) -> None:
        layout = self._title(title, int(inner.width()))
        last = layout.lineAt(layout.lineCount() - 1)
        if last.isValid() and last.textStart() + last.textLength() < len(title.encode("utf-16-le")) // 2:
            for number in range(layout.lineCount() - 1):
                layout.lineAt(number).draw(painter, inner.topLeft())
            metrics = QFontMetrics(layout.font())
            rest = title.encode("utf-16-le")[last.textStart() * 2 :].decode("utf-16-le", "ignore")
            painter.setFont(layout.font())
            text = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(inner.width()))
            place = inner.adjusted(0, last.y(), 0, 0)
            write(painter, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
            return
        layout.draw(painter, inner.topLeft())

    def _foot(self, painter: QPainter, row: ArticleRow, inner: QRectF) -> None:
        base = inner.bottom() - 14
        _ring(painter, placed(painter, QRectF(inner.left() + 0.5, base + 1.5, 11, 11), inner), row, self.theme)
        painter.setFont(interface_font(12))
        painter.setPen(self.theme.muted)
        line = placed(painter, QRectF(inner.left() + 19, base, inner.width() - 19, 14), inner)
        left = short_date(row.published) or row.source
        write(painter, line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
        if row.suggestions:
            text = tr("{n} suggestions", n=row.suggestions)
            write(painter, line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        elif row.counts:
            self._dots(painter, row, line)
        else:
            words = tr("{n} words", n=row.words)
            write(painter, line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _dots(self, painter: QPainter, row: ArticleRow, line: QRectF) -> None:
        metrics = QFontMetrics(painter.font())
        counts = dict(row.counts)
        known = [label for label in self.codebook.labels if counts.get(label.id)]
        shown = known[:_SHOWN]
        right = line.right()
        rest = sum(counts.values()) - sum(counts[label.id] for label in shown)
        pieces = [(label.color, str(counts[label.id])) for label in shown]
        if rest:
            pieces.append(("", f"+{rest}"))
        for colour, text in reversed(pieces):
            width = metrics.horizontalAdvance(text)
            painter.setPen(self.theme.muted)
            place = placed(painter, QRectF(right - width, line.top(), width, line.height()), line)
            write(painter, place, Qt.AlignmentFlag.AlignCenter, text)
            right -= width + 4
            if colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.label(colour))
                dot = QRectF(right - 7.8, line.center().y() - 3.3, 7.6, 7.6)
                painter.drawEllipse(placed(painter, dot, line))
                right -= 13


def _lay(layout: QTextLayout, width: float, most: int, pitch: float) -> None:
    """Break a text into lines, at most so many, that far apart."""
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * pitch))
    layout.endLayout()


def _ring(painter: QPainter, rect: QRectF, row: ArticleRow, theme: Theme) -> None:
    """Empty: nothing tagged; half: begun; full: done."""
    colour = theme.label("#2f7d4f")
    if row.state is ArticleState.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(rect)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.line.darker(115) if not theme.dark else theme.line.lighter(140), 1.8))
    painter.drawEllipse(rect)
    if row.counts:
        painter.setPen(QPen(theme.accent, 1.8))
        painter.drawArc(rect, 90 * 16, -180 * 16)

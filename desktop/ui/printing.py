"""The annotated article on paper: real pages with marks and rail, and a list of who says what to whom.

The page's own painter does the work, a page at a time; passages are numbered, since paper has no tool tips.
"""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.article import BlockKind
from desktop.ui.breaking import keep_together
from desktop.ui.page import painter as paint
from desktop.ui.page.document import KIND, Look, Page, lay_out
from desktop.ui.page.geometry import Visible
from desktop.ui.page.marks import Marks
from desktop.ui.page.setting import leftward
from desktop.ui.theme import LIGHT, interface_font
from desktop.ui.translation import tr

_DPI = 96  # the page is laid out in these, whatever the printer has
_TYPE = 14  # pixels at that density: 10.5 points
_TOP, _BOTTOM, _SIDE = 64, 76, 60  # pixels
_MARKUP = re.compile(r"[*_`]+")  # of notes, which are Markdown
PAPER = LIGHT._replace(page=QColor("#ffffff"))


class Settings(NamedTuple):
    """What is printed of the page, as the reader has set it."""

    face: str = "serif"
    entities: str = "underline"
    hidden: frozenset[str] = frozenset()


class NumberedMarks(Marks):
    """Marks whose tags carry the passages' numbers, in the order of the text."""

    def __init__(self, marks: Marks) -> None:
        self.__dict__.update(vars(marks))
        self.selected = ""
        ordered = sorted(self.annotations.values(), key=lambda item: (item.extent.start, -item.extent.end, item.id))
        self.numbers = {item.id: number for number, item in enumerate(ordered, start=1)}

    def label_name(self, annotation: Annotation) -> str:
        """Number and label."""
        return f"{self.numbers[annotation.id]} {super().label_name(annotation)}"


def print_article(page: Page, marks: Marks, device: QPagedPaintDevice, settings: Settings) -> int:
    """Print an article with its marks and the list of its passages; returns the number of pages.

    PostilError where the device cannot be painted on: a printer that is gone, a file that cannot be written.
    """
    printer = _Printer(page, NumberedMarks(marks), device, settings)
    painter = QPainter()
    if not painter.begin(device):
        message = tr("The article could not be printed: the printer or the file cannot be written to.")
        raise PostilError(message, tr("Choose another printer or another place. The project is as it was."))
    try:
        return printer.run(painter)
    finally:
        painter.end()


def write_pdf(page: Page, marks: Marks, path: Path, settings: Settings) -> int:
    """Write an article as PDF; returns the number of pages. PostilError where the file cannot be written."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.touch()  # Qt would say no more than that it failed
        writer = QPdfWriter(str(draft))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(page.article.title)
        writer.setCreator("Postil")
        pages = print_article(page, marks, writer, settings)
        draft.replace(path)
    except OSError as error:
        message = tr("{name} cannot be written: {reason}.", name=path.name, reason=error.strerror or str(error))
        raise PostilError(message, tr("Choose another place. The project is as it was.")) from error
    finally:
        draft.unlink(missing_ok=True)
    return pages


class _Printer:
    """One run over the pages of a device."""

    def __init__(self, page: Page, marks: NumberedMarks, device: QPagedPaintDevice, settings: Settings) -> None:
        self._device, self._marks, self._settings = device, marks, settings
        device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        self._sheet = device.pageLayout().fullRect(QPageLayout.Unit.Point).size() * (_DPI / 72)
        self._look = Look(PAPER, _TYPE, settings.face, "wide", "normal")
        self._page = lay_out(page.article, self._look)
        rail = paint.RAIL + 14
        measure = min(self._look.measure, round(self._sheet.width()) - rail - _SIDE)
        left = max(rail, round((self._sheet.width() - measure) / 2))
        right = round(self._sheet.width()) - left - measure
        self._left, self._right = (right, left) if self._page.leftward else (left, right)
        self._next = self._page.document.firstBlock()
        self._paginate(self._page.document, self._left, self._right)
        keep_together(self._page.document, lambda block: block.blockFormat().property(KIND) == BlockKind.HEADING.value)
        self._notes = self._list() if marks.annotations else None
        if self._notes is not None:
            self._paginate(self._notes, left, right)
            # The headline, and of each passage the line that says who, before the words.
            keep_together(self._notes, lambda block: block.blockNumber() % 2 == 1 or not block.blockNumber())

    def _paginate(self, document: QTextDocument, left: int, right: int) -> None:
        shape = document.rootFrame().frameFormat()
        shape.setTopMargin(_TOP)
        shape.setBottomMargin(_BOTTOM)
        shape.setLeftMargin(left)
        shape.setRightMargin(right)
        document.rootFrame().setFrameFormat(shape)
        document.setPageSize(self._sheet)

    def run(self, painter: QPainter) -> int:
        """Paint every page."""
        scale = self._device.logicalDpiX() / _DPI
        total = self._page.document.pageCount() + (self._notes.pageCount() if self._notes else 0)
        number = 0
        for document, first in self._sheets():
            if number:
                self._device.newPage()
            painter.save()
            painter.scale(scale, scale)
            self._foot(painter, number + 1, total)
            area = QRectF(0, _TOP - 8, self._sheet.width(), self._sheet.height() - _TOP - _BOTTOM + 16)
            painter.setClipRect(area)
            if document is self._page.document:
                self._marked(painter, first, area)
            else:
                self._plain(painter, document, first, area)
            painter.restore()
            number += 1
        return number

    def _sheets(self) -> Iterator[tuple[QTextDocument, float]]:
        for document in (self._page.document, self._notes):
            if document is not None:
                for number in range(document.pageCount()):
                    yield document, number * self._sheet.height()

    def _marked(self, painter: QPainter, first: float, area: QRectF) -> None:
        seen = self._seen(first, area)
        edges = (float(self._left), self._sheet.width() - self._right, round(self._sheet.width()))
        scene = paint.compose(
            self._page,
            self._marks,
            self._look,
            seen,
            edges,
            entities=self._settings.entities,
            hidden=self._settings.hidden,
            quiet=False,
        )
        paint.paint_under(painter, scene)
        self._plain(painter, self._page.document, first, area)
        paint.paint_over(painter, scene)

    def _seen(self, first: float, area: QRectF) -> Visible:
        """The blocks of one page, as the screen's painter wants them."""
        layout = self._page.document.documentLayout()
        low, high = first + area.top(), first + area.bottom()
        blocks = []
        block = self._next
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > high:
                break
            if rect.bottom() >= low:
                blocks.append(block)
                self._next = blocks[0]  # no later page shows any before it
            block = block.next()
        return Visible.of(blocks, first, self._page.mixed)

    @staticmethod
    def _plain(painter: QPainter, document: QTextDocument, first: float, area: QRectF) -> None:
        painter.save()
        painter.translate(0, -first)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = area.translated(0, first)
        context.palette.setColor(context.palette.ColorRole.Text, PAPER.ink)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _foot(self, painter: QPainter, number: int, total: int) -> None:
        painter.setFont(interface_font(10))
        painter.setPen(PAPER.muted)
        width = self._sheet.width() - self._left - self._right
        row = QRectF(self._left, self._sheet.height() - _BOTTOM + 30, width, 16)
        pages = tr("{number} of {count}", number=number, count=total)
        metrics = painter.fontMetrics()
        room = round(row.width()) - metrics.horizontalAdvance(pages) - 24
        title = metrics.elidedText(" ".join(self._page.article.title.split()), Qt.TextElideMode.ElideRight, room)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._page.leftward:
            start, end = end, start
        painter.drawText(row, start, title)
        painter.drawText(row, end, pages)

    # the list of passages

    def _list(self) -> QTextDocument:
        """The passages by number: label, who to whom, the words, attributes, note."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._page.document.defaultFont())
        document.setDefaultStyleSheet(
            f"h2 {{ font-size: 20px; font-weight: 700; color: {PAPER.ink.name()}; }}"
            f"p {{ margin: 0 0 9px 0; color: {PAPER.ink.name()}; font-size: {_TYPE}px; }}"
            f".quiet {{ color: {PAPER.muted.name()}; font-family: Inter; font-size: 11px; }}"
            ".label { font-family: Inter; font-size: 12px; font-weight: 600; }"
        )
        items = sorted(self._marks.annotations.values(), key=lambda item: self._marks.numbers[item.id])
        document.setHtml(f"<h2>{escape(tr('Passages'))}</h2>" + "".join(self._item(item) for item in items))
        return document

    def _item(self, item: Annotation) -> str:
        text = self._page.article.text
        words = " … ".join(" ".join(span.of(text).split()) for span in item.spans)
        colour = PAPER.label(self._marks.colour(item)).name()
        who = _names(item, "speaker")
        if whom := _names(item, "addressee"):
            who = f"{who} → {whom}".strip()
        more = "; ".join(f"{name}: {value}" for name, value in item.attributes if value)
        quiet = " · ".join(escape(" ".join(part.split())) for part in (who, more, _MARKUP.sub("", item.note)) if part)
        side = ' dir="rtl" align="right"' if leftward(words) else ""
        name = escape(self._marks.label_name(item))
        return (
            f'<p><span class="label" style="color:{colour}">{name}</span>'
            f'{"<br>" if quiet else ""}<span class="quiet">{quiet}</span></p><p{side}>{escape(words)}</p>'
        )


def _names(item: Annotation, role: str) -> str:
    return ", ".join(filler.name for filler in item.fillers(role))

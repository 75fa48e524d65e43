"""An article as a QTextDocument, and the map between its places and the article's code points.

The document starts with a head (headline, meta line, captions) that belongs to no offset; the body follows, one text
block for each block of the article. Nothing is ever read back from the document.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.model.article import Article, BlockKind
from desktop.model.span import Span
from desktop.text.utf16 import Utf16Map
from desktop.ui.dates import long_date
from desktop.ui.theme import INTERFACE_FACE, READING_FACE, Theme, reading_font

WORDS_PER_MINUTE = 230
_LINE = 117  # per cent of the face's own line height: about 1.6 times the type size
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u202b\u202e\u2067\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
KIND = 0x100001  # the first user property but one: the block's kind, for the painter (the enum itself costs 20 ms)


class Look(NamedTuple):
    """How the page is set: its theme, and the body's size in pixels."""

    theme: Theme
    size: int = 18

    @property
    def measure(self) -> int:
        """Width of the column in pixels: about 66 characters."""
        return round(self.size * 36.2)


class PageMap:
    """Places in the document (UTF-16 units from its start) to code points of the article's text and back."""

    def __init__(self, article: Article, body: int) -> None:
        self._blocks = article.blocks
        self._units = Utf16Map(article.text)
        self._text_starts = [block.start for block in article.blocks]
        self._document_starts: list[int] = []
        position = body
        for block in article.blocks:
            self._document_starts.append(position)
            position += self._units.to_utf16(block.end) - self._units.to_utf16(block.start) + 1
        self.body = body

    def to_document(self, index: int) -> int:
        """The document position of a code point; between blocks, the end of the block before."""
        number = max(bisect_right(self._text_starts, index) - 1, 0)
        if not self._blocks:
            return self.body
        block = self._blocks[number]
        inside = min(max(index, block.start), block.end)
        return self._document_starts[number] + self._units.to_utf16(inside) - self._units.to_utf16(block.start)

    def to_text(self, position: int) -> int:
        """The code point at a document position; in the head, the start of the body."""
        number = bisect_right(self._document_starts, position) - 1
        if number < 0:
            return self._text_starts[0] if self._text_starts else 0
        block = self._blocks[number]
        unit = self._units.to_utf16(block.start) + position - self._document_starts[number]
        return min(self._units.to_code_points(min(unit, self._units.length)), block.end)

    def span(self, start: int, end: int) -> Span:
        """The stretch of text between two document positions."""
        first = self.to_text(start)
        return Span(first, max(first, self.to_text(end)))

    def range(self, span: Span) -> tuple[int, int]:
        """The document positions of a stretch of text."""
        return self.to_document(span.start), self.to_document(span.end)


class Page(NamedTuple):
    """A laid-out article. `mixed`: numbers of the document's blocks that hold right-to-left text."""

    article: Article
    document: QTextDocument
    map: PageMap
    mixed: frozenset[int]


def word_count(article: Article) -> int:
    """Words of the body, split at white space."""
    return len(article.text.split())


def meta_line(article: Article) -> str:
    """Source, date, length and reading time, as far as they are known."""
    words = word_count(article)
    minutes = max(1, round(words / WORDS_PER_MINUTE))
    length = f"{words:,} word{'' if words == 1 else 's'}"
    parts = [article.source, long_date(article.published), length, f"{minutes} min"]
    return " · ".join(part for part in parts if part)


def lay_out(article: Article, look: Look) -> Page:
    """The article as a page. Takes time in proportion to the text; the layout itself is Qt's, and lazy."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(look.size))
    document.setDocumentMargin(0)
    writer = _Writer(QTextCursor(document), look)
    writer.head(article)
    body, head = writer.cursor.position(), document.blockCount() - 1
    writer.body(article)
    return Page(article, document, PageMap(article, body), _mixed(article, head))


def _mixed(article: Article, head: int) -> frozenset[int]:
    if not _RIGHT_TO_LEFT.search(article.text):
        return frozenset()
    return frozenset(
        head + number
        for number, block in enumerate(article.blocks)
        if _RIGHT_TO_LEFT.search(article.text, block.start, block.end)
    )


class _Writer:
    """Writes the blocks of one page, each with the format of its kind."""

    def __init__(self, cursor: QTextCursor, look: Look) -> None:
        self.cursor = cursor
        self._look = look
        self._empty = True

    def head(self, article: Article) -> None:
        ink, muted = self._look.theme.ink, self._look.theme.muted
        size = self._look.size
        title = " ".join(article.title.split()) or "Untitled"
        headline = _chars(READING_FACE, round(size * 1.78), ink.name(), QFont.Weight.Bold)
        self._block(BlockKind.HEADLINE, headline, title, line=91, after=0.55)
        interface = _chars(INTERFACE_FACE, max(round(size * 0.72), 11), muted.name())
        rtl = bool(_RIGHT_TO_LEFT.search(title))
        meta = meta_line(article)
        if rtl:  # the parts are of two languages: keep them from one another
            meta = " · ".join(f"\u2068{part}\u2069" for part in meta.split(" · "))
        self._block(BlockKind.META, interface, meta, after=1.15, leftward=rtl)
        quiet = _chars(READING_FACE, round(size * 0.89), muted.name())
        credit = _chars(READING_FACE, round(size * 0.89), muted.name(), QFont.Weight.DemiBold)
        for number, caption in enumerate(article.captions):
            last = number == len(article.captions) - 1
            text = " ".join(caption.text.split())
            self._block(BlockKind.CAPTION, quiet, text, line=106, after=1.1 if last else 0.6, indent=1)
            if caption.credit:
                self.cursor.insertText("\u2028" if text else "", quiet)
                self.cursor.insertText(" ".join(caption.credit.split()), credit)
        self._start(BlockKind.PARAGRAPH, _chars(READING_FACE, size, ink.name()))

    def body(self, article: Article) -> None:
        text = article.text
        pieces = [block.start for block in article.blocks if block.kind is not BlockKind.PARAGRAPH]
        # Runs of plain paragraphs go in with one call: half a million words in a few hundredths of a second.
        first = self.cursor.position()
        self.cursor.insertText(
            "\n".join(text[block.start : block.end].replace("\n", "\u2028") for block in article.blocks)
        )
        if pieces:
            self._style_exceptions(article, first)

    def _style_exceptions(self, article: Article, body: int) -> None:
        size, ink = self._look.size, self._look.theme.ink.name()
        formats = {
            BlockKind.HEADING: _chars(READING_FACE, round(size * 1.06), ink, QFont.Weight.Bold),
            BlockKind.QUOTE: _chars(READING_FACE, size, ink),
            BlockKind.LIST: _chars(READING_FACE, size, ink),
        }
        block = self.cursor.document().findBlock(body)
        for kind in (item.kind for item in article.blocks):
            if kind in formats:
                cursor = QTextCursor(block)
                heading = kind is BlockKind.HEADING
                before, after = (0.7, 0.35) if heading else (0.0, 0.8)
                cursor.setBlockFormat(self._format(kind, 100 if heading else _LINE, after, before, int(not heading)))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(formats[kind])
            block = block.next()

    def _format(self, kind: BlockKind, line: int, after: float, before: float = 0, indent: int = 0) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(line, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        shape.setTopMargin(self._look.size * before)
        shape.setBottomMargin(self._look.size * after)
        shape.setLeftMargin(indent * self._look.size * 0.9)
        shape.setAlignment(Qt.AlignmentFlag.AlignLeading)
        shape.setProperty(KIND, kind.value)
        return shape

    def _start(self, kind: BlockKind, chars: QTextCharFormat) -> None:
        self._insert(self._format(kind, _LINE, 0.8), chars)

    def _block(  # noqa: PLR0913  (one call per kind of block, each named)
        self,
        kind: BlockKind,
        chars: QTextCharFormat,
        text: str,
        *,
        line: int = _LINE,
        after: float,
        indent: int = 0,
        leftward: bool = False,
    ) -> None:
        shape = self._format(kind, line, after, indent=indent)
        if leftward:
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._insert(shape, chars)
        self.cursor.insertText(text, chars)

    def _insert(self, shape: QTextBlockFormat, chars: QTextCharFormat) -> None:
        if self._empty:
            self.cursor.setBlockFormat(shape)
            self.cursor.setBlockCharFormat(chars)
            self.cursor.setCharFormat(chars)
            self._empty = False
        else:
            self.cursor.insertBlock(shape, chars)


def _chars(face: str, pixels: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    font = QFont(face)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    chars = QTextCharFormat()
    chars.setFont(font)
    chars.setForeground(QBrush(QColor(colour)))
    return chars

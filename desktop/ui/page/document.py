"""An article as a QTextDocument, and the map between its places and the article's code points.

The document starts with a head (headline, meta line, captions) that belongs to no offset; the body follows, one text
block for each block of the article. Nothing is ever read back from the document.
"""

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.model.article import Article
from desktop.model.span import Span
from desktop.text.utf16 import Utf16Map
from desktop.ui.dates import long_date
from desktop.ui.page.look import Look
from desktop.ui.page.setting import KIND, RIGHT_TO_LEFT, Setter, has_right_to_left, leftward, scripts_of
from desktop.ui.translation import tr

__all__ = ["KIND", "Look", "Page", "PageMap", "byline", "lay_out", "meta_line", "word_count"]

WORDS_PER_MINUTE = 230


class PageMap:
    """Places in the document (UTF-16 units from its start) to code points of the article's text and back."""

    def __init__(self, article: Article, body: int) -> None:
        self._blocks = article.blocks
        self._units = Utf16Map(article.text)
        self._plain = self._units.length == len(article.text)  # a unit is a code point: asked many times a frame
        self._text_starts = [block.start for block in article.blocks]
        self._document_starts: list[int] = []
        position = body
        for block in article.blocks:
            self._document_starts.append(position)
            if self._plain:
                position += block.end - block.start + 1
            else:
                position += self._units.to_utf16(block.end) - self._units.to_utf16(block.start) + 1
        self.body = body

    def to_document(self, index: int) -> int:
        """The document position of a code point; between blocks, the end of the block before."""
        number = max(bisect_right(self._text_starts, index) - 1, 0)
        if not self._blocks:
            return self.body
        block = self._blocks[number]
        inside = min(max(index, block.start), block.end)
        if self._plain:
            return self._document_starts[number] + inside - block.start
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
    """A laid-out article. `mixed`: numbers of the document's blocks that hold right-to-left text.

    `leftward` says that the article as a whole is read from right to left.
    """

    article: Article
    document: QTextDocument
    map: PageMap
    mixed: frozenset[int]
    leftward: bool = False


def word_count(article: Article) -> int:
    """Words of the body, split at white space."""
    return _words(article.text)


@lru_cache(maxsize=1)
def _words(text: str) -> int:
    return len(text.split())


def meta_line(article: Article) -> str:
    """Source, date, length and reading time, as far as they are known."""
    words = word_count(article)
    minutes = max(1, round(words / WORDS_PER_MINUTE))
    reading = tr("{minutes} min", minutes=minutes) if words else ""
    parts = [article.source, long_date(article.published), tr("{n} words", n=words), reading]
    return " · ".join(part for part in parts if part)


def byline(article: Article) -> str:
    """Who wrote it, and where, as far as that is known."""
    return " · ".join(" ".join(part.split()) for part in (article.detail("byline"), article.detail("place")) if part)


def lay_out(article: Article, look: Look, note: str = "") -> Page:
    """The article as a page; `note` stands at the end of its meta line, to be clicked.

    Takes time in proportion to the text; the layout itself is Qt's, and lazy.
    """
    look = look._replace(scripts=scripts_of(article))
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(look.font(look.size))
    document.setDocumentMargin(0)
    setter = Setter(QTextCursor(document), look)
    title = " ".join(article.title.split()) or tr("Untitled")
    meta = [line for line in (byline(article), meta_line(article)) if line]
    captions = [(" ".join(item.text.split()), " ".join(item.credit.split())) for item in article.captions]
    setter.head(title, meta, captions, note)
    body, head = setter.cursor.position(), document.blockCount() - 1
    setter.body(article)
    runs_left = leftward(article.text if article.text.strip() else title)
    return Page(article, document, PageMap(article, body), _mixed(article, head), runs_left)


def _mixed(article: Article, head: int) -> frozenset[int]:
    if not has_right_to_left(article.text):
        return frozenset()
    return frozenset(
        head + number
        for number, block in enumerate(article.blocks)
        if RIGHT_TO_LEFT.search(article.text, block.start, block.end)
    )

"""Sets an article in type: each block in the format of its kind, as a newspaper would."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor

from desktop.model.article import Article, Block, BlockKind
from desktop.ui.page.look import Look
from desktop.ui.theme import INTERFACE_FACE, plain_brush

KIND = 0x100001  # the first user property but one: the block's kind, for the painter (the enum itself costs 20 ms)
NOTE = "note"  # what the note at the end of the meta line leads to
INDENT = 1.05  # ems that quotations, captions and list items stand in
MARKER = re.compile(r"(?:[•·▪◦‣*–—-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])[ \t\u00a0]+(?=\S)")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u202b\u202e\u2067\ufb1d-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = re.compile("([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff])|[^\\W\\d_]")
# MOSCOW (AP) — …, BERLIN, 3 May – …: a place in capitals, perhaps an agency or a date, a dash.
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.' -]{2,24}"
_DATELINE = re.compile(rf"{_PLACE}(?:, {_PLACE})?(?:,? \d{{1,2}}\.? \w+)?(?: \([\w /-]{{2,24}}\))? [—–-] ")


def leftward(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether the first letter of a stretch belongs to a script that runs from right to left."""
    found = _STRONG.search(text, start, len(text) if end is None else end)
    return found is not None and bool(found[1])


@lru_cache(maxsize=2)
def has_right_to_left(text: str) -> bool:
    """Whether something in a text is written from right to left; of a long one, that is looked for once."""
    return not text.isascii() and RIGHT_TO_LEFT.search(text) is not None


def scripts_of(article: Article) -> tuple[str, ...]:
    """The scripts of an article that need faces of their own: `arabic`, `hebrew`."""
    found = []
    whole = (article.text, article.title, *(caption.text for caption in article.captions))
    if any(has_right_to_left(text) for text in whole):
        for name, pattern in (("arabic", "[\u0600-\u08ff\ufb50-\ufefc]"), ("hebrew", "[\u0590-\u05ff\ufb1d-\ufb4f]")):
            if any(re.search(pattern, text) for text in whole):
                found.append(name)
    return tuple(found)


class Shape(NamedTuple):
    """How a kind of block is set: type and line pitch in ems of the body, the space around it, and its indents."""

    type: float = 1.0
    pitch: float = 0.0  # of its own type; 0: as the reader has chosen
    before: float = 0.0
    after: float = 0.72
    indent: float = 0.0
    weight: QFont.Weight = QFont.Weight.Normal
    muted: bool = False
    interface: bool = False


SHAPES = {
    BlockKind.HEADLINE: Shape(1.8, 1.17, after=0.62, weight=QFont.Weight.Bold),
    BlockKind.META: Shape(0.72, 1.5, after=1.35, muted=True, interface=True),
    BlockKind.CAPTION: Shape(0.84, 1.42, after=0.7, indent=INDENT, muted=True),
    BlockKind.PARAGRAPH: Shape(),
    BlockKind.HEADING: Shape(1.12, 1.3, before=1.0, after=0.3, weight=QFont.Weight.Bold),
    BlockKind.QUOTE: Shape(indent=INDENT),
    BlockKind.LIST: Shape(after=0.4, indent=INDENT),
}


class Setter:
    """Writes the blocks of one page."""

    def __init__(self, cursor: QTextCursor, look: Look) -> None:
        self.cursor = cursor
        self._look = look
        self._empty = True

    # the head

    def head(self, title: str, meta: Sequence[str], captions: Sequence[tuple[str, str]], note: str = "") -> None:
        """Headline, lines of facts (the first may be a byline; a note ends the last), captions with their credits."""
        self._write(BlockKind.HEADLINE, title)
        rtl = leftward(title)
        for number, line in enumerate(meta):
            if rtl or RIGHT_TO_LEFT.search(line):  # the parts are of two languages: keep them from one another
                line = " · ".join(f"\u2068{part}\u2069" for part in line.split(" · "))  # noqa: PLW2901  (the same line)
            last = number == len(meta) - 1
            shape = SHAPES[BlockKind.META] if last else SHAPES[BlockKind.META]._replace(after=0.1, muted=False)
            chars = self._write(BlockKind.META, line, shape, rtl=rtl)
            if last and note:
                self._note(note, chars)
        for number, (text, credit) in enumerate(captions):
            last = number == len(captions) - 1
            shape = SHAPES[BlockKind.CAPTION]._replace(after=1.3 if last else 0.7)
            chars = self._write(BlockKind.CAPTION, text, shape)
            if credit:
                strong = QTextCharFormat(chars)
                strong.setFont(self._look.font(round(self._look.size * shape.type), QFont.Weight.DemiBold))
                self.cursor.insertText("\u2028" if text else "", chars)
                self.cursor.insertText(credit, strong)
        self._insert(BlockKind.PARAGRAPH, SHAPES[BlockKind.PARAGRAPH], rtl=False)

    def _note(self, note: str, chars: QTextCharFormat) -> None:
        self.cursor.insertText(" · ", chars)
        quiet = QTextCharFormat(chars)
        quiet.setAnchor(True)
        quiet.setAnchorHref(NOTE)
        quiet.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self.cursor.insertText(note, quiet)

    def _write(
        self, kind: BlockKind, text: str, shape: Shape | None = None, *, rtl: bool | None = None
    ) -> QTextCharFormat:
        chars = self._insert(kind, shape or SHAPES[kind], rtl=leftward(text) if rtl is None else rtl, forced=rtl)
        self.cursor.insertText(text, chars)
        return chars

    # the body

    def body(self, article: Article) -> None:
        """The article's blocks."""
        text = article.text
        # Runs of plain paragraphs go in with one call: half a million words in a few hundredths of a second.
        first = self.cursor.position()
        self.cursor.insertText(
            "\n".join(text[block.start : block.end].replace("\n", "\u2028") for block in article.blocks)
        )
        if any(block.kind is not BlockKind.PARAGRAPH for block in article.blocks):
            self._style_exceptions(article, first)
        self._style_dateline(article, first)

    def _style_exceptions(self, article: Article, body: int) -> None:
        block = self.cursor.document().findBlock(body)
        blocks = article.blocks
        for number, item in enumerate(blocks):
            if item.kind is not BlockKind.PARAGRAPH and item.kind in SHAPES:
                cursor = QTextCursor(block)
                after = blocks[number + 1].kind if number + 1 < len(blocks) else BlockKind.PARAGRAPH
                cursor.setBlockFormat(self._exception(article.text, item, ends=after is not item.kind))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._chars(SHAPES[item.kind]))
            block = block.next()

    def _exception(self, text: str, item: Block, *, ends: bool) -> QTextBlockFormat:
        """The format of a heading, a quotation or a list item; the last item of a list stands off as a paragraph."""
        shape = SHAPES[item.kind]
        if ends and item.kind is BlockKind.LIST:
            shape = shape._replace(after=SHAPES[BlockKind.PARAGRAPH].after)
        made = self._format(item.kind, shape, rtl=leftward(text, item.start, item.end))
        found = MARKER.match(text, item.start, item.end) if item.kind is BlockKind.LIST else None
        if found:  # the marker that came with the text hangs out
            width = QFontMetricsF(self._look.font(self._look.size)).horizontalAdvance(found[0])
            made.setTextIndent(-min(width, self._look.size * 1.6))
        return made

    def _style_dateline(self, article: Article, body: int) -> None:
        first = next((block for block in article.blocks if block.kind is BlockKind.PARAGRAPH), None)
        if first is None or first is not article.blocks[0]:
            return
        found = _DATELINE.match(article.text, first.start, min(first.end, first.start + 60))
        if found:
            units = len(found[0].rstrip().encode("utf-16-le")) // 2
            cursor = QTextCursor(self.cursor.document())
            cursor.setPosition(body)
            cursor.setPosition(body + units, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._chars(Shape(weight=QFont.Weight.DemiBold)))

    # formats

    def _insert(self, kind: BlockKind, shape: Shape, *, rtl: bool, forced: bool | None = None) -> QTextCharFormat:
        made, chars = self._format(kind, shape, rtl=rtl), self._chars(shape)
        if forced is not None:  # the words of the interface may run the other way than the article's
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if forced else Qt.LayoutDirection.LeftToRight)
        if self._empty:
            self.cursor.setBlockFormat(made)
            self.cursor.setBlockCharFormat(chars)
            self.cursor.setCharFormat(chars)
            self._empty = False
        else:
            self.cursor.insertBlock(made, chars)
        return chars

    def _format(self, kind: BlockKind, shape: Shape, *, rtl: bool) -> QTextBlockFormat:
        size = self._look.size
        made = QTextBlockFormat()
        pitch = round(shape.pitch * shape.type * size) or self._look.pitch
        made.setLineHeight(pitch, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        made.setTopMargin(size * shape.before)
        made.setBottomMargin(size * shape.after)
        (made.setRightMargin if rtl else made.setLeftMargin)(shape.indent * size)
        made.setAlignment(Qt.AlignmentFlag.AlignLeading)
        made.setProperty(KIND, kind.value)
        return made

    def _chars(self, shape: Shape) -> QTextCharFormat:
        theme, pixels = self._look.theme, max(round(self._look.size * shape.type), 11)
        font = self._look.font(pixels, shape.weight)
        if shape.interface:
            font.setFamilies([INTERFACE_FACE, *font.families()[1:]])
        chars = QTextCharFormat()
        chars.setFont(font)
        chars.setForeground(plain_brush(theme.muted if shape.muted else theme.ink))
        return chars

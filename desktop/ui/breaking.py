"""Where pages of paper break: no line of a paragraph alone, no heading at the foot of a page.

Qt breaks a document between any two lines. A paragraph, or the heading before it, is moved to the next page where that
keeps lines together; a last line alone is put up with where the paragraph is long, for the page would end too early.
"""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_SHORT = 3  # lines of a paragraph that is moved whole for its last line's sake


def keep_together(document: QTextDocument, leads: Callable[[QTextBlock], bool]) -> None:
    """Break pages well, in a document that has its page size; `leads` says of a block that it goes with the next."""
    document.pageCount()  # has it laid out
    block = document.firstBlock()
    while block.isValid():
        if _breaks_badly(document, block, leads):
            _move(block, leads)
        block = block.next()


def pages_of(document: QTextDocument, block: QTextBlock) -> list[int]:
    """The page of each line of a block, counted from 0."""
    layout, height = block.layout(), document.pageSize().height()
    top = document.documentLayout().blockBoundingRect(block).top()
    return [int((top + layout.lineAt(number).y()) // height) for number in range(layout.lineCount())]


def _breaks_badly(document: QTextDocument, block: QTextBlock, leads: Callable[[QTextBlock], bool]) -> bool:
    pages = pages_of(document, block)
    if not pages:
        return False
    if leads(block) and block.next().isValid():
        following = pages_of(document, block.next())
        return bool(following) and following[0] != pages[0]
    first, last = pages.count(pages[0]), pages.count(pages[-1])
    return first < len(pages) and (first == 1 or (last == 1 and len(pages) <= _SHORT))


def _move(block: QTextBlock, leads: Callable[[QTextBlock], bool]) -> None:
    """Begin a page with a block, or with what leads to it."""
    while block.previous().isValid() and leads(block.previous()):
        block = block.previous()
    shape = block.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(shape)

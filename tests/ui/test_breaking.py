"""Pages of paper break where a reader would break them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextDocument

from desktop.ui.breaking import keep_together, pages_of

pytestmark = pytest.mark.usefixtures("qapp")
LINE = "\u2028"


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def laid_out(*lines: int) -> tuple[QTextDocument, list[list[int]]]:
    """Paragraphs of so many lines (0: a heading) on pages of six lines, and the pages of their lines afterwards."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setPlainText("\n".join(LINE.join(["words"] * count) if count else "# heading" for count in lines))
    height = document.firstBlock().layout().lineAt(0).height() if document.pageCount() else 0
    document.setPageSize(QSizeF(400, height * 6 + 1))
    keep_together(document, lambda block: block.text().startswith("#"))
    document.pageCount()
    return document, [pages_of(document, block) for block in blocks(document)]


def test_no_first_line_is_left_at_the_foot() -> None:
    assert laid_out(5, 4)[1] == [[0] * 5, [1] * 4]
    assert laid_out(4, 4)[1] == [[0] * 4, [0, 0, 1, 1]]


def test_a_short_paragraph_is_moved_for_its_last_line() -> None:
    assert laid_out(4, 3)[1] == [[0] * 4, [1] * 3]
    assert laid_out(1, 6)[1] == [[0], [0, 0, 0, 0, 0, 1]], "a long one is not"


def test_a_heading_goes_with_what_it_heads() -> None:
    assert laid_out(5, 0, 4)[1] == [[0] * 5, [1], [1] * 4]
    assert laid_out(4, 0, 4)[1] == [[0] * 4, [1], [1] * 4], "nor is one line below it enough"
    assert laid_out(3, 0, 0, 4)[1] == [[0] * 3, [1], [1], [1] * 4]
    assert laid_out(5, 0)[1] == [[0] * 5, [0]], "one that heads nothing stays"


def test_what_is_longer_than_a_page_is_broken_all_the_same() -> None:
    document, pages = laid_out(20)
    assert pages[0][0] == 0
    assert document.pageCount() == 4

"""The page's places and the article's code points: whatever the text, each leads to the other."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.article import Article, Block, BlockKind, Caption
from desktop.model.codebook import Codebook
from desktop.model.span import Span
from desktop.ui.page.document import KIND, Look, lay_out, meta_line, word_count
from desktop.ui.page.marks import Marks
from desktop.ui.page.view import PageView
from desktop.ui.theme import FACES, LIGHT
from tests.windows import FIRST, SECOND, article

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = Look(LIGHT)
# Everything that canonical text may hold: no controls, no surrogates, no noncharacters, no separators.
CHARACTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn"), include_characters="\tﷺ🚀\u0301\u00a0\u200d\u202b\ufffc\ufeff"
)
BODY = st.text(CHARACTERS | st.sampled_from("\n 🚀é\u0301אبa"), min_size=1, max_size=30)
KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.LIST])
HEADS = st.builds(Caption, st.text(CHARACTERS, max_size=8), st.text(CHARACTERS, max_size=4))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of a few blocks; a block may hold single line feeds."""
    pieces = [text.strip("\n") or "x" for text in draw(st.lists(BODY, min_size=1, max_size=5))]
    blocks, start = [], 0
    for piece in pieces:
        blocks.append(Block(draw(KINDS), start, start + len(piece)))
        start += len(piece) + 2
    captions = tuple(draw(st.lists(HEADS, max_size=2)))
    return Article(1, "1", draw(st.text(CHARACTERS, max_size=12)), "\n\n".join(pieces), tuple(blocks), captions)


@given(found=articles())
@example(found=article("🚀🚀 to the moon\n\n🚀"))
@example(found=article("a\nb\nc\n\n\u0301x"))
def test_every_code_point_leads_to_the_page_and_back(found: Article) -> None:
    page = lay_out(found, LOOK)
    places = [page.map.to_document(index) for block in found.blocks for index in range(block.start, block.end + 1)]
    assert places == sorted(set(places)), "places are in order and no two share one"
    for block in found.blocks:
        for index in range(block.start, block.end + 1):
            assert page.map.to_text(page.map.to_document(index)) == index
    assert page.document.characterCount() - 1 == places[-1], "the last place is the document's last"


@given(found=articles())
@example(found=article("a\ufffcb\u2063c\u00adé"))
def test_every_block_of_the_document_holds_its_block_of_the_article(found: Article) -> None:
    page = lay_out(found, LOOK)
    block = page.document.findBlock(page.map.body)
    for wanted in found.blocks:
        text = found.text[wanted.start : wanted.end]
        assert block.position() == page.map.to_document(wanted.start)
        assert block.length() - 1 == len(text.encode("utf-16-le")) // 2
        assert block.text().replace("\u2028", "\n") == text
        assert block.blockFormat().property(KIND) == wanted.kind.value
        block = block.next()
    assert not block.isValid()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # one page shows one article after the other
@given(found=articles(), data=st.data())
def test_what_is_selected_in_the_widget_is_what_was_meant(shown: PageView, found: Article, data: st.DataObject) -> None:
    shown.show_article(found, Marks(Codebook("")))
    places = [index for block in found.blocks for index in range(block.start, block.end + 1)]
    for _ in range(4):
        start, end = sorted((data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))))
        shown.select(Span(start, end))
        QApplication.processEvents()
        cursor = shown.textCursor()
        assert (cursor.selectionStart(), cursor.selectionEnd()) == shown.page.map.range(Span(start, end))
        blank = not found.text[start:end].strip()
        assert shown.selection() == (Span(end, end) if blank else Span(start, end))


@pytest.fixture
def shown(qtbot: QtBot) -> PageView:
    """A page on screen."""
    view = PageView(LOOK)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    return view


def test_the_second_half_of_a_pair_is_its_code_point() -> None:
    page = lay_out(article("a🚀b"), LOOK)
    assert [page.map.to_text(page.map.body + unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_places_outside_the_blocks_are_the_nearest_within() -> None:
    found = article("one\n\ntwo")
    page = lay_out(found, LOOK)
    assert page.map.to_document(3) == page.map.to_document(4) == page.map.to_document(5) - 1
    assert page.map.to_document(99) == page.document.characterCount() - 1
    assert page.map.to_text(0) == 0, "the head is no part of the text"
    assert page.map.to_text(9999) == len(found.text)
    assert page.map.span(0, page.map.body + 2) == Span(0, 2)
    assert page.map.span(page.map.body + 2, page.map.body) == Span(2, 2), "backwards is empty"


def test_an_article_without_text_has_one_place() -> None:
    page = lay_out(article("", title=""), LOOK)
    assert page.map.to_document(5) == page.map.body
    assert page.map.to_text(page.map.body) == 0
    assert page.document.firstBlock().text() == "Untitled"


def test_the_head_holds_title_meta_and_captions_but_no_offset() -> None:
    found = article(
        "Body text.",
        title="  A \n title ",
        source="Gazette",
        published="2025-01-13",
        captions=(Caption("A bridge", "Agency"), Caption("", "Someone")),
    )
    page = lay_out(found, LOOK)
    texts, block = [], page.document.firstBlock()
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    assert texts == ["A title", meta_line(found), "A bridge\u2028Agency", "Someone", "Body text."]
    assert page.map.to_document(0) == page.document.lastBlock().position()


def test_the_meta_line_says_what_is_known() -> None:
    assert meta_line(article("one two", source="Gazette", published="2025-01-13")) == (
        "Gazette · 13 January 2025 · 2 words · 1 min"
    )
    assert meta_line(article("one")) == "1 word · 1 min"
    assert word_count(article("one  two\n\nthree")) == 3
    assert "1,150 words · 5 min" in meta_line(article("word " * 1150))


def test_the_meta_line_of_an_arabic_article_runs_with_its_headline() -> None:
    page = lay_out(article("النص", title="عنوان المقال", source="הגשר", published="2025-01-13"), LOOK)
    block = page.document.firstBlock().next()
    assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert block.text() == "\u2068הגשר\u2069 · \u206813 January 2025\u2069 · \u20681 word\u2069 · \u20681 min\u2069"


def test_blocks_with_right_to_left_text_are_known() -> None:
    page = lay_out(article("plain\n\nהגשר\n\nplain\n\nعربي", captions=(Caption("x"),)), LOOK)
    number = page.document.findBlock(page.map.body).blockNumber()
    assert page.mixed == {number + 1, number + 3}
    assert lay_out(article("plain"), LOOK).mixed == frozenset()


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(("width", "characters"), [("narrow", 60), ("medium", 68), ("wide", 75)])
def test_the_measure_holds_so_many_characters(face: str, width: str, characters: int) -> None:
    look = Look(LIGHT, 20, face, width)
    text = " ".join(f"{SECOND} {FIRST}".split())
    mean = QFontMetricsF(look.font(20)).horizontalAdvance(text) / len(text)
    assert look.measure / mean == pytest.approx(characters, rel=0.05)
    assert abs(look._replace(size=40).measure - 2 * look.measure) <= 1


def test_the_document_cannot_be_undone() -> None:
    page = lay_out(article("text"), LOOK)
    assert not page.document.isUndoAvailable()
    cursor = QTextCursor(page.document)
    assert not cursor.isNull()

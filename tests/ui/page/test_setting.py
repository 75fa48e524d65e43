"""How each kind of block is set, and from which side."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication

from desktop.model.article import Article, BlockKind, Caption
from desktop.ui.page.document import Look, Page, lay_out
from desktop.ui.page.setting import KIND, leftward, scripts_of
from desktop.ui.theme import LIGHT
from desktop.ui.translation import use_language
from tests.ui.page.conftest import ShowPage
from tests.windows import Draft, article, blocks_of, find

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = Look(LIGHT, 20)
ARABIC = "قالت الحكومة إنها ستعيد فتح الجسر"


def block_of(page: Page, words: str) -> QTextBlock:
    """The document's block that holds these words."""
    block = page.document.firstBlock()
    while words not in block.text():
        block = block.next()
    return block


def weight_at(page: Page, words: str) -> QFont.Weight:
    """The weight of the first letter of these words."""
    block = block_of(page, words)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.text().index(words) + 1)
    return QFont.Weight(cursor.charFormat().font().weight())


def test_every_kind_has_its_own_pitch_and_indent() -> None:
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.LIST, BlockKind.LIST)
    found = article("Plain text\n\nA heading\n\nA quotation\n\nOne\n\nTwo", kinds=kinds)
    page = lay_out(found, LOOK)
    plain, heading, quote = (block_of(page, words).blockFormat() for words in ("Plain", "A heading", "A quotation"))
    assert plain.lineHeight() == quote.lineHeight() == LOOK.pitch == 32
    assert heading.lineHeight() < plain.lineHeight(), "larger letters, closer lines"
    assert heading.topMargin() > heading.bottomMargin() > 0, "a heading belongs to what follows"
    assert quote.leftMargin() == 21
    assert plain.leftMargin() == quote.rightMargin() == 0
    one, two = block_of(page, "One").blockFormat(), block_of(page, "Two").blockFormat()
    assert one.bottomMargin() < two.bottomMargin() == plain.bottomMargin(), "a list hangs together"
    assert weight_at(page, "A heading") is QFont.Weight.Bold


def test_a_marker_that_came_with_the_text_hangs_out() -> None:
    page = lay_out(article("1. The first\n\nThe second", kinds=(BlockKind.LIST,) * 2), LOOK)
    assert block_of(page, "The first").blockFormat().textIndent() < -10
    assert block_of(page, "The second").blockFormat().textIndent() == 0


@pytest.mark.parametrize("line", ["MOSCOW (AP) — The", "BERLIN, 3. Mai – Der", "TEL AVIV - The", "PARIS, FRANCE — The"])
def test_a_dateline_is_set_apart(line: str) -> None:
    page = lay_out(article(f"{line} minister said so."), LOOK)
    assert weight_at(page, line[:5]) is QFont.Weight.DemiBold
    assert weight_at(page, "minister") is QFont.Weight.Normal


@pytest.mark.parametrize("text", ["The minister — so they say — resigned.", "NATO said on Monday it would — perhaps."])
def test_no_dateline_is_seen_where_there_is_none(text: str) -> None:
    assert weight_at(lay_out(article(text), LOOK), text[:4]) is QFont.Weight.Normal


def test_the_byline_stands_above_the_facts() -> None:
    found = article("Text.", source="Gazette", details=(("byline", "Anna  Nowak"), ("place", "Kraków")))
    page = lay_out(found, LOOK)
    assert page.document.findBlockByNumber(1).text() == "Anna Nowak · Kraków"
    assert page.document.findBlockByNumber(2).text() == "Gazette · 1 word · 1 min"
    assert page.document.findBlockByNumber(2).blockFormat().property(KIND) == BlockKind.META.value


def test_captions_carry_their_credit() -> None:
    page = lay_out(article("Text.", captions=(Caption("A bridge", "Anna/dpa"), Caption("", "AP"))), LOOK)
    assert block_of(page, "A bridge").text() == "A bridge\u2028Anna/dpa"
    assert weight_at(page, "Anna/dpa") is QFont.Weight.DemiBold
    assert block_of(page, "AP").text() == "AP"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", False), (ARABIC, True), ("2025 שלום", True), ("“BBC” قالت", False), ("123 …", False), ("", False)],
)
def test_the_first_letter_says_from_which_side_to_read(text: str, expected: bool) -> None:
    assert leftward(text) is expected


def test_scripts_that_need_a_face_of_their_own() -> None:
    assert scripts_of(article("Plain")) == ()
    assert scripts_of(article("a \u202b b")) == (), "a mark of direction is no letter"
    assert scripts_of(article(f"{ARABIC} שלום")) == ("arabic", "hebrew")
    assert scripts_of(article("Plain", title="שלום")) == ("hebrew",)
    assert Look(LIGHT, 20, scripts=("arabic",)).pitch > Look(LIGHT, 20).pitch


def test_a_quotation_in_arabic_stands_in_from_the_right() -> None:
    draft = Draft("", f"{ARABIC}\n\nEnglish words", (BlockKind.QUOTE, BlockKind.QUOTE))
    found = Article(1, "1", ARABIC, draft.text, blocks_of(draft.text, draft.kinds), source="Gazette")
    page = lay_out(found, LOOK)
    first = page.document.findBlock(page.map.body)
    assert (first.blockFormat().rightMargin(), first.blockFormat().leftMargin()) == (21, 0)
    assert (first.next().blockFormat().rightMargin(), first.next().blockFormat().leftMargin()) == (0, 21)
    assert page.document.findBlockByNumber(1).textDirection() is Qt.LayoutDirection.RightToLeft, "the facts as well"
    assert page.leftward


def test_the_facts_stand_with_the_headline_in_every_language(qapp: QApplication) -> None:
    use_language(qapp, "ar")
    try:
        page = lay_out(article("More of them", "English words", published="2025-01-13"), LOOK)
        facts = page.document.findBlockByNumber(1)
        assert "يناير" in facts.text()
        assert facts.textDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        use_language(qapp, "en")


def test_lines_with_letters_of_several_scripts_keep_the_pitch(show_page: ShowPage) -> None:
    text = "A line of words " * 8 + "الجسر גשר 中文 🚀 " + "and many more of them " * 12
    view = show_page(article(text)).view
    tops = sorted({box.top() for box in view.boxes_of(find(text, text))})
    pitch = view.page.document.findBlock(view.page.map.body).blockFormat().lineHeight()
    assert {round(lower - upper) for upper, lower in pairwise(tops)} == {pitch}

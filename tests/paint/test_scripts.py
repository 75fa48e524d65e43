"""Tints where a character is no UTF-16 unit, no glyph, or reads from right to left."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTextCursor

from desktop.model.article import BlockKind, Caption
from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.page.view import PageView
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.paint.conftest import Lay, Sheet, passage
from tests.windows import article, find, near, share

ARABIC = "قالت الحكومة إنها ستعيد فتح الجسر قبل الشتاء"
MIXED = "قالت شركة Postil 2025 إنها ستعيد فتح الجسر"
HEBREW = "הממשלה הבטיחה לפתוח את הגשר"
pytestmark = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def carets(view: PageView, span: Span) -> list[float]:
    """Where Qt itself puts the caret before and behind every code point of a stretch."""
    found = []
    for index in range(span.start, span.end + 1):
        cursor = QTextCursor(view.page.document)
        cursor.setPosition(view.page.map.to_document(index))
        found.append(float(view.cursorRect(cursor).center().x()))
    return found


def tinted(sheet: Sheet, rect: QRectF, label: str) -> list[int]:
    """The columns of the line in which some pixel has the label's tint."""
    image: QImage = sheet.image
    rows = range(round(rect.top()) + 1, round(rect.bottom()))
    left, right = sheet.view.column()
    column = range(round(left) - 3, min(round(right) + 3, image.width()))
    return [x for x in column if any(near(image.pixelColor(x, y), sheet.tint(label)) for y in rows)]


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_right_to_left_text_is_tinted_where_it_stands(lay: Lay, theme: Theme, text: str) -> None:
    words = text.split()
    span = find(text, " ".join(words[1:3]))
    sheet = lay(article(text), [passage("a", "pledge", span)], theme=theme)
    where = carets(sheet.view, span)
    columns = tinted(sheet, sheet.view.boxes_of(span)[0], "pledge")
    assert where[0] > where[-1], "the text runs to the left"
    assert where[0] > sheet.image.width() / 2, "and starts at the right"
    assert abs(columns[0] - min(where)) <= 3
    assert abs(columns[-1] - max(where)) <= 3


def test_latin_words_within_arabic_are_tinted_alone(lay: Lay, theme: Theme) -> None:
    span = find(MIXED, "Postil 2025")
    sheet = lay(article(MIXED), [passage("a", "threat", span)], theme=theme)
    boxes = sheet.view.boxes_of(span)
    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
    columns = tinted(sheet, boxes[0], "threat")
    assert abs(columns[0] - left) <= 3
    assert abs(columns[-1] - right) <= 3
    before = find(MIXED, "قالت شركة")
    assert all(box.left() >= right - 1 for box in sheet.view.boxes_of(before))
    after = find(MIXED, "إنها")
    assert all(box.right() <= left + 1 for box in sheet.view.boxes_of(after))


@pytest.mark.parametrize("words", ["شركة Postil 2025", "Postil 2025 إنها", "شركة Postil 2025 إنها ستعيد"])
def test_words_of_both_directions_side_by_side_are_tinted_without_a_gap(lay: Lay, theme: Theme, words: str) -> None:
    span = find(MIXED, words)
    sheet = lay(article(MIXED), [passage("a", "threat", span)], theme=theme)
    boxes = sheet.view.boxes_of(span)
    columns = tinted(sheet, boxes[0], "threat")
    assert columns == list(range(columns[0], columns[-1] + 1))
    assert abs(columns[0] - min(box.left() for box in boxes)) <= 2
    assert abs(columns[-1] + 1 - max(box.right() for box in boxes)) <= 2
    letters = [sheet.view.boxes_of(Span(index, index + 1)) for index in range(span.start, span.end)]
    assert all(len(found) == 1 for found in letters), "every character has its box"
    assert abs(sum(found[0].width() for found in letters) - sum(box.width() for box in boxes)) < 1


def test_where_text_runs_to_the_left_so_do_the_handles(lay: Lay, theme: Theme) -> None:
    span = find(ARABIC, " ".join(ARABIC.split()[1:3]))
    sheet = lay(article(ARABIC), [passage("a", "pledge", span)], theme=theme, selected="a")
    start, end = painter.handle_points(sheet.view.scene(), sheet.drawn("a"))
    assert start is not None
    assert end is not None
    where = carets(sheet.view, span)
    assert abs(start.x() - where[0]) <= 3
    assert abs(end.x() - where[-1]) <= 3
    for point in (start, end):
        assert near(sheet.image.pixelColor(point.toPoint()), sheet.colour("pledge"))


def test_a_passage_within_a_line_to_the_left_has_round_corners_at_its_ends_alone(lay: Lay, theme: Theme) -> None:
    text = " ".join([ARABIC] * 6)
    span = Span(text.index("الحكومة"), text.rindex("الجسر"))
    sheet = lay(article(text), [passage("a", "pledge", span)], theme=theme)
    boxes = sheet.drawn("a").boxes
    assert len(boxes) > 2
    assert [(box.begins_left, box.ends_right) for box in (boxes[0], boxes[1], boxes[-1])] == [
        (False, True),
        (False, False),
        (True, False),
    ]


def test_a_stretch_over_the_border_of_directions_has_two_boxes(lay: Lay, theme: Theme) -> None:
    text = "The paper الجسر القديم wrote about it"
    span = Span(text.index("paper"), text.index("القديم"))
    sheet = lay(article(text), [passage("a", "pledge", span)], theme=theme)
    boxes = sheet.view.boxes_of(span)
    assert len(boxes) == 2
    gap = QRectF(boxes[0].right(), boxes[0].top(), boxes[1].left() - boxes[0].right(), boxes[0].height())
    assert gap.width() > 10, "the word that reads after them stands between them"
    assert share(sheet.image, gap.adjusted(5, 3, -5, -3), sheet.tint("pledge")) == 0


def test_the_tint_starts_at_the_right_glyph_after_two_emoji(lay: Lay, theme: Theme) -> None:
    text = "🚀🚀 They vowed to land 👩🏽‍🚀 on the moon"
    for words in ("vowed to land", "on the moon", "🚀 They"):
        span = find(text, words)
        sheet = lay(article(text), [passage("a", "demand", span)], theme=theme)
        where = carets(sheet.view, span)
        columns = tinted(sheet, sheet.view.boxes_of(span)[0], "demand")
        assert abs(columns[0] - where[0]) <= 2, words
        assert abs(columns[-1] - where[-1]) <= 2, words


def test_a_combining_accent_belongs_to_its_letter(lay: Lay, theme: Theme) -> None:
    text = "A cafe\u0301 was promised to the village by the council"
    for words in ("cafe\u0301", "was promised"):
        span = find(text, words)
        sheet = lay(article(text), [passage("a", "pledge", span)], theme=theme)
        where = carets(sheet.view, span)
        columns = tinted(sheet, sheet.view.boxes_of(span)[0], "pledge")
        assert abs(columns[0] - where[0]) <= 2
        assert abs(columns[-1] - where[-1]) <= 2


def test_captions_and_quotations_have_a_bar_and_items_a_dot(lay: Lay, theme: Theme) -> None:
    page = article(
        "A paragraph.\n\nA quotation.\n\nA heading\n\nAn item",
        kinds=(BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.HEADING, BlockKind.LIST),
        captions=(Caption("The bridge in winter", "Agency"), Caption("", "Somebody"), Caption("The mayor")),
    )
    sheet = lay(page, theme=theme)
    left = round(sheet.view.column_left()) + 1
    line = [y for y in range(sheet.image.height()) if near(sheet.image.pixelColor(left, y), theme.line)]
    (quote,) = sheet.view.boxes_of(find(page.text, "A quotation"))
    (paragraph,) = sheet.view.boxes_of(find(page.text, "A paragraph"))
    assert any(quote.top() <= y <= quote.bottom() for y in line)
    assert not any(paragraph.top() <= y <= paragraph.bottom() for y in line)
    assert any(y < paragraph.top() for y in line)
    assert quote.left() > paragraph.left()
    (item,) = sheet.view.boxes_of(find(page.text, "An item"))
    dot = QRectF(item.left() - 14, item.center().y() - 6, 10, 12)
    assert share(sheet.image, dot, theme.muted) > 0.05
    assert share(sheet.image, dot.translated(0, paragraph.top() - item.top()), theme.muted) == 0

"""Passages as they are painted: tints, outlines, brackets, tags and handles, pixel by pixel."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.theme import DARK, LIGHT, SEPIA, Theme
from tests.paint.conftest import Lay, Sheet, passage
from tests.windows import article, find, near, share

TEXT = (
    "The mayor vowed to reopen the bridge before winter and said that the money was there already.\n\n"
    "“You have lied to this town for ten years,” said the leader of the opposition on Monday."
)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
pytestmark = THEMES


def inside(sheet: Sheet, span: Span) -> QRectF:
    """The box of a stretch on one line, without its borders."""
    (rect,) = sheet.view.boxes_of(span)
    return rect.adjusted(3, 2, -3, -2)


def test_a_passage_has_its_tint_and_the_text_beside_it_has_none(lay: Lay, theme: Theme) -> None:
    sheet = lay(article(TEXT), [passage("a", "pledge", find(TEXT, "vowed to reopen"))], theme=theme)
    assert share(sheet.image, inside(sheet, find(TEXT, "vowed to reopen")), sheet.tint("pledge")) > 0.5
    assert share(sheet.image, inside(sheet, find(TEXT, "The mayor")), theme.page) > 0.5
    assert share(sheet.image, inside(sheet, find(TEXT, "The mayor")), sheet.tint("pledge")) == 0
    assert share(sheet.image, inside(sheet, find(TEXT, "said the leader")), sheet.tint("pledge")) == 0


def test_the_tint_ends_where_the_passage_ends(lay: Lay, theme: Theme) -> None:
    words = find(TEXT, "reopen")
    sheet = lay(article(TEXT), [passage("a", "pledge", words)], theme=theme)
    (rect,) = sheet.view.boxes_of(words)
    middle = round(rect.center().y())
    column = range(round(sheet.view.column_left()), sheet.image.width())
    tinted = [x for x in column if near(sheet.image.pixelColor(x, middle), sheet.tint("pledge"))]
    assert abs(tinted[0] - rect.left()) <= 2
    assert abs(tinted[-1] + 1 - rect.right()) <= 2


def test_the_shorter_of_two_lies_on_top(lay: Lay, theme: Theme) -> None:
    long, short = find(TEXT, "vowed to reopen the bridge before winter"), find(TEXT, "the bridge")
    for order in (
        (("long", "pledge", long), ("short", "threat", short)),
        (("a", "threat", short), ("b", "pledge", long)),
    ):
        sheet = lay(article(TEXT), [passage(*item) for item in order], theme=theme)
        assert share(sheet.image, inside(sheet, short), sheet.tint("threat")) > 0.5
        assert share(sheet.image, inside(sheet, short), sheet.tint("pledge")) == 0
        assert share(sheet.image, inside(sheet, find(TEXT, "vowed to")), sheet.tint("pledge")) > 0.5


def test_three_overlapping_passages_have_a_bracket_each(lay: Lay, theme: Theme) -> None:
    spans = {
        "pledge": find(TEXT, "vowed to reopen the bridge before winter and said that"),
        "threat": find(TEXT, "reopen the bridge before winter"),
        "demand": find(TEXT, "bridge"),
    }
    sheet = lay(article(TEXT), [passage(name, name, span) for name, span in spans.items()], theme=theme)
    scene = sheet.view.scene()
    assert [sheet.drawn(name).lane for name in ("demand", "threat", "pledge")] == [0, 1, 2]
    for name in spans:
        item = sheet.drawn(name)
        x = scene.left - 9 - item.lane * 6
        assert x == painter.bracket_x(scene, item.lane)
        middle = round((item.top + item.bottom) / 2)
        assert near(sheet.image.pixelColor(int(x - 0.5), middle), sheet.colour(name), 8), name
    columns = {round(painter.bracket_x(scene, sheet.drawn(name).lane)) for name in spans}
    assert len(columns) == 3


def test_only_crowded_passages_are_outlined(lay: Lay, theme: Theme) -> None:
    alone, long, short = find(TEXT, "lied to this town"), find(TEXT, "vowed to reopen the"), find(TEXT, "reopen")
    sheet = lay(
        article(TEXT),
        [passage("alone", "pledge", alone), passage("long", "threat", long), passage("short", "demand", short)],
        theme=theme,
    )
    for name, span, outlined in (("pledge", alone, False), ("threat", long, True), ("demand", short, True)):
        rect = sheet.view.boxes_of(span)[0]
        x = round(rect.left()) + 8
        column = [sheet.image.pixelColor(x, y) for y in range(round(rect.top()) - 3, round(rect.top()) + 4)]
        assert any(is_line(colour, sheet.colour(name), sheet.tint(name)) for colour in column) is outlined, name


def is_line(colour: QColor, line: QColor, tint: QColor) -> bool:
    """Whether a pixel has gone more than half the way from a tint to the colour of an outline."""
    gone = [(colour.red(), line.red(), tint.red()), (colour.green(), line.green(), tint.green())]
    gone.append((colour.blue(), line.blue(), tint.blue()))
    wide = [(found - start) / (end - start) for found, end, start in gone if abs(end - start) > 40]
    return min(wide) > 0.5


def test_the_selected_passage_has_handles_and_a_strong_line(lay: Lay, theme: Theme) -> None:
    words = find(TEXT, "vowed to reopen")
    plain = lay(article(TEXT), [passage("a", "pledge", words)], theme=theme)
    selected = lay(article(TEXT), [passage("a", "pledge", words)], theme=theme, selected="a")
    points = painter.handle_points(selected.view.scene(), selected.drawn("a"))
    for point in points:
        assert point is not None
        assert near(selected.image.pixelColor(point.toPoint()), selected.colour("pledge"))
        assert not near(plain.image.pixelColor(point.toPoint()), plain.colour("pledge"))


def test_a_gap_in_a_passage_has_no_tint(lay: Lay, theme: Theme) -> None:
    first, gap, last = find(TEXT, "The mayor"), find(TEXT, "vowed to reopen"), find(TEXT, "the bridge before")
    sheet = lay(article(TEXT), [passage("a", "pledge", first, last)], theme=theme)
    assert share(sheet.image, inside(sheet, first), sheet.tint("pledge")) > 0.5
    assert share(sheet.image, inside(sheet, last), sheet.tint("pledge")) > 0.5
    assert share(sheet.image, inside(sheet, gap), sheet.tint("pledge")) == 0


def test_a_passage_over_two_paragraphs_is_tinted_in_both(lay: Lay, theme: Theme) -> None:
    span = Span(TEXT.index("already"), TEXT.index("lied"))
    sheet = lay(article(TEXT), [passage("a", "threat", span)], theme=theme)
    for words in ("already", "You have"):
        assert share(sheet.image, inside(sheet, find(TEXT, words)), sheet.tint("threat")) > 0.4
    item = sheet.drawn("a")
    assert item.bottom > item.top + 40


def test_the_rail_has_the_label_in_words(lay: Lay, theme: Theme) -> None:
    sheet = lay(article(TEXT), [passage("a", "pledge", find(TEXT, "vowed to reopen"))], theme=theme)
    (tag,) = painter.tags(sheet.view.scene())
    assert tag.text == "Pledge"
    assert tag.rect.right() < sheet.view.scene().left
    assert share(sheet.image, tag.rect.adjusted(2, 2, -2, -2), sheet.tint("pledge")) > 0.3


def test_tags_never_cover_one_another(lay: Lay, theme: Theme) -> None:
    spans = [find(TEXT, words) for words in ("The", "mayor", "vowed", "reopen", "bridge")]
    sheet = lay(article(TEXT), [passage(str(n), "criticism", span) for n, span in enumerate(spans)], theme=theme)
    found = painter.tags(sheet.view.scene())
    assert len(found) == 5
    for upper, lower in pairwise(found):
        assert upper.rect.bottom() < lower.rect.top()
    assert all(tag.rect.left() >= 0 for tag in found)


def test_quiet_reading_has_tints_but_no_rail_and_no_handles(lay: Lay, theme: Theme) -> None:
    words = find(TEXT, "vowed to reopen")
    sheet = lay(article(TEXT), [passage("a", "pledge", words)], theme=theme, selected="a")
    scene = sheet.view.scene()
    rail = QRectF(0, 0, scene.left - 5, sheet.image.height())
    handle = next(point for point in painter.handle_points(scene, sheet.drawn("a")) if point)
    assert share(sheet.image, rail, theme.page) < 1
    sheet.view.quiet = True
    sheet.look()
    assert share(sheet.image, rail, theme.page) == 1
    assert share(sheet.image, inside(sheet, words), sheet.tint("pledge")) > 0.5
    corner = QPointF(handle.x() - 3, handle.y() - 3)
    assert near(sheet.image.pixelColor(corner.toPoint()), theme.page)

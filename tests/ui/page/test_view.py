"""Gestures on the page, each made with real mouse and key events."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.model.annotation import Annotation
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.page.document import Look
from desktop.ui.page.view import PageView
from desktop.ui.theme import DARK, LIGHT
from tests.ui.page.conftest import ShowPage
from tests.windows import article, click, drag, drag_over, find, paint, place_of, press

TEXT = (
    "The mayor vowed to reopen the bridge before winter, he said.\n\n"
    "“You have lied to this town,” said Anna Kowalska. “You hid the costs.”"
)
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def passage(name: str, words: str, text: str = TEXT) -> Annotation:
    """A pledge on those words."""
    return Annotation(name, 1, "pledge", (find(text, words),))


def test_a_drag_selects_what_was_meant(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    ragged = find(TEXT, "ayor vowed to reop")
    drag_over(heard.view, ragged)
    assert heard.view.selection() == find(TEXT, "mayor vowed to reopen")
    assert heard.selected[-1] == find(TEXT, "mayor vowed to reopen")


def test_a_drag_sheds_spaces_and_the_quotation_mark(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    drag_over(heard.view, find(TEXT, " have lied to this town,” "))
    assert heard.view.selection() == find(TEXT, "have lied to this town")


def test_alt_keeps_a_drag_to_the_character(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    ragged = find(TEXT, "ayor vowed to reop")
    drag_over(heard.view, ragged, ALT)
    assert heard.view.selection() == ragged


def test_a_drag_from_right_to_left_selects_the_same(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    span = find(TEXT, "vowed to reopen")
    start, end = place_of(heard.view, span.end - 1), place_of(heard.view, span.start)
    drag(heard.view, start, end)
    assert heard.view.selection() == span


def test_a_drag_over_two_paragraphs(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    drag_over(heard.view, Span(TEXT.index("before"), TEXT.index("lied") + 2))
    assert heard.view.selection() == Span(TEXT.index("before"), TEXT.index("lied") + 4)


def test_a_double_click_selects_the_word(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    at = place_of(heard.view, TEXT.index("reopen") + 2)
    QTest.mouseClick(heard.view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(heard.view.viewport(), LEFT, NONE, at)
    QTest.mouseRelease(heard.view.viewport(), LEFT, NONE, at)
    assert heard.view.selection() == find(TEXT, "reopen")


@pytest.mark.parametrize("place", [4, 6, 7, 11, 14])
def test_a_double_click_takes_a_word_with_its_hyphens(show_page: ShowPage, place: int) -> None:
    view = show_page(article("The 10-year-old plan")).view
    point = place_of(view, place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert view.selection() == Span(4, 15)


def test_a_drag_within_a_selection_selects_anew(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    heard.view.select(find(TEXT, "mayor vowed to reopen the bridge"))
    drag_over(heard.view, find(TEXT, "reopen"))
    assert heard.view.selection() == find(TEXT, "reopen")


def test_shift_and_a_click_extend_the_selection(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    heard.view.select(find(TEXT, "vowed"))
    at = place_of(heard.view, TEXT.index("bridge") + 4)
    QTest.mouseClick(heard.view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, at)
    assert heard.view.selection() == find(TEXT, "vowed to reopen the bridge")


def test_white_space_is_no_selection(show_page: ShowPage) -> None:
    heard = show_page(article("wide      gap"))
    drag_over(heard.view, Span(5, 9), ALT)
    assert not len(heard.view.selection())
    assert heard.selected[-1] == Span(9, 9)


def test_words_of_the_headline_are_no_selection(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT, title="A headline of some length"))
    left = round(heard.view.column_left())
    drag(heard.view, QPoint(left + 5, 50), QPoint(left + 200, 50))
    assert heard.view.textCursor().hasSelection()
    assert heard.view.selection() == Span(0, 0)


def test_a_click_on_a_passage_picks_the_innermost(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("long", "vowed to reopen the bridge"), passage("short", "reopen")])
    for words, name in (("vowed", "long"), ("reopen", "short"), ("bridge", "long"), ("winter", "")):
        click(heard.view, place_of(heard.view, TEXT.index(words) + 2))
        assert heard.picked[-1] == name, words


def test_the_halves_of_the_outermost_letters_belong_to_the_passage(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "reopen")])
    (rect,) = heard.view.boxes_of(find(TEXT, "reopen"))
    middle = rect.center().y()
    for x, name in ((rect.left() + 1, "a"), (rect.right() - 1, "a"), (rect.left() - 2, ""), (rect.right() + 2, "")):
        click(heard.view, QPointF(x, middle))
        assert heard.picked[-1] == name, x - rect.left()


def test_a_click_beside_the_text_picks_nothing(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "he said.")])
    (rect,) = heard.view.boxes_of(find(TEXT, "he said."))
    click(heard.view, QPointF(rect.right() + 60, rect.center().y()))
    assert heard.picked[-1] == ""
    click(heard.view, QPoint(round(heard.view.column_left()) + 10, 30))
    assert heard.picked[-1] == ""


def test_a_click_on_a_tag_or_a_bracket_picks_and_lets_the_words_go(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "reopen")])
    scene = heard.view.scene()
    (tag,) = painter.tags(scene)
    bracket = QPointF(painter.bracket_x(scene, 0), scene.drawn[0].top + 5)
    for point in (tag.rect.center(), bracket):
        heard.view.select(find(TEXT, "winter"))
        heard.forget()
        click(heard.view, point)
        assert heard.picked == ["a"]
        assert not len(heard.view.selection())


def test_a_double_click_on_a_tag_selects_no_words(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "reopen")])
    at = painter.tags(heard.view.scene())[0].rect.center().toPoint()
    QTest.mouseDClick(heard.view.viewport(), LEFT, NONE, at)
    QTest.mouseMove(heard.view.viewport(), at + QPoint(120, 30))
    QTest.mouseRelease(heard.view.viewport(), LEFT, NONE, at)
    assert not heard.view.textCursor().hasSelection()
    assert set(heard.picked) == {"a"}


def test_reading_quietly_the_rail_is_not_there(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "reopen")], selected="a")
    scene = heard.view.scene()
    at, handle = painter.tags(scene)[0].rect.center(), painter.handle_points(scene, scene.drawn[0])[1]
    assert handle is not None
    heard.view.quiet = True
    heard.view.refresh()
    click(heard.view, at)
    drag(heard.view, handle.toPoint() + QPoint(0, 4), place_of(heard.view, TEXT.index("winter")))
    assert "a" not in heard.picked
    assert heard.resized == []


@pytest.mark.qt_log_ignore("not accepted by receiving widget")
def test_the_right_button_changes_nothing(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT), [passage("a", "reopen")])
    heard.view.select(find(TEXT, "winter"))
    heard.forget()
    at = painter.tags(heard.view.scene())[0].rect.center().toPoint()
    for point in (at, place_of(heard.view, TEXT.index("winter"))):
        QTest.mouseClick(heard.view.viewport(), Qt.MouseButton.RightButton, NONE, point)
    assert heard.view.selection() == find(TEXT, "winter")
    assert heard.picked == []


def test_keys_select_to_the_character_in_both_directions(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    start = TEXT.index("vowed")
    heard.view.select(Span(start, start))
    press(heard.view, "Shift+Right", "Shift+Right", "Shift+Right")
    assert heard.view.selection() == Span(start, start + 3)
    press(heard.view, *["Shift+Left"] * 6)
    assert heard.view.selection() == Span(start - 3, start), "the anchor stays where the selection began"
    press(heard.view, "Left")
    assert not len(heard.view.selection())
    assert heard.picked[-1] == ""


def test_a_letter_moves_nothing_and_says_nothing(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    heard.view.select(find(TEXT, "vowed"))
    heard.forget()
    press(heard.view, "P", "J", "]")
    assert heard.view.selection() == find(TEXT, "vowed")
    assert heard.selected == []


def test_other_text_widgets_hold_on_to_keys_that_the_page_lets_through(show_page: ShowPage) -> None:
    heard = show_page(article(TEXT))
    event = QEvent(QEvent.Type.ShortcutOverride)
    event.accept()
    assert not heard.view.event(event)
    assert not event.isAccepted()


def test_a_tool_tip_says_what_is_under_the_mouse(show_page: ShowPage, qtbot: QtBot) -> None:
    mention = Mention(7, 1, find(TEXT, "Anna Kowalska"), "PERSON", model="test", version="1")
    heard = show_page(article(TEXT), [passage("a", "Anna Kowalska")], mentions=[mention])
    at = place_of(heard.view, TEXT.index("Kowalska"))
    viewport = heard.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Person" in QToolTip.text()
    assert "Pledge" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


LONG = "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(120))


def scrolled(heard_view: PageView, words: str) -> int:
    """Scroll until those words are at the top; the code point there."""
    heard_view.scroll_to(LONG.index(words))
    paint()
    return heard_view.top_index()


def test_zooming_in_and_out_keeps_the_place(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    top = scrolled(view, "Paragraph 60 ")
    assert top == LONG.index("Paragraph 60 ")
    for size in (20, 24, 30, 24, 18, 14, 18):
        view.set_look(Look(LIGHT, size))
        paint()
        assert view.top_index() == top, size
    view.set_look(Look(DARK))
    assert view.top_index() == top


def test_zooming_keeps_selection_and_head(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    view.select(find(LONG, "Paragraph 100 of"))
    view.set_look(Look(LIGHT, 27))
    assert view.selection() == find(LONG, "Paragraph 100 of")
    assert view.verticalScrollBar().value() == 0
    assert view.top_index() == 0


def wheel(view: PageView, delta: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the page."""
    at, none = QPointF(300, 300), QPoint(0, 0)
    button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, none, QPoint(0, delta), button, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)
    paint()


def test_the_wheel_scrolls_and_zooms_with_ctrl(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    asked: list[int] = []
    view.zoomed.connect(asked.append)
    wheel(view, -240, NONE)
    value = view.verticalScrollBar().value()
    assert value > 0
    for delta in (120, -120, 0):
        wheel(view, delta, Qt.KeyboardModifier.ControlModifier)
    assert asked == [10, -10]
    assert view.verticalScrollBar().value() == value


def test_what_is_copied_is_the_articles_text(show_page: ShowPage) -> None:
    text = "One\u00a0two three\nand on.\n\nSecond 🚀 paragraph."
    view = show_page(article(text, title="A headline")).view
    view.select(Span(0, len(text) - 1))
    press(view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == text[:-1]
    press(view, "Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("A headline\n")


def test_another_width_keeps_the_place(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    top = scrolled(view, "Paragraph 60 ")
    for width in (500, 420, 860, 1200):
        view.resize(width, 620)
        paint()
        assert view.top_index() == top, width


def test_what_was_scrolled_to_before_the_first_frame_is_on_the_first_frame(qtbot: QtBot, show_page: ShowPage) -> None:
    shown = show_page(article(LONG)).view
    view = PageView(Look(LIGHT))
    qtbot.addWidget(view)
    view.show_article(shown.page.article, shown.marks)
    view.scroll_to(LONG.index("Paragraph 60 "))
    view.resize(500, 620)
    with qtbot.waitExposed(view):
        view.show()
    paint()
    assert view.top_index() == LONG.index("Paragraph 60 ")


def test_selecting_does_not_scroll_but_revealing_does(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    span = find(LONG, "Paragraph 80 of")
    view.select(span)
    assert view.verticalScrollBar().value() == 0
    view.reveal(span)
    paint()
    (rect,) = view.boxes_of(span)
    assert abs(rect.top() - view.viewport().height() / 3) < 20
    value = view.verticalScrollBar().value()
    view.reveal(find(LONG, "Paragraph 81 of"))
    assert view.verticalScrollBar().value() == value, "it is on screen already"
    view.scroll_to(0)
    assert view.verticalScrollBar().value() == 0


def test_a_click_far_from_the_caret_does_not_scroll(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    view.select(find(LONG, "Paragraph 2 of"))
    scrolled(view, "Paragraph 60 ")
    value = view.verticalScrollBar().value()
    click(view, place_of(view, LONG.index("Paragraph 61 ")))
    assert view.verticalScrollBar().value() == value
    assert abs(view.selection().start - LONG.index("Paragraph 61 ")) <= 1


@pytest.mark.parametrize("text", ["", "One line."])
def test_short_pages_have_a_top_too(show_page: ShowPage, text: str) -> None:
    view = show_page(article(text)).view
    assert view.top_index() == 0
    view.scroll_to(5)
    assert view.character_at(QPointF(5, 600)) == -1
    click(view, QPoint(300, 400))


def test_an_article_starts_at_its_head(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    scrolled(view, "Paragraph 60 ")
    view.show_article(article(LONG), view.marks)
    assert view.verticalScrollBar().value() == 0
    assert view.selection() == Span(0, 0)


def test_the_caret_never_stands_within_a_character(show_page: ShowPage) -> None:
    text = "\U0007c8bb\U0010fffd\u200f\U0010f73b and \U0010fffd"
    view = show_page(article(text)).view
    view.select(Span(0, 0))
    seen = []
    for key in (*["Right"] * 9, *["Left"] * 9):
        press(view, key)
        seen.append(view.page.map.to_document(view.selection().start) == view.textCursor().position())
    assert all(seen)


def test_an_input_method_cannot_write_into_the_text(show_page: ShowPage) -> None:
    view = show_page(article("One line of text.")).view
    view.select(Span(4, 8))
    before = view.page.document.toPlainText()
    event = QInputMethodEvent()
    event.setCommitString("é")
    QCoreApplication.sendEvent(view, event)
    assert (event.isAccepted(), view.page.document.toPlainText()) == (False, before)

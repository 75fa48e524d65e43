"""Dragging the handles of the selected passage."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from desktop.model.annotation import Annotation
from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.page.view import PageView
from tests.ui.page.conftest import Heard, ShowPage
from tests.windows import article, drag, find, paint, place_of

TEXT = "The mayor vowed to reopen the bridge before winter, he said. " * 3
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
SPAN = find(TEXT, "vowed to reopen")


def shown(show_page: ShowPage, span: Span = SPAN) -> Heard:
    """A page with one passage, which is selected."""
    return show_page(article(TEXT), [Annotation("a", 1, "pledge", (span,))], selected="a")


def handle(view: PageView, end: int) -> QPoint:
    """Where the handle of the start (0) or end (1) stands."""
    scene = view.scene()
    point = painter.handle_points(scene, scene.drawn[0])[end]
    assert point is not None
    return point.toPoint()


def test_dragging_the_end_moves_the_end_to_a_word(show_page: ShowPage) -> None:
    heard = shown(show_page)
    drag(heard.view, handle(heard.view, 1), place_of(heard.view, TEXT.index("bridge") + 2))
    assert heard.resized == [("a", find(TEXT, "vowed to reopen the bridge"))]
    assert not len(heard.view.selection())
    assert not heard.view.is_dragging()


def test_dragging_the_start_moves_the_start(show_page: ShowPage) -> None:
    heard = shown(show_page)
    drag(heard.view, handle(heard.view, 0), place_of(heard.view, TEXT.index("mayor") + 1))
    assert heard.resized == [("a", find(TEXT, "mayor vowed to reopen"))]


def test_alt_drags_to_the_character(show_page: ShowPage) -> None:
    heard = shown(show_page)
    (rect,) = heard.view.boxes_of(find(TEXT, "brid"))
    drag(heard.view, handle(heard.view, 1), QPointF(rect.right(), rect.center().y()).toPoint(), ALT)
    assert heard.resized == [("a", find(TEXT, "vowed to reopen the brid"))]


def test_an_end_dragged_over_the_other_swaps_them(show_page: ShowPage) -> None:
    heard = shown(show_page)
    drag(heard.view, handle(heard.view, 1), place_of(heard.view, TEXT.index("mayor") + 1))
    assert heard.resized == [("a", find(TEXT, "mayor"))]


def test_the_new_borders_are_shown_while_dragging(show_page: ShowPage) -> None:
    heard = shown(show_page)
    view = heard.view
    QTest.mousePress(view.viewport(), LEFT, NONE, handle(view, 1))
    assert view.is_dragging()
    QTest.mouseMove(view.viewport(), place_of(view, TEXT.index("winter")))
    paint()
    assert view.selection().start == SPAN.start
    assert view.selection().end >= TEXT.index("winter")
    QTest.mouseMove(view.viewport(), place_of(view, SPAN.start))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, place_of(view, SPAN.start))
    assert not view.is_dragging()


def test_a_mere_click_on_a_handle_changes_nothing(show_page: ShowPage) -> None:
    ragged = find(TEXT, "owed to reop")
    heard = shown(show_page, ragged)
    QTest.mouseClick(heard.view.viewport(), LEFT, NONE, handle(heard.view, 1))
    assert heard.resized == []


def test_the_mouse_shows_where_a_handle_can_be_taken(show_page: ShowPage) -> None:
    view = shown(show_page).view
    QTest.mouseMove(view.viewport(), handle(view, 1))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(view.viewport(), QPoint(400, 300))
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_passages_that_are_not_selected_have_no_handles(show_page: ShowPage) -> None:
    other = Annotation("b", 1, "threat", (find(TEXT, "winter"),))
    heard = show_page(article(TEXT), [Annotation("a", 1, "pledge", (SPAN,)), other], selected="b")
    scene = heard.view.scene()
    point = painter.handle_points(scene, next(item for item in scene.drawn if item.annotation.id == "a"))[1]
    assert point is not None
    drag(heard.view, point.toPoint(), place_of(heard.view, TEXT.index("bridge")))
    assert heard.resized == []


def test_an_end_that_is_off_screen_has_no_handle(show_page: ShowPage) -> None:
    text = "\n\n".join(["word " * 30] * 60)
    heard = show_page(article(text), [Annotation("a", 1, "pledge", (Span(0, len(text)),))], selected="a")
    heard.view.scroll_to(len(text) // 2)
    paint()
    scene = heard.view.scene()
    assert painter.handle_points(scene, scene.drawn[0]) == (None, None)
    assert painter.tags(scene) == []

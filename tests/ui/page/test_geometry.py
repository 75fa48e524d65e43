"""Where text stands: boxes line by line, only of what is on screen."""

from PySide6.QtCore import QRectF

from desktop.model.span import Span
from desktop.ui.page.geometry import boxes, visible
from tests.ui.page.conftest import ShowPage
from tests.windows import article, find, paint

LONG = "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(120))


def test_a_stretch_over_lines_has_a_box_for_each(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    span = Span(0, LONG.index("\n"))
    found = boxes(visible(view), *view.page.map.range(span))
    assert len(found) > 3
    assert [box.first for box in found] == [True] + [False] * (len(found) - 1)
    assert [box.last for box in found] == [False] * (len(found) - 1) + [True]
    tops = [box.rect.top() for box in found]
    assert tops == sorted(set(tops))
    left = view.column_left()
    assert all(box.rect.left() >= left - 0.5 for box in found)
    assert all(box.rect.right() <= left + view.look.measure + 1 for box in found)


def test_only_what_is_on_screen_is_looked_at(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    view.scroll_to(LONG.index("Paragraph 60 "))
    paint()
    seen = visible(view)
    assert 2 < len(seen.blocks) < 12
    assert seen.start <= view.page.map.to_document(LONG.index("Paragraph 60 ")) < seen.end
    assert boxes(seen, *view.page.map.range(find(LONG, "Paragraph 5 of"))) == []
    assert boxes(seen, *view.page.map.range(find(LONG, "Paragraph 110 of"))) == []
    through = boxes(seen, *view.page.map.range(Span(0, len(LONG))))
    assert not any(box.first or box.last for box in through)


def test_boxes_move_with_the_scroll(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    span = find(LONG, "Paragraph 3 of")
    (before,) = view.boxes_of(span)
    view.verticalScrollBar().setValue(100)
    (after,) = view.boxes_of(span)
    assert after == before.translated(0, -100)


def test_spaces_at_the_end_of_a_line_do_not_stick_out(show_page: ShowPage) -> None:
    text = "word " * 40
    view = show_page(article(text)).view
    for rect in view.boxes_of(Span(0, len(text))):
        assert rect.right() <= view.column_left() + view.look.measure + 1


def test_an_empty_stretch_has_no_box(show_page: ShowPage) -> None:
    view = show_page(article("one\n\ntwo")).view
    assert view.boxes_of(Span(1, 1)) == []
    assert view.boxes_of(Span(3, 5)) == [], "there is nothing to see between two paragraphs"


def test_a_box_is_where_the_glyphs_are(show_page: ShowPage) -> None:
    view = show_page(article("iiiiWWWW")).view
    (narrow,) = view.boxes_of(Span(0, 4))
    (wide,) = view.boxes_of(Span(4, 8))
    assert isinstance(narrow, QRectF)
    assert narrow.right() == wide.left()
    assert wide.width() > 2 * narrow.width()


def test_a_line_break_within_a_block_starts_a_new_line(show_page: ShowPage) -> None:
    view = show_page(article("first\nsecond")).view
    (first,) = view.boxes_of(Span(0, 5))
    (second,) = view.boxes_of(Span(6, 12))
    assert second.top() > first.top() + 10


def test_a_page_without_height_shows_nothing(show_page: ShowPage) -> None:
    view = show_page(article(LONG)).view
    view.resize(860, 20)
    paint()
    assert visible(view).blocks == ()
    assert view.scene().drawn == ()

"""Find in article: marked while one types, counted, walked, and left selected."""

from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from desktop.model.span import Span
from desktop.ui.page.hits import Ticks
from desktop.ui.window import MainWindow
from tests.windows import DRAFTS, FIRST, Draft, OpenWindow, Project, find, image_of, near, paint, press, share

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} " + "of a long article that goes on and on " * 8 for n in range(80)))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project(*DRAFTS, LONG))


def type_in(window: MainWindow, text: str) -> None:
    """Open the bar and type."""
    press(window.page, "Ctrl+F")
    assert QApplication.focusWidget() is window.finder.field
    window.finder.field.setText(text)
    paint()


def test_every_place_is_marked_and_counted(window: MainWindow) -> None:
    type_in(window, "the council")
    assert window.finder.count.text() == "1 of 2"
    image, theme = image_of(window.page), window.theme
    now, other = (window.page.boxes_of(span)[0] for span in window.page.hits.spans)
    assert share(image, now, theme.found_now) > 0.3
    assert share(image, other, theme.found) > 0.3
    assert share(image, other, theme.found_now) == 0
    window.finder.field.setText("unheard-of")
    assert window.finder.count.text() == "Not found"
    window.finder.field.clear()
    assert window.finder.count.text() == ""


def test_keys_walk_round(window: MainWindow) -> None:
    type_in(window, "had")
    seen = []
    for key in ("Return", "Return", "Shift+Return", "F3", "Shift+F3", "Down", "Up"):
        press(window.finder.field, key)
        seen.append(window.finder.count.text())
    assert seen == ["2 of 2", "1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 2", "2 of 2"]


def test_closing_leaves_the_place_selected_and_nothing_marked(window: MainWindow) -> None:
    type_in(window, "spokesman")
    press(window.finder.field, "Esc")
    assert not window.finder.isVisible()
    assert window.page.hasFocus()
    assert window.page.selection() == find(FIRST, "spokesman")
    assert window.bar.isVisible(), "a label key tags it"
    assert window.page.hits.spans == []
    assert not window.finder.close(), "it is closed already"
    press(window.page, "Esc")
    assert len(window.page.selection()) == 0


def test_a_selection_is_taken_over_and_options_count(window: MainWindow) -> None:
    window.page.select(find(FIRST, "The council"))
    press(window.page, "Ctrl+F")
    assert window.finder.field.text() == "The council"
    assert window.finder.count.text() == "2 of 2", "that is the one that was selected"
    window.finder.case.click()
    assert window.finder.count.text() == "1 of 1"
    window.finder.case.click()
    window.finder.field.setText("win")
    assert window.finder.count.text() == "1 of 1"
    window.finder.words.click()
    assert window.finder.count.text() == "Not found"
    press(window.finder.field, "Esc")
    window.page.clear_selection()
    press(window.page, "Ctrl+F")
    assert window.finder.field.selectedText() == "win", "what was sought last is offered"


def test_another_article_is_looked_through_at_once(window: MainWindow) -> None:
    type_in(window, "the")
    first = len(window.page.hits.spans)
    window.desk.open(2)
    paint()
    assert 0 < len(window.page.hits.spans) < first
    assert window.finder.count.text() == f"1 of {len(window.page.hits.spans)}"


def test_a_place_far_down_is_brought_on_screen_and_ticked(window: MainWindow) -> None:
    window.desk.open(4)
    type_in(window, "paragraph 7")
    hits = window.page.hits
    assert len(hits.spans) == 11
    press(window.finder.field, *["Return"] * 5)
    assert window.page.boxes_of(hits.spans[hits.current])
    (ticks,) = window.page.findChildren(Ticks)
    rows = ticks.rows()
    assert len(rows) == 11
    assert list(rows) == sorted(rows)
    assert list(rows.values()).index(True) == hits.current
    image = ticks.grab().toImage()
    row = next(row for row, now in rows.items() if now)
    assert near(image.pixelColor(4, row + 1), window.theme.ink)
    window.resize(1200, 700)
    paint()
    assert ticks.height() == window.page.verticalScrollBar().height()


def test_the_key_for_the_next_opens_the_bar(window: MainWindow) -> None:
    press(window.page, "F3")
    assert window.finder.isVisible()
    window.resize(700, 500)
    paint()
    assert window.middle.rect().contains(window.finder.geometry())


def test_the_bar_lies_over_no_word_and_moves_none(window: MainWindow) -> None:
    page = window.page
    top = page.viewport().mapToGlobal(page.rect().topLeft()).y()
    type_in(window, "spokesman")
    assert window.finder.geometry().bottom() < page.mapTo(window.middle, page.rect().topLeft()).y()
    press(window.finder.field, "Esc")
    assert page.viewport().mapToGlobal(page.rect().topLeft()).y() == top
    window.desk.open(4)
    page.scroll_to(2000)
    place = page.textCursor().position()
    where = [page.viewport().mapToGlobal(page.boxes_of(Span(2100, 2101))[0].topLeft().toPoint()).y()]
    for key in ("Ctrl+F", "Esc"):
        press(page if key == "Ctrl+F" else window.finder.field, key)
        paint()
        where.append(page.viewport().mapToGlobal(page.boxes_of(Span(2100, 2101))[0].topLeft().toPoint()).y())
    assert where[0] == where[1] == where[2]
    assert page.textCursor().position() == place


def test_places_can_be_marked_without_the_bar(window: MainWindow) -> None:
    hits = window.page.hits
    assert hits.find(["brid*", "mayor"]) == 2
    hits.step(-1)
    assert hits.looked_at == find(FIRST, "brid")
    hits.step(1)
    hits.go_on_from(0)
    assert hits.looked_at == find(FIRST, "mayor")
    window.desk.open(2)
    assert not hits.spans
    hits.step(1)
    hits.go_on_from(0)
    assert window.page.hits.looked_at is None
    assert hits.find(["union"]) == 1
    hits.clear()
    hits.clear()
    assert not hits.spans


def test_what_is_found_survives_another_size(window: MainWindow) -> None:
    type_in(window, "council")
    window.appearance.zoom(20)
    paint()
    assert len(window.page.hits.spans) == 2
    assert window.page.hits.current == 0


def test_half_a_million_words_are_searched_while_one_types(project: Project, open_window: OpenWindow) -> None:
    text = "\n\n".join("The council of the town said “no” to the café on Monday. " * 10 for _ in range(4300))
    window = open_window(project(Draft("Vast", text)))
    window.page.hits.find(["warm"])
    started = perf_counter()
    assert window.page.hits.find(["cafe on mon"]) == 43_000
    window.page.hits.go_on_from(0)
    assert perf_counter() - started < 1.5, "some twenty times what a quiet machine takes"
    (ticks,) = window.page.findChildren(Ticks)
    assert len(ticks.rows()) <= ticks.height()
    assert window.page.boxes_of(window.page.hits.looked_at or Span(0, 0))

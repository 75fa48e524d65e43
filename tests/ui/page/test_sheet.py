"""What showing and scrolling a page costs, counted."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QTextLine

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page import geometry
from tests.ui.page.conftest import ShowPage
from tests.windows import article, paint

SHORT = article("One line.")
LONG = article("\n\n".join(f"Paragraph {n} goes on " + "and on " * 40 for n in range(100)))
STARTS = [LONG.text.index(f"Paragraph {n} ") for n in range(100)]


class Resized(QObject):
    """Counts how often something was given another size."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count, and let pass."""
        self.count += event.type() is QEvent.Type.Resize
        return False


def test_articles_of_all_lengths_have_the_same_room(show_page: ShowPage) -> None:
    view = show_page(SHORT).view
    resized = Resized(view)
    view.viewport().installEventFilter(resized)
    for shown in (LONG, SHORT, LONG):
        view.show_article(shown, view.marks)
        paint()
    assert resized.count == 0, "each time, the whole article would have been laid out again"


def test_the_scroll_bar_is_seen_only_where_there_is_something_to_scroll(show_page: ShowPage) -> None:
    view = show_page(SHORT).view

    def look(shown: Article) -> QImage:
        view.show_article(shown, view.marks)
        paint()
        image = view.verticalScrollBar().grab().toImage()
        return image.convertToFormat(QImage.Format.Format_RGB32)

    empty, full = look(SHORT), look(LONG)
    assert len({empty.pixel(x, y) for x in range(empty.width()) for y in range(0, empty.height(), 7)}) == 1
    assert len({full.pixel(x, y) for x in range(full.width()) for y in range(0, full.height(), 7)}) > 1


def test_a_frame_asks_for_no_place_that_an_earlier_one_has_found(
    show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    passages = [Annotation(str(n), 1, "pledge", (Span(start, start + 60),)) for n, start in enumerate(STARTS)]
    mentions = [Mention(n, 1, Span(start, start + 9), "ORG") for n, start in enumerate(STARTS)]
    view = show_page(LONG, passages, mentions=mentions).view
    asked, found = [], geometry.x_of

    def x_of(line: QTextLine, unit: int) -> float:
        asked.append(unit)
        return found(line, unit)

    monkeypatch.setattr(geometry, "x_of", x_of)
    view.refresh()
    paint()
    assert not asked
    view.verticalScrollBar().setValue(view.look.pitch)
    paint()
    assert len(asked) < 20, "one line more is on screen, with a passage or none"
    before = view.boxes_of(passages[1].spans[0])
    asked.clear()
    view.resize(700, 620)
    paint()
    assert asked, "lines may be broken at other places"
    assert view.boxes_of(passages[1].spans[0]) != before

"""The rest of a long article is laid out in short turns, and Qt's long ones are left out."""

from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextDocument

from desktop.model.span import Span
from desktop.ui.page.sheet import Sheet
from tests.ui.page.conftest import ShowPage
from tests.windows import article, paint, rest

LONG = article("\n\n".join(f"Paragraph {n} goes on " + "and on " * 60 for n in range(400)))
SHORT = article("One line.")


class Turns(QObject):
    """Counts the turns that Qt's own layout takes."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.count = 0
        document.documentLayout().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Count those of the timer, and let pass."""
        self.count += isinstance(event, QTimerEvent)
        return False


def under_way(view: Sheet) -> bool:
    """Whether the page is still being laid out."""
    return view.ahead is not None and view.ahead.is_under_way


def wait(view: Sheet) -> None:
    """Until all is laid out."""
    for _ in range(1000):
        if not under_way(view):
            return
        rest(10)


def test_a_long_article_is_laid_out_to_its_end(show_page: ShowPage) -> None:
    view = show_page(SHORT).view
    assert view.ahead is None
    view.show_article(LONG, view.marks)
    assert under_way(view)
    paint()
    wait(view)
    paint()
    assert not under_way(view)
    bottom = view.page.document.documentLayout().documentSize().height() - view.viewport().height()
    assert abs(view.verticalScrollBar().maximum() - bottom) <= 1
    view.reveal(Span(len(LONG.text) - 5, len(LONG.text)))
    paint()
    assert view.boxes_of(Span(len(LONG.text) - 5, len(LONG.text)))


def test_turns_are_short_and_wait_while_something_is_painted(show_page: ShowPage) -> None:
    view = show_page(SHORT).view
    view.show_article(LONG, view.marks)
    turns = Turns(view.page.document)  # asked before the page: Qt asks the last filter first
    assert view.ahead is not None
    for _ in range(10):
        view.refresh()
        rest(10)
    assert turns.count > 3, "Qt would have taken them"
    assert under_way(view)
    wait(view)
    assert not under_way(view)


def test_another_article_or_width_begins_anew(show_page: ShowPage) -> None:
    view = show_page(LONG).view
    assert under_way(view)
    view.show_article(SHORT, view.marks)
    assert not under_way(view)
    view.show_article(LONG, view.marks)
    wait(view)
    view.resize(700, 620)
    assert under_way(view)
    assert view.ahead is not None
    view.ahead.go_on()
    wait(view)
    view.ahead.go_on()
    assert not under_way(view)

"""Undo and redo show where; keys lead from passage to passage."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.edit import ShowArticles
from desktop.model.span import Span
from desktop.ui.window import MainWindow
from tests.windows import (
    FIRST,
    SECOND,
    OpenWindow,
    Project,
    find,
    paint,
    press,
    tag,
)


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def passages(window: MainWindow, article_id: int = 1) -> list[tuple[str, str]]:
    """Labels and words of an article's passages, as they are on the disk."""
    text = window.workspace.article(article_id).text
    return [
        (item.label, " … ".join(span.of(text) for span in item.spans))
        for item in window.workspace.annotations(article_id)
    ]


def selected(window: MainWindow) -> Annotation:
    """The selected passage."""
    assert window.desk.selected is not None
    return window.desk.selected


def test_undo_shows_where(window: MainWindow) -> None:
    window.page.select(find(FIRST, "vowed to reopen"))
    press(window.page, "P")
    window.desk.open(2)
    press(window.page, "Ctrl+Z")
    assert window.desk.article is not None
    assert window.desk.article.id == 1, "a tag that is gone is shown by its article"
    window.desk.open(3)
    press(window.page, "Ctrl+Y")
    assert window.desk.article.id == 1
    assert selected(window).label == "pledge"


def test_undo_of_an_import_hides_its_articles(window: MainWindow) -> None:
    window.workspace.do(ShowArticles((3,), shown=False), "Hide")
    paint()
    press(window.page, "Ctrl+Z")
    assert window.library.model.total == 3
    window.desk.open(3)
    press(window.page, "Ctrl+Y")
    assert window.library.model.total == 2
    assert window.desk.article is not None
    assert window.desk.article.id == 1, "the page does not show what the library has not"


def test_an_undo_that_takes_articles_away_offers_the_way_back(window: MainWindow) -> None:
    window.workspace.do(ShowArticles((1, 2, 3), shown=False), "Hide")
    window.workspace.do(ShowArticles((1, 2, 3)), "Import of 3 articles")
    paint()
    press(window.page, "Ctrl+Z")
    paint()
    assert window.library.model.total == 0
    assert window.banner.message.text() == "Undone: Import of 3 articles"
    (redo,) = [each for each in window.banner.findChildren(QPushButton) if each.text() == "Redo"]
    redo.click()
    paint()
    assert window.library.model.total == 3
    assert not window.banner.isVisible()


def test_escape_leaves_the_search_where_there_is_no_page(window: MainWindow) -> None:
    window.workspace.do(ShowArticles((1, 2, 3), shown=False), "Hide")
    paint()
    press(window, "Ctrl+Shift+F")
    assert window.library.search.hasFocus()
    press(window.library.search, "Esc")
    assert not window.library.search.hasFocus(), "no letter is typed into it by mistake"


def test_where_there_is_nothing_to_undo_nothing_happens(window: MainWindow) -> None:
    window.tagger.undo()
    window.tagger.redo()
    assert not window.banner.isVisible()


def test_an_undo_that_fails_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))

    def fail() -> None:
        message = "The disk is gone."
        raise PostilError(message)

    monkeypatch.setattr(window.workspace, "undo", fail)
    press(window.page, "Ctrl+Z")
    assert window.banner.message.text() == "The disk is gone."


def test_stepping_through_passages(window: MainWindow) -> None:
    spans = [find(FIRST, words) for words in ("vowed to reopen", "You have lied", "denied it")]
    for label, span in zip(("pledge", "accusation", "denial"), spans, strict=True):
        tag(window.workspace, 1, label, span)
    window.desk.pick("")
    found = []
    for key in ("]", "]", "]", "]", "[", "[", "[", "["):
        press(window.page, key)
        found.append(selected(window).label)
    assert found == ["pledge", "accusation", "denial", "denial", "accusation", "pledge", "pledge", "pledge"]


def test_stepping_starts_at_the_caret(window: MainWindow) -> None:
    for words in ("vowed to reopen", "You have lied", "denied it"):
        tag(window.workspace, 1, "pledge", find(FIRST, words))
    for key, wanted in (("]", "denied it"), ("[", "You have lied")):
        window.desk.pick("")
        at = FIRST.index("hiding")
        window.page.select(Span(at, at))
        press(window.page, key)
        assert selected(window).extent == find(FIRST, wanted)


def test_review_goes_on_into_the_next_article(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    tag(window.workspace, 2, "threat", find(SECOND, "threatened"))
    tag(window.workspace, 2, "pledge", find(SECOND, "would wait"))
    press(window.page, "Ctrl+Shift+V", "]")
    assert selected(window).label == "threat"
    press(window.page, "]", "]")
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    assert window.desk.marks.selected == ""
    press(window.page, "[")
    assert selected(window).extent == find(SECOND, "would wait"), "backwards one comes from the end"
    press(window.page, "[", "[")
    assert selected(window).label == "pledge"
    press(window.page, "[")
    assert window.desk.article.id == 1


def test_escape_lets_go_step_by_step(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]", "Ctrl+1")
    assert not window.page.hasFocus()
    press(window.inspector.card.speaker, "Escape")
    assert window.page.hasFocus()
    assert selected(window).label == "pledge"
    press(window.page, "Escape")
    assert window.desk.marks.selected == ""
    window.page.select(find(FIRST, "told"))
    press(window.page, "Escape")
    assert not len(window.page.selection())


def test_picking_at_the_caret_where_there_is_nothing(window: MainWindow) -> None:
    press(window.page, "Return")
    assert window.desk.selected is None


def test_long_passages_are_named_by_their_beginning(window: MainWindow) -> None:
    window.page.select(Span(0, FIRST.index("\n")))
    press(window.page, "P")
    assert window.workspace.undo_name == "Tag “The mayor vowed to reopen the bridge…” as Pledge"

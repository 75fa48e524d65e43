"""The desk follows the project, whoever changes it."""

import pytest

from desktop.errors import PostilError
from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Codebook, Label
from desktop.model.edit import AddAnnotation, Batch, ReplaceCodebook, SetState, ShowArticles
from desktop.model.span import Span
from desktop.ui.inspector.rows import EntityRow, Row
from desktop.ui.library.model import ROW
from desktop.ui.window import MainWindow
from tests.windows import (
    FIRST,
    SECOND,
    Draft,
    OpenWindow,
    Project,
    add_articles,
    find,
    name_entities,
    paint,
    press,
    tag,
)

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} names Anna Kowalska here " + "and goes on " * 20 for n in range(300)))


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def entities(window: MainWindow) -> list[tuple[str, int]]:
    """The entities that the inspector lists."""
    rows = [row for row in window.inspector.findChildren(EntityRow) if row.isVisible()]
    return [(row.text(), row.count) for row in sorted(rows, key=lambda row: row.y())]


def test_entities_appear_when_they_are_found(window: MainWindow) -> None:
    assert window.inspector.no_entities.text() == "Being found…"
    name_entities(window.workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"), (find(FIRST, "Ms Kowalska"), "PERSON"))
    window.workspace.notice(Change(frozenset({1}), frozenset({ChangeKind.ENTITIES})))
    paint()
    assert entities(window) == [("Anna Kowalska", 2)]
    assert window.inspector.mentions.text() == "2 MENTIONS"
    assert window.status.entities.text() == "Entities ready · test 1.0"
    assert window.page.marks.mention_at(FIRST.index("Kowalska")) is not None


def test_an_article_in_which_none_were_found_says_so(window: MainWindow) -> None:
    name_entities(window.workspace, 1)
    window.workspace.notice(Change(frozenset({1}), frozenset({ChangeKind.ENTITIES})))
    paint()
    assert window.inspector.no_entities.text() == "None in this article."


def test_entities_of_another_article_change_nothing_here(window: MainWindow) -> None:
    name_entities(window.workspace, 2, (find(SECOND, "May"), "DATE"))
    window.workspace.notice(Change(frozenset({2}), frozenset({ChangeKind.ENTITIES})))
    paint()
    assert entities(window) == []
    window.desk.open(2)
    paint()
    assert entities(window) == [("May", 1)]


def test_a_click_on_an_entity_walks_through_its_mentions(window: MainWindow) -> None:
    spans = [find(FIRST, "council"), Span(FIRST.index("The council"), FIRST.index("The council") + 11)]
    name_entities(window.workspace, 1, *[(span, "ORG") for span in spans])
    window.workspace.notice(Change(frozenset({1}), frozenset({ChangeKind.ENTITIES})))
    paint()
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed"))
    (row,) = [row for row in window.inspector.findChildren(EntityRow) if row.isVisible()]
    found = []
    for _ in range(3):
        row.click()
        paint()
        found.append(window.page.selection())
    assert found == [spans[0], spans[1], spans[0]]
    assert window.desk.marks.selected != annotation.id


def test_changes_come_to_library_and_inspector(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed"))
    counts = {row.text(): row.count for row in window.inspector.labels.findChildren(Row)}
    assert counts["Pledge"] == 1
    tag(window.workspace, 2, "threat", find(SECOND, "threatened"))
    window.workspace.do(SetState((3,), ArticleState.DONE), "Done")
    paint()
    assert [window.library.model.index(n).data(ROW) for n in range(3)] == window.workspace.rows()
    assert window.desk.marks.selected, "what happened elsewhere leaves the selected passage alone"


def test_passages_that_a_job_brought_are_shown(window: MainWindow) -> None:
    with window.workspace.connect() as job:
        made = [
            job.new_annotation(1, label, (find(FIRST, words),))
            for label, words in (("pledge", "vowed"), ("accusation", "You have lied"))
        ]
        job.do(Batch(tuple(AddAnnotation(item) for item in made)), "Two at once")
    window.workspace.notice(Change(frozenset({1}), frozenset({ChangeKind.ANNOTATIONS})))
    paint()
    assert set(window.desk.marks.annotations) == {item.id for item in made}


def test_articles_that_come_in_leave_the_reader_alone(window: MainWindow) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed"))
    window.page.verticalScrollBar().setValue(30)
    value = window.page.verticalScrollBar().value()
    window.inspector.card.note.setPlainText("half a th")
    add_articles(window.workspace, [Draft("New", "Text.")])
    window.workspace.notice(Change(frozenset({4}), frozenset({ChangeKind.ARTICLES})))
    paint()
    assert window.library.model.total == 4
    assert window.desk.marks.selected == annotation.id
    assert window.inspector.card.note.toPlainText() == "half a th"
    assert window.page.verticalScrollBar().value() == value


def test_an_article_that_goes_makes_room_for_another(window: MainWindow) -> None:
    window.workspace.do(ShowArticles((1,), shown=False), "Hide")
    paint()
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    window.workspace.do(ShowArticles((2, 3), shown=False), "Hide")
    paint()
    assert window.places.currentWidget() is window.empty
    window.workspace.do(ShowArticles((3,)), "Show")
    paint()
    assert window.places.currentWidget() is window.page
    assert window.desk.article.id == 3


def test_another_codebook_is_used_at_once(window: MainWindow) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed"))
    window.workspace.do(ReplaceCodebook(Codebook("Other", (Label("x", "Something", "#336699", "x"),))), "Codebook")
    paint()
    assert [row.text() for row in window.inspector.labels.findChildren(Row) if row.isVisible()] == ["Something"]
    assert window.desk.marks.label_name(annotation) == "pledge"
    window.page.select(find(FIRST, "told"))
    press(window.page, "X")
    assert window.workspace.annotations(1)[-1].label == "x"


def test_opening_what_is_open_does_nothing(window: MainWindow) -> None:
    window.page.select(find(FIRST, "told"))
    window.desk.open(1)
    assert window.page.selection() == find(FIRST, "told")


def test_an_article_that_cannot_be_read_is_told_of(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_article_id: int) -> None:
        message = "The disk is gone."
        raise PostilError(message)

    monkeypatch.setattr(window.workspace, "article", fail)
    window.library.opened.emit(2)
    assert window.banner.message.text() == "The disk is gone."
    assert window.desk.article is not None
    assert window.desk.article.id == 1


def test_articles_are_opened_by_key_in_the_order_of_the_list(window: MainWindow) -> None:
    found = []
    for key in ("J", "J", "J", "K", "K", "K"):
        press(window.page, key)
        assert window.desk.article is not None
        found.append(window.desk.article.id)
    assert found == [2, 3, 3, 2, 1, 1]


def test_done_and_on_to_the_next_of_those_to_do(window: MainWindow) -> None:
    window.library.show_state(ArticleState.TODO)
    press(window.page, "J", "Ctrl+D", "J")
    assert window.desk.article is not None
    assert window.desk.article.id == 3

"""What a screen reader gets of the page and of the library's rows."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from desktop.model.annotation import Filler, Origin
from desktop.model.article import ArticleState
from desktop.model.edit import SetState
from desktop.model.span import Span
from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, find, name_entities, paint, press, tag


@pytest.fixture
def window(open_window: OpenWindow, project: Project) -> MainWindow:
    """The town's first article with one accusation and the entities of its second paragraph."""
    workspace = project()
    tag(
        workspace,
        1,
        "accusation",
        find(FIRST, "You have lied to this town for ten years"),
        roles=(Filler("speaker", "Anna Kowalska"), Filler("addressee", "the council")),
    )
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"))
    return open_window(workspace)


def face(window: MainWindow) -> str:
    return QAccessible.queryAccessibleInterface(window.page).text(QAccessible.Text.Description)


@pytest.fixture
def said(window: MainWindow) -> Iterator[list[str]]:
    """What was announced since."""
    heard: list[str] = []
    window.spoken.said.connect(heard.append)
    yield heard
    window.spoken.said.disconnect(heard.append)


def test_the_text_can_be_read_through_the_text_interface(window: MainWindow) -> None:
    page = QAccessible.queryAccessibleInterface(window.page)
    assert page.role() == QAccessible.Role.EditableText
    assert page.state().readOnly
    assert page.text(QAccessible.Text.Name) == "Article: Bridge to reopen"
    text = page.textInterface()
    whole = text.text(0, text.characterCount())
    assert "Bridge to reopen" in whole
    for paragraph in FIRST.split("\n\n"):
        assert paragraph in whole
    start = whole.index("The mayor")
    assert text.cursorPosition() == start, "the caret stands where the article begins"
    window.page.select(Span(4, 9))
    assert text.selectionCount() == 1
    assert text.cursorPosition() == start + 9


def test_passages_and_names_are_said_when_the_caret_comes_to_them(window: MainWindow, said: list[str]) -> None:
    start = FIRST.index("You have")
    window.page.select(Span(start - 1, start - 1))
    assert not said
    press(window.page, "Right", "Right")
    assert said == ["Accusation, by Anna Kowalska, to the council"]
    assert face(window) == said[0], "it can be asked for again"
    press(window.page, "Right")
    assert len(said) == 1, "within a passage nothing is said again"
    place = FIRST.index("Anna")
    window.page.select(Span(place, place))
    assert said[-1] == "end of Accusation, by Anna Kowalska, to the council; Anna Kowalska, Person"
    assert face(window) == "Anna Kowalska, Person"
    press(window.page, "Ctrl+Home")
    assert face(window) == ""


def test_a_passage_that_is_selected_is_said_wherever_the_caret_is(window: MainWindow, said: list[str]) -> None:
    window.controls.run("passage.next")
    paint()
    assert said == ["Accusation, by Anna Kowalska, to the council"]


def test_a_new_tag_and_a_changed_one_are_said(window: MainWindow, said: list[str]) -> None:
    window.page.select(find(FIRST, "reopen the bridge"))
    window.controls.run("label.pledge")
    paint()
    assert said[-1] == "Pledge"
    window.controls.run("undo")
    paint()
    assert face(window) == ""


def test_a_suggestion_says_that_it_is_one(window: MainWindow, said: list[str]) -> None:
    tag(window.workspace, 1, "demand", find(FIRST, "The council denied it"), origin=Origin.MODEL)
    place = FIRST.index("council denied")
    window.page.select(Span(place, place))
    assert said[-1].startswith("Suggestion: Demand")


def test_another_article_begins_in_silence(window: MainWindow, said: list[str]) -> None:
    window.controls.run("passage.next")
    said.clear()
    window.desk.open(2)
    paint()
    assert not said
    assert face(window) == ""
    assert QAccessible.queryAccessibleInterface(window.page).text(QAccessible.Text.Name) == "Article: Strike threat"


def test_a_row_of_the_library_says_title_date_state_and_counts(window: MainWindow) -> None:
    window.workspace.do(SetState((2,), ArticleState.DONE), "Mark as done")
    paint()
    rows = QAccessible.queryAccessibleInterface(window.library.list)
    texts = []
    for number in range(rows.childCount()):
        row = rows.child(number)
        assert row.role() == QAccessible.Role.ListItem
        texts.append((row.text(QAccessible.Text.Name), row.text(QAccessible.Text.Description)))
    first, second, _ = texts
    assert first[0].startswith("Bridge to reopen")
    assert all(part in first[0] for part in ("13 Jan 2025", "1 Accusation", "to do"))
    assert all(part in second[0] for part in ("Strike threat", "done", "13 words"))

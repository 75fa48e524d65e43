"""Names from the card, from the page, and from the caret's place."""

import re

import pytest
from PySide6.QtTest import QTest

from desktop.model.annotation import Filler
from desktop.model.span import Span
from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, click, find, name_entities, paint, place_of, press, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town with a passage."""
    workspace = project()
    name_entities(
        workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"), (find(FIRST, "Ms Kowalska"), "PERSON"),
        (find(FIRST, "ten years"), "DATE"), (find(FIRST, "the council"), "ORG"),
    )  # fmt: skip
    shown = open_window(workspace)
    made = tag(workspace, 1, "accusation", find(FIRST, "You have lied"))
    shown.desk.pick(made.id)
    paint()
    return shown


def roles(window: MainWindow) -> tuple[Filler, ...]:
    (found,) = window.workspace.annotations(1)
    return found.roles


def test_a_click_on_a_mention_gives_that_mention(window: MainWindow) -> None:
    press(window.page, "Ctrl+1")
    assert window.page.picking
    assert window.inspector.card.hint.isVisible()
    second = find(FIRST, "Ms Kowalska")
    click(window.page, place_of(window.page, second.start + 4))
    assert roles(window) == (Filler("speaker", "Anna Kowalska", second),)
    assert window.inspector.card.speaker.hasFocus()
    click(window.page, place_of(window.page, FIRST.index("figures")))
    assert (window.page.hasFocus(), window.page.picking) == (True, False)
    assert not window.inspector.card.hint.isVisible()


def test_a_number_names_one_of_the_nearest(window: MainWindow) -> None:
    press(window.page, "Ctrl+2")
    field = window.inspector.card.addressee
    assert field.nearest == ["Anna Kowalska", "council"]
    QTest.keyClicks(field, "2")
    assert roles(window) == (Filler("addressee", "council", find(FIRST, "the council")),)
    QTest.keyClicks(field, "; kow")
    assert [each.name for each in roles(window)] == ["council"]
    press(field, "Return")
    assert [each.name for each in roles(window)] == ["council", "kow"]
    QTest.keyClicks(field, "2")
    assert field.text().endswith("kow2"), "within a name a number is one"


def test_a_number_takes_the_place_of_a_name_that_is_selected_whole(window: MainWindow) -> None:
    field = window.inspector.card.addressee
    press(window.page, "Ctrl+2")
    QTest.keyClicks(field, "1")
    press(field, "Esc")
    press(window.page, "Ctrl+2")
    assert field.selectedText() == "Anna Kowalska"
    QTest.keyClicks(field, "2")
    assert [each.name for each in roles(window)] == ["council"]


def test_a_click_on_a_name_that_is_offered_gives_it(window: MainWindow) -> None:
    press(window.page, "Ctrl+2")
    hint = window.inspector.card.hint
    assert re.sub("<[^>]*>", " ", hint.text()).split() == [
        *["Type", "a", "name,", "or", "click", "one", "on", "the", "page."],
        *("1", "Anna", "Kowalska", "2", "council"),
    ]
    hint.linkActivated.emit("council")
    assert [each.name for each in roles(window)] == ["council"]
    assert window.inspector.card.addressee.hasFocus()
    window.page.setFocus()
    hint.linkActivated.emit("Anna Kowalska")
    assert [each.name for each in roles(window)] == ["council"], "no role is asked for any more"


def test_names_that_are_left_alone_keep_their_mention(window: MainWindow) -> None:
    press(window.page, "Ctrl+1")
    second = find(FIRST, "Ms Kowalska")
    click(window.page, place_of(window.page, second.start + 4))
    field = window.inspector.card.speaker
    field.setFocus()
    press(field, "End")
    QTest.keyClicks(field, "; the press")
    press(field, "Return")
    assert roles(window) == (Filler("speaker", "Anna Kowalska", second), Filler("speaker", "the press"))


def test_from_the_carets_place_and_back(window: MainWindow) -> None:
    start = FIRST.index("Anna") + 2
    window.page.select(Span(start, start))
    press(window.page, "1")
    assert roles(window) == (Filler("speaker", "Anna Kowalska", find(FIRST, "Anna Kowalska")),)
    assert window.workspace.undo_name == "Speaker of “You have lied”: Anna Kowalska"
    window.page.select(find(FIRST, "reporters"))
    press(window.page, "2")
    assert roles(window)[-1] == Filler("addressee", "reporters", find(FIRST, "reporters"))
    window.page.select(Span(start, start))
    press(window.page, "1")
    assert [each.role for each in roles(window)] == ["addressee"]
    window.page.select(Span(0, 0))
    press(window.page, "1")
    assert "go to the name" in window.banner.message.text()


def test_the_fields_are_asked_for_while_words_are_selected(window: MainWindow) -> None:
    window.page.select(find(FIRST, "reporters"))
    window.roles.ask("modality")
    assert window.desk.selected is not None
    assert window.inspector.card.attribute.hasFocus()
    window.roles.ask("note")
    assert window.inspector.card.note.hasFocus()
    press(window.inspector.card.note, "Escape", "Escape", "Escape")
    window.desk.pick("")
    window.desk.marks.recent = ""
    window.roles.ask("speaker")
    assert not window.inspector.card.speaker.hasFocus()


def test_down_lists_the_nearest(window: MainWindow) -> None:
    press(window.page, "Ctrl+1")
    field = window.inspector.card.speaker
    press(field, "Down")
    popup = field.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    press(popup, "Down", "Return")
    assert field.text() == "Anna Kowalska"

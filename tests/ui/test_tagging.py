"""Gestures become edits: each is one step, and each can be taken back."""

import pytest
from PySide6.QtTest import QTest

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.span import Span
from desktop.ui.inspector.rows import Row
from desktop.ui.page import painter
from desktop.ui.window import MainWindow
from tests.windows import (
    FIRST,
    SECOND,
    Draft,
    OpenWindow,
    Project,
    drag,
    find,
    forget,
    paint,
    place_of,
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


def test_a_key_tags_the_selection(window: MainWindow) -> None:
    window.page.select(find(FIRST, "vowed to reopen"))
    press(window.page, "P")
    assert passages(window) == [("pledge", "vowed to reopen")]
    assert selected(window).label == "pledge"
    assert not len(window.page.selection())
    assert window.workspace.undo_name == "Tag “vowed to reopen” as Pledge"
    assert window.inspector.card.isVisible()
    counts = {row.text(): row.count for row in window.inspector.labels.findChildren(Row)}
    assert counts["Pledge"] == 1
    assert sum(counts.values()) == 1


def test_a_key_gives_the_selected_passage_another_label(window: MainWindow) -> None:
    window.page.select(find(FIRST, "vowed to reopen"))
    press(window.page, "P", "T")
    assert passages(window) == [("threat", "vowed to reopen")]
    assert window.workspace.undo_name == "Change label to Threat"
    press(window.page, "T")
    press(window.page, "Ctrl+Z")
    assert passages(window) == [("pledge", "vowed to reopen")], "the second T was no step"


def test_without_anything_selected_a_key_says_what_to_do(window: MainWindow) -> None:
    press(window.page, "P")
    assert window.banner.message.text().startswith("Nothing is selected.")
    assert passages(window) == []


def test_white_space_and_headlines_are_not_tagged(window: MainWindow) -> None:
    window.page.select(Span(3, 4))
    press(window.page, "P")
    assert passages(window) == []


def test_a_click_on_the_bar_or_the_inspector_tags(window: MainWindow) -> None:
    window.page.select(find(FIRST, "told reporters"))
    window.bar.chosen.emit("support")
    window.page.select(find(FIRST, "hiding the costs"))
    window.inspector.label_picked.emit("accusation")
    assert passages(window) == [("support", "told reporters"), ("accusation", "hiding the costs")]


def test_reading_quietly_nothing_is_tagged(window: MainWindow) -> None:
    window.appearance.set_mode("read")
    window.page.select(find(FIRST, "told reporters"))
    press(window.page, "P")
    assert passages(window) == []
    assert "Ctrl+Shift+T" in window.banner.message.text()


def test_a_label_that_is_unknown_does_nothing(window: MainWindow) -> None:
    window.page.select(find(FIRST, "told reporters"))
    window.tagger.tag("unheard of")
    assert passages(window) == []


def test_the_same_words_can_be_tagged_twice(window: MainWindow) -> None:
    for key in "PA":
        window.page.select(find(FIRST, "vowed to reopen"))
        press(window.page, key)
    assert sorted(passages(window)) == [("accusation", "vowed to reopen"), ("pledge", "vowed to reopen")]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (["Shift+Right"], "vowed to reopen "),
        (["Shift+Right"] * 2, "vowed to reopen t"),
        (["Shift+Left"], "vowed to reope"),
        (["Ctrl+Shift+Right"], "vowed to reopen the"),
        (["Ctrl+Shift+Right"] * 2, "vowed to reopen the bridge"),
        (["Ctrl+Shift+Left"], "vowed to"),
        (["Ctrl+Shift+Left"] * 2, "vowed"),
        (["Ctrl+Shift+Left"] * 3, "vowed"),
        (["Alt+Shift+Left"], " vowed to reopen"),
        (["Alt+Shift+Right"], "owed to reopen"),
        (["Ctrl+Alt+Shift+Left"], "mayor vowed to reopen"),
        (["Ctrl+Alt+Shift+Right"], "to reopen"),
    ],
)
def test_keys_move_the_ends(window: MainWindow, keys: list[str], words: str) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]", *keys)
    assert passages(window) == [("pledge", words)]
    assert selected(window).extent == find(FIRST, words)
    if words != "vowed":
        press(window.page, *["Ctrl+Z"] * len(keys))
        assert passages(window) == [("pledge", "vowed to reopen")]


def test_an_end_stops_at_the_borders_of_the_text(window: MainWindow) -> None:
    tag(window.workspace, 2, "pledge", Span(0, len(SECOND)))
    window.desk.open(2)
    press(window.page, "]")
    for key in ("Shift+Right", "Ctrl+Shift+Right", "Alt+Shift+Left", "Ctrl+Alt+Shift+Left"):
        press(window.page, key)
    assert selected(window).extent == Span(0, len(SECOND))


def test_a_passage_never_becomes_empty(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", Span(0, 1))
    press(window.page, "]", "Shift+Left", "Alt+Shift+Right", "Ctrl+Shift+Left", "Ctrl+Alt+Shift+Right")
    assert selected(window).extent == Span(0, 1)


def test_an_end_goes_over_a_paragraph_break_in_one_step(window: MainWindow) -> None:
    tag(window.workspace, 2, "threat", find(SECOND, "in May."))
    window.desk.open(2)
    press(window.page, "]", "Shift+Right")
    assert passages(window, 2) == [("threat", "in May.\n\nT")]
    press(window.page, "Shift+Left")
    assert passages(window, 2) == [("threat", "in May.")]


def test_an_end_never_cuts_what_is_read_as_one_character(project: Project, open_window: OpenWindow) -> None:
    text = "We love cafe\u0301s 👩🏽‍🚀 and more"
    window = open_window(project(Draft("Café", text)))
    tag(window.workspace, 1, "support", find(text, "love caf"))
    press(window.page, "]", "Shift+Right")
    assert passages(window) == [("support", "love cafe\u0301")]
    press(window.page, "Shift+Left")
    assert passages(window) == [("support", "love caf")]
    press(window.page, *["Shift+Right"] * 4)
    assert passages(window) == [("support", "love cafe\u0301s 👩🏽‍🚀")]
    press(window.page, "Shift+Left")
    assert passages(window) == [("support", "love cafe\u0301s ")]


def test_with_words_selected_the_keys_move_no_passage(window: MainWindow) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    window.page.select(find(FIRST, "told"))
    press(window.page, "Shift+Right")
    assert window.page.selection() == find(FIRST, "told ")
    window.desk.pick(annotation.id)
    window.shaper.nudge("end", 1)
    assert passages(window) == [("pledge", "vowed to reopen")]


def test_a_handle_resizes(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]")
    scene = window.page.scene()
    handle = painter.handle_points(scene, scene.drawn[0])[1]
    assert handle is not None
    drag(window.page, handle.toPoint(), place_of(window.page, FIRST.index("bridge") + 3))
    assert passages(window) == [("pledge", "vowed to reopen the bridge")]
    assert selected(window).label == "pledge"
    assert window.workspace.undo_name == "Resize “vowed to reopen the bridge”"


@pytest.mark.parametrize("key", ["Delete", "Backspace"])
def test_delete_takes_the_tag_away(window: MainWindow, key: str) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]", key)
    assert passages(window) == []
    assert window.desk.selected is None
    assert window.page.selection().start == FIRST.index("vowed")
    assert window.workspace.undo_name == "Delete tag of “vowed to reopen”"
    press(window.page, "Ctrl+Z")
    assert passages(window) == [("pledge", "vowed to reopen")]
    assert selected(window).label == "pledge"


def test_the_cards_delete_works_too(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]")
    window.inspector.card.remove.click()
    paint()
    assert passages(window) == []
    assert window.page.hasFocus()
    window.tagger.delete("unheard of")
    window.tagger.delete()


def test_roles_and_notes_are_kept(window: MainWindow) -> None:
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    press(window.page, "]", "Ctrl+1")
    card = window.inspector.card
    QTest.keyClicks(card.speaker, "the mayor")
    press(card.speaker, "Return")
    assert selected(window).fillers("speaker")[0].name == "the mayor"
    assert window.workspace.undo_name == "Describe “vowed to reopen”"
    press(window.page, "Ctrl+Z")
    assert selected(window).roles == ()
    assert card.speaker.text() == ""


def test_a_description_of_what_is_gone_is_dropped(window: MainWindow) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    window.tagger.delete(annotation.id)
    window.tagger.describe(annotation)
    assert passages(window) == []


def test_a_disk_that_fails_loses_neither_words_nor_note(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    forget(window.workspace)
    real = window.workspace.do

    def fail(*_: object) -> None:
        message = "The disk is full. Nothing was changed."
        raise PostilError(message, "Free some space.")

    press(window.page, "]", "Ctrl+4")
    card = window.inspector.card
    QTest.keyClicks(card.note, "To keep")
    monkeypatch.setattr(window.workspace, "do", fail)
    press(card.note, "Ctrl+Return")
    assert "disk is full" in window.banner.message.text()
    assert card.note.toPlainText() == "To keep"
    window.page.select(find(FIRST, "told reporters"))
    press(window.page, "A")
    assert window.page.selection() == find(FIRST, "told reporters")
    monkeypatch.setattr(window.workspace, "do", real)
    press(window.page, "A")
    window.desk.pick(annotation.id)
    press(window.page, "Ctrl+4")
    QTest.keyClicks(card.note, "To keep")
    window.page.setFocus()
    kept = window.workspace.annotation(annotation.id)
    assert kept is not None
    assert kept.note == "To keep"
    assert ("accusation", "told reporters") in passages(window)


def test_a_note_that_could_not_be_kept_is_kept_at_the_next_chance(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotation = tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    real = window.workspace.do

    def fail(*_: object) -> None:
        message = "The disk is full."
        raise PostilError(message)

    press(window.page, "]", "Ctrl+4")
    QTest.keyClicks(window.inspector.card.note, "To keep")
    monkeypatch.setattr(window.workspace, "do", fail)
    window.page.setFocus()
    monkeypatch.setattr(window.workspace, "do", real)
    window.desk.refresh_panels()
    window.desk.open(2)
    kept = window.workspace.annotation(annotation.id)
    assert kept is not None
    assert kept.note == "To keep"

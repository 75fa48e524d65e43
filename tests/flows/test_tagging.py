"""A reader tags with keys and mouse; after each step the project file, read by plain SQLite, says the same."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.model.span import Span
from desktop.ui.page import painter
from desktop.ui.window import MainWindow
from desktop.workspace.workspace import Workspace
from tests.flows.conftest import Ask
from tests.windows import (
    FIRST,
    OpenWindow,
    Project,
    discard,
    drag,
    drag_over,
    find,
    name_entities,
    place_of,
    press,
    settled,
)

PASSAGES = 'SELECT label, start, "end", quote, speaker, addressee, attributes, note FROM passages ORDER BY start, "end"'


def passages(ask: Ask, path: Path) -> list[tuple[str, str]]:
    """Labels and quotes as the file has them; the quote is what the offsets cut out of the text."""
    found = []
    for label, start, end, quote, *_ in ask(path, PASSAGES):
        assert FIRST[start:end] == quote
        found.append((label, quote))
    return found


def select_by_keys(window: MainWindow, span: Span) -> None:
    """Go to a stretch with the arrow keys and select it with Shift."""
    page = window.page
    press(page, "Ctrl+Home")
    while page.selection().start < span.start:
        press(page, "Right")
    while page.selection().end < span.end:
        press(page, "Shift+Right")
    assert page.selection() == span


def test_a_tags_life(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    path = workspace.path
    window = open_window(workspace)
    page = window.page

    select_by_keys(window, find(FIRST, "vowed to reopen"))
    press(page, "P")
    assert passages(ask, path) == [("Pledge", "vowed to reopen")]

    press(page, "T")
    assert passages(ask, path) == [("Threat", "vowed to reopen")]
    press(page, "P")

    press(page, "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    assert passages(ask, path) == [("Pledge", "vowed to reopen the bridge")]
    press(page, "Ctrl+Alt+Shift+Left", "Shift+Left")
    assert passages(ask, path) == [("Pledge", "mayor vowed to reopen the bridg")]

    scene = page.scene()
    end = painter.handle_points(scene, scene.drawn[0])[1]
    assert end is not None
    drag(page, end.toPoint(), place_of(page, FIRST.index("winter") + 2))
    assert passages(ask, path) == [("Pledge", "mayor vowed to reopen the bridge before winter")]

    press(page, "Delete")
    assert passages(ask, path) == []
    press(page, "Ctrl+Z")
    assert passages(ask, path) == [("Pledge", "mayor vowed to reopen the bridge before winter")]

    steps = ask(path, "SELECT count(*) FROM history WHERE state = 'done'")[0][0]
    press(page, *["Ctrl+Z"] * steps)
    assert passages(ask, path) == []
    assert ask(path, "SELECT count(*) FROM history WHERE state = 'undone'") == [(steps + 1,)]
    press(page, *["Ctrl+Shift+Z"] * steps)
    assert passages(ask, path) == [("Pledge", "mayor vowed to reopen the bridge before winter")]


def test_who_says_it_to_whom_and_a_note(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    name_entities(workspace, 1, (find(FIRST, "Anna Kowalska"), "PERSON"), (find(FIRST, "the council"), "ORG"))
    path = workspace.path
    window = open_window(workspace)
    drag_over(window.page, find(FIRST, "You have lied to this town"))
    press(window.page, "A", "Ctrl+1")
    card = window.inspector.card
    QTest.keyClicks(card.speaker, "Anna Kowalska")
    press(card.speaker, "Return", "Escape", "Ctrl+2")
    QTest.keyClicks(card.addressee, "council; the mayor")
    press(card.addressee, "Return", "Escape", "Ctrl+3")
    while card.attribute.currentData() != "reported":
        press(card.attribute, "Down")
    press(card.attribute, "Escape", "Ctrl+4")
    QTest.keyClicks(card.note, "In *direct* speech.")
    press(card.note, "Escape")
    ((label, _, _, quote, speaker, addressee, attributes, note),) = ask(path, PASSAGES)
    assert (label, quote) == ("Accusation", "You have lied to this town")
    assert (speaker, addressee) == ("Anna Kowalska", "council; the mayor")
    assert (attributes, note) == ("modality: reported", "In *direct* speech.")
    tied = ask(path, "SELECT name, mention_start, mention_end FROM role ORDER BY position")
    assert [(name, FIRST[start:end] if start is not None else None) for name, start, end in tied] == [
        ("Anna Kowalska", "Anna Kowalska"),
        ("council", "the council"),
        ("the mayor", None),
    ]


def test_the_history_survives_a_restart(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    path = workspace.path
    window = open_window(workspace)
    for words, key in (("vowed to reopen", "P"), ("You have lied", "A"), ("denied it", "Y")):
        window.page.select(find(FIRST, words))
        press(window.page, key)
    press(window.page, "Ctrl+Z")
    discard(window)
    window = open_window(Workspace.open(path))
    assert window.controls.by_id["redo"].text() == "Redo: Tag “denied it” as Denial"
    press(window.page, "Ctrl+Shift+Z")
    assert passages(ask, path) == [
        ("Pledge", "vowed to reopen"),
        ("Accusation", "You have lied"),
        ("Denial", "denied it"),
    ]
    press(window.page, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert passages(ask, path) == []
    assert [name for (name,) in ask(path, "SELECT name FROM history WHERE state = 'undone' ORDER BY id")] == [
        "Tag “vowed to reopen” as Pledge",
        "Tag “You have lied” as Accusation",
        "Tag “denied it” as Denial",
    ]


def test_a_tag_in_another_article_is_undone_from_here(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    window = open_window(workspace)
    window.page.select(find(FIRST, "vowed to reopen"))
    press(window.page, "P", "J", "J")
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    press(window.page, "Ctrl+Z")
    assert window.desk.article.id == 1
    assert ask(workspace.path, PASSAGES) == []


def test_marking_articles_as_done(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    window = open_window(workspace)
    press(window.page, "Ctrl+D", "J", "Ctrl+D")
    states = "SELECT state FROM articles ORDER BY id"
    assert ask(workspace.path, states) == [("done",), ("done",), ("todo",)]
    press(window.page, "Ctrl+Z")
    assert ask(workspace.path, states) == [("done",), ("todo",), ("todo",)]


def test_looking_around_changes_nothing(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project()
    window = open_window(workspace)
    before = ask(workspace.path, "SELECT count(*) FROM history")
    press(window.page, "J", "K", "]", "[", "Return", "E", "Ctrl+T", "Ctrl++", "Ctrl+Shift+R", "Ctrl+Shift+T", "Escape")
    drag(window.page, QPoint(300, 300), QPoint(500, 330))
    press(window.page, "Escape")
    settled(window)
    assert ask(workspace.path, "SELECT count(*) FROM history") == before
    assert ask(workspace.path, PASSAGES) == []

"""A passage's pieces, its ends, and its cue."""

import pytest
from PySide6.QtCore import Qt

from desktop.model.span import Span
from desktop.ui.page import links
from desktop.ui.window import MainWindow
from tests.windows import FIRST, OpenWindow, Project, drag, drag_over, find, place_of, press, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def pieces(window: MainWindow) -> list[str]:
    (found,) = window.workspace.annotations(1)
    return [span.of(FIRST) for span in found.spans]


def make(window: MainWindow, *words: str) -> str:
    made = tag(window.workspace, 1, "pledge", *(find(FIRST, each) for each in words))
    window.desk.pick(made.id)
    return made.id


def test_words_are_added_and_taken_out(window: MainWindow) -> None:
    made = make(window, "mayor")
    window.page.select(find(FIRST, "reopen the bridge"))
    press(window.page, "+")
    assert pieces(window) == ["mayor", "reopen the bridge"]
    assert window.desk.marks.selected == made
    assert window.workspace.undo_name == "Add “reopen the bridge” to the passage"
    window.page.select(find(FIRST, "the bridge"))
    press(window.page, "-")
    assert pieces(window) == ["mayor", "reopen "]
    start = FIRST.index("reopen") + 2
    window.page.select(Span(start, start))
    press(window.page, "-")
    assert pieces(window) == ["mayor"]
    press(window.page, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert pieces(window) == ["mayor"]


def test_the_whole_passage_is_not_taken_out(window: MainWindow) -> None:
    make(window, "mayor")
    window.page.select(find(FIRST, "The mayor vowed"))
    press(window.page, "-")
    assert pieces(window) == ["mayor"]
    assert "Delete takes its tag away" in window.banner.message.text()


def test_without_a_passage_it_is_said_what_to_do(window: MainWindow) -> None:
    window.page.select(find(FIRST, "mayor"))
    press(window.page, "+")
    assert window.banner.message.text().startswith("Select a passage")
    press(window.page, "-", "Q")
    assert window.banner.message.text().startswith("Select the words within")
    assert window.workspace.annotations(1) == ()


def test_letting_go_forgets_the_passage(window: MainWindow) -> None:
    make(window, "mayor")
    press(window.page, "Escape")
    window.page.select(find(FIRST, "reopen"))
    press(window.page, "+")
    assert pieces(window) == ["mayor"]


def test_dragging_with_ctrl_adds(window: MainWindow) -> None:
    make(window, "mayor")
    drag_over(window.page, find(FIRST, "reopen the bridge"), Qt.KeyboardModifier.ControlModifier)
    assert pieces(window) == ["mayor", "reopen the bridge"]


def test_each_piece_has_handles(window: MainWindow) -> None:
    make(window, "mayor", "reopen", "winter")
    item = window.page.scene().drawn[0]
    ends = links.ends(window.page.scene(), item)
    assert [(end.piece, end.is_start) for end in ends[:2]] == [(0, True), (2, False)]
    assert len(ends) == 6
    inner = next(end for end in ends if (end.piece, end.is_start) == (1, False))
    drag(window.page, inner.point.toPoint(), place_of(window.page, FIRST.index("bridge") + 4))
    assert pieces(window) == ["mayor", "reopen the bridge", "winter"]
    inner = next(end for end in links.ends(window.page.scene(), window.page.scene().drawn[0]) if end.piece == 1)
    drag(window.page, inner.point.toPoint(), place_of(window.page, FIRST.index("mayor") + 2))
    assert pieces(window) == ["mayor vowed to reopen the bridge", "winter"], "pieces that meet become one"


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (["Shift+Left"], ["mayor", "winte"]),
        (["Ctrl+Shift+Left"], ["mayor"]),
        (["Ctrl+Alt+Shift+Right"], ["winter"]),
        (["Ctrl+Alt+Shift+Right", "Ctrl+Alt+Shift+Right"], ["winter"]),
        (["Alt+Shift+Left"], [" mayor", "winter"]),
    ],
)
def test_keys_move_the_outer_ends_and_drop_what_is_empty(window: MainWindow, keys: list[str], left: list[str]) -> None:
    make(window, "mayor", "winter")
    press(window.page, *keys)
    assert pieces(window) == left


def test_the_cue_is_set_and_taken_away(window: MainWindow) -> None:
    outer = make(window, "The mayor vowed to reopen the bridge")
    window.page.select(find(FIRST, "vowed to"))
    press(window.page, "Q")
    (found,) = window.workspace.annotations(1)
    assert found.cue == find(FIRST, "vowed to")
    assert window.inspector.card.cue.text() == "Cue: vowed to"
    assert window.desk.marks.selected == outer
    press(window.page, "Q")
    (found,) = window.workspace.annotations(1)
    assert found.cue is None
    inner = tag(window.workspace, 1, "threat", find(FIRST, "vowed to reopen"))
    window.desk.pick(outer)
    window.page.select(find(FIRST, "vowed"))
    press(window.page, "Q")
    cues = {item.id: item.cue for item in window.workspace.annotations(1)}
    assert cues == {outer: find(FIRST, "vowed"), inner.id: None}, "the passage selected before goes first"


def test_in_read_nothing_takes_shape(window: MainWindow) -> None:
    made = make(window, "mayor", "winter")
    window.appearance.set_mode("read")
    window.page.select(find(FIRST, "reopen"))
    for run in (window.shaper.add_piece, window.shaper.take_out, window.shaper.set_cue):
        run()
    window.shaper.reshape(made, 0, Span(0, 3))
    window.shaper.reshape("unheard of", 0, Span(0, 3))
    assert pieces(window) == ["mayor", "winter"]
    window.desk.pick(made)
    card = window.inspector.card
    assert not card.speaker.isEnabled()
    assert card.note.isReadOnly()
    window.roles.ask("speaker")
    window.roles.here("speaker", Span(0, 9))
    window.watch.nothing_here()
    assert window.workspace.annotations(1)[0].roles == ()

"""The caret walks by units; selections grow and shrink exactly."""

import pytest

from desktop.model.annotation import Origin
from desktop.model.span import Span
from desktop.ui.window import MainWindow
from tests.windows import FIRST, Draft, OpenWindow, Project, find, name_entities, press, tag


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    workspace = project()
    name_entities(workspace, 1, (Span(0, 9), "PERSON"), (find(FIRST, "Anna Kowalska"), "PERSON"))
    return open_window(workspace)


def words(window: MainWindow) -> str:
    return window.page.selection().of(FIRST)


@pytest.mark.parametrize(
    ("keys", "before"),
    [
        (["Alt+Right"], "and told"),
        (["Alt+Right", "Alt+Right", "Alt+Left"], "and told"),
        (["Alt+Down"], "“You have"),
        (["Alt+Down", "Alt+Down", "Alt+Up"], "“You have"),
        (["Ctrl+Down", "Ctrl+Down"], "The council denied"),
        (["Ctrl+Down", "Ctrl+Down", "Ctrl+Up"], "“You have"),
        ([">"], "“You have"),
        ([">", "Alt+Right", "<"], "“You have"),
    ],
)
def test_the_caret_walks(window: MainWindow, keys: list[str], before: str) -> None:
    press(window.page, "Ctrl+Home", *keys)
    assert window.page.selection() == Span(FIRST.index(before), FIRST.index(before))


def test_entities_are_selected_one_after_the_other(window: MainWindow) -> None:
    press(window.page, "Ctrl+Home", ".")
    assert words(window) == "The mayor"
    press(window.page, ".")
    assert words(window) == "Anna Kowalska"
    press(window.page, ".")
    assert words(window) == "Anna Kowalska", "there is no other"
    press(window.page, ",")
    assert words(window) == "The mayor"


def test_shrinking_takes_growing_back_exactly(window: MainWindow) -> None:
    start = FIRST.index("reopen") + 2
    window.page.select(Span(start, start))
    seen = [window.page.selection()]
    for _ in range(6):
        press(window.page, "Space")
        if window.page.selection() == seen[-1]:
            break
        seen.append(window.page.selection())
    assert len(seen) == 4
    for span in reversed(seen[:-1]):
        press(window.page, "Shift+Space")
        assert window.page.selection() == span


def test_a_selection_that_has_not_grown_shrinks_too(window: MainWindow) -> None:
    press(window.page, "Ctrl+Home", "Space")
    window.page.select(find(FIRST, "You have lied to this town for ten years,” said"))
    press(window.page, "Shift+Space")
    assert words(window) == "You have lied to this town for ten years"
    press(window.page, "Space")
    assert words(window) == "You have lied to this town for ten years,"


def test_a_selection_is_extended_by_clauses(window: MainWindow) -> None:
    press(window.page, "Ctrl+Home", "Ctrl+Alt+Right")
    assert words(window) == "The mayor vowed to reopen the bridge before winter,"
    press(window.page, "Ctrl+Alt+Right")
    assert words(window).endswith("and told reporters")
    press(window.page, "Ctrl+Alt+Left")
    assert words(window) == "The mayor vowed to reopen the bridge before winter,"
    press(window.page, "Ctrl+Alt+Left")
    assert words(window) == "The mayor vowed to reopen the bridge before winter,", "there is nothing before"


def test_suggestions_are_walked(window: MainWindow) -> None:
    press(window.page, "N")
    assert "No more suggestions" in window.status.news.text()
    tag(window.workspace, 1, "pledge", find(FIRST, "vowed to reopen"))
    made = tag(window.workspace, 1, "denial", find(FIRST, "denied it"), origin=Origin.MODEL)
    press(window.page, "Escape", "Ctrl+Home", "N")
    assert window.desk.selected is not None
    assert window.desk.selected.id == made.id
    press(window.page, "Shift+N")
    assert "No more suggestions" in window.status.news.text()


def test_in_an_empty_project_nothing_walks(open_window: OpenWindow, project: Project) -> None:
    window = open_window(project())
    window.desk.show_nothing()
    window.walker.grow()
    window.walker.step("clause", 1)
    assert window.desk.article is None


def test_in_read_space_goes_on_by_a_screen(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(Draft("Long", "\n\n".join(["Some words of a paragraph."] * 120))))
    window.appearance.set_mode("read")
    bar = window.page.verticalScrollBar()
    press(window.page, "Space")
    below = bar.value()
    assert 0 < below < window.page.viewport().height()
    press(window.page, "Space", "Shift+Space")
    assert bar.value() == below
    assert not len(window.page.selection())

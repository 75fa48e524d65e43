"""What was on screen long enough is noted as read; what holds nothing is said."""

import pytest

from desktop.model.coverage import CoverageKind
from desktop.model.span import Span
from desktop.ui.coverage import Pace
from desktop.ui.page import links
from desktop.ui.window import MainWindow
from desktop.workspace.coverage import coverage, nothing_in
from tests.windows import FIRST, OpenWindow, Project, press

ONE, TWO, THREE = Span(0, 100), Span(102, 300), Span(302, 310)
SHOWN = ((ONE, 15), (TWO, 30), (THREE, 1))


def test_time_is_spent_from_the_top() -> None:
    pace = Pace()
    assert pace.spend(1_900, SHOWN) == []
    assert pace.spend(200, SHOWN) == [ONE]
    assert pace.spend(2_000, SHOWN) == []
    assert pace.spend(3_000, SHOWN) == [TWO, THREE]
    assert pace.spend(9_000, SHOWN) == []


@pytest.fixture
def window(project: Project, open_window: OpenWindow) -> MainWindow:
    """A window on the town."""
    return open_window(project())


def test_what_was_read_is_noted_and_is_no_step(window: MainWindow) -> None:
    window.watch.start()
    window.watch.look(100)
    assert coverage(window.workspace, 1) == ()
    window.watch.look(60_000)
    found = coverage(window.workspace, 1)
    assert [each.span.of(FIRST) for each in found] == FIRST.split("\n\n")
    assert {each.kind for each in found} == {CoverageKind.READ}
    assert window.workspace.undo_name == ""
    window.desk.open(2)
    window.watch.look(60_000)
    assert len(coverage(window.workspace, 2)) == 2
    window.watch.stop()


def test_nobody_reads_an_empty_page_or_one_out_of_sight(window: MainWindow) -> None:
    window.page.hide()
    window.watch.look(60_000)
    window.page.show()
    window.desk.show_nothing()
    window.watch.look(60_000)
    assert coverage(window.workspace, 1) == ()


def test_a_paragraph_that_holds_nothing(window: MainWindow) -> None:
    press(window.page, "Ctrl+Home", "0")
    paragraphs = FIRST.split("\n\n")
    assert [span.of(FIRST) for span in nothing_in(window.workspace, 1)] == paragraphs[:1]
    assert window.page.selection().start == FIRST.index("“You")
    assert window.workspace.undo_name.startswith("Nothing to tag in “The mayor vowed")
    scene = window.page.scene()
    line = window.page.boxes_of(Span(0, 1))[0].center()
    line.setX(scene.left - 15)
    assert links.nothing_at(scene, line)
    assert not links.nothing_at(scene, window.page.boxes_of(Span(0, 1))[0].center())
    window.page.viewport().grab()
    press(window.page, "Ctrl+Home", "0")
    assert nothing_in(window.workspace, 1) == ()
    press(window.page, "Ctrl+Z")
    assert len(nothing_in(window.workspace, 1)) == 1
    assert window.desk.marks.nothing == nothing_in(window.workspace, 1)

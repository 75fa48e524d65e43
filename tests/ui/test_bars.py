"""Top bar and status bar."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.actions import action
from desktop.ui.bars import StatusBar, TopBar, tip
from desktop.ui.work import Job


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window to put parts on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 200)
    return made


def button(part: QWidget, text: str) -> QPushButton:
    """The button that says so."""
    return next(item for item in part.findChildren(QPushButton) if item.text() == text and not item.isHidden())


def click(part: QWidget, text: str) -> None:
    """Click on a button."""
    QTest.mouseClick(button(part, text), Qt.MouseButton.LeftButton)


def test_every_button_asks_for_its_action(ground: QWidget, qtbot: QtBot) -> None:
    bar = TopBar(QMenu(ground), ground)
    ground.show()
    for text, action_id in (
        ("↶", "undo"),
        ("↷", "redo"),
        ("Import…", "import"),
        ("Export dataset…", "export"),
        ("Read", "mode.read"),
        ("Review", "mode.review"),
    ):
        with qtbot.waitSignal(bar.asked) as asked:
            click(bar, text)
        assert asked.args == [action_id]
        assert button(bar, text).accessibleName() == action(action_id).text.rstrip("…")


def test_every_button_has_its_key_in_its_tool_tip(ground: QWidget) -> None:
    bar = TopBar(QMenu(ground), ground)
    assert tip("undo") == "Undo (Ctrl+Z)\nTake the last step back."
    assert tip("redo").startswith("Redo (Ctrl+Shift+Z, Ctrl+Y)\n")
    assert tip("project.sample").startswith("Open the sample\n")
    for text, key in (("↶", "Ctrl+Z"), ("Import…", "Ctrl+I"), ("Tag", "Ctrl+Shift+T"), ("≡", "F12")):
        assert key in button(bar, text).toolTip()


def test_one_mode_is_on(ground: QWidget) -> None:
    bar = TopBar(QMenu(ground), ground)
    for mode in ("read", "review", "tag"):
        bar.show_mode(mode)
        on = [text for text in ("Read", "Tag", "Review") if button(bar, text).isChecked()]
        assert on == [mode.capitalize()]


def test_buttons_say_what_they_would_undo(ground: QWidget) -> None:
    bar = TopBar(QMenu(ground), ground)
    bar.set_enabled("undo", enabled=True, what="Tag “x” as Pledge")
    assert button(bar, "↶").toolTip().endswith("\nTag “x” as Pledge")
    bar.set_enabled("undo", enabled=False)
    assert not button(bar, "↶").isEnabled()
    assert button(bar, "↶").toolTip() == tip("undo")
    bar.set_enabled("codebook", enabled=False)  # has no button: nothing happens


def test_the_menu_opens_below_its_button(ground: QWidget, qtbot: QtBot) -> None:
    menu = QMenu(ground)
    menu.addAction("Something")
    bar = TopBar(menu, ground)
    with qtbot.waitExposed(ground):
        ground.show()
    with qtbot.waitSignal(bar.asked) as asked:
        click(bar, "≡")
    assert asked.args == ["menu"]
    bar.open_menu()
    qtbot.waitUntil(menu.isVisible)
    assert menu.pos() == button(bar, "≡").mapToGlobal(button(bar, "≡").rect().bottomLeft())
    menu.close()


def test_the_status_says_when_it_was_saved(ground: QWidget) -> None:
    bar = StatusBar(ground)
    bar.show_saved(None, read_only="")
    assert bar.saved.text() == "✓ Saved"
    at = datetime(2025, 1, 13, 12, 3, 22, tzinfo=UTC)
    bar.show_saved(at, read_only="")
    assert bar.saved.text() == f"✓ Saved {at.astimezone():%H:%M:%S}"
    bar.show_saved(at, read_only="It is being edited elsewhere.")
    assert bar.saved.text() == "Read only"
    assert bar.saved.toolTip() == "It is being edited elsewhere."
    bar.show_saved(at, read_only="")
    assert bar.saved.toolTip() == f"Last change on {at.astimezone().day} January 2025"
    bar.show_saved(None, read_only="")
    assert bar.saved.toolTip() == ""


def test_the_status_shows_a_job_and_how_to_cancel_it(ground: QWidget, qtbot: QtBot) -> None:
    bar = StatusBar(ground)
    ground.show()
    assert not bar.progress.isVisible()
    job = Job("Importing")
    bar.show_job(job)
    assert bar.work.text() == "Importing…"
    assert bar.progress.isVisible()
    assert (bar.progress.minimum(), bar.progress.maximum()) == (0, 0), "busy, but nobody knows how long"
    job.done, job.total, job.what = 1200, 10_000, "a.txt"
    bar.show_job(job)
    assert bar.work.text() == "Importing · 1,200 of 10,000"
    assert bar.work.toolTip() == "a.txt"
    assert bar.progress.value() == 1200
    with qtbot.waitSignal(bar.cancelled) as cancelled:
        click(bar, "CANCEL")
    assert cancelled.args == [job]
    bar.show_job(None)
    assert not bar.progress.isVisible()

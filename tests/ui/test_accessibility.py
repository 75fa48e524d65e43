"""What a screen reader, a keyboard and a pair of weak eyes get of every window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from desktop.ui.actions import ACTIONS, MENUS
from desktop.ui.actions.table import Action
from desktop.ui.colours import contrast, mix
from desktop.ui.overlay import Overlay
from desktop.ui.style import style_sheet
from desktop.ui.theme import DARK, LIGHT, SEPIA, Theme
from tests.scenes.playing import SCENES
from tests.scenes.stage import Stage
from tests.windows import paint

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QTextEdit)
WINDOWS = (
    "empty project",
    "an import with 12 failures",
    "an import with 12 failures, the list",
    "an article with no text",
    "nothing found by search",
    "a passage and its frame",
    "find in article",
    "several articles chosen",
    "reading settings",
    "palette",
    "keys",
    "change keys",
    "codebook",
    "codebook editor",
    "codebook editor, merge",
    "codebook editor, split",
    "original",
    "rules for lines",
    "columns of a table",
    "a web address",
    "passages",
    "who says what to whom",
    "search help",
    "export",
    "900 wide",
)
# The main window again: its controls are walked through once.
SAME = ("an import with 12 failures", "nothing found by search", "several articles chosen", "900 wide", "a web address")
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sample is made once."""
    return tmp_path_factory.mktemp("scenes")


@pytest.fixture
def stage(kept: Path, qapp: QApplication) -> Iterator[Stage]:
    assert qapp is not None
    stage = Stage(kept)
    yield stage
    stage.clear()


def shown(kinds: type[QWidget] | tuple[type[QWidget], ...] = QWidget) -> list[QWidget]:
    """The widgets of these kinds that can be seen, in all windows, but for the inner parts that Qt makes."""
    found = [each for top in QApplication.topLevelWidgets() if top.isVisible() for each in (top, *_inner(top))]
    return [each for each in dict.fromkeys(found) if isinstance(each, kinds) and each.isVisible()]


def _inner(top: QWidget) -> list[QWidget]:
    return [each for each in top.findChildren(QWidget) if not each.objectName().startswith("qt_")]


def described(widget: QWidget) -> str:
    """Which widget it is, for the message of a test."""
    text = getattr(widget, "text", lambda: "")
    return f"{type(widget).__name__} {widget.objectName()!r} {text() if callable(text) else ''!r}"


def nameless() -> list[str]:
    """The controls without a name or a role."""
    faults = []
    for widget in shown():
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QDialog)
        if not (isinstance(widget, CONTROLS) or focusable) or isinstance(widget, QHeaderView | QKeySequenceEdit):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name).strip():
            faults.append(f"no name: {described(widget)}")
        if face.role() in NO_ROLE:
            faults.append(f"no role: {described(widget)}")
    return faults


def reachable() -> list[QWidget]:
    """What Tab should come to in the window that is active."""
    active = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert active is not None
    over = [each for each in active.findChildren(Overlay) if each.isVisible()]
    return [
        widget
        for widget in shown()
        if widget.window() is active
        and (not over or over[0].isAncestorOf(widget))
        and widget is not active
        and widget.isEnabled()
        and widget.objectName() != "note"  # the view of a note hands the focus on to its editor
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QComboBox)
        and not _is_reached_by_arrows(widget)
    ]


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Whether it is one of several that exclude one another, and not the chosen one: Tab goes to that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = isinstance(widget, QAbstractButton) and (widget.autoExclusive() if group is None else group.exclusive())
    return exclusive and isinstance(widget, QAbstractButton) and not widget.isChecked()


def look(widget: QWidget) -> QImage:
    """The widget with a rim of what lies around it."""
    top = widget.window()
    area = widget.rect().translated(widget.mapTo(top, QPoint())).adjusted(-3, -3, 3, 3)
    paint()
    return top.grab(area).toImage()


@pytest.mark.parametrize("name", WINDOWS)
def test_controls_have_names_and_roles_tab_comes_to_each_and_focus_can_be_seen(name: str, stage: Stage) -> None:
    SCENES[name](stage)
    paint()
    assert not nameless()
    if name not in SAME:
        walk()


def walk() -> None:
    """Tab through the active window, and look whether the focus can be seen on what has it."""
    wanted, come = reachable(), list[QWidget]()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2 * len(wanted) + 30):
        at = QApplication.focusWidget()
        assert at is not None
        if len(come) > 1 and at is come[0]:
            break
        if at not in come[-1:]:  # within a text, Tab goes through its links first
            come.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        QApplication.processEvents()
    else:
        assert len(wanted) == 1, f"Tab does not come round: {[described(each) for each in come[-4:]]}"
    missed = [described(each) for each in wanted if each not in come and each.isVisible()]
    assert not missed, f"Tab never comes to {missed}"
    assert len(come) == len(set(come)), "Tab comes to each once"
    unseen = [described(widget) for widget in come if not is_seen(widget)]
    assert not unseen, f"nobody sees the focus on {unseen}"


def is_seen(widget: QWidget) -> bool:
    """Whether it looks different with the focus, once it is on screen, as Tab would bring it."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    if isinstance(widget, QTextEdit):
        widget.ensureCursorVisible()
    focused = look(widget)
    widget.clearFocus()
    return focused != look(widget) or not widget.isVisible()


@pytest.mark.parametrize("scale", [1, 2])
def test_on_a_small_screen_and_in_200_percent_nothing_is_cut_off(scale: int, kept: Path, checkout: Path) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(checkout)}
    command = [sys.executable, "-m", "tests.scenes.fit", str(kept)]
    run = subprocess.run(command, env=environment, cwd=checkout, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.count(f"{1280 * scale} x {720 * scale}") == 5


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_the_ring_of_focus_stands_out_from_what_it_lies_between(theme: Theme) -> None:
    ring = mix(theme.accent, theme.page, 0.75)
    assert f"border: 2px solid {ring.name()}" in style_sheet(theme)
    assert contrast(ring, theme.ink) >= 2
    assert contrast(theme.accent, theme.surface) >= 3
    assert contrast(theme.accent, theme.raised) >= 3
    assert contrast(theme.accent, theme.page) >= 3


@pytest.mark.parametrize("item", ACTIONS, ids=lambda item: item.id)
def test_every_action_is_reached_by_a_key_or_a_menu(item: Action) -> None:
    assert item.keys or any(item.id in ids for _, ids in MENUS)


def test_modes_are_chosen_by_arrow_keys(stage: Stage) -> None:
    window = stage.window(stage.project())
    tag = next(button for button in window.top.findChildren(QPushButton) if button.text() == "Tag")
    tag.setFocus()
    QTest.keyClick(tag, Qt.Key.Key_Right)
    assert window.mode == "review"

"""How the source of a long article was cleaned is changed in the background."""

import threading
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.model.span import Span
from desktop.ui import changing, source
from desktop.ui.source import SourceDialog
from desktop.ui.window import MainWindow
from desktop.workspace import recleaning
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace
from tests.windows import OpenWindow, paint, press, settled

BODY = (
    "The mayor of the town on the river vowed on Monday to reopen the old bridge before the first snow of the winter."
)
RAW = f"Bridge to reopen\n\n{BODY}\n\nShare this article\n"


@pytest.fixture
def dialog(tmp_path: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> SourceDialog:
    """The source view of an article that is taken to be long, its first removed line chosen."""
    for module in (changing, source):
        monkeypatch.setattr(module, "LONG", 20)
    (tmp_path / "bridge.txt").write_text(RAW, "utf-8")
    workspace = Workspace.open(tmp_path / "town.postil", create=True, annotator="tester")
    import_paths(workspace, [tmp_path / "bridge.txt"], lambda _done, _total, _what: None)
    window = open_window(workspace)
    press(window.page, "Ctrl+U")
    (dialog,) = window.findChildren(SourceDialog)
    (chosen,) = [each for each in dialog.shown.stretches if each.span.of(dialog.shown.text) == "Share this article"]
    dialog.original.picked.emit(chosen.span.start)  # a click, which puts it back
    return dialog


def window_of(dialog: SourceDialog) -> MainWindow:
    """The window that a source view belongs to."""
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window


def test_a_line_is_put_back_off_the_windows_thread(dialog: SourceDialog) -> None:
    window = window_of(dialog)
    assert window.runner.jobs
    dialog.act("toggle")  # what is under way is not begun twice
    settled(window)
    article = window.desk.article
    assert article is not None
    assert article.text == f"{BODY}\n\nShare this article"
    assert dialog.clean.shown == article.text
    assert window.page.page.article is article
    assert window.workspace.undo_name == "Restore “Share this article”"
    dialog.act("toggle")
    settled(window)
    assert dialog.clean.shown == BODY
    window.controls.run("undo")
    paint()
    assert dialog.clean.shown == f"{BODY}\n\nShare this article"


def test_what_cannot_be_changed_is_told(dialog: SourceDialog) -> None:
    window = window_of(dialog)
    settled(window)
    on = []

    def fail(_workspace: Workspace, _article_id: int, _span: Span) -> None:
        on.append(threading.current_thread())
        message = "It cannot be."
        raise PostilError(message)

    told: list[str] = []

    def said(error: PostilError) -> None:
        told.append(error.message)

    def one_more() -> object:
        return changing.change_source(window, dialog.article_id, fail, Span(0, 1), said)

    assert one_more() is not None
    settled(window)
    assert told == ["It cannot be."]
    assert on[0] is not threading.main_thread()
    wait = threading.Event()
    for _ in range(2):
        window.runner.start("Busy", lambda _: wait.wait(20), done=lambda _: None, failed=said, quiet=True)
    assert one_more() is None, "where other jobs run it need not wait for them"
    assert told == ["It cannot be."] * 2
    assert on[1] is threading.main_thread()
    wait.set()
    settled(window)


def test_a_view_that_is_closed_meanwhile_misses_nothing(dialog: SourceDialog) -> None:
    window = window_of(dialog)
    dialog.close()
    settled(window)
    article = window.desk.article
    assert article is not None
    assert article.text.endswith("Share this article")


def test_a_fault_is_told_in_the_view(dialog: SourceDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    window = window_of(dialog)
    settled(window)

    def fail(*_: object) -> None:
        message = "The disk is full."
        raise PostilError(message)

    monkeypatch.setattr(recleaning, "remove", fail)
    dialog.act("toggle")
    settled(window)
    assert "The disk is full." in dialog.bar.what.text()

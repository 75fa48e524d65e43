"""Articles come into the library while an import runs, all of them in one step."""

from typing import Any

import pytest

from desktop.errors import PostilError
from desktop.model.change import Change
from desktop.store import history
from desktop.workspace import landing
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace
from tests.workspace.test_importing import Write, bring, silent


def test_articles_are_shown_while_more_come_in(
    workspace: Workspace, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing, "_TOGETHER", 1)
    monkeypatch.setattr(landing, "_SOON", 0.0)
    monkeypatch.setattr(landing, "_SHARE", 0.0)
    told: list[Change] = []
    seen: list[int] = []
    report = import_paths(
        workspace,
        [write(f"{n}.txt") for n in range(4)],
        lambda *_: seen.append(workspace.count()),
        on_change=told.append,
    )
    assert seen == [0, 1, 2, 3, 4]
    assert [set(change.articles) for change in told] == [{1}, {2}, {3}, {4}]
    assert report.added == (1, 2, 3, 4)
    assert workspace.undo_name == "Import of 4 articles"
    workspace.undo()
    assert (workspace.count(), workspace.undo_name) == (0, "")


def test_what_comes_in_soon_after_is_shown_with_what_follows(
    workspace: Workspace, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing, "_TOGETHER", 1)
    monkeypatch.setattr(landing, "_SOON", 60.0)
    told: list[Change] = []
    import_paths(workspace, [write(f"{n}.txt") for n in range(4)], silent, on_change=told.append)
    assert [set(change.articles) for change in told] == [{1}, {2, 3, 4}]
    assert workspace.undo_name == "Import of 4 articles"


def test_a_disk_that_fills_up_while_articles_are_shown(
    workspace: Workspace, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing, "_TOGETHER", 1)
    monkeypatch.setattr(landing, "_SOON", 0.0)
    real, refused = history.show, iter([True, False, False])

    def show(*given: Any, **named: Any) -> tuple[int, Change]:  # noqa: ANN401  (passed on as they are)
        if next(refused):
            message = "The disk is full."
            raise PostilError(message)
        return real(*given, **named)

    monkeypatch.setattr(history, "show", show)
    assert bring(workspace, write("a.txt"), write("b.txt")).added == (1, 2)
    assert workspace.count() == 2, "they are shown as soon as there is room"

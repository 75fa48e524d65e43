"""A project as its user sees it: edits, listeners, undo, other threads, full disks."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

import pytest

from desktop.errors import PostilError
from desktop.model.annotation import Annotation, Filler
from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Codebook, Label
from desktop.model.edit import (
    AddAnnotation,
    Batch,
    Edit,
    RemoveAnnotation,
    ReplaceAnnotation,
    ReplaceCodebook,
    SetState,
)
from desktop.model.span import Span
from desktop.store import codec
from desktop.workspace import codebooks
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace


def minute(number: int) -> str:
    return f"2025-01-13T12:{number:02}:00+00:00"


def silent(_done: int, _total: int, _what: str) -> None:
    pass


def test_a_new_project_has_the_codebook_of_speech_acts_and_nothing_to_undo(workspace: Workspace, path: Path) -> None:
    assert workspace.codebook.name == "Speech acts"
    assert workspace.codebook.get("pledge") is not None
    assert (workspace.undo_name, workspace.redo_name, workspace.saved_at) == ("", "", None)
    assert (workspace.path, workspace.name, workspace.annotator) == (path, "kremlin-watch", "me")
    assert (workspace.read_only, workspace.read_only_reason) == (False, "")
    assert workspace.undo() is None
    assert workspace.redo() is None
    assert workspace.saved_at is None


def test_a_codebook_of_ones_own_stays(path: Path) -> None:
    with Workspace.open(path, create=True) as workspace:
        workspace.do(ReplaceCodebook(Codebook("Mine")), "Another codebook")
        assert workspace.codebook == Codebook("Mine")
    with Workspace.open(path) as workspace:
        assert workspace.codebook == Codebook("Mine")
        workspace.do(ReplaceCodebook(Codebook("")), "An empty codebook")
    with Workspace.open(path) as workspace:
        assert workspace.codebook == Codebook("")
        workspace.undo()
        workspace.undo()
        assert workspace.codebook.name == "Speech acts"


def test_an_edit_is_told_named_timed_and_taken_back(workspace: Workspace, article_id: int) -> None:
    told: list[Change] = []
    unsubscribe = workspace.subscribe(told.append)
    annotation = workspace.new_annotation(article_id, "pledge", [Span(0, 8)], note="why")
    change = workspace.do(AddAnnotation(annotation), "Tag as Pledge")
    assert told == [change] == [Change(frozenset({article_id}), frozenset({ChangeKind.ANNOTATIONS}), annotation.id)]
    assert (workspace.undo_name, workspace.redo_name) == ("Tag as Pledge", "")
    assert workspace.annotations(article_id) == (annotation,)
    assert workspace.annotation(annotation.id) == annotation
    assert workspace.label_counts() == {"pledge": 1}
    saved = workspace.saved_at
    assert saved is not None
    workspace.undo()
    assert workspace.saved_at is not None
    assert workspace.saved_at > saved
    assert (workspace.undo_name, workspace.redo_name) == ("Import of 1 article", "Tag as Pledge")
    assert workspace.annotation(annotation.id) is None
    workspace.redo()
    assert len(told) == 3
    unsubscribe()
    workspace.undo()
    assert len(told) == 3


def test_a_listener_may_unsubscribe_while_it_is_told(workspace: Workspace, article_id: int) -> None:
    told: list[str] = []
    ends: list[Callable[[], None]] = []

    def once(_change: Change) -> None:
        told.append("once")
        ends[0]()

    ends.append(workspace.subscribe(once))
    workspace.subscribe(lambda _change: told.append("always"))
    for _ in range(2):
        workspace.do(SetState((article_id,), ArticleState.DONE), "Done")
    assert told == ["once", "always", "always"]


def test_a_new_annotation_says_who_and_when(workspace: Workspace) -> None:
    made = workspace.new_annotation(1, "threat", (Span(3, 9), Span(12, 14)), roles=(Filler("speaker", "Putin"),))
    assert made == Annotation(
        "id-1",
        1,
        "threat",
        (Span(3, 9), Span(12, 14)),
        roles=(Filler("speaker", "Putin"),),
        annotator="me",
        created=made.created,
        modified=made.created,
    )
    assert datetime.fromisoformat(made.created).tzinfo is not None
    assert workspace.new_annotation(1, "threat", (Span(0, 1),), annotator="other").annotator == "other"


@pytest.mark.parametrize("batch", [False, True])
def test_a_replaced_annotation_gets_the_time_of_its_change(workspace: Workspace, article_id: int, batch: bool) -> None:
    made = workspace.new_annotation(article_id, "threat", (Span(3, 9),))
    workspace.do(AddAnnotation(made), "Tag")
    edit: Edit = ReplaceAnnotation(made)
    workspace.do(Batch((edit,)) if batch else edit, "Note")
    found = workspace.annotation(made.id)
    assert found is not None
    assert found.created == made.created
    assert workspace.saved_at is not None
    assert found.modified == workspace.saved_at.isoformat() > made.modified


def test_without_a_name_the_login_signs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ada")
    with Workspace.open(path, create=True) as workspace:
        assert workspace.new_annotation(1, "threat", (Span(0, 1),)).annotator == "ada"
        workspace.do(Batch(()), "Nothing")
        assert workspace.connection.rows("SELECT annotator FROM history") == [("ada",)]
        with workspace.connect() as other:
            assert other.annotator == "ada"


def test_an_account_without_a_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 987_654_321)
    with Workspace.open(path, create=True) as workspace:
        assert workspace.annotator == "unknown"


def test_an_edit_that_does_not_fit_is_told_to_nobody(workspace: Workspace) -> None:
    told: list[Change] = []
    workspace.subscribe(told.append)
    with pytest.raises(ValueError, match="there is no annotation"):
        workspace.do(RemoveAnnotation("gone"), "Remove")
    assert told == []
    assert workspace.saved_at is None


def test_the_time_of_the_last_edit_survives(path: Path) -> None:
    with Workspace.open(path, create=True, clock=lambda: datetime(2025, 1, 13, 12, 3, tzinfo=UTC)) as workspace:
        workspace.do(Batch(()), "Nothing")
    with Workspace.open(path) as workspace:
        assert workspace.saved_at == datetime(2025, 1, 13, 12, 3, tzinfo=UTC)


def test_without_a_clock_it_is_now(path: Path) -> None:
    with Workspace.open(path, create=True) as workspace:
        workspace.do(Batch(()), "Nothing")
        assert workspace.saved_at is not None
        assert abs((datetime.now(UTC) - workspace.saved_at).total_seconds()) < 60
        ids = {workspace.new_annotation(1, "x", (Span(0, 1),)).id for _ in range(100)}
        assert len(ids) == 100


def test_a_project_that_could_not_be_finished_is_let_go(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Codebook:
        message = "The codebook cannot be read."
        raise PostilError(message)

    monkeypatch.setattr(codebooks, "default_codebook", fail)
    with pytest.raises(PostilError, match="The codebook cannot be read"):
        Workspace.open(path, create=True)
    monkeypatch.undo()
    with Workspace.open(path) as workspace:
        assert workspace.codebook.name == "Speech acts"


def test_a_project_that_is_moved_away_takes_no_edits(workspace: Workspace, article_id: int, path: Path) -> None:
    path.rename(path.with_name("moved.postil"))
    with pytest.raises(PostilError, match=r"This change was not saved\. Everything before it is kept"):
        workspace.do(SetState((article_id,), ArticleState.DONE), "Done")
    assert workspace.article(article_id).state == ArticleState.TODO
    path.with_name("moved.postil").rename(path)
    workspace.do(SetState((article_id,), ArticleState.DONE), "Done")


# Reading only


def test_a_second_window_reads(workspace: Workspace, article_id: int, path: Path) -> None:
    with Workspace.open(path, if_locked="read_only") as reader:
        assert reader.read_only
        assert "another window" in reader.read_only_reason
        assert reader.article(article_id).title == "Headline of one.txt"
        reader.remember("place", "3")
        assert reader.recall("place") == ""
        reader.warm()
        calls: list[Callable[[], object]] = [
            lambda: reader.do(SetState((article_id,), ArticleState.DONE), "Done"),
            reader.undo,
            reader.redo,
        ]
        for call in calls:
            with pytest.raises(PostilError, match=r"is open for reading only\. It is being edited by another window"):
                call()
    assert workspace.article(article_id).state == ArticleState.TODO


def test_a_second_writer_is_refused(workspace: Workspace) -> None:
    with pytest.raises(PostilError, match="is being edited by another window"):
        Workspace.open(workspace.path)


def test_a_window_reads_first_and_asks_for_the_lock_after_its_first_frame(path: Path) -> None:
    Workspace.open(path, create=True).close()
    with Workspace.open(path, read_only=True) as workspace:
        told: list[Change] = []
        workspace.subscribe(told.append)
        assert workspace.codebook.name == "Speech acts"
        workspace.begin_writing()
        assert (workspace.read_only, workspace.read_only_reason) == (False, "")
        workspace.do(ReplaceCodebook(Codebook("Mine")), "Another codebook")
        assert workspace.codebook.name == "Mine"
        assert len(told) == 1
        with pytest.raises(PostilError, match="another window"):
            Workspace.open(path)
    with Workspace.open(path) as workspace:
        assert workspace.codebook.name == "Mine"
    assert {each.name for each in path.parent.iterdir()} == {path.name, f".{path.name}.lock"}


def test_a_window_that_does_not_get_the_lock_goes_on_reading(workspace: Workspace, article_id: int, path: Path) -> None:
    with Workspace.open(path, read_only=True) as reader:
        with pytest.raises(PostilError, match="is being edited by another window"):
            reader.begin_writing(if_locked="raise")
        assert reader.article(article_id).title == "Headline of one.txt"
        assert reader.read_only_reason == "It was opened for reading."
        reader.begin_writing()
        assert reader.read_only
        assert "is being edited by another window" in reader.read_only_reason
        assert reader.article(article_id).title == "Headline of one.txt"
    assert not workspace.read_only


# Changes from elsewhere


def test_a_change_through_another_connection_is_noticed(workspace: Workspace, article_id: int) -> None:
    told: list[Change] = []
    workspace.subscribe(told.append)
    assert workspace.codebook.name == "Speech acts"
    before = workspace.saved_at
    with workspace.connect() as other:
        change = other.do(ReplaceCodebook(Codebook("Mine", (Label("x", "X", "#000000"),))), "Another codebook")
    assert told == []
    workspace.notice(change)
    assert told == [change]
    assert workspace.codebook.name == "Mine"
    assert workspace.saved_at is not None
    assert before is not None
    assert workspace.saved_at > before
    assert workspace.undo_name == "Another codebook"
    saved = workspace.saved_at
    workspace.notice(Change(frozenset({article_id}), frozenset({ChangeKind.ENTITIES})))
    assert workspace.saved_at == saved
    assert len(told) == 2


def test_edits_go_on_while_a_job_writes(workspace: Workspace, article_id: int, write: Callable[..., Path]) -> None:
    files = [write(f"{number}.txt") for number in range(40)]
    failures: list[BaseException] = []

    def job() -> None:
        try:
            import_paths(workspace, files, silent)
        except BaseException as error:  # noqa: BLE001  (told to the test below)
            failures.append(error)

    thread = threading.Thread(target=job)
    thread.start()
    number = 0
    while thread.is_alive() or number < 10:
        workspace.do(AddAnnotation(workspace.new_annotation(article_id, "pledge", (Span(0, 8),))), "Tag")
        number += 1
        sleep(0.01)
    thread.join()
    assert failures == []
    assert len(workspace.annotations(article_id)) == number
    assert workspace.count() == 41
    names = [workspace.undo_name]
    while workspace.undo():
        names.append(workspace.undo_name)
    assert sorted(names) == sorted(["", *["Tag"] * number, "Import of 1 article", "Import of 40 articles"])


def test_what_the_first_edit_needs_comes_in_the_background(path: Path, write: Callable[..., Path]) -> None:
    with Workspace.open(path, create=True) as workspace:
        import_paths(workspace, [write("one.txt")], silent)
    code = (
        "import sys, threading; from pathlib import Path; from desktop.workspace.workspace import Workspace\n"
        "from desktop.model.edit import AddAnnotation; from desktop.model.span import Span\n"
        f"with Workspace.open(Path({str(path)!r})) as workspace:\n"
        "    workspace.codebook, workspace.rows(), workspace.undo_name\n"
        "    heavy = ('cattrs', 'sqlite_utils', 'numpy', 'spacy', 'click', 'charset_normalizer', 'tomllib')\n"
        "    print([name for name in heavy if name in sys.modules])\n"
        "    workspace.warm()\n"
        "    [thread.join() for thread in threading.enumerate() if thread is not threading.main_thread()]\n"
        "    print('cattrs' in sys.modules)\n"
        "    there = set(sys.modules)\n"
        "    workspace.do(AddAnnotation(workspace.new_annotation(1, 'pledge', [Span(0, 1)])), 'Tag')\n"
        "    print(sorted(set(sys.modules) - there))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:3] == ["[]", "True", "[]"]


def test_the_first_edit_finds_its_parts_ready(workspace: Workspace) -> None:
    codec._converter.cache_clear()  # noqa: SLF001  (as in a program that has just started)
    workspace.warm()
    for thread in threading.enumerate():
        if thread.name == "postil-warm":
            thread.join()
    assert codec._converter.cache_info().currsize == 1  # noqa: SLF001

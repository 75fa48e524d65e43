"""Undo and redo: any edits, in any order, across restarts and kills."""

# ruff: noqa: D102  (the steps of the machine are named for what they do)

import json
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.codebook import Codebook, Label
from desktop.model.coverage import Coverage, CoverageKind
from desktop.model.edit import (
    AddAnnotation,
    Batch,
    Edit,
    MarkCoverage,
    RemoveAnnotation,
    ReplaceAnnotation,
    ReplaceCodebook,
    SetState,
    ShowArticles,
)
from desktop.model.span import Span
from desktop.store import annotations, articles, codebooks, coverage, history
from desktop.store.codec import dumps
from desktop.store.connection import Connection
from desktop.store.opening import Project, open_project
from desktop.store.sources import Draft, Source, add_article, add_source

ARTICLES = (1, 2, 3)
LENGTH = 60
NOW = "2025-01-13T12:00:00+00:00"


def fill(connection: Connection) -> None:
    """Three articles to edit."""
    with connection.transaction():
        source = Source("a.txt", "hash", "utf-8", False, "", b"", "")
        source_id = add_source(connection, source, NOW)
        for number in ARTICLES:
            add_article(
                connection,
                source_id,
                Draft(str(number), "T", "x" * LENGTH, "", "", "", (), (), (), Span(0, 0), "[]", shown=number > 1),
            )


def everything(connection: Connection) -> dict[str, Any]:
    """All that edits can change, without the keys that SQLite gives."""
    return {
        "articles": connection.rows("SELECT id, shown, revision, text FROM article ORDER BY id"),
        "done": connection.rows("SELECT * FROM done ORDER BY article_id"),
        "annotations": [annotations.of_article(connection, article_id) for article_id in ARTICLES],
        "codebook": codebooks.read(connection),
        "coverage": [sorted(coverage.of_article(connection, article_id), key=repr) for article_id in ARTICLES],
        "totals": articles.label_counts(connection),
        "tallies": connection.rows("SELECT * FROM tally ORDER BY article_id, label"),
        "orphans": connection.rows(
            "SELECT annotation_id FROM piece UNION ALL SELECT annotation_id FROM role UNION ALL"
            " SELECT annotation_id FROM attribute EXCEPT SELECT id FROM annotation"
        ),
    }


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, LENGTH - 1))
    return Span(start, draw(st.integers(start + 1, LENGTH)))


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
labels = st.sampled_from(["pledge", "demand", "threat"])
fillers = st.builds(Filler, st.sampled_from(["speaker", "addressee"]), words, st.none() | spans())


def made(uid: str, article_id: int) -> st.SearchStrategy[Annotation]:
    return st.builds(
        Annotation,
        st.just(uid),
        st.just(article_id),
        labels,
        st.lists(spans(), min_size=1, max_size=3).map(lambda found: tuple(sorted(found))),
        st.none() | spans(),
        st.lists(fillers, max_size=2).map(tuple),
        st.dictionaries(words, words, max_size=2).map(lambda found: tuple(found.items())),
        words,
        words,
        st.sampled_from(Origin),
        words,
        words,
    )


codebook = st.builds(
    Codebook,
    words,
    st.lists(labels, unique=True).map(lambda ids: tuple(Label(each, each.title(), "#123456") for each in ids)),
)
some_articles = st.lists(st.sampled_from(ARTICLES), unique=True).map(tuple)
notes = st.lists(
    st.builds(
        Coverage,
        st.sampled_from(ARTICLES),
        st.sampled_from([Span(0, 4), Span(2, 9)]),
        st.sampled_from(CoverageKind),
        st.sampled_from(["me", "you"]),
        st.just(NOW),
    ),
    max_size=3,
).map(tuple)
plain_edits = st.one_of(
    st.builds(MarkCoverage, notes, notes),
    st.builds(SetState, some_articles, st.sampled_from(ArticleState)),
    st.builds(ShowArticles, some_articles, st.booleans()),
    st.builds(ReplaceCodebook, codebook),
)


class Editor(RuleBasedStateMachine):
    """A user who edits, undoes, redoes and restarts, beside a plain list of how the project looked."""

    folder: tempfile.TemporaryDirectory[str]
    project: Project

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "p.postil")
        self.project = open_project(self.path, create=True)
        fill(self.project.connection)
        self.looks = [everything(self.project.connection)]
        self.names = [""]
        self.at = 0
        self.made = 0

    def uids(self) -> list[tuple[str, int]]:
        return self.project.connection.rows("SELECT uid, article_id FROM annotation ORDER BY uid")

    def do(self, edit: Edit) -> None:
        name = f"step {self.made}"
        history.do(self.project.connection, edit, name, annotator="me", at=NOW)
        self.looks[self.at + 1 :] = [everything(self.project.connection)]
        self.names[self.at + 1 :] = [name]
        self.at += 1

    def addition(self, data: st.DataObject) -> AddAnnotation:
        self.made += 1
        return AddAnnotation(data.draw(made(f"uid-{self.made}", data.draw(st.sampled_from(ARTICLES)))))

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        self.do(self.addition(data))

    @precondition(lambda self: self.uids())
    @rule(data=st.data())
    def replace(self, data: st.DataObject) -> None:
        self.do(ReplaceAnnotation(data.draw(made(*data.draw(st.sampled_from(self.uids()))))))

    @precondition(lambda self: self.uids())
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.do(RemoveAnnotation(data.draw(st.sampled_from(self.uids()))[0]))

    @rule(edit=plain_edits)
    def change(self, edit: Edit) -> None:
        self.do(edit)

    @rule(data=st.data(), edits=st.lists(plain_edits, max_size=2))
    def batch(self, data: st.DataObject, edits: list[Edit]) -> None:
        added = self.addition(data)
        again = data.draw(made(added.annotation.id, added.annotation.article_id))
        inner = Batch((*edits, ReplaceAnnotation(again)))
        last: list[Edit] = [RemoveAnnotation(added.annotation.id)] if data.draw(st.booleans()) else []
        self.do(Batch((added, inner, *last)))

    @rule()
    def undo(self) -> None:
        change = history.undo(self.project.connection, NOW)
        assert (change is None) == (self.at == 0)
        self.at = max(self.at - 1, 0)

    @rule()
    def redo(self) -> None:
        change = history.redo(self.project.connection, NOW)
        assert (change is None) == (self.at == len(self.looks) - 1)
        self.at = min(self.at + 1, len(self.looks) - 1)

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.project = open_project(self.path)

    @invariant()
    def the_project_looks_as_it_did(self) -> None:
        assert everything(self.project.connection) == self.looks[self.at]

    @invariant()
    def the_commands_are_named(self) -> None:
        assert history.undo_name(self.project.connection) == self.names[self.at]
        following = self.names[self.at + 1] if self.at + 1 < len(self.names) else ""
        assert history.redo_name(self.project.connection) == following

    @invariant()
    def the_counters_are_right(self) -> None:
        connection = self.project.connection
        counted = connection.rows(
            "SELECT label, count(*) FROM annotation JOIN article ON article.id = article_id WHERE shown GROUP BY label"
        )
        assert articles.label_counts(connection) == dict(counted)
        assert connection.rows("SELECT * FROM tally ORDER BY article_id, label") == connection.rows(
            "SELECT article_id, label, count(*) FROM annotation GROUP BY article_id, label ORDER BY article_id, label"
        )

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        while history.undo(self.project.connection, NOW):
            pass
        assert everything(self.project.connection) == self.looks[0]
        self.restart()
        while history.redo(self.project.connection, NOW):
            pass
        assert everything(self.project.connection) == self.looks[-1]
        self.project.close()
        self.folder.cleanup()


def test_any_edits_can_be_undone_and_redone() -> None:
    quick = settings(max_examples=40, stateful_step_count=25, deadline=None, phases=[Phase.reuse, Phase.generate])
    run_state_machine_as_test(Editor, settings=quick)  # making a failure smaller would take minutes


# What a change says it touched


@pytest.fixture
def filled(connection: Connection) -> Connection:
    fill(connection)
    return connection


def do(connection: Connection, edit: Edit) -> Change:
    return history.do(connection, edit, "edit", annotator="me", at=NOW)


def note(uid: str = "a", article_id: int = 2, *, label: str = "pledge") -> Annotation:
    return Annotation(uid, article_id, label, (Span(0, 4),))


def test_changes_name_articles_kinds_and_what_to_look_at(filled: Connection) -> None:
    on_two = frozenset({2}), frozenset({ChangeKind.ANNOTATIONS})
    assert do(filled, AddAnnotation(note())) == Change(*on_two, "a")
    assert do(filled, ReplaceAnnotation(note(label="threat"))) == Change(*on_two, "a")
    assert do(filled, RemoveAnnotation("a")) == Change(*on_two, "a")
    assert history.undo(filled, NOW) == Change(*on_two, "a")
    assert do(filled, SetState((1, 2), ArticleState.DONE)) == Change(frozenset({1, 2}), frozenset({ChangeKind.STATE}))
    assert do(filled, ShowArticles((1,))) == Change(frozenset({1}), frozenset({ChangeKind.ARTICLES}))
    assert do(filled, ReplaceCodebook(Codebook("c"))) == Change(frozenset(), frozenset({ChangeKind.CODEBOOK}))


def test_a_batch_sums_up_what_its_edits_touched(filled: Connection) -> None:
    change = do(filled, Batch((AddAnnotation(note()), AddAnnotation(note("b", 3)), SetState((1,), ArticleState.DONE))))
    assert change == Change(frozenset({1, 2, 3}), frozenset({ChangeKind.ANNOTATIONS, ChangeKind.STATE}), "")
    change = do(filled, Batch((ReplaceCodebook(Codebook("c")), ReplaceAnnotation(note(label="x")))))
    assert change == Change(frozenset(), frozenset({ChangeKind.ANNOTATIONS, ChangeKind.CODEBOOK}), "a")
    assert do(filled, Batch(())) == Change()


@pytest.mark.parametrize(
    "edit",
    [
        AddAnnotation(note("there")),
        AddAnnotation(note(article_id=9)),
        AddAnnotation(Annotation("a", 2, "l", (Span(0, LENGTH + 1),))),
        AddAnnotation(Annotation("a", 2, "l", (Span(0, 1),), cue=Span(3, LENGTH + 1))),
        AddAnnotation(Annotation("a", 2, "l", (Span(0, 1),), roles=(Filler("r", "n", Span(3, LENGTH + 1)),))),
        RemoveAnnotation("gone"),
        ReplaceAnnotation(note("gone")),
        ReplaceAnnotation(note("there", 3)),
        ReplaceAnnotation(Annotation("there", 2, "l", (Span(0, LENGTH + 1),))),
        SetState((1, 9), ArticleState.DONE),
        ShowArticles((1, 9)),
        ReplaceCodebook(Codebook("c", (Label("x", "X", "#000000"), Label("x", "Y", "#000000")))),
        Batch((SetState((1,), ArticleState.DONE), AddAnnotation(note("b")), RemoveAnnotation("gone"))),
    ],
    ids=str,
)
def test_an_edit_that_does_not_fit_changes_nothing(filled: Connection, edit: Edit) -> None:
    do(filled, AddAnnotation(note("there")))
    do(filled, SetState((3,), ArticleState.DONE))
    history.undo(filled, NOW)
    before = everything(filled), filled.rows("SELECT * FROM history")
    with pytest.raises(ValueError, match=r"there is no|there is an|does not fit|the same id"):
        do(filled, edit)
    assert (everything(filled), filled.rows("SELECT * FROM history")) == before


def test_what_was_undone_is_dropped_by_a_new_edit_and_kept_for_the_record(filled: Connection) -> None:
    do(filled, AddAnnotation(note("a")))
    do(filled, AddAnnotation(note("b")))
    history.undo(filled, NOW)
    do(filled, AddAnnotation(note("c")))
    assert history.redo(filled, NOW) is None
    rows = filled.rows("SELECT name, annotator, at, state, edit FROM history ORDER BY id")
    assert [row[3] for row in rows] == ["done", "dropped", "done"]
    assert rows[1][:3] == ("edit", "me", NOW)
    assert json.loads(rows[1][4])["annotation"]["id"] == "b"
    assert history.last_at(filled) == NOW


def test_a_history_can_be_forgotten(filled: Connection) -> None:
    assert history.last_at(filled) == ""
    do(filled, AddAnnotation(note("a")))
    history.forget(filled)
    assert history.undo(filled, NOW) is None
    assert annotations.find(filled, "a") is not None
    assert history.last_at(filled) == ""


# Kills

KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.store import history
from desktop.store.codec import loads
from desktop.store.opening import open_project
project = open_project(Path(sys.argv[1]))
for line in sys.stdin:
    history.do(project.connection, loads(line), "edit", annotator="me", at="now")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_right_after_an_edit_loses_nothing(path: Path, project: Project) -> None:
    fill(project.connection)
    start = everything(project.connection)
    project.close()
    steps: list[Edit] = [
        AddAnnotation(note("a")),
        Batch((AddAnnotation(note("b")), ReplaceAnnotation(note("a", label="threat")))),
        ReplaceCodebook(Codebook("Other", (Label("pledge", "Pledge", "#111111", attributes=(("m", ("x",)),)),))),
        SetState(ARTICLES, ArticleState.DONE),
        ShowArticles((2, 3), shown=False),
    ]
    lines = "".join(f"{dumps(step)}\n" for step in steps)
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], input=lines, text=True, check=False)
    assert done.returncode == -signal.SIGKILL
    again = open_project(path)
    connection = again.connection
    end = everything(connection)
    assert [found.id for found in annotations.of_article(connection, 2)] == ["a", "b"]
    assert codebooks.read(connection).name == "Other"
    assert connection.rows("SELECT shown FROM article") == [(0,)] * 3
    assert connection.rows("SELECT article_id FROM done") == [(1,), (2,), (3,)]
    for _ in steps:
        assert history.undo(connection, NOW) is not None
    assert everything(connection) == start
    again.close()
    again = open_project(path)
    for _ in steps:
        assert history.redo(again.connection, NOW) is not None
    assert everything(again.connection) == end
    assert history.redo(again.connection, NOW) is None
    again.close()

"""The sample project: built whole or not at all, from quotations."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from desktop.model.article import ArticleState
from desktop.model.span import Span
from desktop.workspace import sample
from desktop.workspace.jobs import build_sample
from desktop.workspace.workspace import Workspace

BODY = (
    "Mustafa must go, the union said on Monday. Ann and Bob answered that Annabel must stay, and that he must not go. "
    "The union must decide this week, and the minister, Bob said, will not wait."
)


def entry(**others: object) -> dict[str, Any]:
    return {
        "file": "articles/a.txt",
        "title": "A headline of six words here",
        "source": "Wikinews",
        "published": "2015-09-18",
        "state": "done",
        "annotations": [],
    } | others


def passage(*quotes: str, **others: object) -> dict[str, Any]:
    return {"label": "demand", "quotes": quotes} | others


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sample of our own: one file of one article."""
    folder = tmp_path / "sample"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "a.txt").write_text(f"A headline of six words here\n\n{BODY}\n", "utf-8")
    monkeypatch.setattr(sample, "resource", lambda *_: folder)
    return folder


def build(folder: Path, *entries: dict[str, Any]) -> Path:
    (folder / "sample.json").write_text(json.dumps({"articles": entries}), "utf-8")
    path = folder.parent / "Sample.postil"
    build_sample(path)
    return path


def test_passages_are_placed_by_quotation(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    described = [
        passage(
            "must", nth=[3], cue="must", speaker=["Ann"], addressee=["union", "Nobody"], modality="asserted", note="N"
        ),
        passage("must go", "must stay"),
        passage("not in the text"),
        passage("must", nth=[9]),
        passage("he must not go", cue="nswer", speaker=["Bob"]),
        passage("The union", "will not wait", nth=[1, 1], cue="will"),
    ]
    path = build(folder, entry(annotations=described), entry(title="Another"))
    assert len(caplog.messages) == 3
    with Workspace.open(path) as project:
        article = project.article(1)
        assert (article.source, article.published, article.state) == ("Wikinews", "2015-09-18", ArticleState.DONE)
        found = {annotation.id: annotation for annotation in project.annotations(1)}
        text = article.text
        third = found["sample-1"]
        assert third.spans == (third.cue,) == (Span(text.index("must not"), text.index(" not go")),)
        assert (third.note, third.annotator, third.attributes) == ("N", "sample", (("modality", "asserted"),))
        speaker, union, nobody = third.roles
        assert speaker.mention == Span(text.index("Ann "), text.index(" and Bob"))
        assert union.mention == Span(text.index("union must"), text.index(" must decide"))
        assert nobody.mention is None
        assert [span.of(text) for span in found["sample-2"].spans] == ["must go", "must stay"]
        assert (found["sample-2"].cue, found["sample-2"].attributes, found["sample-2"].roles) == (None, (), ())
        part, pieces = found["sample-3"], found["sample-4"]
        assert part.cue is not None
        assert part.cue.of(text) == "nswer"
        assert part.roles[0].mention == Span(text.index("Bob"), text.index(" answered"))
        assert pieces.cue == Span(text.index("will"), text.index(" not wait"))
        assert (project.undo_name, project.saved_at) == ("", None)


def test_it_replaces_what_was_there_and_leaves_nothing_beside_it(folder: Path) -> None:
    path = build(folder, entry())
    first = path.read_bytes()
    build(folder, entry(state="todo"))
    assert path.read_bytes() != first
    assert sorted(each.name for each in folder.parent.iterdir()) == ["Sample.postil", "sample"]


def test_a_failure_leaves_what_was_there(folder: Path) -> None:
    path = build(folder, entry())
    before = path.read_bytes()
    with pytest.raises(KeyError):
        build(folder, {"file": "articles/a.txt"})
    assert path.read_bytes() == before
    assert sorted(each.name for each in folder.parent.iterdir()) == ["Sample.postil", "sample"]


def test_the_real_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        build_sample(tmp_path / "Sample.postil")
    assert caplog.messages == []
    with Workspace.open(tmp_path / "Sample.postil", read_only=True) as project:
        assert project.count() > 5
        assert sum(project.label_counts().values()) > 50

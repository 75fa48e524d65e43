"""What cleaning did to an article, through the command's own entry."""

import json
from collections.abc import Callable
from pathlib import Path

from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.workspace import recleaning
from desktop.workspace.jobs import import_paths
from desktop.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]
RAW = (
    "Bridge to reopen before winter\n\n"
    "The mayor of the town vowed on Monday to reopen the old bridge before the first snow of the winter.\n\n"
    "She told reporters that the money was there, and that the council had known of it since March.\n\n"
    "Share this article\n"
)


def test_what_was_removed_is_printed_with_its_place(run: Run, tmp_path: Path) -> None:
    raw, project = tmp_path / "raw.txt", tmp_path / "town.postil"
    raw.write_text(RAW, "utf-8")
    with Workspace.open(project, create=True) as workspace:
        import_paths(workspace, [raw], lambda _done, _total, _what: None)
        uid = workspace.article(1).uid
    code, out, err = run("source", project, "1")
    assert (code, err) == (0, "")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line["state"], line["text"]) for line in lines] == [
        ("removed", "Bridge to reopen before winter"),
        ("removed", "Share this article"),
    ]
    assert lines[0]["reason"] == "headline"
    assert RAW[lines[1]["start"] : lines[1]["end"]] == "Share this article"
    assert not lines[1]["by_reader"]
    assert run("source", project, uid) == (0, out, "")


def test_an_article_that_is_not_there(run: Run, project: Path) -> None:
    code, out, err = run("source", project, "none")
    assert (code, out) == (1, "")
    assert "no article “none”" in err


def test_articles_are_cleaned_again(run: Run, tmp_path: Path) -> None:
    raw, project = tmp_path / "raw.txt", tmp_path / "town.postil"
    raw.write_text(RAW, "utf-8")
    with Workspace.open(project, create=True) as workspace:
        import_paths(workspace, [raw], lambda _done, _total, _what: None)
        clean = workspace.article(1).text
        start = RAW.index("Share")
        recleaning.restore(workspace, 1, Span(start, start + len("Share this article")))
        text = workspace.article(1).text
        passage = Span(text.index("Share"), text.index("Share") + 5)
        workspace.do(AddAnnotation(workspace.new_annotation(1, "demand", (passage,))), "Tag")
    code, _, err = run("reclean", project)
    assert (code, err.splitlines()[-1]) == (0, f"0 articles of {project} changed, 1 came out as before.")
    code, out, err = run("reclean", project, "1", "--drop-choices")
    assert (code, out) == (0, "")
    assert err.splitlines()[-2:] == [
        "note: Article 1 has no place any more for “Share”.",
        f"1 article of {project} changed, 0 came out as before.",
    ]
    with Workspace.open(project) as workspace:
        assert workspace.article(1).text == clean
        workspace.undo()
        assert workspace.article(1).text == text
        with workspace.connection.transaction():
            workspace.connection.run("UPDATE article SET source_map = '[]'")
    assert "was left as it was. It does not know" in run("reclean", project, "1")[2]

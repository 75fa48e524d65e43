"""Exports write the library as it was when they began."""

import json
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.model.article import ArticleState
from desktop.model.edit import AddAnnotation, SetState, ShowArticles
from desktop.model.span import Span
from desktop.workspace import exporting
from desktop.workspace.entities import find_entities
from desktop.workspace.exporting import copy_name, export, export_formats, save_copy
from desktop.workspace.workspace import Workspace


def silent(_done: int, _total: int, _what: str) -> None:
    pass


def test_the_formats_on_offer() -> None:
    assert [form.id for form in export_formats()] == ["spacy", "jsonl", "html", "markdown"]


def test_a_copy_of_one_article_to_be_read(workspace: Workspace, article_id: int, tmp_path: Path) -> None:
    annotation = workspace.new_annotation(article_id, "pledge", (Span(0, 8),))
    workspace.do(AddAnnotation(annotation), "Tag")
    article = workspace.article(article_id)
    assert copy_name(article, ".md").endswith(".md")
    for suffix in (".md", ".html"):
        path = tmp_path / f"copy{suffix}"
        save_copy(workspace, article_id, path)
        written = path.read_text("utf-8")
        assert "Pledge" in written
        assert written.startswith("# " if suffix == ".md" else "<!DOCTYPE html>")


def test_what_is_in_the_library_is_written(workspace: Workspace, article_id: int, tmp_path: Path) -> None:
    workspace.do(AddAnnotation(workspace.new_annotation(article_id, "pledge", (Span(0, 8),))), "Tag")
    find_entities(workspace, silent)
    report = export(workspace, "jsonl", tmp_path / "out", silent)
    assert (report.documents, report.spans) == (1, 1)
    lines = [path for path in report.files if path.suffix == ".jsonl"]
    (line,) = (json.loads(line) for line in lines[0].read_text("utf-8").splitlines())
    assert line["text"] == workspace.article(article_id).text
    assert line["spans"][0]["label"] == "pledge"
    assert line["provenance"]["entities_by"] == "en_core_web_sm 3.8.0"
    assert line["id"] == workspace.article(article_id).uid


def test_a_data_set_of_a_project_nobody_has_looked_through(workspace: Workspace, article_id: int) -> None:
    found = exporting.dataset(workspace)
    assert [document.entities_by for document in found.documents] == [""]
    assert (found.project, found.codebook) == ("kremlin-watch", workspace.codebook)
    workspace.do(ShowArticles((article_id,), shown=False), "Hide")
    assert exporting.dataset(workspace).documents == ()


def test_an_empty_library(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(PostilError, match="nothing to export"):
        export(workspace, "jsonl", tmp_path / "out", silent)


def test_only_what_is_asked_for_is_written(workspace: Workspace, article_id: int, tmp_path: Path) -> None:
    uid = workspace.article(article_id).uid
    assert [each.id for each in exporting.dataset(workspace, "is:todo", [article_id]).documents] == [uid]
    assert exporting.dataset(workspace, only=[99]).documents == ()
    for where, only in (("is:done", None), ("", [])):
        with pytest.raises(PostilError, match="among those that were asked for"):
            export(workspace, "jsonl", tmp_path / "out", silent, where=where, only=only)
    with pytest.raises(PostilError, match="“date:soon” is not understood"):
        export(workspace, "jsonl", tmp_path / "out", silent, where="date:soon")
    assert not (tmp_path / "out").exists()
    workspace.do(SetState((article_id,), ArticleState.DONE), "Done")
    assert export(workspace, "jsonl", tmp_path / "out", silent, where="is:done").documents == 1

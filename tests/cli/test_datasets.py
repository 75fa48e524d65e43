"""export and dump, through the command's own entry."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]


def test_dump_prints_texts_and_passages(run: Run, project: Path) -> None:
    code, out, err = run("dump", project)
    assert (code, err) == (0, "")
    (article,) = map(json.loads, out.splitlines())
    assert list(article) == ["id", "name", "text", "spans"]
    assert article["name"] == "Ministers promise relief after second flood"
    assert [(article["text"][start:end], label) for start, end, label in article["spans"]] == [
        ("vowed to", "pledge"),
        ("every house", "pledge"),
    ]


def test_json_lines_are_exported(run: Run, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "data" / "set"
    assert run("export", project, "--format", "jsonl", "--out", out) == (
        0,
        "",
        f"1 article with 1 passage written to {out}.\n",
    )
    assert {path.name for path in out.iterdir()} == {"documents.jsonl", "README.md"}
    (line,) = (out / "documents.jsonl").read_text("utf-8").splitlines()
    assert [piece["text"] for piece in json.loads(line)["spans"][0]["pieces"]] == ["vowed to", "every house"]


def test_spacy_files_are_exported_with_notes(run: Run, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"
    code, printed, err = run("export", project, "--format", "spacy", "--out", out)
    assert (code, printed) == (0, "")
    assert err.startswith("note: There is one article only")
    (doc,) = DocBin().from_disk(out / "train.spacy").get_docs(spacy.blank("en").vocab)
    assert [span.text for span in doc.spans["sc"]] == ["vowed to", "every house"]


def test_only_the_first_notes_are_printed(run: Run, project: Path, tmp_path: Path) -> None:
    with Workspace.open(project) as workspace:
        article_id = workspace.rows()[0].id
        for start in range(12):
            inside = Span(start + 60, start + 61) if workspace.article(article_id).text[start + 60].isalpha() else None
            passage = workspace.new_annotation(article_id, "demand", [inside or Span(1, 3)])
            workspace.do(AddAnnotation(passage), "Tag")
    code, _, err = run("export", project, "--format", "spacy", "--out", tmp_path / "set")
    assert code == 0
    notes = [line for line in err.splitlines() if line.startswith("note: ")]
    assert len(notes) == 11
    assert "more such notes are in" in notes[-1]
    assert all(
        note.removeprefix("note: ") in (tmp_path / "set" / "README.md").read_text("utf-8") for note in notes[:10]
    )


def test_an_export_changes_nothing_in_the_project(run: Run, project: Path, tmp_path: Path) -> None:
    before = project.read_bytes()
    assert run("export", project, "--format", "jsonl", "--out", tmp_path / "set")[0] == 0
    assert run("dump", project)[0] == 0
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--format", "word", "--out", "x"], "'word' is not one of 'spacy', 'jsonl'"),
        (["--format", "jsonl"], "Missing option '--out'"),
        (["--out", "x"], "Missing option '--format'"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2(
    arguments: list[str], complaint: str, run: Run, project: Path
) -> None:
    code, out, err = run("export", project, *arguments)
    assert (code, out) == (2, "")
    assert complaint in err
    assert "postil export --help" in err


def test_what_stands_in_the_way_is_left_alone(run: Run, project: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", "utf-8")
    code, _, err = run("export", project, "--format", "jsonl", "--out", taken)
    assert code == 1
    assert err.startswith("error: taken is a file, so no data set can be put in it.\n  ")
    assert taken.read_text("utf-8") == "mine"


def test_a_project_without_articles_has_nothing_to_export(run: Run, tmp_path: Path) -> None:
    Workspace.open(tmp_path / "bare.postil", create=True).close()
    code, _, err = run("export", tmp_path / "bare.postil", "--format", "jsonl", "--out", tmp_path / "set")
    assert code == 1
    assert err.startswith("error: There is nothing to export: bare has no articles. Nothing was written.\n  Import ")
    assert not (tmp_path / "set").exists()
    assert run("dump", tmp_path / "bare.postil") == (0, "", "")


def test_only_some_articles_are_exported(run: Run, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "set"
    code, _, err = run("export", project, "--format", "jsonl", "--out", out, "--where", "label:pledge")
    assert (code, err) == (0, f"1 article with 1 passage written to {out}.\n")
    code, _, err = run("export", project, "--format", "jsonl", "--out", out, "--where", "is:done")
    assert code == 1
    assert "None of the articles is among those" in err

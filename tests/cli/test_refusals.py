"""Bad projects and bad places: one line says what happened, one what to do, and nothing is touched."""

import hashlib
import resource
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]
Postil = Callable[..., "subprocess.CompletedProcess[bytes]"]

COMMANDS: dict[str, list[str]] = {
    "import": ["import", "{project}", "{raw}"],
    "entities": ["entities", "{project}"],
    "export": ["export", "{project}", "--format", "jsonl", "--out", "{out}"],
    "dump": ["dump", "{project}"],
}


def spoil_nothing(path: Path) -> None:
    path.unlink()


def spoil_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def spoil_text(path: Path) -> None:
    path.write_bytes(b"Dear diary, this is no database at all.\n" * 10)


def spoil_empty(path: Path) -> None:
    path.write_bytes(b"")


def spoil_other(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()


def spoil_newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (9999).to_bytes(4, "big")
    path.write_bytes(data)


def spoil_cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


SPOILT: dict[Callable[[Path], None], str] = {
    spoil_nothing: "There is no project kremlin.postil in",
    spoil_folder: "kremlin.postil is a folder",
    spoil_text: "kremlin.postil is not a Postil project",
    spoil_empty: "kremlin.postil is empty",
    spoil_other: "kremlin.postil is a database of another program",
    spoil_newer: "kremlin.postil was made by a newer Postil",
    spoil_cut: "kremlin.postil",
}
MAKES = {spoil_nothing, spoil_empty}  # import makes a project there


def filled(command: str, project: Path, raw: Path, out: Path) -> list[str]:
    return [part.format(project=project, raw=raw, out=out) for part in COMMANDS[command]]


def state(folder: Path) -> dict[str, str]:
    """Every file and folder there, but for lock files."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in folder.iterdir()
        if not path.name.endswith(".lock")
    }


CASES = [(spoil, command) for spoil in SPOILT for command in COMMANDS if command != "import" or spoil not in MAKES]


@pytest.mark.parametrize(
    ("spoil", "command"), CASES, ids=lambda value: getattr(value, "__name__", value).removeprefix("spoil_")
)
def test_what_is_no_project_is_refused(
    spoil: Callable[[Path], None], command: str, run: Run, project: Path, raw: Path
) -> None:
    spoil(project)
    before = state(project.parent)
    code, out, err = run(*filled(command, project, raw, project.parent / "out"))
    assert (code, out) == (1, "")
    message, hint = err.removesuffix("\n").split("\n")
    assert message.startswith(f"error: {SPOILT[spoil]}")
    assert hint.startswith("  ")
    assert state(project.parent) == before


def test_a_project_in_use_can_be_read_but_not_changed(
    locked: int, postil: Postil, project: Path, raw: Path, tmp_path: Path
) -> None:
    for command in ("import", "entities"):
        run = postil(*filled(command, project, raw, tmp_path / "out"))
        said = run.stderr.decode("utf-8")
        assert run.returncode == 1
        assert said.startswith("error: kremlin.postil is being edited by another Postil")
        assert f"process {locked}" in said
    for command in ("export", "dump"):
        run = postil(*filled(command, project, raw, tmp_path / "out"))
        assert run.returncode == 0, run.stderr


def test_in_a_read_only_folder_a_project_can_be_read_but_not_changed(
    run: Run, made: Path, raw: Path, tmp_path: Path, freeze: Callable[[Path], None]
) -> None:
    folder = tmp_path / "frozen"
    folder.mkdir()
    project = folder / "kremlin.postil"
    project.write_bytes(made.read_bytes())
    freeze(folder)
    before = state(folder)
    for command in ("import", "entities"):
        code, _, err = run(*filled(command, project, raw, tmp_path / "out"))
        assert code == 1
        assert err.startswith("error: kremlin.postil cannot be written to")
    for command in ("export", "dump"):
        assert run(*filled(command, project, raw, tmp_path / "out"))[0] == 0
    code, _, err = run("export", project, "--format", "jsonl", "--out", folder / "out")
    assert code == 1
    assert err.startswith("error: out cannot be written in ")
    code, _, err = run("import", folder / "new.postil", raw)
    assert code == 1
    assert err.startswith("error: new.postil cannot be made")
    assert state(folder) == before


def test_a_disk_that_takes_no_more_leaves_no_half_file(postil: Postil, project: Path, tmp_path: Path) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))  # SQLite needs 32 kB beside the project to read it

    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"The mayor said on day {n} that the bridge would open." for n in range(2000)), "utf-8")
    assert postil("import", project, long).returncode == 0
    before = project.read_bytes()
    out = tmp_path / "out"
    run = postil("export", project, "--format", "jsonl", "--out", out, preexec_fn=small)
    assert run.returncode == 1
    assert run.stderr.decode("utf-8").startswith(f"error: documents.jsonl cannot be written in {out}: File too large.")
    assert list(out.iterdir()) == []
    assert project.read_bytes() == before


def test_a_fault_is_told_without_its_trace_which_goes_to_the_log(
    run: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        message = "a bug"
        raise ZeroDivisionError(message)

    monkeypatch.setattr("desktop.workspace.jobs.export", broken)
    code, out, err = run("export", project, "--format", "jsonl", "--out", tmp_path / "out")
    assert (code, out) == (1, "")
    assert err.startswith("error: Something went wrong in Postil.")
    log = Path(err.splitlines()[1].removeprefix("  The log says where: "))
    assert "ZeroDivisionError: a bug" in log.read_text("utf-8")


def test_a_fault_is_told_where_no_log_can_be_kept(
    run: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("a file", "utf-8")
    monkeypatch.setenv("POSTIL_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("desktop.workspace.jobs.export", None)
    code, _, err = run("export", project, "--format", "jsonl", "--out", tmp_path / "out")
    assert code == 1
    assert err.startswith("error: Something went wrong in Postil.")
    assert "Traceback" not in err

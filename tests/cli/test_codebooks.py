"""A project's codebook from the command line."""

from collections.abc import Callable
from pathlib import Path

from desktop.workspace.codebooks import default_codebook, load_codebook
from desktop.workspace.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]


def test_the_labels_are_listed(run: Run, made: Path) -> None:
    code, out, _ = run("codebook", made)
    assert code == 0
    assert out.splitlines()[0] == "pledge\tPledge\t1"
    assert len(out.splitlines()) == len(default_codebook().labels)


def test_it_is_written_and_exchanged(run: Run, project: Path, tmp_path: Path) -> None:
    path = tmp_path / "acts.yaml"
    code, _, err = run("codebook", project, "--export", path)
    assert (code, load_codebook(path)) == (0, default_codebook())
    assert "7 labels written" in err
    path.write_text("name: Mine\nlabels: [{id: oath, name: Oath, color: '#2f7d4f'}]\n", "utf-8")
    code, _, err = run("codebook", project, "--load", path)
    assert code == 0
    assert "uses the codebook Mine" in err
    with Workspace.open(project) as workspace:
        assert [(label.id, label.deprecated) for label in workspace.codebook.labels] == [
            ("oath", False),
            ("pledge", True),
        ]
        assert workspace.undo_name == "Use codebook Mine"


def test_what_is_no_codebook_is_refused(run: Run, project: Path, tmp_path: Path) -> None:
    code, _, err = run("codebook", project, "--load", tmp_path / "none.yaml")
    assert code == 1
    assert "cannot be read" in err
    code, _, err = run("codebook", project, "--export", tmp_path / "acts.doc")
    assert code == 1
    assert "End the name in" in err

"""What other programs do to the file while it is open here."""

import subprocess
import sys
from pathlib import Path

from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.store.connection import is_open_here
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace

_COUNT = (
    "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('select count(*) from annotation').fetchone()[0])"
)


def count(path: Path) -> int:
    """How many annotations another process finds."""
    run = subprocess.run([sys.executable, "-c", _COUNT, str(path)], capture_output=True, text=True, check=True)
    return int(run.stdout)


def test_another_program_that_reads_does_not_take_the_log_away(tmp_path: Path) -> None:
    file, path = tmp_path / "a.txt", tmp_path / "a.postil"
    file.write_text("Vote in Reval\n\nMs Tamm of Reval promised lower fares to the voters on Monday.\n", "utf-8")
    with Workspace.open(path, create=True) as workspace:
        article = jobs.import_paths(workspace, [file], lambda *_: None).added[0]
    with Workspace.open(path, read_only=True) as workspace:
        assert is_open_here(path)
        workspace.begin_writing()
        workspace.begin_writing()
        with Workspace.open(path, if_locked="read_only") as second:
            assert second.read_only
        for number in range(3):
            assert count(path) == number
            workspace.do(AddAnnotation(workspace.new_annotation(article, "pledge", [Span(0, 7)])), "Tag")
        report = jobs.import_paths(workspace, [path], lambda *_: None)
        assert report.failures[0].reason == "It is the project itself, or another one that is open."
        assert count(path) == 3
        assert path.with_name("a.postil-wal").exists()
    assert not is_open_here(path)
    assert not is_open_here(tmp_path / "nothing")

"""A look at tables before they come in."""

import io
import zipfile
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.workspace.looking import look, may_hold_tables, tables_in
from desktop.workspace.workspace import Workspace

TABLE = "id,text\n1,The minister of trade resigned on Monday after weeks of protests in the capital.\n"


def zipped(depth: int) -> bytes:
    """An archive in an archive in an archive …, a table in the innermost."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if depth:
            archive.writestr("in.zip", zipped(depth - 1))
        else:
            archive.writestr("news.csv", TABLE)
            archive.writestr("bad.parquet", b"PAR1")
            archive.writestr("a.txt", "No table")
    return out.getvalue()


def test_tables_are_found_wherever_they_are(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("a.csv", "b/c.csv"):
        (tmp_path / name).write_text(TABLE, "utf-8")
    (tmp_path / "d.zip").write_bytes(zipped(1))
    (tmp_path / "deep.zip").write_bytes(zipped(7))
    (tmp_path / "e.txt").write_text("No table", "utf-8")
    (tmp_path / "f.parquet").write_bytes(b"PAR1")
    said: list[str] = []
    found = tables_in([tmp_path, tmp_path / "missing.csv"], lambda _done, _total, what: said.append(what))
    assert [view.place.removeprefix(str(tmp_path)) for view in found] == [
        "/a.csv",
        "/d.zip/in.zip/news.csv",
        "/b/c.csv",
    ]
    assert said == ["a.csv", "d.zip", "deep.zip", "e.txt", "f.parquet", "c.csv", "missing.csv"]
    assert {view.columns.text for view in found} == {"text"}


def test_a_project_that_is_open_is_not_touched(workspace: Workspace) -> None:
    with pytest.raises(PostilError, match="project itself"):
        look(workspace.path)


def test_names_that_let_one_expect_tables(tmp_path: Path) -> None:
    assert may_hold_tables(tmp_path)
    assert may_hold_tables(tmp_path / "A.CSV")
    assert may_hold_tables(tmp_path / "a.tar.gz")
    assert not may_hold_tables(tmp_path / "a.txt")

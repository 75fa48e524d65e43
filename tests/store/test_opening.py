"""Opening: what is refused, what is only read, and that none of it is touched. Real files, real processes."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

import pytest

from desktop.errors import PostilError
from desktop.store import opening
from desktop.store.lock import lock_path
from desktop.store.opening import Project, open_project
from desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION
from desktop.store.view_state import recall, remember

HOLD = """
import sys
from pathlib import Path
from tempfile import gettempdir
from desktop.store.opening import open_project
from desktop.store.view_state import remember
project = open_project(Path(sys.argv[1]), create=True)
remember(project.connection, "who", "the other")
print("ready", flush=True)
sys.stdin.read()
"""


@contextmanager
def other_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that holds the project open for writing; closing its standard input does not close the file."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def refused(path: Path, message: str) -> Iterator[None]:
    """What is refused is left byte for byte as it was, with nothing beside it."""
    before = snapshot(path.parent)
    with pytest.raises(PostilError, match=message) as caught:
        yield
    assert caught.value.hint
    assert snapshot(path.parent) == before


def test_a_new_project_and_the_same_again(path: Path) -> None:
    first = open_project(path, create=True)
    remember(first.connection, "place", "12")
    assert not first.read_only
    first.close()
    assert snapshot(path.parent).keys() == {path.name, lock_path(path).name}
    second = open_project(path, create=True)
    assert recall(second.connection, "place") == "12"
    second.close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_missing_file(tmp_path: Path, read_only: bool) -> None:
    with refused(tmp_path / "a.postil", r"There is no project a\.postil in "):
        open_project(tmp_path / "a.postil", read_only=read_only)


def test_a_missing_folder(tmp_path: Path) -> None:
    with refused(tmp_path / "b", "There is no folder"):
        open_project(tmp_path / "b" / "c" / "a.postil", create=True)


@pytest.mark.parametrize("create", [False, True])
def test_a_folder(tmp_path: Path, create: bool) -> None:
    with refused(tmp_path, "is a folder, not a Postil project"):
        open_project(tmp_path, create=create)


def test_an_empty_file(path: Path) -> None:
    path.touch()
    with refused(path, "is empty: there is no project in it"):
        open_project(path)
    with refused(path, "is empty"):
        open_project(path, read_only=True)
    open_project(path, create=True).close()
    open_project(path).close()


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize("contents", [b"Dear editor,\n" * 50, b"SQLite", b"\0" * 4096])
def test_a_file_that_is_no_database(path: Path, contents: bytes, create: bool) -> None:
    path.write_bytes(contents)
    with refused(path, "is not a Postil project"):
        open_project(path, create=create)


def test_a_database_of_another_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE meta (key, value)")
    other.commit()
    other.close()
    with refused(path, "is a database of another program"):
        open_project(path, create=True)


def set_version(path: Path, version: int) -> None:
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version = {version}")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def test_a_project_of_a_newer_program(path: Path) -> None:
    open_project(path, create=True).close()
    set_version(path, SCHEMA_VERSION + 1)
    with refused(path, r"was made by a newer Postil: its format is 3, and this program knows those up to 2\."):
        open_project(path)
    with refused(path, "was made by a newer Postil"):
        open_project(path, read_only=True)


def test_a_newer_version_that_still_stands_in_the_log(path: Path) -> None:
    project = open_project(path, create=True)
    project.connection.run(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(PostilError, match="was made by a newer Postil"):
        open_project(path, read_only=True)
    shutil.copy(path, path.with_name("b.postil"))
    shutil.copy(path.with_name(f"{path.name}-wal"), path.with_name("b.postil-wal"))
    with pytest.raises(PostilError, match="was made by a newer Postil"):
        open_project(path.with_name("b.postil"))
    project.close()


def test_a_project_of_an_older_program(path: Path) -> None:
    open_project(path, create=True).close()
    set_version(path, 0)
    with refused(path, "was made by an older Postil"):
        open_project(path, read_only=True)
    upgraded = open_project(path)
    assert upgraded.connection.row("PRAGMA user_version") == (SCHEMA_VERSION,)
    upgraded.close()


def test_a_file_that_was_cut_off(path: Path) -> None:
    open_project(path, create=True).close()
    os.truncate(path, path.stat().st_size // 2)
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(PostilError, match="is damaged"):
            open_project(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_header_over_garbage(path: Path) -> None:
    open_project(path, create=True).close()
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 20_000)
    before = path.read_bytes()
    with pytest.raises(PostilError, match="is damaged"):
        open_project(path)
    assert path.read_bytes() == before


def test_a_project_that_could_not_be_made_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "SCHEMA_VERSION", 0)  # so the tables are not made, and the first look at them fails
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        open_project(path, create=True)
    assert not path.exists()
    monkeypatch.undo()
    open_project(path, create=True).close()  # and the lock is free


def test_a_file_that_may_not_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_project(path, create=True).close()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # permission bits do not bind root
    with pytest.raises(PostilError, match="cannot be read: permission denied"):
        open_project(path)


# Locked elsewhere


def test_a_second_process_is_refused_or_reads(path: Path) -> None:
    with other_process(path) as process:
        holder = f"It is being edited by another Postil (process {process.pid})."
        with pytest.raises(PostilError, match=rf"is being edited by another Postil \(process {process.pid}\)"):
            open_project(path)
        reader = open_project(path, if_locked="read_only")
        assert reader.read_only
        assert reader.read_only_reason == holder
        assert recall(reader.connection, "who") == "the other"
        reader.close()
    writer = open_project(path)  # the other was killed: its lock went with it, and what it wrote is there
    assert recall(writer.connection, "who") == "the other"
    writer.close()


def test_a_second_window_of_the_same_process(project: Project, path: Path) -> None:
    with pytest.raises(PostilError, match="another window of this program"):
        open_project(path)
    reader = open_project(path, if_locked="read_only")
    remember(project.connection, "place", "3")
    assert recall(reader.connection, "place") == "3"
    reader.close()
    assert path.with_name(f"{path.name}-wal").exists()  # the writer's, not to be tidied away
    assert recall(project.connection, "place") == "3"


def test_a_project_to_be_made_where_another_makes_one(path: Path) -> None:
    with other_process(path):
        for helper in path.parent.glob("*-wal"):
            helper.unlink()
        path.unlink()
        with pytest.raises(PostilError, match="is being edited"):
            open_project(path, create=True, if_locked="read_only")


def test_connections_share_the_lock(path: Path) -> None:
    first = open_project(path, create=True)
    second = first.connect()
    first.close()
    with pytest.raises(PostilError, match="is being edited"):
        open_project(path)
    remember(second.connection, "place", "4")
    second.close()
    open_project(path).close()


def test_a_closed_project_that_another_has_now(project: Project, path: Path) -> None:
    closed = project.connect()
    closed.close()
    project.lock.release()  # type: ignore[union-attr]  # as closing does
    with other_process(path), pytest.raises(PostilError, match="is being edited by another Postil"):
        closed.connect()
    assert project.lock is not None
    assert project.lock.acquire()


def test_two_names_of_one_file_are_one_project(project: Project, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.postil"
    link.symlink_to(path)
    remember(project.connection, "place", "6")
    with pytest.raises(PostilError, match="another window"):
        open_project(link)
    reader = open_project(link, if_locked="read_only")
    assert (reader.path, recall(reader.connection, "place")) == (path, "6")
    reader.close()


def test_a_file_that_is_moved_while_it_is_open(project: Project, path: Path) -> None:
    remember(project.connection, "place", "7")
    project.check_place()
    moved = path.rename(path.with_name("moved.postil"))
    with pytest.raises(PostilError, match="has been moved, renamed or replaced"):
        project.check_place()
    shutil.copy(moved, path)
    with pytest.raises(PostilError, match="has been moved, renamed or replaced"):
        project.check_place()
    other = open_project(moved)
    assert recall(other.connection, "place") == "7"
    other.close()
    moved.replace(path)
    project.check_place()
    remember(project.connection, "place", "8")


# Reading


def test_reading_only_leaves_nothing_behind(path: Path) -> None:
    open_project(path, create=True).close()
    before = snapshot(path.parent)
    reader = open_project(path, read_only=True)
    other = reader.connect()
    assert other.read_only
    assert reader.read_only_reason == "It was opened for reading."
    other.close()
    assert recall(reader.connection, "place") == ""
    reader.close()
    assert snapshot(path.parent) == before


def test_a_read_only_folder(path: Path, freeze: Callable[[Path], None]) -> None:
    project = open_project(path, create=True)
    remember(project.connection, "place", "5")
    project.close()
    before = snapshot(path.parent)
    freeze(path.parent)
    with pytest.raises(PostilError, match="cannot be written to: the folder is read-only") as caught:
        open_project(path)
    assert "Copy the project" in caught.value.hint
    reader = open_project(path, if_locked="read_only")
    assert reader.read_only_reason == "It cannot be written to: the folder is read-only."
    assert recall(reader.connection, "place") == "5"
    reader.close()
    with pytest.raises(PostilError, match="cannot be made in"):
        open_project(path.with_name("new.postil"), create=True, if_locked="read_only")
    assert snapshot(path.parent) == before


def left_open(path: Path) -> Path:
    """A project as a crash leaves it: what was written last stands in the log beside it."""
    with other_process(path):
        pass
    assert path.with_name(f"{path.name}-wal").stat().st_size
    return path


def test_reading_leaves_a_log_that_is_not_empty_as_it_is(path: Path) -> None:
    left_open(path)
    files = (path, path.with_name(f"{path.name}-wal"))
    before = [file.read_bytes() for file in files]
    reader = open_project(path, read_only=True)
    assert recall(reader.connection, "who") == "the other"
    reader.close()
    assert [file.read_bytes() for file in files] == before


def test_a_read_only_folder_with_a_log(path: Path, freeze: Callable[[Path], None]) -> None:
    left_open(path)
    before = snapshot(path.parent)
    freeze(path.parent)
    reader = open_project(path, if_locked="read_only")
    assert reader.copy is not None
    folder = Path(reader.copy.name)
    assert recall(reader.connection, "who") == "the other"
    second = reader.connect()
    assert recall(second.connection, "who") == "the other"
    second.close()
    reader.close()
    assert not folder.exists()
    assert snapshot(path.parent) == before


def test_a_damaged_log_copy_is_taken_away(path: Path, freeze: Callable[[Path], None]) -> None:
    left_open(path)
    set_of = path.read_bytes()
    path.write_bytes(set_of[:100] + b"\xff" * 5000)
    path.with_name(f"{path.name}-wal").write_bytes(b"\xff" * 5000)
    temporary = sorted(Path(gettempdir()).glob("postil-*"))
    freeze(path.parent)
    with pytest.raises(PostilError, match="is damaged"):
        open_project(path, if_locked="read_only")
    assert sorted(Path(gettempdir()).glob("postil-*")) == temporary


def test_no_room_for_the_copy(path: Path, freeze: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch) -> None:
    left_open(path)
    freeze(path.parent)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(PostilError, match="a copy to read it from cannot be made: no space left"):
        open_project(path, if_locked="read_only")


def test_a_read_only_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write to it all the same, so what the system says is put in its mouth."""
    open_project(path, create=True).close()
    access = os.access
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != path and access(place, mode))
    reader = open_project(path, if_locked="read_only")
    assert reader.read_only_reason == "It cannot be written to: the file is read-only."
    assert recall(reader.connection, "place") == ""
    reader.close()


def test_the_application_id_is_checked_byte_by_byte(path: Path) -> None:
    open_project(path, create=True).close()
    assert int.from_bytes(path.read_bytes()[68:72], "big") == APPLICATION_ID

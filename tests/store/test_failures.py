"""Each failure of SQLite that a user can meet, brought about for real."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.store import connection as connections
from desktop.store.connection import Connection
from desktop.store.failures import translate
from desktop.store.opening import Project


def test_a_fault_of_our_own_stays_what_it_is(connection: Connection) -> None:
    for call in (connection.rows, connection.row, connection.run, connection.insert):
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            call("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.IntegrityError):
        connection.run("INSERT INTO annotation (uid) VALUES ('x')")
    assert translate(sqlite3.Error("made by hand, without a code"), Path("x")) is None


def test_a_full_file_refuses_the_change_and_keeps_what_was_there(
    connection: Connection, add: Callable[..., int]
) -> None:
    add("short")
    pages = connection.row("PRAGMA page_count")
    connection.run(f"PRAGMA max_page_count = {pages[0] if pages else 0}")
    with pytest.raises(PostilError, match="The disk is full") as caught, connection.transaction():
        add("long " * 100_000)
    assert "Everything before it is kept" in caught.value.message
    assert caught.value.hint.startswith("Free some space")
    assert connection.rows("SELECT text FROM article") == [("short",)]
    connection.run("PRAGMA max_page_count = 1000000")
    add("long " * 1000)
    assert connection.row("SELECT count(*) FROM article") == (2,)


def test_another_program_that_holds_the_file(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_BUSY_MS", 10)
    other = project.connect()
    with project.connection.transaction(), pytest.raises(PostilError, match="Another program is using"):
        other.connection.run("INSERT INTO meta VALUES ('a', 'b')")
    other.connection.run("INSERT INTO meta VALUES ('a', 'b')")
    other.close()


def test_a_connection_for_reading_writes_nothing(project: Project, path: Path) -> None:
    reader = Connection(path, path, "mode=ro")
    with pytest.raises(PostilError, match="cannot be written to"):
        reader.run("INSERT INTO meta VALUES ('a', 'b')")
    reader.close()
    assert project.connection.row("SELECT * FROM meta WHERE key = 'a'") is None


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(PostilError, match=r"gone\.postil could not be read or written"):
        Connection(tmp_path / "gone.postil", tmp_path / "gone.postil").rows("SELECT 1")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.postil"
    path.write_text("Dear editor, " * 100)
    with pytest.raises(PostilError, match=r"letter\.postil is not a Postil project"):
        Connection(path, path)


def test_a_damaged_page(project: Project, path: Path, add: Callable[..., int]) -> None:
    add("word " * 20_000)
    project.connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    in_text = path.read_bytes().index(b"word " * 500)
    damage(path, in_text, in_text + 8 * 4096)
    damaged = Connection(path, path, "mode=ro")
    with pytest.raises(PostilError, match="is damaged") as caught:
        damaged.rows("SELECT article.text, bytes FROM article JOIN source ON source.id = source_id")
    assert f"sqlite3 '{path.name}' .recover" in caught.value.hint
    damaged.close()
    damage(path, 100, path.stat().st_size)
    with pytest.raises(PostilError, match="is damaged"):
        Connection(path, path, "mode=ro")


def damage(path: Path, start: int, end: int) -> None:
    """Overwrite a stretch of the file."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * (end - start))

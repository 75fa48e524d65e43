"""Transactions: all or nothing, and readers of one moment."""

import sqlite3

import pytest

from desktop.errors import PostilError
from desktop.store import connection as connections
from desktop.store.connection import Connection
from desktop.store.opening import Project


def keys(connection: Connection) -> list[str]:
    return [row[0] for row in connection.rows("SELECT key FROM view_state ORDER BY key")]


def test_a_transaction_is_kept_whole(project: Project) -> None:
    other = project.connect()
    with project.connection.transaction():
        project.connection.run("INSERT INTO view_state VALUES ('a', '')")
        assert keys(other.connection) == []
    assert keys(other.connection) == ["a"]
    other.close()


def test_a_transaction_that_raises_leaves_nothing(connection: Connection) -> None:
    def half() -> None:
        with connection.transaction():
            connection.run("INSERT INTO view_state VALUES ('a', '')")
            connection.run("INSERT INTO view_state VALUES ('a', '')")

    with pytest.raises(sqlite3.IntegrityError):
        half()
    assert keys(connection) == []
    assert not connection.raw.in_transaction


def test_a_transaction_that_reads_first_keeps_others_from_writing_in_between(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise its own write, which rests on what it has read, would be refused."""
    monkeypatch.setattr(connections, "_BUSY_MS", 10)
    other = project.connect()
    with project.connection.transaction():
        assert keys(project.connection) == []
        with pytest.raises(PostilError, match="Another program is using"):
            other.connection.run("INSERT INTO view_state VALUES ('b', '')")
        project.connection.run("INSERT INTO view_state VALUES ('a', '')")
    assert keys(other.connection) == ["a"]
    other.close()


def test_a_snapshot_does_not_see_what_others_write_meanwhile(project: Project) -> None:
    other = project.connect()
    with other.connection.snapshot():
        assert keys(other.connection) == []
        project.connection.run("INSERT INTO view_state VALUES ('a', '')")
        assert keys(other.connection) == []
    assert keys(other.connection) == ["a"]
    other.close()


def test_every_commit_waits_for_the_disk(connection: Connection) -> None:
    assert connection.row("PRAGMA synchronous") == (2,)
    assert connection.row("PRAGMA journal_mode") == ("wal",)
    assert connection.row("PRAGMA foreign_keys") == (1,)


def test_a_hurried_commit_does_not(connection: Connection) -> None:
    def inside() -> None:
        with connection.hurried():
            assert connection.row("PRAGMA synchronous") == (1,)
            connection.run("INSERT INTO view_state VALUES ('a', '')")
            connection.run("INSERT INTO view_state VALUES ('a', '')")

    with pytest.raises(sqlite3.IntegrityError):
        inside()
    assert connection.row("PRAGMA synchronous") == (2,)
    assert keys(connection) == ["a"]


def test_counts_and_ids_of_what_was_run(connection: Connection) -> None:
    first = connection.insert("INSERT INTO source VALUES (7, 'h', 'n', 'utf-8', 0, '', '', NULL, x'00')")
    assert first == 7
    connection.run_many("INSERT INTO view_state VALUES (?, ?)", [("a", "1"), ("b", "2")])
    assert connection.run("UPDATE view_state SET value = ''") == 2
    assert connection.row("SELECT value FROM view_state WHERE key = 'c'") is None


def test_what_goes_through_a_library_has_room_and_gives_it_back(connection: Connection) -> None:
    before = connection.row("PRAGMA cache_size")
    with connection.roomy():
        assert connection.row("PRAGMA cache_size") == (-65536,)
    assert connection.row("PRAGMA cache_size") == before

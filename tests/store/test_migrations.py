"""The schema, from nothing and as other programs see it."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.model.annotation import Annotation, Filler
from desktop.model.codebook import Codebook, Label
from desktop.model.span import Span
from desktop.store import annotations, articles, codebooks, migrations
from desktop.store.connection import Connection
from desktop.store.migrations import migrate, statements
from desktop.store.opening import open_project
from desktop.store.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from desktop.store.sources import read_doubts


def test_the_file_says_what_it_is(connection: Connection) -> None:
    assert connection.row("PRAGMA application_id") == (APPLICATION_ID,)
    assert APPLICATION_ID.to_bytes(4, "big") == b"PST1"
    assert connection.row("PRAGMA user_version") == (SCHEMA_VERSION,)
    assert connection.row("PRAGMA integrity_check") == ("ok",)


def test_every_table_of_ours_is_strict(connection: Connection) -> None:
    loose = connection.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite_%'"
    )
    assert loose == []


def test_migrating_twice_changes_nothing(connection: Connection) -> None:
    before = connection.rows("SELECT * FROM sqlite_schema")
    migrate(connection)
    assert connection.rows("SELECT * FROM sqlite_schema") == before


def test_a_schema_that_fails_half_way_leaves_an_empty_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.touch()
    monkeypatch.setattr(migrations, "SCHEMA", SCHEMA + "CREATE TABLE meta (twice);\n")
    connection = Connection(path, path)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(connection)
    assert connection.rows("SELECT * FROM sqlite_schema") == []
    assert connection.row("PRAGMA application_id") == (0,)
    connection.close()


def test_statements_of_a_script() -> None:
    assert statements("SELECT 1;\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\nEND;\n") == [
        "SELECT 1;",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\nEND;",
    ]


def test_an_open_that_has_nothing_to_migrate_stays_light(path: Path) -> None:
    open_project(path, create=True).close()
    code = (
        "import sys; from pathlib import Path; from desktop.store.opening import open_project\n"
        f"open_project(Path({str(path)!r})).close()\n"
        "print([name for name in ('sqlite_utils', 'numpy', 'cattrs') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_plain_sqlite_reads_a_project(connection: Connection, path: Path, add: Callable[..., int]) -> None:
    """As `sqlite3 file.postil "select …"` and Datasette do, with nothing of ours."""
    article_id = add("Ada 😀 Roe vowed, she said, to cut fares.", "Fares")
    add("hidden", "Hidden", shown=False)
    codebooks.write(connection, Codebook("Acts", (Label("pledge", "Pledge", "#2f7d4f"),)))
    annotations.add(
        connection,
        Annotation(
            "p1",
            article_id,
            "pledge",
            (Span(10, 15), Span(27, 39)),
            roles=(Filler("speaker", "Ada Roe"), Filler("speaker", "the council"), Filler("addressee", "riders")),
            attributes=(("modality", "reported"),),
            note="why",
        ),
    )
    annotations.add(connection, Annotation("p2", article_id, "gone", (Span(0, 3),)))
    plain = sqlite3.connect(path)
    plain.row_factory = sqlite3.Row
    first, second = (dict(row) for row in plain.execute("SELECT * FROM passages ORDER BY id"))
    assert first["quote"] == "vowed … to cut fares"
    assert (first["label"], first["article"], first["start"], first["end"]) == ("Pledge", "Fares", 10, 39)
    assert (first["speaker"], first["addressee"]) == ("Ada Roe; the council", "riders")
    assert (first["attributes"], first["note"]) == ("modality: reported", "why")
    assert (second["label"], second["quote"], second["speaker"]) == ("gone", "Ada", None)
    articles = [dict(row) for row in plain.execute("SELECT title, passages, state FROM articles")]
    assert articles == [{"title": "Fares", "passages": 2, "state": "todo"}]
    found = plain.execute(
        "SELECT article.title FROM article JOIN article_search ON article_search.rowid = id"
        " WHERE article_search MATCH 'fares'"
    ).fetchall()
    assert [row["title"] for row in found] == ["Fares"]
    assert json.loads(plain.execute("SELECT roles FROM label").fetchone()["roles"]) == []
    plain.close()


def first_version(path: Path) -> Connection:
    """A project file as the first version made it, with an article in it."""
    path.touch()
    connection = Connection(path, path)
    for statement in statements(SCHEMA):
        connection.run(statement)
    connection.run(
        "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)"
    )
    connection.run("CREATE UNIQUE INDEX one ON _sqlite_migrations (migration_set, name)")
    connection.run("INSERT INTO _sqlite_migrations VALUES (1, 'postil', 'create', '2026-01-01')")
    connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.run("PRAGMA user_version = 1")
    connection.run("INSERT INTO source VALUES (1, 'h', 'a.txt', 'utf-8', 0, '', '2026-01-01', NULL, x'6869')")
    connection.run(
        "INSERT INTO article VALUES (1, 'u', 'Title', '', '', '', 1, 2, 1, 'todo', 1, 1, 0, 2, 'hi', '[[0,0,2,2]]')"
    )
    connection.run("INSERT INTO meta VALUES ('codebook', 'old')")
    connection.run(
        "INSERT INTO label VALUES ('pledge', 0, 'Pledge', '#2f7d4f', 'P', '', '', '[]', '[]', '[]', '[]', '[]')"
    )
    return connection


def test_a_file_of_the_first_version_keeps_what_it_holds(path: Path) -> None:
    old = first_version(path)
    old.run("INSERT INTO mention VALUES (1, 1, 0, 2, 'ORG', 'model', 'm', '1')")
    old.run("INSERT INTO entity_run VALUES (1, 1, 'm', '1', '2026-01-01')")
    old.close()
    project = open_project(path)
    assert project.connection.rows("SELECT name, article_id FROM entity_in JOIN entity_name ON id = name_id") == [
        ("hi", 1)
    ]
    assert project.connection.row("PRAGMA user_version") == (SCHEMA_VERSION,)
    article = articles.read(project.connection, 1)
    assert article is not None
    assert (article.title, article.text, article.details) == ("Title", "hi", ())
    assert [label.deprecated for label in codebooks.read(project.connection).labels] == [False]
    assert read_doubts(project.connection, 1) == ()
    project.close()

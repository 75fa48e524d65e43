"""How a project file comes to the current schema, from an empty file or from an older version.

Only creating and upgrading import sqlite_utils: it takes longer to import than a whole window takes to open.
"""

import sqlite3
from typing import TYPE_CHECKING

from desktop.store.connection import Connection
from desktop.store.entities import note_names
from desktop.store.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from desktop.store.schema_2 import SCHEMA_2

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def migrate(connection: Connection, at: str = "") -> None:
    """Bring the file to the current schema, in one transaction.

    `at` is the time to be noted for every step, so that a scripted run can be repeated byte for byte; empty: now.
    """
    from sqlite_utils import Database  # noqa: PLC0415  (see above)

    with connection.transaction():
        steps(connection).apply(Database(connection.raw))
        if at:
            connection.run("UPDATE _sqlite_migrations SET applied_at = ?", (at,))
        connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.run(f"PRAGMA user_version = {SCHEMA_VERSION}")


def steps(connection: Connection) -> "Migrations":
    """The migrations in order; one that has been released is never changed, only followed by another."""
    from sqlite_utils import Migrations  # noqa: PLC0415  (see above)

    migrations = Migrations("postil")

    @migrations()
    def create(database: "Database") -> None:
        for statement in statements(SCHEMA):
            database.execute(statement)

    @migrations()
    def second(database: "Database") -> None:
        for statement in statements(SCHEMA_2):
            database.execute(statement)
        for (article_id,) in database.execute("SELECT article_id FROM entity_run").fetchall():
            note_names(connection, article_id)

    return migrations


def statements(script: str) -> list[str]:
    """The statements of a script. `executescript` would commit the transaction it runs in."""
    found, draft = [], ""
    for line in script.splitlines(keepends=True):
        draft += line
        if sqlite3.complete_statement(draft):
            found.append(draft.strip())
            draft = ""
    return found

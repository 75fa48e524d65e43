"""Searches kept under names."""

from desktop.store.connection import Connection


def saved(connection: Connection) -> list[tuple[str, str]]:
    """Name and search of each, by name."""
    return connection.rows("SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE, name")


def query_of(connection: Connection, name: str) -> str:
    """The search of that name, or an empty string."""
    found = connection.row("SELECT query FROM saved_search WHERE name = ?", (name,))
    return str(found[0]) if found else ""


def save(connection: Connection, name: str, query: str) -> None:
    """Keep a search; an empty one lets go of the name."""
    if query:
        connection.run("INSERT OR REPLACE INTO saved_search VALUES (?, ?)", (name, query))
    else:
        connection.run("DELETE FROM saved_search WHERE name = ?", (name,))

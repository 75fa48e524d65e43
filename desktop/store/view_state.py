"""Where the reader was: small values per project that are no edits."""

from desktop.store.connection import Connection


def remember(connection: Connection, key: str, value: str) -> None:
    """Keep a value."""
    connection.run("INSERT OR REPLACE INTO view_state VALUES (?, ?)", (key, value))


def recall(connection: Connection, key: str) -> str:
    """The value kept, or an empty string."""
    found = connection.row("SELECT value FROM view_state WHERE key = ?", (key,))
    return str(found[0]) if found else ""

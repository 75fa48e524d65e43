"""What else is known of an article: pairs of a name and a value, in order."""

from collections.abc import Sequence

from desktop.store.connection import Connection


def of_article(connection: Connection, article_id: int) -> tuple[tuple[str, str], ...]:
    """An article's details."""
    found = connection.rows("SELECT name, value FROM detail WHERE article_id = ? ORDER BY position", (article_id,))
    return tuple((name, value) for name, value in found)


def write(connection: Connection, article_id: int, details: Sequence[tuple[str, str]]) -> None:
    """Give an article these details in place of those it has."""
    connection.run("DELETE FROM detail WHERE article_id = ?", (article_id,))
    connection.run_many(
        "INSERT INTO detail VALUES (?, ?, ?, ?)",
        [(article_id, number, name, value) for number, (name, value) in enumerate(details)],
    )

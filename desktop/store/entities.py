"""Entity mentions in and out of their tables, and which model found them."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.model.annotation import Origin
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.store.connection import Connection

_ORIGINS = {str(origin): origin for origin in Origin}  # calling the enumeration takes longer than all the rest


@dataclass(frozen=True, slots=True)
class EntityRun:
    """By which model, in which version, and when (ISO 8601, UTC) an article's entities were found."""

    model: str
    version: str
    at: str


def mentions(connection: Connection, article_id: int, within: Span | None = None) -> tuple[Mention, ...]:
    """The article's mentions, in the order of the text; with `within`, those that share a code point with it."""
    where, limits = (' AND start < ? AND "end" > ?', (within.end, within.start)) if within is not None else ("", ())
    found = connection.rows(
        f'SELECT id, start, "end", type, origin, model, version FROM mention WHERE article_id = ?{where}'
        ' ORDER BY start, "end", id',
        (article_id, *limits),
    )
    return tuple(
        [
            Mention(key, article_id, Span(start, end), kind, _ORIGINS[origin], model, version)
            for key, start, end, kind, origin, model, version in found
        ]
    )


def run_of(connection: Connection, article_id: int) -> EntityRun | None:
    """The run that found the article's entities in its current text; None where there was none."""
    found = connection.row(
        "SELECT model, version, at FROM entity_run JOIN article ON article.id = article_id"
        " WHERE article_id = ? AND entity_run.revision = article.revision",
        (article_id,),
    )
    return EntityRun(*found) if found else None


def waiting(connection: Connection, model: str, version: str) -> list[int]:
    """The library's articles that this model has not been through yet."""
    found = connection.rows(
        "SELECT id FROM article WHERE shown = 1 AND NOT EXISTS (SELECT 1 FROM entity_run WHERE article_id = id"
        " AND entity_run.revision = article.revision AND model = ? AND version = ?) ORDER BY id",
        (model, version),
    )
    return [row[0] for row in found]


def store(
    connection: Connection, article_id: int, revision: int, found: Iterable[tuple[Span, str]], *, run: EntityRun
) -> bool:
    """Put a model's mentions in, in place of those of the model before; those of people stay.

    False, and nothing is changed, where the text has changed since or the same run is in already.
    """
    with connection.transaction():
        current = connection.row("SELECT revision FROM article WHERE id = ?", (article_id,))
        before = run_of(connection, article_id)
        if current != (revision,) or (before and (before.model, before.version) == (run.model, run.version)):
            return False
        connection.run("DELETE FROM mention WHERE article_id = ? AND origin = 'model'", (article_id,))
        connection.run_many(
            'INSERT INTO mention (article_id, start, "end", type, origin, model, version)'
            " VALUES (?, ?, ?, ?, 'model', ?, ?)",
            [(article_id, span.start, span.end, kind, run.model, run.version) for span, kind in found],
        )
        connection.run(
            "INSERT OR REPLACE INTO entity_run VALUES (?, ?, ?, ?, ?)",
            (article_id, revision, run.model, run.version, run.at),
        )
        note_names(connection, article_id)
    return True


def note_names(connection: Connection, article_id: int) -> None:
    """Note which names stand in the article, for searches; runs inside the caller's transaction."""
    found = connection.row("SELECT text FROM article WHERE id = ?", (article_id,))
    text = str(found[0]) if found else ""
    spans = connection.rows('SELECT start, "end" FROM mention WHERE article_id = ?', (article_id,))
    names = json.dumps(sorted({" ".join(text[start:end].split()) for start, end in spans}))
    connection.run("DELETE FROM entity_in WHERE article_id = ?", (article_id,))
    connection.run("INSERT OR IGNORE INTO entity_name (name) SELECT value FROM json_each(?)", (names,))
    connection.run(
        "INSERT INTO entity_in SELECT id, ? FROM entity_name WHERE name IN (SELECT value FROM json_each(?))",
        (article_id, names),
    )

"""The parts of an article that a change of its text changes, in and out of their tables."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
from collections.abc import Mapping, Sequence

from desktop.model.article import BLOCK_KINDS, Block, Caption, Choice, Doubt, Removed
from desktop.store.connection import Connection, Value
from desktop.text.content import Content
from desktop.text.sourcemap import SourceMap

_CHOICES = "SELECT source_start, source_end, action, was, reason, blocks FROM choice WHERE article_id = ? ORDER BY 1, 2"


def read(connection: Connection, article_id: int) -> Content | None:
    """What has been made of the article's source; None where there is no such article."""
    row = connection.row("SELECT title, text, source_map FROM article WHERE id = ?", (article_id,))
    if row is None:
        return None
    title, text, source_map = row

    def found(what: str, table: str) -> list[tuple]:  # type: ignore[type-arg]  # as wide as the table
        return connection.rows(f"SELECT {what} FROM {table} WHERE article_id = ? ORDER BY position", (article_id,))

    return Content(
        title=title,
        text=text,
        blocks=tuple(Block(BLOCK_KINDS[kind], start, end) for kind, start, end in found('kind, start, "end"', "block")),
        captions=tuple(Caption(*each) for each in found("text, credit", "caption")),
        removed=tuple(Removed(*each) for each in found("source_start, source_end, reason", "removed")),
        doubts=tuple(Doubt(*each) for each in found("source_start, source_end, reason", "doubt")),
        choices=tuple(Choice(*each) for each in connection.rows(_CHOICES, (article_id,))),
        map=SourceMap.from_json(source_map),
    )


def write(connection: Connection, article_id: int, before: Mapping[str, str], after: Mapping[str, str]) -> Content:
    """Write the parts that have changed (see `Content.parts`); what is there now. ValueError where they are none."""
    content = Content.of_parts(after)
    changed = {part for part in after if before[part] != after[part]}
    if changed & {"title", "text"}:  # the search index is written anew with them
        connection.run(
            "UPDATE article SET title = ?, text = ?, words = ?, length = ? WHERE id = ?",
            (content.title, content.text, len(content.text.split()), len(content.text), article_id),
        )
    if "map" in changed:
        connection.run("UPDATE article SET source_map = ? WHERE id = ?", (content.map.to_json(), article_id))
    rows: dict[str, tuple[str, Sequence[tuple[Value, ...]]]] = {
        "blocks": ("block", [(n, str(each.kind), each.start, each.end) for n, each in enumerate(content.blocks)]),
        "captions": ("caption", [(n, each.text, each.credit) for n, each in enumerate(content.captions)]),
        "removed": ("removed", [(n, each.start, each.end, each.reason) for n, each in enumerate(content.removed)]),
        "doubts": ("doubt", [(n, each.start, each.end, each.reason) for n, each in enumerate(content.doubts)]),
        "choices": (
            "choice",
            [(one.start, one.end, one.action, one.was, one.reason, one.blocks) for one in content.choices],
        ),
    }
    for part in changed & rows.keys():
        _refill(connection, article_id, *rows[part])
    return content


def _refill(connection: Connection, article_id: int, table: str, rows: Sequence[tuple[Value, ...]]) -> None:
    connection.run(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    if rows:
        marks = ", ".join("?" * (len(rows[0]) + 1))
        connection.run_many(f"INSERT INTO {table} VALUES ({marks})", [(article_id, *row) for row in rows])


def columns(connection: Connection, table: str) -> tuple[str, ...]:
    """The names of a table's columns."""
    return tuple(row[1] for row in connection.rows(f"PRAGMA table_info({table})"))


def rows_of(connection: Connection, table: str, article_id: int) -> list[dict[str, object]]:
    """An article's rows in a table that has an `id`, whole, by that."""
    names = columns(connection, table)
    found = connection.rows(f"SELECT * FROM {table} WHERE article_id = ? ORDER BY id", (article_id,))
    return [dict(zip(names, row, strict=True)) for row in found]


def insert_row(connection: Connection, table: str, row: Mapping[str, object]) -> None:
    """Put a whole row in, under its own id where that is free."""
    values = dict(row)
    if "id" in values and connection.row(f"SELECT 1 FROM {table} WHERE id = ?", (values["id"],)):  # type: ignore[arg-type]
        del values["id"]
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))  # type: ignore[arg-type]


def row_json(row: Mapping[str, object]) -> str:
    """A row as JSON."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))

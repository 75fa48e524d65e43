"""Signatures of articles, and the links between those that are alike."""

import json
from collections.abc import Iterator, Sequence

from desktop.model.link import Link, LinkKind
from desktop.store.connection import Connection

_AT_ONCE = 500


def add_signature(connection: Connection, article_id: int, signature: bytes) -> None:
    """Keep what an article is compared by; nothing for an empty one."""
    if signature:
        connection.run("INSERT OR REPLACE INTO signature VALUES (?, ?)", (article_id, signature))


def signatures(connection: Connection) -> Iterator[tuple[int, bytes]]:
    """The signatures of all articles, read a few at a time."""
    last = -1
    while found := connection.rows(
        "SELECT article_id, minhash FROM signature WHERE article_id > ? ORDER BY article_id LIMIT ?", (last, _AT_ONCE)
    ):
        yield from found
        last = found[-1][0]


def signatures_of(connection: Connection, article_ids: Sequence[int]) -> dict[int, bytes]:
    """What these articles are compared by, where there is anything, by id."""
    return dict(
        connection.rows(
            "SELECT article_id, minhash FROM signature WHERE article_id IN (SELECT value FROM json_each(?))",
            (json.dumps(article_ids),),
        )
    )


def unsigned(connection: Connection) -> list[tuple[int, str]]:
    """Ids and texts of some articles without a signature: those of an older file, and those with another text now.

    Ids are compared first, out of an index: to go through all articles would be to read the whole file.
    """
    return connection.rows(
        "SELECT id, text FROM article WHERE id IN (SELECT id FROM article EXCEPT SELECT article_id FROM signature)"
        " AND text <> '' LIMIT ?",
        (_AT_ONCE,),
    )


def other(connection: Connection, article_id: int, text: str) -> tuple[bool, bool, str] | None:
    """Of another article: whether the library shows it, whether that is its text, and its title; None without one."""
    return connection.row("SELECT shown, text = ?, title FROM article WHERE id = ?", (text, article_id))


def add_link(connection: Connection, article_id: int, other_id: int, kind: LinkKind, score: float) -> None:
    """Join an article to an earlier one."""
    connection.run("INSERT OR REPLACE INTO link VALUES (?, ?, ?, ?)", (article_id, other_id, str(kind), score))


def links_of(connection: Connection, article_id: int) -> tuple[Link, ...]:
    """The links of an article to others in the library, in whichever direction, the likest first."""
    found = connection.rows(
        "SELECT article.id, title, article.source, kind, score FROM ("
        "  SELECT other_id AS id, kind, score FROM link WHERE article_id = :id"
        "  UNION SELECT article_id, kind, score FROM link WHERE other_id = :id"
        ") AS near JOIN article ON article.id = near.id WHERE shown = 1 ORDER BY score DESC, article.id",
        {"id": article_id},
    )
    return tuple(Link(key, title, source, LinkKind(kind), score) for key, title, source, kind, score in found)


def pairs(connection: Connection) -> list[tuple[str, str]]:
    """The uids of all articles that are linked, pair by pair."""
    return connection.rows(
        "SELECT one.uid, two.uid FROM link JOIN article AS one ON one.id = article_id"
        " JOIN article AS two ON two.id = other_id ORDER BY article_id, other_id"
    )

"""Articles out of their tables, and the library's rows."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
import re

from desktop.model.article import Article, ArticleRow, ArticleState, Block, BlockKind, Caption
from desktop.store.connection import Connection, Row


def read(connection: Connection, article_id: int) -> Article | None:
    """The article of that id, shown or hidden, or None."""
    row = connection.row(
        "SELECT id, uid, title, text, source, published, language, revision, state FROM article WHERE id = ?",
        (article_id,),
    )
    if row is None:
        return None
    key, uid, title, text, source, published, language, revision, state = row
    blocks = connection.rows('SELECT kind, start, "end" FROM block WHERE article_id = ? ORDER BY position', (key,))
    captions = connection.rows("SELECT text, credit FROM caption WHERE article_id = ? ORDER BY position", (key,))
    details = connection.rows("SELECT name, value FROM detail WHERE article_id = ? ORDER BY position", (key,))
    return Article(
        *(key, uid, title, text),
        blocks=tuple(Block(BlockKind(kind), start, end) for kind, start, end in blocks),
        captions=tuple(Caption(caption, credit) for caption, credit in captions),
        source=source,
        published=published,
        language=language,
        revision=revision,
        state=ArticleState(state),
        details=tuple((name, value) for name, value in details),
    )


def is_shown(connection: Connection, article_id: int) -> bool:
    """Whether the library shows the article."""
    found = connection.row("SELECT shown FROM article WHERE id = ?", (article_id,))
    return found is not None and bool(found[0])


def ids(connection: Connection) -> list[int]:
    """All articles of the library, in its order."""
    return [row[0] for row in connection.rows("SELECT id FROM article WHERE shown = 1 ORDER BY id")]


def rows(connection: Connection, search: str, state: ArticleState | None, limit: int, offset: int) -> list[ArticleRow]:
    """The library's rows, in the order they were imported; a negative limit means all."""
    tables, parameters = _filter(search, state)
    order = "article_search.rowid" if "article_search" in tables else "article.id"
    found = connection.rows(
        "SELECT article.id, article.title, published, source, words, state"
        f" FROM {tables} ORDER BY {order} LIMIT ? OFFSET ?",
        (*parameters, limit, offset),
    )
    counts = _tallies(connection, found)
    return [
        ArticleRow(key, title, published, source, words, ArticleState(state), counts.get(key, ()))
        for key, title, published, source, words, state in found
    ]


def count(connection: Connection, search: str, state: ArticleState | None) -> int:
    """How many rows there are."""
    tables, parameters = _filter(search, state)
    found = connection.row(f"SELECT count(*) FROM {tables}", parameters)
    return int(found[0]) if found else 0


def label_counts(connection: Connection) -> dict[str, int]:
    """Numbers of annotations per label, over the articles of the library."""
    return dict(connection.rows("SELECT label, count FROM total WHERE count > 0 ORDER BY label"))


def _filter(search: str, state: ArticleState | None) -> tuple[str, tuple[str | int, ...]]:
    """What stands behind FROM, and its parameters. Both ways give articles by id, so that a page of them is cheap."""
    tables, where = "article", "shown = 1"
    parameters: tuple[str | int, ...] = ()
    words = [word for word in search.split() if any(map(str.isalnum, word))]
    if query := " ".join(_beginning(word) for word in words if not _UNSPACED.search(word)):
        tables = "article_search JOIN article ON article.id = article_search.rowid"
        where = "article_search MATCH ? AND +shown = 1"
        parameters += (query,)
    for word in filter(_UNSPACED.search, words):
        where += " AND (instr(article.title, ?) OR instr(article.text, ?))"
        parameters += (word, word)
    if state is not None:
        where += " AND state = ?"
        parameters += (str(state),)
    return f"{tables} WHERE {where}", parameters


# Thai to Burmese, Khmer, and Chinese and Japanese: their words stand without spaces between them, so the index, which
# holds what stands between spaces, does not know where they begin.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def _beginning(word: str) -> str:
    """The word, or what it is the beginning of, in the index's language; quoted, so that nothing in it is a command."""
    quoted = word.replace('"', '""')
    return f'"{quoted}"' if {"'", "’"} & set(word) else f'"{quoted}"*'


def _tallies(connection: Connection, found: list[Row]) -> dict[int, tuple[tuple[str, int], ...]]:
    tallies: dict[int, tuple[tuple[str, int], ...]] = {}
    sql = (
        "SELECT article_id, label, count FROM tally WHERE article_id IN (SELECT value FROM json_each(?))"
        " ORDER BY article_id, label"
    )
    for article_id, label, number in connection.rows(sql, (json.dumps([row[0] for row in found]),)):
        tallies[article_id] = (*tallies.get(article_id, ()), (label, number))
    return tallies

"""Articles and their sources in and out of their tables, and the library's rows."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
from dataclasses import dataclass

from desktop.model.article import Article, ArticleRow, ArticleState, Block, BlockKind, Caption, Removed
from desktop.model.span import Span
from desktop.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class Draft:
    """An article to be put in: what cleaning made of one stretch (`extent`, code points) of a decoded source.

    `source_map` is the map back to the source as JSON.
    """

    uid: str
    title: str
    text: str
    source: str
    published: str
    language: str
    blocks: tuple[Block, ...]
    captions: tuple[Caption, ...]
    removed: tuple[Removed, ...]
    extent: Span
    source_map: str
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came in, byte for byte, how its bytes were read, and the text they gave."""

    name: str
    sha256: str
    encoding: str
    bom: bool
    note: str
    data: bytes
    text: str


def source_of_hash(connection: Connection, sha256: str) -> int | None:
    """The source with these contents, or None."""
    found = connection.row("SELECT id FROM source WHERE sha256 = ?", (sha256,))
    return found[0] if found else None


def hidden_articles(connection: Connection, source_id: int) -> tuple[int, ...] | None:
    """The source's articles where all of them are hidden; None where any is in the library."""
    rows = connection.rows("SELECT id, shown FROM article WHERE source_id = ? ORDER BY id", (source_id,))
    return None if any(shown for _, shown in rows) else tuple(row[0] for row in rows)


def add_source(connection: Connection, source: Source, at: str) -> int:
    """Keep a source; its id. Its text is kept only where the bytes do not simply give it again."""
    text = None if _decoded(source.data, source.encoding, bom=source.bom) == source.text else source.text
    return connection.insert(
        "INSERT INTO source (sha256, name, encoding, bom, note, imported, text, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (source.sha256, source.name, source.encoding, source.bom, source.note, at, text, source.data),
    )


def _decoded(data: bytes, encoding: str, *, bom: bool) -> str:
    return data.decode(encoding, "replace")[1 if bom else 0 :]


def add_article(connection: Connection, source_id: int, draft: Draft) -> int:
    """Put an article in, hidden unless the draft says otherwise; its id."""
    article_id = connection.insert(
        "INSERT INTO article (uid, title, source, published, language, words, length, revision, state, shown,"
        " source_id, source_start, source_end, text, source_map) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 'todo', ?, ?, ?, ?,"
        " ?, ?)",
        (
            *(draft.uid, draft.title, draft.source, draft.published, draft.language),
            *(len(draft.text.split()), len(draft.text), draft.shown, source_id),
            *(draft.extent.start, draft.extent.end, draft.text, draft.source_map),
        ),
    )
    connection.run_many(
        "INSERT INTO block VALUES (?, ?, ?, ?, ?)",
        [(article_id, n, str(block.kind), block.start, block.end) for n, block in enumerate(draft.blocks)],
    )
    connection.run_many(
        "INSERT INTO caption VALUES (?, ?, ?, ?)",
        [(article_id, n, caption.text, caption.credit) for n, caption in enumerate(draft.captions)],
    )
    connection.run_many(
        "INSERT INTO removed VALUES (?, ?, ?, ?, ?)",
        [(article_id, n, piece.start, piece.end, piece.reason) for n, piece in enumerate(draft.removed)],
    )
    return article_id


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
    return Article(
        *(key, uid, title, text),
        blocks=tuple(Block(BlockKind(kind), start, end) for kind, start, end in blocks),
        captions=tuple(Caption(caption, credit) for caption, credit in captions),
        source=source,
        published=published,
        language=language,
        revision=revision,
        state=ArticleState(state),
    )


def read_source(connection: Connection, article_id: int) -> tuple[Source, Span, tuple[Removed, ...], str] | None:
    """The article's source, the stretch of it the article was made of, what was taken out, and the map as JSON."""
    row = connection.row(
        "SELECT name, sha256, encoding, bom, note, bytes, source.text, source_start, source_end, source_map"
        " FROM article JOIN source ON source.id = source_id WHERE article.id = ?",
        (article_id,),
    )
    if row is None:
        return None
    name, sha256, encoding, bom, note, data, text, start, end, source_map = row
    removed = connection.rows(
        "SELECT source_start, source_end, reason FROM removed WHERE article_id = ? ORDER BY position", (article_id,)
    )
    if text is None:
        text = _decoded(data, encoding, bom=bom)
    source = Source(name, sha256, encoding, bool(bom), note, data, text)
    return source, Span(start, end), tuple(Removed(*piece) for piece in removed), source_map


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
    if query := _query(search):
        tables = "article_search JOIN article ON article.id = article_search.rowid"
        where = "article_search MATCH ? AND +shown = 1"
        parameters += (query,)
    if state is not None:
        where += " AND state = ?"
        parameters += (str(state),)
    return f"{tables} WHERE {where}", parameters


def _query(search: str) -> str:
    """Each word as the beginning of a word; quoted, so that nothing in it is a command of the search language."""
    return " ".join('"' + word.replace('"', '""') + '"*' for word in search.split() if any(map(str.isalnum, word)))


def _tallies(connection: Connection, found: list[Row]) -> dict[int, tuple[tuple[str, int], ...]]:
    tallies: dict[int, tuple[tuple[str, int], ...]] = {}
    sql = (
        "SELECT article_id, label, count FROM tally WHERE article_id IN (SELECT value FROM json_each(?))"
        " ORDER BY article_id, label"
    )
    for article_id, label, number in connection.rows(sql, (json.dumps([row[0] for row in found]),)):
        tallies[article_id] = (*tallies.get(article_id, ()), (label, number))
    return tallies

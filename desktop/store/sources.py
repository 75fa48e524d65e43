"""Sources and the articles made of them, into their tables and back to the source."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.article import Block, Caption, Doubt, Removed
from desktop.model.span import Span
from desktop.store.connection import Connection, Parameters


@dataclass(frozen=True, slots=True)
class Draft:
    """An article to be put in: what cleaning made of one stretch (`extent`, code points) of a decoded source.

    `source_map` is the map back to the source as JSON; `signature` is what the text is compared by, or empty; `words`
    is the number of words of the text, where they have been counted.
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
    details: tuple[tuple[str, str], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    signature: bytes = b""
    words: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it came in, byte for byte, how its bytes were read, and the text they gave.

    `encoding` is empty where the text was taken out of a file that is not text itself.
    """

    name: str
    sha256: str
    encoding: str
    bom: bool
    note: str
    data: bytes
    text: str


def hashes(connection: Connection) -> Iterator[str]:
    """The SHA-256 of every source."""
    return (row[0] for row in connection.rows("SELECT sha256 FROM source"))


def hidden_articles(connection: Connection, sha256: str) -> tuple[int, ...]:
    """The articles of the source with these contents where all of them are hidden; none where any is in the library."""
    rows = connection.rows(
        "SELECT article.id, shown FROM article JOIN source ON source.id = source_id WHERE sha256 = ?"
        " ORDER BY article.id",
        (sha256,),
    )
    return () if any(shown for _, shown in rows) else tuple(row[0] for row in rows)


def add_source(connection: Connection, source: Source, at: str) -> int:
    """Keep a source; its id. Its text is kept only where the bytes do not simply give it again."""
    decodes = bool(source.encoding) and _decoded(source.data, source.encoding, bom=source.bom) == source.text
    text = None if decodes else source.text
    return connection.insert(
        "INSERT INTO source (sha256, name, encoding, bom, note, imported, text, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (source.sha256, source.name, source.encoding, source.bom, source.note, at, text, source.data),
    )


def _decoded(data: bytes, encoding: str, *, bom: bool) -> str:
    return data.decode(encoding, "replace")[1 if bom else 0 :]


def add_article(connection: Connection, source_id: int, draft: Draft) -> int:
    """Put an article in, hidden unless the draft says otherwise; its id."""
    several = Several(connection)
    article_id = several.add(source_id, draft)
    several.finish()
    return article_id


class Several:
    """Puts several articles in; what belongs to them is written when they are `finish`ed, table by table."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Parameters]] = {table: [] for table in _BELONGING}

    def add(self, source_id: int, draft: Draft) -> int:
        """Put an article in, hidden unless the draft says otherwise; its id."""
        words = len(draft.text.split()) if draft.words is None else draft.words
        article_id = self._connection.insert(
            "INSERT INTO article (uid, title, source, published, language, words, length, revision, shown,"
            " source_id, source_start, source_end, text, source_map) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?,"
            " ?, ?)",
            (
                *(draft.uid, draft.title, draft.source, draft.published, draft.language),
                *(words, len(draft.text), draft.shown, source_id),
                *(draft.extent.start, draft.extent.end, draft.text, draft.source_map),
            ),
        )
        add = self._rows
        add["block"] += [(article_id, n, str(each.kind), each.start, each.end) for n, each in enumerate(draft.blocks)]
        add["caption"] += [(article_id, n, each.text, each.credit) for n, each in enumerate(draft.captions)]
        add["removed"] += [(article_id, n, each.start, each.end, each.reason) for n, each in enumerate(draft.removed)]
        add["doubt"] += [(article_id, n, each.start, each.end, each.reason) for n, each in enumerate(draft.doubts)]
        add["detail"] += [(article_id, n, name, value) for n, (name, value) in enumerate(draft.details)]
        return article_id

    def finish(self) -> None:
        """Write what belongs to the articles that were put in."""
        for table, rows in self._rows.items():
            if rows:
                self._connection.run_many(f"INSERT INTO {table} VALUES ({_BELONGING[table]})", rows)  # noqa: S608  (constants)
                rows.clear()


# The tables of what belongs to an article, with as many marks as they have columns.
_BELONGING = {
    "block": "?, ?, ?, ?, ?",
    "caption": "?, ?, ?, ?",
    "removed": "?, ?, ?, ?, ?",
    "doubt": "?, ?, ?, ?, ?",
    "detail": "?, ?, ?, ?",
}


def read_doubts(connection: Connection, article_id: int) -> tuple[Doubt, ...]:
    """The stretches of the article's source that were kept in doubt, in order."""
    found = connection.rows(
        "SELECT source_start, source_end, reason FROM doubt WHERE article_id = ? ORDER BY position", (article_id,)
    )
    return tuple(Doubt(*piece) for piece in found)


def articles_like(connection: Connection, article_id: int | None = None) -> list[int]:
    """The library's articles that came in with the same import as this one, itself among them; all, for None."""
    where = "shown = 1"
    if article_id is not None:
        where += (
            " AND source_id IN (SELECT id FROM source WHERE imported = (SELECT imported FROM source JOIN article"
            " ON source_id = source.id WHERE article.id = ?))"
        )
    found = connection.rows(
        f"SELECT id FROM article WHERE {where} ORDER BY id",  # noqa: S608  (put together from constants)
        () if article_id is None else (article_id,),
    )
    return [row[0] for row in found]


def shown_with(connection: Connection, article_id: int) -> tuple[int, ...]:
    """The articles of the library that were made of the same source as this one."""
    rows = connection.rows(
        "SELECT id FROM article WHERE shown AND source_id = (SELECT source_id FROM article WHERE id = ?) ORDER BY id",
        (article_id,),
    )
    return tuple(row[0] for row in rows)


def articles_of(connection: Connection, sha256: str) -> tuple[int, ...]:
    """All articles of the source with that key."""
    rows = connection.rows(
        "SELECT article.id FROM article JOIN source ON source.id = source_id WHERE sha256 = ? ORDER BY article.id",
        (sha256,),
    )
    return tuple(row[0] for row in rows)


def provenance(connection: Connection, article_id: int) -> tuple[str, str, str, str] | None:
    """The name of the article's source, its encoding, the note on how it was read, and when it came in."""
    found: tuple[str, str, str, str] | None = connection.row(
        "SELECT name, encoding, note, imported FROM source JOIN article ON source.id = source_id WHERE article.id = ?",
        (article_id,),
    )
    return found


def describe(connection: Connection, article_id: int, source: str, published: str) -> None:
    """Say where an article was published and when (ISO date)."""
    connection.run("UPDATE article SET source = ?, published = ? WHERE id = ?", (source, published, article_id))


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

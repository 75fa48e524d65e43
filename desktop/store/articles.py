"""Articles out of their tables, and the library's rows."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
import re
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.model.article import BLOCK_KINDS, Article, ArticleRow, ArticleState, Block, Caption
from desktop.model.listing import Grouping, Listing, Order
from desktop.store import details
from desktop.store.connection import Connection, Value

if TYPE_CHECKING:
    from desktop.text.query import Query


def read(connection: Connection, article_id: int) -> Article | None:
    """The article of that id, shown or hidden, or None."""
    row = connection.row(
        "SELECT id, uid, title, text, source, published, language, revision,"
        " EXISTS (SELECT 1 FROM done WHERE article_id = id) FROM article WHERE id = ?",
        (article_id,),
    )
    if row is None:
        return None
    key, uid, title, text, source, published, language, revision, done = row
    blocks = connection.rows('SELECT kind, start, "end" FROM block WHERE article_id = ? ORDER BY position', (key,))
    captions = connection.rows("SELECT text, credit FROM caption WHERE article_id = ? ORDER BY position", (key,))
    return Article(
        *(key, uid, title, text),
        blocks=tuple(Block(BLOCK_KINDS[kind], start, end) for kind, start, end in blocks),
        captions=tuple(Caption(caption, credit) for caption, credit in captions),
        source=source,
        published=published,
        language=language,
        revision=revision,
        state=_state(done),
        details=details.of_article(connection, key),
    )


def is_shown(connection: Connection, article_id: int) -> bool:
    """Whether the library shows the article."""
    found = connection.row("SELECT shown FROM article WHERE id = ?", (article_id,))
    return found is not None and bool(found[0])


def doubts(connection: Connection, article_id: int) -> tuple[int, int]:
    """How many stretches of the article were kept in doubt, and how many passages have no place in its text."""
    found = connection.row(
        "SELECT (SELECT count(*) FROM doubt WHERE article_id = :id),"
        " (SELECT count(*) FROM unplaced WHERE article_id = :id)",
        {"id": article_id},
    )
    return (0, 0) if found is None else (found[0], found[1])


def ids(connection: Connection) -> list[int]:
    """All articles of the library, in its order."""
    return [row[0] for row in connection.rows("SELECT id FROM article WHERE shown = 1 ORDER BY id")]


def rows(connection: Connection, search: str, state: ArticleState | None, limit: int, offset: int) -> list[ArticleRow]:
    """The library's rows, in the order they were imported; a negative limit means all."""
    from desktop.text.query import parse  # noqa: PLC0415  (the article open last is painted without any search)

    statement, parameters = _selection(parse(search), state, "{key} AS number", "ORDER BY {key}")
    return cards(connection, _column(connection, f"{statement} LIMIT ? OFFSET ?", (*parameters, limit, offset)))


def count(connection: Connection, search: str, state: ArticleState | None) -> int:
    """How many rows there are."""
    from desktop.text.query import parse  # noqa: PLC0415  (as above)

    statement, parameters = _selection(parse(search), state, "count(*) AS number", "")
    return _column(connection, statement, parameters)[0]


def listing(  # noqa: PLR0913  (all that a list can be told)
    connection: Connection,
    query: "Query",
    state: ArticleState | None = None,
    *,
    order: Order = Order.IMPORTED,
    descending: bool = False,
    grouping: Grouping = Grouping.NONE,
    most: int = -1,
) -> Listing:
    """All articles of the library that a query is true of, as ids; without groups, no more than `most` of them."""
    limit = f" LIMIT {most:d}"
    down = " DESC" if descending else ""
    if not grouping:
        if order is Order.IMPORTED:
            statement, parameters = _selection(query, state, "{key} AS number", f"ORDER BY {{key}}{down}{limit}")
        else:
            statement, parameters = _ordered(
                query, state, "article.id AS number", f"{_ORDERS[order].format(down)}, article.id{limit}"
            )
        return Listing(_column(connection, statement, parameters))
    key, by = _GROUPS[grouping]
    by = by.format(down if order is Order.DATE else " DESC")
    order_by = f"{by}, {_ORDERS[order].format(down)}, article.id"
    statement, parameters = _ordered(
        query, state, f"article.id, {key} AS key", order_by, by_label=grouping is Grouping.LABEL
    )
    found = connection.row(f"SELECT json_group_array(id), json_group_array(key) FROM ({statement})", parameters) or (
        "[]",
        "[]",
    )
    ids, keys = json.loads(found[0]), json.loads(found[1])
    return Listing(ids, tuple((name, sum(1 for _ in members)) for name, members in groupby(keys)))


def cards(connection: Connection, article_ids: Sequence[int]) -> list[ArticleRow]:
    """What the library shows of these articles, in that order; ids that are no article's are left out."""
    wanted = json.dumps(list(article_ids))
    found = connection.rows(
        "SELECT id, title, published, source, words, EXISTS (SELECT 1 FROM done WHERE article_id = id)"
        " FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    counts = _tallies(connection, wanted)
    made = {
        key: ArticleRow(key, title, published, source, words, _state(done), counts.get(key, ()))
        for key, title, published, source, words, done in found
    }
    return [made[article_id] for article_id in article_ids if article_id in made]


def texts(connection: Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """The texts of these articles by id, of very long ones the beginning."""
    return dict(
        connection.rows(
            f"SELECT id, substr(text, 1, {_MUCH}) FROM article WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(article_ids)),),
        )
    )


def states(connection: Connection) -> dict[ArticleState, int]:
    """Numbers of the library's articles by state."""
    every = connection.row("SELECT count(*) FROM article WHERE shown = 1") or (0,)
    done = connection.row("SELECT count(*) FROM done WHERE +article_id NOT IN (SELECT id FROM article WHERE shown = 0)")
    number = int((done or (0,))[0])
    return {ArticleState.TODO: int(every[0]) - number, ArticleState.DONE: number}


def _state(done: int) -> ArticleState:
    return ArticleState.DONE if done else ArticleState.TODO


def values(connection: Connection, field: str, beginning: str, most: int = 12) -> list[str]:
    """Values that a search's field can have and that begin, or have a word that begins, like this; the usual first."""
    statement = _VALUES.get(field)
    if statement is None:
        return []
    escaped = re.sub(r"([\\%_])", r"\\\1", beginning)
    found = connection.rows(statement, {"start": f"{escaped}%", "inside": f"% {escaped}%", "most": most})
    return [str(row[0]) for row in found]


def label_counts(connection: Connection) -> dict[str, int]:
    """Numbers of annotations per label, over the articles of the library."""
    return dict(connection.rows("SELECT label, count FROM total WHERE count > 0 ORDER BY label"))


def in_state(key: str, state: ArticleState) -> str:
    """A condition on the article whose id that column has."""
    there = f"EXISTS (SELECT 1 FROM done WHERE done.article_id = {key})"
    return there if state is ArticleState.DONE else f"NOT {there}"


def _selection(query: "Query", state: ArticleState | None, what: str, tail: str) -> tuple[str, tuple[Value, ...]]:
    """A statement over the articles in the order of their ids; `{key}` in `what` and `tail` is the id's column.

    Words give their articles by id already, so that neither sorts.
    """
    from desktop.store.search import Condition  # noqa: PLC0415  (as above)

    key = "article_search.rowid" if Condition(query).match else "article.id"
    condition = Condition(query, key)
    where, parameters = ["article_search MATCH ?"] if condition.match else [], list[Value]()
    if condition.match:
        parameters.append(condition.match)
        if not condition.hidden:
            where.append("+article_search.rowid NOT IN (SELECT id FROM article WHERE shown = 0)")
    else:
        where.append("shown IN (0, 1)" if condition.hidden else "shown = 1")
    if state is not None:
        where.append(in_state(key, state))
    if condition.sql:
        where.append(condition.sql)
        parameters += condition.parameters
    table = "article_search" if condition.match else "article"
    statement = f"SELECT {what} FROM {table} WHERE {' AND '.join(where)} {tail}".format(key=key)
    return statement, tuple(parameters)


def _ordered(
    query: "Query", state: ArticleState | None, what: str, order: str, *, by_label: bool = False
) -> tuple[str, tuple[Value, ...]]:
    """A statement that sorts: over the one index that has all a list can be sorted by, for the texts are too much."""
    from desktop.store.search import Condition  # noqa: PLC0415  (as above)

    condition = Condition(query)
    where, parameters = ["shown IN (0, 1)" if condition.hidden else "shown = 1"], list[Value]()
    if state is not None:
        where.append(in_state("article.id", state))
    if condition.match:
        where.append("+article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)")
        parameters.append(condition.match)
    if condition.sql:
        where.append(condition.sql)
        parameters += condition.parameters
    joined = (
        " LEFT JOIN tally ON tally.article_id = article.id LEFT JOIN label ON label.id = tally.label"
        if by_label
        else ""
    )
    return (
        f"SELECT {what} FROM article INDEXED BY article_listed{joined} WHERE {' AND '.join(where)} ORDER BY {order}",
        tuple(parameters),
    )


_MUCH = 200_000  # code points: as much as may be looked through while somebody waits
_ORDERS = {
    Order.IMPORTED: "article.id{}",
    Order.DATE: "published = '', published{}",
    Order.TITLE: "title COLLATE NOCASE{}",
    Order.SOURCE: "source = '', source COLLATE NOCASE{}",
    Order.WORDS: "words{}",
    Order.PASSAGES: "(SELECT coalesce(sum(count), 0) FROM tally WHERE tally.article_id = article.id){}",
    Order.CHANGED: "(SELECT coalesce(max(modified), '') FROM annotation WHERE article_id = article.id){}",
}
_DONE = in_state("article.id", ArticleState.DONE)
_GROUPS = {
    Grouping.SOURCE: ("source", "source = '', source COLLATE NOCASE, source"),
    Grouping.MONTH: ("substr(published, 1, 7)", "published = '', substr(published, 1, 7){}"),
    Grouping.STATE: (f"CASE WHEN {_DONE} THEN 'done' ELSE 'todo' END", _DONE),
    Grouping.LABEL: (
        "coalesce(tally.label, '')",
        "tally.label IS NULL, label.position IS NULL, label.position, tally.label",
    ),
}
_LIKE_VALUE = "({0} LIKE :start ESCAPE '\\' OR {0} LIKE :inside ESCAPE '\\')"
_VALUES = {
    "label": f"SELECT name FROM label WHERE {_LIKE_VALUE.format('name')} ORDER BY position LIMIT :most",
    "source": (
        "SELECT source FROM article INDEXED BY article_listed WHERE shown = 1 AND source <> '' AND"
        f" {_LIKE_VALUE.format('source')} GROUP BY source ORDER BY count(*) DESC, source LIMIT :most"
    ),
    "entity": (
        f"SELECT name FROM entity_name WHERE {_LIKE_VALUE.format('name')}"
        " ORDER BY (SELECT count(*) FROM entity_in WHERE name_id = id) DESC, name LIMIT :most"
    ),
    **{
        role: (
            f"SELECT name FROM role WHERE role = '{role}' AND {_LIKE_VALUE.format('name')}"
            " GROUP BY name ORDER BY count(*) DESC, name LIMIT :most"
        )
        for role in ("speaker", "addressee")
    },
}


def _column(connection: Connection, statement: str, parameters: Sequence[Value]) -> list[int]:
    """The numbers of a statement's one column. As JSON: rows would be handed over one by one, which takes longer."""
    found = connection.row(f"SELECT json_group_array(number) FROM ({statement})", parameters)
    numbers: list[int] = json.loads(found[0]) if found else []
    return numbers


def _tallies(connection: Connection, wanted: str) -> dict[int, tuple[tuple[str, int], ...]]:
    """Numbers of annotations per label, of the articles whose ids stand in that JSON."""
    tallies: dict[int, tuple[tuple[str, int], ...]] = {}
    sql = (
        "SELECT article_id, label, count FROM tally WHERE article_id IN (SELECT value FROM json_each(?))"
        " ORDER BY article_id, label"
    )
    for article_id, label, number in connection.rows(sql, (wanted,)):
        tallies[article_id] = (*tallies.get(article_id, ()), (label, number))
    return tallies

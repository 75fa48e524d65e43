"""The passages of a whole project: which a query is true of, and what a concordance shows of them."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
from collections.abc import Sequence

from desktop.model.passage import PassageLine, PassageOrder
from desktop.store.connection import Connection, Row, Value
from desktop.store.search import Condition
from desktop.text.query import All, Either, Field, Node, Query, Words

_AROUND = 80  # code points of context
_LONGEST = 400  # code points of a passage that are shown


class _PassageCondition(Condition):
    """A condition on passages: fields that passages have are asked of themselves, all others of their articles."""

    def __init__(self, query: Query) -> None:
        super().__init__(query, "annotation.article_id", split=False)

    def _node(self, node: Node) -> str:
        match node:
            case Words():
                self.parameters.append(f"%{node.text.replace('%', ' ')}%")
                return f"{_QUOTE} LIKE ?"
            case All() | Either():
                word = " AND " if isinstance(node, All) else " OR "
                return f"({word.join(self._node(part) for part in node.parts)})"
            case Field() if node.name in {"label", "speaker", "addressee", "note"}:
                return self.of_passage(node)
            case _:
                return super()._node(node)


def keys(
    connection: Connection,
    query: Query,
    order: PassageOrder = PassageOrder.ARTICLE,
    *,
    descending: bool = False,
    within: Sequence[int] | None = None,
) -> list[int]:
    """The keys of all passages that a query is true of, in articles of the library; `within`: only in these."""
    condition = _PassageCondition(query)
    where, parameters = [], list[Value]()
    if not condition.hidden:
        where.append("+annotation.article_id NOT IN (SELECT id FROM article WHERE shown = 0)")
    if within is not None:
        where.append("annotation.article_id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(within)))
    if condition.sql:
        where.append(condition.sql)
        parameters += condition.parameters
    by = _ORDERS[order].format(" DESC" if descending else "")
    found = connection.row(
        "SELECT json_group_array(id) FROM (SELECT annotation.id AS id FROM annotation"
        f" LEFT JOIN label ON label.id = annotation.label WHERE {' AND '.join(where) or '1'}"
        f" ORDER BY {by}, annotation.article_id, {_START}, annotation.id)",
        parameters,
    )
    listed: list[int] = json.loads(found[0]) if found else []
    return listed


def lines(connection: Connection, wanted: Sequence[int]) -> list[PassageLine | None]:
    """What is shown of the passages of those keys, in that order; None for one that is gone."""
    found = connection.rows(_LINES, {"keys": json.dumps(list(wanted))})
    made = {row[0]: _line(row[1:]) for row in found}
    return [made.get(key) for key in wanted]


def _line(row: Row) -> PassageLine:
    """A line from the stretch of the text around a passage; `offset` is where the stretch starts."""
    uid, article_id, label, start, end, around, offset, *others = row
    before, text, after = around[: start - offset], around[start - offset : end - offset], around[end - offset :]
    if end - start > _LONGEST:
        text, after = f"{around[start - offset : start - offset + _LONGEST]}…", ""
    return PassageLine(uid, article_id, label, *(" ".join(part.split()) for part in (before, text, after)), *others)


def sayings(connection: Connection, wanted: Sequence[int]) -> list[tuple[int, str, str, str, str, str]]:
    """Key, label, date, role, name and entity type (or empty) of everybody named in the passages of those keys.

    In the order of the articles and of their texts; a passage that names nobody comes with empty role and name.
    """
    return connection.rows(_SAYINGS, {"keys": json.dumps(list(wanted))})


_START = "(SELECT min(start) FROM piece WHERE annotation_id = annotation.id)"
_QUOTE = (
    '(SELECT substr(article.text, min(piece.start) + 1, max(piece."end") - min(piece.start)) FROM piece, article'
    " WHERE piece.annotation_id = annotation.id AND article.id = annotation.article_id)"
)
_NAMES = (
    "(SELECT group_concat(name, '; ') FROM (SELECT name FROM role WHERE annotation_id = annotation.id AND role = '{}'"
    " ORDER BY position))"
)
_DATE = "(SELECT published FROM article WHERE id = annotation.article_id)"
_ORDERS = {
    PassageOrder.ARTICLE: "annotation.article_id{0}",
    PassageOrder.LABEL: "label.position{0}, annotation.label{0}",
    PassageOrder.SPEAKER: f"{_NAMES.format('speaker')} IS NULL, {_NAMES.format('speaker')} COLLATE NOCASE{{0}}",
    PassageOrder.ADDRESSEE: f"{_NAMES.format('addressee')} IS NULL, {_NAMES.format('addressee')} COLLATE NOCASE{{0}}",
    PassageOrder.DATE: f"{_DATE} = '', {_DATE}{{0}}",
    PassageOrder.TITLE: "(SELECT title FROM article WHERE id = annotation.article_id) COLLATE NOCASE{0}",
}
_LINES = f"""
WITH place AS (
    SELECT annotation_id AS id, min(start) AS first, max("end") AS last
    FROM piece WHERE annotation_id IN (SELECT value FROM json_each(:keys)) GROUP BY annotation_id
)
SELECT
    annotation.id, annotation.uid, article_id, annotation.label, first, last,
    substr(article.text, max(first - {_AROUND}, 0) + 1, min(last - first, {_LONGEST}) + 2 * {_AROUND}),
    max(first - {_AROUND}, 0),
    coalesce({_NAMES.format("speaker")}, ''), coalesce({_NAMES.format("addressee")}, ''),
    article.title, article.published, article.source, annotation.note
FROM place JOIN annotation USING (id) JOIN article ON article.id = article_id
"""
_SAYINGS = """
SELECT
    annotation.id, annotation.label, article.published, coalesce(role.role, ''), coalesce(role.name, ''),
    coalesce((
        SELECT type FROM mention
        WHERE mention.article_id = annotation.article_id AND start = mention_start AND "end" = mention_end
    ), '')
FROM annotation JOIN article ON article.id = annotation.article_id
LEFT JOIN role ON role.annotation_id = annotation.id AND role.role IN ('speaker', 'addressee')
WHERE annotation.id IN (SELECT value FROM json_each(:keys))
ORDER BY annotation.article_id, annotation.id, role.position
"""

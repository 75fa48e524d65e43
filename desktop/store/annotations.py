"""Annotations in and out of their tables."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import gc
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.span import Span
from desktop.store.connection import Connection, Row

T = TypeVar("T")


def of_article(connection: Connection, article_id: int, within: Span | None = None) -> tuple[Annotation, ...]:
    """The article's annotations, by where they start, the longer first.

    With `within`, only those that share a code point with that stretch.
    """
    if within is None:
        return _built(connection, "article_id = ?", (article_id,))
    keys = [row[0] for row in connection.rows(_WITHIN, (article_id, within.end, within.start))]
    return _built(connection, "annotation.id IN (SELECT value FROM json_each(?))", (json.dumps(keys),))


def find(connection: Connection, uid: str) -> Annotation | None:
    """The annotation of that id, or None."""
    return next(iter(_built(connection, "uid = ?", (uid,))), None)


def add(connection: Connection, annotation: Annotation) -> None:
    """Put an annotation in. ValueError where it does not fit the article's text or its id is taken."""
    _check(connection, annotation)
    if _key(connection, annotation.id) is not None:
        message = f"there is an annotation {annotation.id} already"
        raise ValueError(message)
    key = connection.insert(
        "INSERT INTO annotation (uid, article_id, label, cue_start, cue_end, note, annotator, origin, created,"
        " modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (annotation.id, annotation.article_id, *_values(annotation)),
    )
    _add_parts(connection, key, annotation)


def remove(connection: Connection, uid: str) -> None:
    """Take an annotation out."""
    connection.run("DELETE FROM annotation WHERE uid = ?", (uid,))


def relabel(
    connection: Connection, marks: Sequence[tuple[str, str, str]]
) -> tuple[tuple[tuple[str, str, str], ...], set[int]]:
    """Give annotations (id, label, time of change) other labels; the marks they had, and the articles they are in.

    ValueError where there is no annotation of such an id.
    """
    wanted = json.dumps(marks)
    found = connection.rows(
        "SELECT uid, label, modified, article_id FROM annotation"
        " JOIN json_each(?) AS mark ON uid = json_extract(mark.value, '$[0]') ORDER BY mark.key",
        (wanted,),
    )
    if len(found) < len(marks):
        message = f"there is no annotation {', '.join(sorted({mark[0] for mark in marks} - {row[0] for row in found}))}"
        raise ValueError(message)
    connection.run(
        "UPDATE annotation SET label = json_extract(mark.value, '$[1]'), modified = json_extract(mark.value, '$[2]')"
        " FROM json_each(?) AS mark WHERE uid = json_extract(mark.value, '$[0]')",
        (wanted,),
    )
    return tuple((uid, label, modified) for uid, label, modified, _ in found), {row[3] for row in found}


def of_label(connection: Connection, label: str) -> list[str]:
    """The ids of all annotations with that label, in articles shown and hidden."""
    return [row[0] for row in connection.rows("SELECT uid FROM annotation WHERE label = ? ORDER BY id", (label,))]


def quotes(connection: Connection, label: str) -> list[Row]:
    """Of the annotations with that label in the library: id, headline, quote, speakers and attributes in words."""
    return connection.rows(
        "SELECT passages.id, article, quote, coalesce(speaker, ''), coalesce(attributes, '')"
        " FROM annotation JOIN passages ON passages.id = annotation.uid"
        " WHERE annotation.label = ? ORDER BY annotation.id",
        (label,),
    )


def replace(connection: Connection, annotation: Annotation) -> None:
    """Give the annotation of that id new contents, in the same article."""
    _check(connection, annotation)
    key = _key(connection, annotation.id)
    connection.run(
        "UPDATE annotation SET label = ?, cue_start = ?, cue_end = ?, note = ?, annotator = ?, origin = ?,"
        " created = ?, modified = ? WHERE id = ?",
        (*_values(annotation), key),
    )
    for table in ("piece", "role", "attribute"):
        connection.run(f"DELETE FROM {table} WHERE annotation_id = ?", (key,))
    _add_parts(connection, key or 0, annotation)


def _key(connection: Connection, uid: str) -> int | None:
    found = connection.row("SELECT id FROM annotation WHERE uid = ?", (uid,))
    return found[0] if found else None


def _check(connection: Connection, annotation: Annotation) -> None:
    found = connection.row("SELECT length FROM article WHERE id = ?", (annotation.article_id,))
    ends = [span.end for span in (*annotation.spans, annotation.cue) if span is not None]
    ends += [filler.mention.end for filler in annotation.roles if filler.mention is not None]
    if found is None or max(ends) > found[0]:
        message = f"annotation {annotation.id} does not fit article {annotation.article_id}"
        raise ValueError(message)


def _values(annotation: Annotation) -> tuple[str | int | None, ...]:
    cue = annotation.cue
    return (
        annotation.label,
        cue.start if cue else None,
        cue.end if cue else None,
        annotation.note,
        annotation.annotator,
        str(annotation.origin),
        annotation.created,
        annotation.modified,
    )


def _add_parts(connection: Connection, key: int, annotation: Annotation) -> None:
    connection.run_many(
        "INSERT INTO piece VALUES (?, ?, ?, ?)",
        [(key, position, span.start, span.end) for position, span in enumerate(annotation.spans)],
    )
    connection.run_many(
        "INSERT INTO role VALUES (?, ?, ?, ?, ?, ?)",
        [
            (key, position, filler.role, filler.name, *_ends(filler.mention))
            for position, filler in enumerate(annotation.roles)
        ],
    )
    connection.run_many(
        "INSERT INTO attribute VALUES (?, ?, ?, ?)",
        [(key, position, name, value) for position, (name, value) in enumerate(annotation.attributes)],
    )


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span is not None else (None, None)


def _built(connection: Connection, where: str, parameters: tuple[int | str, ...]) -> tuple[Annotation, ...]:
    """The annotations of a query, in order.

    The first piece comes with the row and the parts that most annotations do without come apart, for an article can
    have tens of thousands of them and is to be open in a moment.
    """
    found = []
    with _no_collections():
        more = _grouped(connection.rows(_MORE_PIECES.format(where), parameters), Span)
        roles = _grouped(connection.rows(_ROLES.format(where), parameters), _filler)
        attributes = _grouped(connection.rows(_ATTRIBUTES.format(where), parameters), _pair)
        for (
            key,
            start,
            end,
            cue,
            cue_end,
            origin,
            uid,
            article_id,
            label,
            note,
            annotator,
            created,
            modified,
        ) in connection.rows(_ANNOTATIONS.format(where), parameters):
            annotation = Annotation(
                uid,
                article_id,
                label,
                (Span(start, end), *more[key]) if key in more else (Span(start, end),),
                None if cue is None else Span(cue, cue_end),
                roles.get(key, ()),
                attributes.get(key, ()),
                note,
                annotator,
                _ORIGINS[origin],
                created,
                modified,
            )
            found.append((start, -annotation.extent.end if key in more else -end, uid, annotation))
    found.sort()
    return tuple([each[3] for each in found])


@contextmanager
def _no_collections() -> Iterator[None]:
    """Many small objects, none of them in a cycle: looking for cycles among them takes a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


_ORIGINS = {str(origin): origin for origin in Origin}
_ANNOTATIONS = (
    'SELECT annotation.id, start, "end", cue_start, cue_end, origin, uid, article_id, label, note, annotator, created,'
    " modified FROM annotation JOIN piece ON annotation_id = annotation.id AND position = 0 WHERE {}"
)
_WITHIN = (
    "SELECT DISTINCT annotation_id FROM annotation JOIN piece ON annotation_id = annotation.id"
    ' WHERE article_id = ? AND start < ? AND "end" > ?'
)
_PARTS = " ON annotation_id = annotation.id WHERE {} ORDER BY annotation.id, position"
_MORE_PIECES = (
    'SELECT annotation_id, start, "end" FROM annotation JOIN piece INDEXED BY piece_after_first'
    f"{_PARTS.replace('WHERE', 'AND position > 0 WHERE')}"
)
_ROLES = f"SELECT annotation_id, role, name, mention_start, mention_end FROM annotation JOIN role{_PARTS}"
_ATTRIBUTES = f"SELECT annotation_id, name, value FROM annotation JOIN attribute{_PARTS}"


def _filler(role: str, name: str, start: int | None, end: int) -> Filler:
    return Filler(role, name, None if start is None else Span(start, end))


def _pair(name: str, value: str) -> tuple[str, str]:
    return name, value


def _grouped(rows: Iterable[Row], make: Callable[..., T]) -> dict[int, tuple[T, ...]]:
    """What `make` makes of each row, by the row's first column."""
    groups: dict[int, tuple[T, ...]] = {}
    for key, *values in rows:
        made = make(*values)
        groups[key] = (*groups[key], made) if key in groups else (made,)
    return groups

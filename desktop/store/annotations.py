"""Annotations in and out of their tables."""

from collections import defaultdict
from collections.abc import Iterable

from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.span import Span
from desktop.store.connection import Connection, Row

_COLUMNS = "annotation.id, uid, article_id, label, cue_start, cue_end, note, annotator, origin, created, modified"


def of_article(connection: Connection, article_id: int) -> tuple[Annotation, ...]:
    """The article's annotations, by where they start, the longer first."""
    return _built(connection, "article_id = ?", (article_id,))


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
        connection.run(f"DELETE FROM {table} WHERE annotation_id = ?", (key,))  # noqa: S608  (our own three names)
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
    base = f"FROM annotation JOIN {{}} ON annotation_id = annotation.id WHERE {where} ORDER BY annotation_id, position"
    pieces = _grouped(connection.rows(f'SELECT annotation_id, start, "end" {base.format("piece")}', parameters))
    roles = _grouped(
        connection.rows(
            f"SELECT annotation_id, role, name, mention_start, mention_end {base.format('role')}", parameters
        )
    )
    attributes = _grouped(connection.rows(f"SELECT annotation_id, name, value {base.format('attribute')}", parameters))
    found = [
        Annotation(
            uid,
            article_id,
            label,
            tuple(Span(start, end) for _, start, end in pieces[key]),
            None if cue_start is None else Span(cue_start, cue_end),
            tuple(_filler(row) for row in roles.get(key, ())),
            tuple((name, value) for _, name, value in attributes.get(key, ())),
            note,
            annotator,
            _ORIGINS[origin],
            created,
            modified,
        )
        for key, uid, article_id, label, cue_start, cue_end, note, annotator, origin, created, modified in (
            connection.rows(f"SELECT {_COLUMNS} FROM annotation WHERE {where}", parameters)  # noqa: S608
        )
    ]
    found.sort(key=_order)
    return tuple(found)


_ORIGINS = {str(origin): origin for origin in Origin}


def _order(annotation: Annotation) -> tuple[int, int, str]:
    extent = annotation.extent
    return extent.start, -extent.end, annotation.id


def _filler(row: Row) -> Filler:
    _, role, name, start, end = row
    return Filler(role, name, None if start is None else Span(start, end))


def _grouped(rows: Iterable[Row]) -> dict[int, list[Row]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups

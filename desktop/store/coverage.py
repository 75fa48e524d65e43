"""What was read, and where there is nothing to tag, in and out of its table."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

from dataclasses import replace

from desktop.model.coverage import Coverage, CoverageKind
from desktop.model.span import Span
from desktop.store.connection import Connection

_SAME = 'article_id = ? AND start = ? AND "end" = ? AND kind = ? AND annotator = ?'


def of_article(connection: Connection, article_id: int) -> tuple[Coverage, ...]:
    """All that is known of an article, in the order of the text."""
    rows = connection.rows(
        'SELECT start, "end", kind, annotator, at FROM coverage WHERE article_id = ? ORDER BY start, "end", kind, id',
        (article_id,),
    )
    return tuple(
        Coverage(article_id, Span(start, end), CoverageKind(kind), annotator, at)
        for start, end, kind, annotator, at in rows
    )


def add(connection: Connection, coverage: Coverage) -> bool:
    """Put a note in; False where the same one is there already. ValueError where it does not fit the article."""
    found = connection.row("SELECT length FROM article WHERE id = ?", (coverage.article_id,))
    if found is None or not coverage.span.start < coverage.span.end <= found[0]:
        message = f"{coverage.span} does not fit article {coverage.article_id}"
        raise ValueError(message)
    if connection.row(f"SELECT 1 FROM coverage WHERE {_SAME}", _key(coverage)) is not None:
        return False
    connection.run(
        'INSERT INTO coverage (article_id, start, "end", kind, annotator, at) VALUES (?, ?, ?, ?, ?, ?)',
        (*_key(coverage), coverage.at),
    )
    return True


def remove(connection: Connection, coverage: Coverage) -> Coverage | None:
    """Take a note out, whenever it was made; the note as it was, or None where there is none."""
    found = connection.row(f"SELECT at FROM coverage WHERE {_SAME}", _key(coverage))
    if found is None:
        return None
    connection.run(f"DELETE FROM coverage WHERE {_SAME}", _key(coverage))
    return replace(coverage, at=found[0])


def record_read(connection: Connection, coverage: Coverage) -> bool:
    """Note what was read, as one stretch with what the same annotator had read over and in it; False if all was."""
    article_id, span, annotator = coverage.article_id, coverage.span, coverage.annotator
    mine = "article_id = ? AND kind = 'read' AND annotator = ?"
    old = connection.rows(
        f'SELECT id, start, "end" FROM coverage WHERE {mine} AND start < ? AND "end" > ?',
        (article_id, annotator, span.end, span.start),
    )
    if any(start <= span.start and span.end <= end for _, start, end in old):
        return False
    connection.run_many("DELETE FROM coverage WHERE id = ?", [(key,) for key, _, _ in old])
    whole = Span(min([span.start, *(row[1] for row in old)]), max([span.end, *(row[2] for row in old)]))
    return add(connection, Coverage(article_id, whole, CoverageKind.READ, annotator, coverage.at))


def shares(connection: Connection, article_id: int | None = None) -> dict[int, float]:
    """How much of each article is covered, from 0 to 1, by the code points of its blocks; no zeros.

    With an id, of that article alone.
    """
    where, limits = ("", ()) if article_id is None else (" WHERE article_id = ?", (article_id,))
    covered: dict[int, int] = {}
    last, reached = 0, 0
    for key, start, end in connection.rows(
        f'SELECT article_id, start, "end" FROM coverage{where} ORDER BY article_id, start', limits
    ):
        reached = reached if key == last else 0
        covered[key] = covered.get(key, 0) + max(0, end - max(start, reached))
        last, reached = key, max(reached, end)
    found = {}
    for key, count in covered.items():
        whole = connection.row('SELECT sum("end" - start) FROM block WHERE article_id = ?', (key,))
        length = whole[0] if whole else 0
        found[key] = min(1.0, count / length) if length else 1.0
    return found


def _key(coverage: Coverage) -> tuple[int | str, ...]:
    span = coverage.span
    return coverage.article_id, span.start, span.end, str(coverage.kind), coverage.annotator

"""An article gets another text of the same source, and all that is marked in it is carried along.

Everything here runs inside the caller's transaction.
"""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.model.annotation import Annotation
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import Patch, Reclean, Rows
from desktop.model.span import Span
from desktop.store import annotations, contents, entities, unplaced
from desktop.store.connection import Connection
from desktop.text.carrying import Carrier
from desktop.text.content import Content
from desktop.text.patches import inverse, patched

_MARKED = ("mention", "coverage")
_TABLES = (*_MARKED, "unplaced")


@dataclass(slots=True)
class _Back:
    """What takes it all back: gathered while it is done."""

    annotations: list[Annotation] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    rows_out: dict[str, list[str]] = field(default_factory=lambda: {table: [] for table in _TABLES})
    rows_put: dict[str, list[str]] = field(default_factory=lambda: {table: [] for table in _TABLES})

    def rows(self) -> tuple[Rows, ...]:
        """The rows to go and to come."""
        found = (Rows(table, tuple(self.rows_out[table]), tuple(self.rows_put[table])) for table in _TABLES)
        return tuple(rows for rows in found if rows.out or rows.put)


def reclean(connection: Connection, edit: Reclean) -> tuple[Reclean, Change]:
    """Apply the edit; its inverse, and what it touched. ValueError where it does not fit the article."""
    old = contents.read(connection, edit.article_id)
    row = connection.row("SELECT revision FROM article WHERE id = ?", (edit.article_id,))
    if old is None or row is None:
        message = f"there is no article {edit.article_id}"
        raise ValueError(message)
    before = old.parts()
    after = dict(before)
    patches: list[Patch] = []
    for patch in edit.patches:
        patches.insert(0, inverse(patch, after[patch.part]))
        after[patch.part] = patched(patch, after[patch.part])
    revision = edit.revision or row[0] + 1
    found = _mark_entities(connection, edit, revision)
    new = contents.write(connection, edit.article_id, before, after)
    connection.run("UPDATE article SET revision = ? WHERE id = ?", (revision, edit.article_id))
    back = _Back()
    _Carrying(connection, edit, old, new, back).run()
    entities.note_names(connection, edit.article_id)
    undone = Reclean(
        edit.article_id, tuple(patches), tuple(back.annotations), tuple(back.out), back.rows(), row[0], found, edit.at
    )
    kinds = frozenset({ChangeKind.TEXT, ChangeKind.ANNOTATIONS, ChangeKind.ENTITIES})
    return undone, Change(frozenset({edit.article_id}), kinds)


def _mark_entities(connection: Connection, edit: Reclean, revision: int) -> int:
    """Have entities found again: those of another text with the same revision are not this one's.

    Gives the revision they had been found in where that is changed, else -1.
    """
    run = connection.row("SELECT revision FROM entity_run WHERE article_id = ?", (edit.article_id,))
    if run is None:
        return -1
    sql = "UPDATE entity_run SET revision = ? WHERE article_id = ?"
    if edit.found >= 0 and run[0] == 0:
        connection.run(sql, (edit.found, edit.article_id))
        return 0
    if not edit.revision and run[0] == revision:
        connection.run(sql, (0, edit.article_id))
        return revision
    return -1


class _Carrying:
    """Carries what is marked from one text to the other."""

    def __init__(self, connection: Connection, edit: Reclean, old: Content, new: Content, back: _Back) -> None:
        self._connection, self._edit, self._old, self._new, self._back = connection, edit, old, new, back
        self._there = Carrier((old.text, old.map), (new.text, new.map))
        self._again = Carrier((new.text, new.map), (old.text, old.map))

    def run(self) -> None:
        """Carry everything."""
        kept = unplaced.of_article(self._connection, self._edit.article_id)
        self._take_rows()
        self._annotations()
        for table in _MARKED:
            for row in contents.rows_of(self._connection, table, self._edit.article_id):
                self._row(table, row)
        self._put_rows()
        if not self._edit.revision:  # taking a step back says exactly what is to be there
            for each in kept:
                self._attach(each)

    def _annotations(self) -> None:
        exact = {annotation.id: annotation for annotation in self._edit.annotations}
        for annotation in annotations.of_article(self._connection, self._edit.article_id):
            wanted = exact.pop(annotation.id, None)
            if annotation.id in self._edit.out:
                annotations.remove(self._connection, annotation.id)
                self._back.annotations.append(annotation)
            elif wanted is not None:
                annotations.replace(self._connection, wanted)
                self._back.annotations.append(annotation)
            else:
                self._annotation(annotation)
        for annotation in exact.values():
            annotations.add(self._connection, annotation)
            self._back.out.append(annotation.id)

    def _annotation(self, annotation: Annotation) -> None:
        carried = unplaced.carried(annotation, self._there)
        lost = unplaced.lost(annotation, self._there, self._old, whole=carried is None, at=self._edit.at)
        if lost is not None:
            self._insert("unplaced", lost.row())
        if carried is None:
            annotations.remove(self._connection, annotation.id)
        elif carried != annotation:
            annotations.replace(self._connection, carried)
        if carried is None or unplaced.carried(carried, self._again) != annotation:
            self._back.annotations.append(annotation)

    def _row(self, table: str, row: dict[str, object]) -> None:
        span = Span(int(str(row["start"])), int(str(row["end"])))
        parts = self._there.carry(span)
        if table == "mention" and [part.of(self._new.text) for part in parts] != [span.of(self._old.text)]:
            parts = ()  # part of a name is not the name
        if not parts:
            self._delete(table, row)
            return
        if parts != (span,):
            sql = f'UPDATE {table} SET start = ?, "end" = ? WHERE id = ?'
            self._connection.run(sql, (parts[0].start, parts[0].end, int(str(row["id"]))))
        if len(parts) > 1 or self._again.carry(parts[0]) != (span,):
            self._back.rows_put[table].append(contents.row_json(row))
            self._back.rows_out[table].append(contents.row_json(_moved(row, parts[0])))
        for part in parts[1:]:
            self._insert(table, {name: value for name, value in _moved(row, part).items() if name != "id"})

    def _insert(self, table: str, row: Mapping[str, object]) -> None:
        contents.insert_row(self._connection, table, row)
        self._back.rows_out[table].append(contents.row_json(row))

    def _delete(self, table: str, row: Mapping[str, object]) -> None:
        self._connection.run(f"DELETE FROM {table} WHERE id = ?", (int(str(row["id"])),))
        self._back.rows_put[table].append(contents.row_json(row))

    def _take_rows(self) -> None:
        for rows in self._edit.rows:
            there = contents.rows_of(self._connection, rows.table, self._edit.article_id)
            for wanted in map(json.loads, rows.out):
                found = next((row for row in there if _same(row, wanted)), None)
                if found is not None:
                    there.remove(found)
                    self._delete(rows.table, found)

    def _put_rows(self) -> None:
        for rows in self._edit.rows:
            for row in map(json.loads, rows.put):
                self._insert(rows.table, row)

    def _attach(self, kept: unplaced.Unplaced) -> None:
        """Give a passage its words back where the new text has them again."""
        current = annotations.find(self._connection, kept.annotation.id)
        gone = current is None and not kept.whole  # deleted since
        made, rest = (None, None) if gone else unplaced.attached(kept, current, self._new)
        if made == current and rest == kept:
            return
        before = next(row for row in contents.rows_of(self._connection, "unplaced", kept.annotation.article_id)
                      if row["id"] == kept.id)  # fmt: skip
        self._delete("unplaced", before)
        if rest is not None:
            self._insert("unplaced", rest.row())
        if made is None:
            return
        if current is None:
            annotations.add(self._connection, made)
            self._back.out.append(made.id)
        else:
            annotations.replace(self._connection, made)
            self._remember(current)

    def _remember(self, current: Annotation) -> None:
        """Note how a passage was before: in the old text, if it is not noted already."""
        if all(annotation.id != current.id for annotation in self._back.annotations):
            self._back.annotations.extend(filter(None, [unplaced.carried(current, self._again)]))


def _moved(row: Mapping[str, object], span: Span) -> dict[str, object]:
    return {**row, "start": span.start, "end": span.end}


def _same(row: Mapping[str, object], wanted: Mapping[str, object]) -> bool:
    return all(row.get(name) == value for name, value in wanted.items() if name != "id")

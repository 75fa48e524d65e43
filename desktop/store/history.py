"""The history: every edit with its inverse, so that undo and redo have no limit and survive a restart."""

# ruff: noqa: S608  (statements are put together from constants of this file; values are always bound)

from typing import TYPE_CHECKING, cast

from desktop.model.change import Change
from desktop.store.connection import Connection

if TYPE_CHECKING:
    from desktop.model.edit import Edit


def do(connection: Connection, edit: "Edit", name: str, *, annotator: str, at: str) -> Change:
    """Apply an edit and keep it, in one transaction; what had been undone can no longer be redone."""
    from desktop.store import editing  # noqa: PLC0415  (an article is read without any edit)
    from desktop.store.codec import dumps  # noqa: PLC0415  (as above)

    with connection.transaction():
        inverse, change = editing.apply(connection, edit)
        _drop_undone(connection)
        _keep(connection, (at, annotator, name, dumps(edit), dumps(inverse)))
        _note(connection, at)
    return change


def show(  # noqa: PLR0913  (a step, and what is to be kept of it)
    connection: Connection, step: int, article_ids: tuple[int, ...], name: str, *, annotator: str, at: str
) -> tuple[int, Change]:
    """Show articles, in one step of the history with those that `step` showed before; 0 begins a step.

    Where that step has been undone meanwhile, another one is begun, and it can still be redone. The number of the step.
    """
    from desktop.model.edit import ShowArticles  # noqa: PLC0415  (as above)
    from desktop.store import editing  # noqa: PLC0415  (as above)
    from desktop.store.codec import dumps, loads  # noqa: PLC0415  (as above)

    with connection.transaction():
        edit: Edit = ShowArticles(article_ids)
        inverse, change = editing.apply(connection, edit)
        row = connection.row("SELECT edit, inverse FROM history WHERE id = ? AND state = 'done'", (step,))
        if row is None:
            if not step:
                _drop_undone(connection)
            step = _keep(connection, (at, annotator, name, dumps(edit), dumps(inverse)))
        else:
            before = [cast("ShowArticles", loads(each)).article_ids for each in row]
            hidden = cast("ShowArticles", inverse).article_ids
            edit, inverse = ShowArticles(before[0] + article_ids), ShowArticles(before[1] + hidden, shown=False)
            connection.run(
                "UPDATE history SET at = ?, name = ?, edit = ?, inverse = ? WHERE id = ?",
                (at, name, dumps(edit), dumps(inverse), step),
            )
        _note(connection, at)
    return step, change


def _drop_undone(connection: Connection) -> None:
    """What had been undone can no longer be redone."""
    connection.run("UPDATE history SET state = 'dropped' WHERE state = 'undone'")


def _keep(connection: Connection, row: tuple[str, str, str, str, str]) -> int:
    """Keep a step that was done: when, by whom, its name, its edit and what takes that back. The number of the step."""
    return connection.insert(
        "INSERT INTO history (at, annotator, name, edit, inverse, state) VALUES (?, ?, ?, ?, ?, 'done')", row
    )


def undo(connection: Connection, at: str) -> Change | None:
    """Take the last edit back; what that touched, or None where there is none."""
    with connection.transaction():
        row = connection.row(f"SELECT id, inverse FROM history WHERE id = ({_LAST_DONE})")
        return _step(connection, row, "undone", at)


def redo(connection: Connection, at: str) -> Change | None:
    """Do the edit again that was undone last; what that touched, or None where there is none."""
    with connection.transaction():
        row = connection.row(f"SELECT id, edit FROM history WHERE id = ({_FIRST_UNDONE})")
        return _step(connection, row, "done", at)


def forget(connection: Connection) -> None:
    """Empty the history: what has been done stays done for good."""
    connection.run("DELETE FROM history")
    connection.run("DELETE FROM meta WHERE key = 'saved_at'")


def undo_name(connection: Connection) -> str:
    """Name of the edit that undo would take back, or an empty string."""
    return _name(connection, _LAST_DONE)


def redo_name(connection: Connection) -> str:
    """Name of the edit that redo would do again, or an empty string."""
    return _name(connection, _FIRST_UNDONE)


def last_at(connection: Connection) -> str:
    """When something was last done, undone or redone, ISO 8601 in UTC, or an empty string."""
    found = connection.row("SELECT value FROM meta WHERE key = 'saved_at'")
    return str(found[0]) if found else ""


_LAST_DONE = "SELECT max(id) FROM history WHERE state = 'done'"
_FIRST_UNDONE = "SELECT min(id) FROM history WHERE state = 'undone'"


def _step(connection: Connection, row: tuple[int, str] | None, state: str, at: str) -> Change | None:
    if row is None:
        return None
    from desktop.store import editing  # noqa: PLC0415  (as above)
    from desktop.store.codec import loads  # noqa: PLC0415  (as above)

    step, edit = row
    _, change = editing.apply(connection, loads(edit))
    connection.run("UPDATE history SET state = ? WHERE id = ?", (state, step))
    _note(connection, at)
    return change


def _note(connection: Connection, at: str) -> None:
    connection.run("INSERT OR REPLACE INTO meta VALUES ('saved_at', ?)", (at,))


def _name(connection: Connection, step: str) -> str:
    found = connection.row(f"SELECT name FROM history WHERE id = ({step})")
    return str(found[0]) if found else ""

"""A project as its user sees it: read it, change it, take a change back, hear of changes."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from desktop.errors import PostilError
from desktop.model.annotation import Annotation
from desktop.model.change import Change, ChangeKind
from desktop.model.span import Span
from desktop.store import codebooks, history, view_state
from desktop.store.opening import IfLocked, Project, open_project
from desktop.workspace.reader import Reader

if TYPE_CHECKING:
    from desktop.model.edit import Edit

Listener = Callable[[Change], None]
Clock = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    from uuid import uuid4  # noqa: PLC0415  (nothing needs it before the first edit)

    return uuid4().hex


def _login() -> str:
    from getpass import getuser  # noqa: PLC0415  (nothing needs it before the first edit)

    try:
        return getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "unknown"


def _warm() -> None:
    from desktop.store import codec, editing  # noqa: F401, PLC0415  (an article is read without any edit)

    codec.warm()
    _new_id(), _login()


class Workspace(Reader):
    """One open project, on the thread that opened it; other threads take a `connect()` of their own."""

    def __init__(self, project: Project, annotator: str, clock: Clock, new_id: Callable[[], str]) -> None:
        """Use `Workspace.open`."""
        super().__init__(project)
        self._annotator = annotator
        self.clock = clock
        self.new_id = new_id
        self._listeners: list[Listener] = []

    @classmethod
    def open(  # noqa: PLR0913  (all but the path have defaults)
        cls,
        path: Path,
        *,
        create: bool = False,
        read_only: bool = False,
        if_locked: IfLocked = "raise",
        annotator: str = "",
        clock: Clock | None = None,
        new_id: Callable[[], str] | None = None,
    ) -> Self:
        """Open a project, or make it where there is none and `create` says so.

        Where it cannot be written to (another program is editing it, or its folder is read-only), `if_locked` says
        whether to raise PostilError or to open it for reading. PostilError for everything that is no project.
        """
        at = clock().isoformat(timespec="seconds") if clock else ""
        project = open_project(path, create=create, read_only=read_only, if_locked=if_locked, at=at)
        return cls(_with_codebook(project), annotator, clock or _now, new_id or _new_id)

    def begin_writing(self, if_locked: IfLocked = "read_only") -> None:
        """Make a project that was opened for reading one that can be changed, as `open` would have.

        For a window that shows an article first and asks for the lock after that frame. PostilError where `open` would
        raise it; the project can still be read then. Nothing happens where it can be changed already.
        """
        if not self.read_only:
            return
        project = _with_codebook(open_project(self.path, if_locked=if_locked))
        self._project.close()
        self._project, self.connection, self._codebook = project, project.connection, None

    def connect(self) -> Self:
        """The same project once more, for another thread; close it there."""
        return type(self)(self._project.connect(), self._annotator, self.clock, self.new_id)

    @property
    def annotator(self) -> str:
        """Who edits: the name given, else that of the login."""
        if not self._annotator:
            self._annotator = _login()
        return self._annotator

    @property
    def saved_at(self) -> datetime | None:
        """When something was last done, undone or redone; each is on the disk when its call returns."""
        at = history.last_at(self.connection)
        return datetime.fromisoformat(at) if at else None

    def close(self) -> None:
        """Close the project; there is nothing left to save."""
        self._project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def do(self, edit: "Edit", name: str) -> Change:
        """Apply an edit under a name for the undo command; when this returns, it is on the disk.

        A replaced annotation gets its time of change here. PostilError where the project is read-only or the disk
        full (nothing has changed then); ValueError for an edit that does not fit the project.
        """
        self.check_writable()
        at = self._now()
        return self._tell(history.do(self.connection, _stamped(edit, at), name, annotator=self.annotator, at=at))

    def undo(self) -> Change | None:
        """Take the last edit back, whenever it was made; None where there is none."""
        self.check_writable()
        change = history.undo(self.connection, self._now())
        return None if change is None else self._tell(change)

    def redo(self) -> Change | None:
        """Do the last undone edit again; None where there is none."""
        self.check_writable()
        change = history.redo(self.connection, self._now())
        return None if change is None else self._tell(change)

    def warm(self) -> None:
        """Have what the first edit needs imported in the background."""
        if not self.read_only:
            threading.Thread(target=_warm, name="postil-warm").start()

    def check_writable(self) -> None:
        """PostilError where nothing can be changed: open for reading only, or moved away since it was opened."""
        if self.read_only:
            message = f"{self.path.name} is open for reading only. {self.read_only_reason} Nothing was changed."
            raise PostilError(message, "Close it where it is being edited, or work on a copy.")
        self._project.check_place()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after every change, on this thread; call what is returned to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def notice(self, change: Change) -> None:
        """Tell the listeners of a change that came through another connection (a job's)."""
        self._tell(change)

    def remember(self, key: str, value: str) -> None:
        """Keep a small value that is no edit, such as a scroll position; nothing where the project is read-only."""
        if not self.read_only:
            with self.connection.hurried():
                view_state.remember(self.connection, key, value)

    def new_annotation(self, article_id: int, label: str, spans: Sequence[Span], **others: Any) -> Annotation:  # noqa: ANN401
        """An annotation with a new id, by this annotator, made now; `others` are further fields of Annotation."""
        now = self._now()
        given = {"annotator": self.annotator, "created": now, "modified": now} | others
        return Annotation(self.new_id(), article_id, label, tuple(spans), **given)

    def _now(self) -> str:
        return self.clock().isoformat(timespec="seconds")

    def _tell(self, change: Change) -> Change:
        if ChangeKind.CODEBOOK in change.kinds:
            self._codebook = None
        for listener in tuple(self._listeners):
            listener(change)
        return change


def _with_codebook(project: Project) -> Project:
    """The project, closed where it cannot be given the standard codebook that a new one needs."""
    try:
        if not project.read_only and not codebooks.is_there(project.connection):
            from desktop.workspace.codebooks import default_codebook  # noqa: PLC0415  (for a new project alone)

            with project.connection.transaction():
                codebooks.write(project.connection, default_codebook())
    except BaseException:
        project.close()
        raise
    return project


def _stamped(edit: "Edit", at: str) -> "Edit":
    """The edit with its time in the annotations it replaces."""
    from desktop.model.edit import Batch, Relabel, ReplaceAnnotation  # noqa: PLC0415  (an article is read without any edit)

    if isinstance(edit, ReplaceAnnotation):
        return ReplaceAnnotation(replace(edit.annotation, modified=at))
    if isinstance(edit, Relabel):
        return Relabel(tuple((annotation_id, label, time or at) for annotation_id, label, time in edit.marks))
    if isinstance(edit, Batch):
        return Batch(tuple(_stamped(each, at) for each in edit.edits))
    return edit

"""Named entities, found in the background."""

import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from desktop.model.article import Article
from desktop.model.change import Change, ChangeKind
from desktop.store import entities
from desktop.store.entities import EntityRun
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.nlp.entities import EntityModel

T = TypeVar("T")
_turn = threading.Lock()  # spaCy promises nothing about two threads in one pipeline
_claims: set[tuple[Path, int]] = set()
_claims_lock = threading.Lock()


def find_entities(
    workspace: Workspace | Path,
    report: Callable[[int, int, str], None],
    article_ids: Collection[int] | None = None,
    on_change: Callable[[Change], None] | None = None,
) -> int:
    """Find the named entities of those articles, or of all, where this model has not; how many it went through.

    May run on any thread. Each article is stored in a transaction of its own as soon as it is done and told to
    `on_change`. An article that another call is busy with is left to it; a result for a text that has changed in the
    meantime is dropped. PostilError where there is no language model or the project cannot be written to.
    """
    with workspace.connect() if isinstance(workspace, Workspace) else Workspace.open(workspace) as own:
        own.check_writable()
        if _all_done(own, article_ids):
            report(0, 0, "")
            return 0
        model = _model()
        waiting = _waiting(own, model.name, model.version, article_ids)
        stored = 0
        report(0, len(waiting), "")
        with _Queue(own, waiting, (model.name, model.version)) as queue, own.connection.hurried():
            for found in _in_turns(model.find(queue.texts())):
                article = queue.taken.popleft()
                run = EntityRun(model.name, model.version, own.clock().isoformat(timespec="seconds"))
                if entities.store(own.connection, article.id, article.revision, found, run=run):
                    stored += 1
                    if on_change is not None:
                        on_change(Change(frozenset({article.id}), frozenset({ChangeKind.ENTITIES})))
                queue.drop(article.id)
                report(queue.done, len(waiting), article.title)
    return stored


def _waiting(workspace: Workspace, name: str, version: str, article_ids: Collection[int] | None) -> list[int]:
    waiting = entities.waiting(workspace.connection, name, version)
    if article_ids is None:
        return waiting
    wanted = set(article_ids)
    return [article_id for article_id in waiting if article_id in wanted]


def _all_done(workspace: Workspace, article_ids: Collection[int] | None) -> bool:
    """Whether the installed model has been through all of it; told without loading it, which takes a second."""
    from desktop.nlp.entities import NAME, installed_version  # noqa: PLC0415  (a window opens without it)

    version = installed_version()
    return bool(version) and not _waiting(workspace, NAME, version, article_ids)


@cache
def _load() -> "EntityModel":
    from desktop.nlp.entities import EntityModel  # noqa: PLC0415  (spaCy takes longer to import than the window)

    return EntityModel.load()


def _model() -> "EntityModel":
    with _turn:
        return _load()


def _in_turns(results: Iterator[T]) -> Iterator[T]:
    """The results, each found while no other thread uses the model; so a short call waits for no long one."""
    while True:
        with _turn:
            try:
                result = next(results)
            except StopIteration:
                return
        yield result


class _Queue:
    """Articles on their way through the model; each is claimed while it is there."""

    def __init__(self, workspace: Workspace, waiting: list[int], model: tuple[str, str]) -> None:
        self.taken: deque[Article] = deque()
        self.done = 0
        self._workspace = workspace
        self._waiting = waiting
        self._model = model
        self._claimed: set[int] = set()

    def texts(self) -> Iterator[str]:
        """The texts of the articles; `taken` holds the articles themselves, in the same order."""
        for article_id in self._waiting:
            if not self._claim(article_id):
                self.done += 1
                continue
            run = self._workspace.entity_state(article_id)
            if run is not None and (run.model, run.version) == self._model:  # another call was through just before
                self.drop(article_id)
                continue
            article = self._workspace.article(article_id)
            self.taken.append(article)
            yield article.text

    def drop(self, article_id: int) -> None:
        """The article is through."""
        self.done += 1
        self._claimed.discard(article_id)
        with _claims_lock:
            _claims.discard((self._workspace.path, article_id))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave whatever is not through to others."""
        with _claims_lock:
            _claims.difference_update((self._workspace.path, article_id) for article_id in self._claimed)

    def _claim(self, article_id: int) -> bool:
        claim = (self._workspace.path, article_id)
        with _claims_lock:
            if claim in _claims:
                return False
            _claims.add(claim)
        self._claimed.add(article_id)
        return True

"""Files into a project."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import Cancelled, PostilError
from desktop.model.change import Change
from desktop.model.edit import ShowArticles
from desktop.store import sources
from desktop.workspace.files import CleanedFile, ImportFailure, walk
from desktop.workspace.incoming import Incoming, clean_incoming, incoming
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle

log = logging.getLogger(__name__)
Report = Callable[[int, int, str], None]
OnChange = Callable[[Change], None]
_FAULT = (
    "Cleaning it failed through a fault in this program; the file is as it was.",
    "The log says where; meanwhile, save its text in a plain file and import that.",
)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought: ids of the articles added, what failed, and files that were in the project already.

    `cancelled` says that it was ended early; `added` is in the project all the same.
    """

    added: tuple[int, ...] = ()
    failures: tuple[ImportFailure, ...] = ()
    skipped: tuple[Path, ...] = ()
    cancelled: bool = False


def import_paths(
    workspace: Workspace, paths: Iterable[Path], report: Report, on_change: OnChange | None = None
) -> ImportReport:
    """Read, clean and put in the files named and those in the folders named; may run on any thread.

    A file that fails is reported and stops nothing. A file whose contents are in the library already adds nothing.
    All articles become one step of the history when the last file is in, or when `report` raises Cancelled; until
    then they are in the project file but not in the library. PostilError where the project cannot be written to.
    """
    files, failures = walk(paths)
    with workspace.connect() as own:
        own.check_writable()
        if on_change is not None:
            own.subscribe(on_change)
        landing = _Landing(own, failures)
        cancelled = False
        try:
            with own.connection.hurried():
                for number, path in enumerate(files):
                    for item in incoming(path):
                        report(number, len(files), path.name)
                        landing.take(item)
            report(len(files), len(files), "")
        except Cancelled:
            cancelled = True
        finally:
            landing.show()
    return ImportReport(tuple(landing.added), tuple(landing.failures), tuple(landing.skipped), cancelled)


class _Landing:
    """What has come in so far."""

    def __init__(self, workspace: Workspace, failures: list[ImportFailure]) -> None:
        self.added: list[int] = []
        self.failures = failures
        self.skipped: list[Path] = []
        self._workspace = workspace
        self._connection = workspace.connection
        self._sources: set[int] = set()

    def take(self, item: Incoming | ImportFailure) -> None:
        """Bring one source in, or note why it did not come in."""
        if isinstance(item, ImportFailure):
            self.failures.append(item)
            return
        sha256 = item.sha256
        known = self._known(sha256)
        try:
            cleaned = None if known is not None else clean_incoming(item)
        except PostilError as error:
            self.failures.append(ImportFailure(item.path, error.message, error.hint, item.inside))
            return
        except Exception:  # a fault in our own cleaning must not stop the other files
            log.exception("cleaning %s failed", item.name)
            self.failures.append(ImportFailure(item.path, *_FAULT, inside=item.inside))
            return
        if cleaned is not None:
            self._land(cleaned, item.name, sha256)
        elif known:
            self.added += known
        else:
            self.skipped.append(item.place)

    def show(self) -> None:
        """Make what has come in one step of the history."""
        if self.added:
            number = len(self.added)
            name = f"Import of {number} article{'s' if number > 1 else ''}"
            self._workspace.do(ShowArticles(tuple(self.added)), name)

    def _known(self, sha256: str) -> tuple[int, ...] | None:
        """The hidden articles of a source that is in the project; empty where it is shown, None where it is new.

        They are hidden where an import has been undone, or was ended by force before it could show them.
        """
        source_id = sources.source_of_hash(self._connection, sha256)
        if source_id is None:
            return None
        if source_id in self._sources:
            return ()
        self._sources.add(source_id)
        return sources.hidden_articles(self._connection, source_id) or ()

    def _land(self, file: CleanedFile, name: str, sha256: str) -> None:
        at = self._workspace.clock().isoformat(timespec="seconds")
        read = file.decoded
        source = sources.Source(name, sha256, read.encoding, read.bom, read.note, file.data, read.text)
        with self._connection.transaction():
            source_id = sources.add_source(self._connection, source, at)
            drafts = [_draft(article, file, sha256, number) for number, article in enumerate(file.articles, start=1)]
            added = [sources.add_article(self._connection, source_id, draft) for draft in drafts]
        self._sources.add(source_id)
        self.added += added


def _draft(article: "CleanArticle", file: CleanedFile, sha256: str, number: int) -> sources.Draft:
    """The article as the store takes it. Its uid follows from the file's contents, so it is the same everywhere."""
    return sources.Draft(
        uid=f"{sha256[:16]}-{number}",
        title=article.title or file.path.stem,
        text=article.text,
        source=article.source,
        published=article.published,
        language=article.language,
        blocks=article.blocks,
        captions=article.captions,
        removed=article.removed,
        extent=article.extent,
        source_map=article.map.to_json(),
        details=article.details,
        doubts=article.doubts,
    )

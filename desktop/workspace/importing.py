"""Files into a project."""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from desktop.errors import Cancelled, PostilError
from desktop.model.change import Change
from desktop.model.columns import GUESSED, Choice
from desktop.model.edit import ShowArticles
from desktop.store import sources
from desktop.text.decode import AS_FOUND, ReadAs
from desktop.workspace.files import ImportFailure, walk
from desktop.workspace.preparing import Fault, Known, Outcome, Prepared, Wanted, prepare
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Report = Callable[[int, int, str], None]
OnChange = Callable[[Change], None]

_MANY = 60  # files, and
_LARGE = 3_000_000  # bytes for which starting other processes pays
_PLAIN = (".txt", ".text", ".md")  # the rest is read by large libraries, which the window would feel
_TOGETHER = 32  # sources that are written in one transaction, unless they have
_ENOUGH = 400_000  # bytes before: it must be over before a tag that is set meanwhile feels it
_SOON = 0.5  # seconds until what is ready is written, however little


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought: ids of the articles added, what failed, and files that were in the project already.

    `cancelled` says that it was ended early; `added` is in the project all the same. `notes` pairs a source with
    what else is to be known of it, such as rows of a table without text.
    """

    added: tuple[int, ...] = ()
    failures: tuple[ImportFailure, ...] = ()
    skipped: tuple[Path, ...] = ()
    cancelled: bool = False
    notes: tuple[tuple[Path, str], ...] = ()


def import_paths(  # noqa: PLR0913  (what a caller may say of an import, each by name)
    workspace: Workspace,
    paths: Iterable[Path],
    report: Report,
    on_change: OnChange | None = None,
    *,
    read_as: ReadAs = AS_FOUND,
    choice: Choice = GUESSED,
) -> ImportReport:
    """Read, clean and put in the files named and those in the folders named; may run on any thread.

    A file that fails is reported and stops nothing. A file whose contents are in the library already adds nothing.
    All articles become one step of the history when the last file is in, or when `report` raises Cancelled; until
    then they are in the project file but not in the library. Where the disk is full, what is in stays in, and the
    files that are not are among the failures. PostilError where the project cannot be written to at all.

    Large imports are made ready in processes of their own, as many as there are processors. `read_as` says how to read
    the files where they are not to be judged by what is in them, `choice` which columns of tables are what.
    """
    files, failures = walk(paths)
    with workspace.connect() as own:
        own.check_writable()
        if on_change is not None:
            own.subscribe(on_change)
        landing = _Landing(own, files, failures)
        cancelled = False
        try:
            with own.connection.hurried():
                wanted = Wanted(frozenset(sources.hashes(own.connection)), read_as, choice)
                for number, outcome in _outcomes(files, wanted):
                    if outcome is None:
                        report(number, len(files), files[number].name)
                    elif not landing.take(number, outcome):
                        break
            report(len(files), len(files), "")
        except Cancelled:
            cancelled = True
        finally:
            landing.end()
    return ImportReport(
        tuple(landing.added), tuple(landing.failures), tuple(landing.skipped), cancelled, tuple(landing.notes)
    )


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux knows
        return os.cpu_count() or 1


def _outcomes(files: Sequence[Path], wanted: Wanted) -> Iterator[tuple[int, Outcome | None]]:
    """What the files give, in order, with their numbers; None before a file and while it takes its time."""
    first = 0
    if _pays(files):
        from desktop.workspace.workers import NoWorkersError, Workers  # noqa: PLC0415  (a small import needs none)

        with Workers(files, wanted, min(processors(), len(files))) as workers:
            try:
                yield from workers.outcomes()
            except NoWorkersError:
                log.warning("no other processes for an import; it goes on without", exc_info=True)
            first = workers.turn
    for number, path in enumerate(files[first:], first):
        yield number, None
        for outcome in prepare(path, wanted):
            yield number, outcome


def _pays(files: Sequence[Path]) -> bool:
    """Whether to start other processes: for many files, for large ones, and for those that it takes much to read."""
    if len(files) >= _MANY:
        return True
    if not all(path.name.lower().endswith(_PLAIN) for path in files):
        return True
    return sum(map(_size, files)) >= _LARGE


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Landing:
    """What has come in so far."""

    def __init__(self, workspace: Workspace, files: Sequence[Path], failures: list[ImportFailure]) -> None:
        self.added: list[int] = []
        self.failures = failures
        self.skipped: list[Path] = []
        self.notes: list[tuple[Path, str]] = []
        self._workspace = workspace
        self._connection = workspace.connection
        self._files = files
        self._at = workspace.clock().isoformat(timespec="microseconds")
        self._seen: set[str] = set()
        self._ready: list[tuple[int, Prepared]] = []
        self._bytes = 0
        self._since = monotonic()

    def take(self, number: int, outcome: Outcome) -> bool:
        """Bring in what the file of that number gave, or note why not; whether to go on."""
        if isinstance(outcome, Prepared):
            if outcome.source.sha256 in self._seen:
                self.skipped.append(outcome.place)
            else:
                self._seen.add(outcome.source.sha256)
                self._ready.append((number, outcome))
                self.notes += [(outcome.place, note) for note in outcome.notes]
                self._bytes += len(outcome.source.data)
        elif isinstance(outcome, Known):
            self._meet(outcome)
        elif isinstance(outcome, Fault):
            log.error("cleaning %s failed\n%s", outcome.failure.place.name, outcome.trace)
            self.failures.append(outcome.failure)
        else:
            self.failures.append(outcome)
        if len(self._ready) >= _TOGETHER or self._bytes >= _ENOUGH or monotonic() - self._since > _SOON:
            return self._write(number)
        return True

    def end(self) -> None:
        """Write what is ready, and make what has come in one step of the history."""
        self._write(len(self._files))
        if self.added:
            number = len(self.added)
            name = f"Import of {number} article{'s' if number > 1 else ''}"
            self._workspace.do(ShowArticles(tuple(self.added)), name)

    def _meet(self, known: Known) -> None:
        """A source that is in the project already: its articles are shown again where all of them are hidden.

        They are hidden where an import has been undone, or was ended by force before it could show them.
        """
        if known.sha256 not in self._seen:
            self._seen.add(known.sha256)
            if hidden := sources.hidden_articles(self._connection, known.sha256):
                self.added += hidden
                return
        self.skipped.append(known.place)

    def _write(self, number: int) -> bool:
        """Put in what is ready, all of it or nothing.

        Where that fails, those files and all from `number` on are noted as not brought in.
        """
        ready, self._ready = self._ready, []
        added: list[int] = []
        try:
            if ready:
                with self._connection.transaction():
                    for _, file in ready:
                        added += self._put_in(file)
        except PostilError as error:
            missed = sorted({*(each for each, _ in ready), *range(number, len(self._files))})
            named = {failure.place for failure in self.failures}
            paths = [path for path in map(self._files.__getitem__, missed) if path not in named]
            self.failures += [ImportFailure(path, error.message, error.hint) for path in paths]
            return False
        finally:
            self._bytes, self._since = 0, monotonic()
        self.added += added
        return True

    def _put_in(self, file: Prepared) -> list[int]:
        source_id = sources.add_source(self._connection, file.source, self._at)
        return [sources.add_article(self._connection, source_id, draft) for draft in file.drafts]

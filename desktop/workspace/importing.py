"""Files into a project."""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Cancelled
from desktop.model.change import Change
from desktop.model.columns import GUESSED, Choice
from desktop.store import rules, sources
from desktop.text.decode import AS_FOUND, ReadAs
from desktop.workspace.files import ImportFailure, size_of, walk
from desktop.workspace.landing import Landing
from desktop.workspace.preparing import Outcome, Wanted, prepare
from desktop.workspace.twins import Duplicates, Twin, sign
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Report = Callable[[int, int, str], None]
OnChange = Callable[[Change], None]

_MANY = 60  # files, and
_LARGE = 3_000_000  # bytes for which starting other processes pays
_PLAIN = (".txt", ".text", ".md")  # the rest is read by large libraries, which the window would feel


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought: ids of the articles added, what failed, and files that were in the project already.

    `notes` pairs a source with what else is to be known of it, such as rows of a table without text; `twins` are
    articles that are like earlier ones, and were linked to them or not taken in. `cancelled` says that it was ended
    early; `added` is in the project all the same.
    """

    added: tuple[int, ...] = ()
    failures: tuple[ImportFailure, ...] = ()
    skipped: tuple[Path, ...] = ()
    cancelled: bool = False
    notes: tuple[tuple[Path, str], ...] = ()
    twins: tuple[Twin, ...] = ()


def import_paths(  # noqa: PLR0913  (what a caller may say of an import, each by name)
    workspace: Workspace,
    paths: Iterable[Path],
    report: Report,
    on_change: OnChange | None = None,
    *,
    read_as: ReadAs = AS_FOUND,
    choice: Choice = GUESSED,
    duplicates: Duplicates = "link",
) -> ImportReport:
    """Read, clean and put in the files named and those in the folders named; may run on any thread.

    A file that fails is reported and stops nothing. A file whose contents are in the library already adds nothing.
    All articles become one step of the history when the last file is in, or when `report` raises Cancelled; until
    then they are in the project file but not in the library. Where the disk is full, what is in stays in, and the
    files that are not are among the failures. PostilError where the project cannot be written to at all.

    Large imports are made ready in processes of their own, as many as there are processors. `read_as` says how to read
    the files where they are not to be judged by what is in them, `choice` which columns of tables are what.
    `duplicates` says what becomes of an article that is the same as one in the library, or nearly so: it comes in and
    is linked to it, is left out, or comes in.
    """
    files, failures = walk(paths)
    with workspace.connect() as own:
        own.check_writable()
        if on_change is not None:
            own.subscribe(on_change)
        landing = Landing(own, files, failures, duplicates)
        cancelled = False
        try:
            with own.connection.hurried():
                for _ in sign(own.connection):
                    report(0, len(files), "")
                known, ruled = frozenset(sources.hashes(own.connection)), rules.read(own.connection)
                wanted = Wanted(known, read_as, choice, ruled)
                before = -1
                for number, outcome in _outcomes(files, wanted):
                    if outcome is None or number == before:  # a large file has many sources
                        report(number, len(files), files[number].name)
                    before = number if outcome is not None else before
                    if outcome is not None and not landing.take(number, outcome):
                        break
            report(len(files), len(files), "")
        except Cancelled:
            cancelled = True
        finally:
            landing.end()
    return _told(landing, cancelled=cancelled)


def _told(landing: Landing, *, cancelled: bool) -> ImportReport:
    return ImportReport(
        tuple(landing.added),
        tuple(landing.failures),
        tuple(landing.skipped),
        cancelled,
        tuple(landing.notes),
        tuple(landing.twins),
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
    return sum(map(size_of, files)) >= _LARGE

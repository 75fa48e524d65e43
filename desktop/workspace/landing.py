"""What is ready comes into a project: several sources at a time, all of them or nothing."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

from desktop.errors import PostilError
from desktop.store import history, sources
from desktop.workspace.files import ImportFailure
from desktop.workspace.preparing import Fault, Known, Outcome, Prepared
from desktop.workspace.twins import Duplicates, Match, Twin, Twins
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)

_TOGETHER = 64  # sources that are written in one transaction, unless they have
_ENOUGH = 400_000  # bytes before: it must be over before a tag that is set meanwhile feels it
_SOON = 0.5  # seconds until what is ready is written, however little, and at least from one showing to the next
_SHARE = 0.05  # of the time until now that passes before more is shown: each time the whole step is written anew


class Landing:
    """What has come in so far."""

    def __init__(
        self, workspace: Workspace, files: Sequence[Path], failures: list[ImportFailure], duplicates: Duplicates
    ) -> None:
        self.added: list[int] = []
        self.failures = failures
        self.skipped: list[Path] = []
        self.notes: list[tuple[Path, str]] = []
        self.twins: list[Twin] = []
        self._workspace = workspace
        self._connection = workspace.connection
        self._files = files
        self._duplicates = duplicates
        self._known = Twins(workspace.connection)
        self._at = workspace.clock().isoformat(timespec="microseconds")
        self._seen: set[str] = set()
        self._mine: set[int] = set()  # articles that will be shown at the end
        self._ready: list[tuple[int, Prepared]] = []
        self._bytes = 0
        self._begun = self._since = monotonic()
        self._step = self._shown = 0  # the step of the history, and how many of those added it shows
        self._due = 0.0  # when more is to be shown

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
            written = self._write(number)
            if written and monotonic() >= self._due:
                with suppress(PostilError):  # a full disk: what cannot be shown now is at the end, or that is told then
                    self._show()
            return written
        return True

    def end(self) -> None:
        """Write what is ready, and show it: all that has come in is one step of the history."""
        self._write(len(self._files))
        self._show()

    def _show(self) -> None:
        """Show in the library what has come in since the last time."""
        fresh = tuple(self.added[self._shown :])
        if not fresh:
            return
        number = len(self.added)
        name = f"Import of {number} article{'s' if number > 1 else ''}"
        annotator, at = self._workspace.annotator, self._workspace.clock().isoformat(timespec="seconds")
        self._step, change = history.show(self._connection, self._step, fresh, name, annotator=annotator, at=at)
        self._shown = number
        self._workspace.notice(change)
        now = monotonic()
        self._due = now + max(_SOON, _SHARE * (now - self._begun))

    def _meet(self, known: Known) -> None:
        """A source that is in the project already: its articles are shown again where all of them are hidden.

        They are hidden where an import has been undone, or was ended by force before it could show them.
        """
        if known.sha256 not in self._seen:
            self._seen.add(known.sha256)
            if hidden := sources.hidden_articles(self._connection, known.sha256):
                self.added += hidden
                self._mine.update(hidden)
                return
        self.skipped.append(known.place)

    def _write(self, number: int) -> bool:
        """Put in what is ready, all of it or nothing.

        Where that fails, those files and all from `number` on are noted as not brought in.
        """
        ready, self._ready = self._ready, []
        added: list[int] = []
        twins: list[Twin] = []
        try:
            if ready:
                with self._connection.transaction():
                    together = sources.Several(self._connection)
                    for _, file in ready:
                        added += self._put_in(file, together, twins)
                    together.finish()
        except PostilError as error:
            missed = sorted({*(each for each, _ in ready), *range(number, len(self._files))})
            named = {failure.place for failure in self.failures}
            paths = [path for path in map(self._files.__getitem__, missed) if path not in named]
            self.failures += [ImportFailure(path, error.message, error.hint) for path in paths]
            return False
        finally:
            self._bytes, self._since = 0, monotonic()
        self.added += added
        self.twins += twins
        return True

    def _put_in(self, file: Prepared, together: sources.Several, twins: list[Twin]) -> list[int]:
        """The source and its articles into their tables; nothing where all of them are left out as duplicates."""
        source_id = 0
        added = []
        for draft in file.drafts:
            matches = [] if self._duplicates == "keep" else self._known.matches(draft.text, draft.signature)
            if self._is_unwanted(file.place, draft, matches, twins):
                continue
            source_id = source_id or sources.add_source(self._connection, file.source, self._at)
            article_id = together.add(source_id, draft)
            self._known.add(article_id, draft.signature, matches)
            added.append(article_id)
            self._mine.add(article_id)
        return added

    def _is_unwanted(self, place: Path, draft: sources.Draft, matches: list[Match], twins: list[Twin]) -> bool:
        """Whether an article is to be left out; one that is like another is noted. Hidden ones are no reason."""
        best = next((match for match in matches if match.shown or match.id in self._mine), None)
        if best is None:
            return False
        skipped = self._duplicates == "skip"
        twins.append(Twin(place, draft.title, best.id, best.title, best.kind, best.score, skipped))
        return skipped

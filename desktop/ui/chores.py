"""Long work of the window: import, entities, export. Each runs as a job and never blocks the page."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, cast

from desktop.errors import PostilError
from desktop.ui.said import said, told
from desktop.ui.translation import isolated, tr
from desktop.ui.work import Job, Report

if TYPE_CHECKING:
    from desktop.model.change import Change
    from desktop.model.columns import Choice
    from desktop.ui.window import MainWindow
    from desktop.workspace import jobs
    from desktop.workspace.cleaning import CleanedAgain

log = logging.getLogger(__name__)
_NAMED = 3  # failures named in the banner itself
_QUICK = 5.0  # seconds; whoever has waited longer for an import reads something else by then


class Chores:
    """Starts jobs for the window and tells how they ended."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._entities: Job | None = None
        self._again = False
        self._model_fault: PostilError | None = None

    # import

    def bring_in(self, paths: list[Path], choice: "Choice | None" = None) -> None:
        """Import files and folders; `choice` says which columns of their tables are what, else that is guessed."""
        if self._window.notices.refuse_writing():
            return
        from desktop.model.columns import GUESSED  # noqa: PLC0415  (each import here is one the start does without)
        from desktop.workspace import jobs  # noqa: PLC0415  (as above)

        chosen = choice or GUESSED
        workspace = self._window.workspace
        duplicates = cast("jobs.Duplicates", self._window.settings.text("duplicates"))

        before, began = self._reading(), monotonic()
        self._window.runner.start(
            tr("Importing"),
            lambda report: jobs.import_paths(
                workspace, paths, report, on_change=self._post_change, choice=chosen, duplicates=duplicates
            ),
            done=lambda report: self._imported(
                report, choice, leads=before == self._reading() and monotonic() - began < _QUICK
            ),
            failed=self._window.notices.error,
        )

    def _post_change(self, change: "Change") -> None:
        self._window.runner.post(lambda: self._window.workspace.notice(change))

    def _reading(self) -> int | None:
        article = self._window.desk.article
        return article.id if article is not None else None

    def _imported(self, report: "jobs.ImportReport", choice: "Choice | None", *, leads: bool) -> None:
        """Tell what came in. `leads`: the first of it is opened, for the reader has waited for that."""
        if report.added:
            if leads:
                self._window.library.show_state(None)
                self._window.desk.open(report.added[0])
            self.find_entities()
        self._window.controls.refresh()
        if report.failures or report.skipped or report.notes or report.twins or not report.added:
            retry = list(dict.fromkeys(failure.path for failure in report.failures))
            buttons: list[tuple[str, Callable[[], object]]] = [
                (
                    tr("Details"),
                    lambda: self._window.dialogs.import_report(report, lambda paths: self._retry(paths, choice)),
                )
            ]
            if retry:
                buttons.append((tr("Try again"), lambda: self._retry(retry, choice)))
            self._window.banner.tell(_import_summary(report), *buttons)
        else:
            self._window.banner.hide()  # what it said of an import before is no longer so
            self._window.notices.quietly(tr("{n} articles imported", n=len(report.added)))

    def _retry(self, paths: list[Path], choice: "Choice | None") -> None:
        self._window.banner.hide()
        self.bring_in(paths, choice)

    # entities

    def find_entities(self) -> None:
        """Find entities where there are none yet, the open article's first."""
        if self._window.workspace.read_only or self._model_fault is not None:
            return
        if self._entities in self._window.runner.jobs:
            self._again = True
            return
        self._again = False
        article = self._window.desk.article
        self._entities = self._window.runner.start(
            tr("Finding entities"),
            lambda report: self._find(report, (article.id,) if article is not None else ()),
            done=self._found,
            failed=self._no_entities,
        )
        self._window.controls.refresh_status()

    def _find(self, report: Report, first: tuple[int, ...]) -> int:
        """Runs in the background: the article being read, then all others."""
        # From its own module: all jobs together read all kinds of files, and importing that holds the window up.
        from desktop.workspace.entities import find_entities  # noqa: PLC0415  (as above)

        workspace = self._window.workspace
        found = find_entities(workspace, _silent, first, on_change=self._post_change) if first else 0
        return found + find_entities(workspace, report, on_change=self._post_change)

    def _found(self, _count: int) -> None:
        if self._again:
            self.find_entities()
        self._window.controls.refresh_status()
        self._window.desk.refresh_panels()

    def _no_entities(self, error: PostilError) -> None:
        self._model_fault = error
        log.warning("no entities: %s", error)
        self._window.controls.refresh_status()
        self._window.desk.refresh_panels()

    def entity_status(self) -> str:
        """What the status bar says of entities."""
        if self._model_fault is not None:
            return tr("No entities: the inspector says why")
        if self._entities in self._window.runner.jobs:
            return ""
        article = self._window.desk.article
        run = self._window.workspace.entity_state(article.id) if article is not None else None
        return tr("Entities ready · {model}", model=f"{run.model} {run.version}") if run is not None else ""

    def entity_note(self) -> str:
        """Why the open article shows no entities."""
        article = self._window.desk.article
        if article is None:
            return tr("No article is open.")
        if self._window.workspace.entity_state(article.id) is not None:
            return tr("None in this article.")
        if self._model_fault is not None:
            return told(self._model_fault)
        if self._window.workspace.read_only:
            return tr("Not computed yet; the project is open for reading only.")
        return tr("Being found…")

    # cleaning again

    def clean_again(self, ids: list[int]) -> None:
        """Clean these articles again by the present rules of the cleaner."""
        if not ids or self._window.notices.refuse_writing():
            return
        from desktop.workspace.cleaning import clean_again  # noqa: PLC0415  (as above)

        self._window.inspector.card.flush()
        self._window.runner.start(
            tr("Cleaning again"),
            lambda report: clean_again(self._window.workspace, ids, report, self._post_change),
            done=self._cleaned,
            failed=self._window.notices.error,
        )

    def _cleaned(self, done: "CleanedAgain") -> None:
        parts = [tr("{n} articles changed", n=len(done.changed)), tr("{n} came out as before", n=done.same)]
        if not (done.left or done.unplaced):
            self._window.notices.quietly(" · ".join(parts))
            return
        parts += [
            tr("“{title}” was left as it was. {reason}", title=each[1], reason=said(each[2]))
            for each in done.left[:_NAMED]
        ]
        parts += [tr("No place any more for “{quote}”.", quote=quote) for _, quote in done.unplaced[:_NAMED]]
        self._window.banner.tell(" · ".join(parts))

    # export

    def ask_export(self, chosen: list[int] | None = None) -> None:
        """Let the user choose format and folder; `chosen`: only these articles."""
        from desktop.ui.export import ExportDialog  # noqa: PLC0415  (rarely opened)

        dialog = ExportDialog(self._window.workspace, self._window, chosen)
        dialog.accepted.connect(lambda: self.export(dialog.format_id(), dialog.folder(), dialog.where(), chosen))
        dialog.open()

    def export(self, format_id: str, folder: Path, where: str = "", only: list[int] | None = None) -> None:
        """Write the project, or what `where` and `only` say of it, as training data into a folder."""
        from desktop.workspace import jobs  # noqa: PLC0415  (as above)

        self._window.inspector.card.flush()
        self._window.runner.start(
            tr("Exporting"),
            lambda report: jobs.export(self._window.workspace, format_id, folder, report, where=where, only=only),
            done=lambda done: self._exported(done, folder),
            failed=self._window.notices.error,
        )

    def _exported(self, report: "jobs.ExportReport", folder: Path) -> None:
        text = tr(
            "{articles} with {passages} written to {folder}.",
            articles=tr("{n} articles", n=report.documents),
            passages=tr("{n} passages", n=report.spans),
            folder=folder,
        )
        if report.warnings:
            text += " " + tr("{n} remarks:", n=len(report.warnings)) + " " + " ".join(report.warnings[:_NAMED])
        self._window.banner.tell(text, (tr("Open folder"), lambda: self._window.dialogs.open_folder(folder)))


def _silent(_done: int, _total: int, _what: str) -> None:
    """One article is done before a bar could be read."""


def _named(found: Iterable[tuple[Path, str]]) -> str:
    """Files, and what is to be said of each."""
    return "; ".join(f"{isolated(place.name)}: {said(what).rstrip('.')}" for place, what in found)


def _import_summary(report: "jobs.ImportReport") -> str:
    parts = [tr("{n} articles imported.", n=len(report.added))]
    if report.skipped:
        parts.append(tr("In the project already and left alone: {n} files.", n=len(report.skipped)))
    left = sum(twin.skipped for twin in report.twins)
    if left:
        parts.append(tr("Left out, because the project has them: {n} articles.", n=left))
    if linked := len(report.twins) - left:
        parts.append(tr("Linked to earlier articles with the same words: {n}.", n=linked))
    if report.failures:
        named = _named((failure.place, failure.reason) for failure in report.failures[:_NAMED])
        more = len(report.failures) - _NAMED
        if more > 0:
            named = tr("{names} and {n} more", n=more, names=named)
        parts.append(tr("{n} could not be read: {names}.", n=len(report.failures), names=named))
    if report.notes:
        named = _named(report.notes[:_NAMED])
        parts.append(f"{named}{'…' if len(report.notes) > _NAMED else '.'}")
    return " ".join(parts)

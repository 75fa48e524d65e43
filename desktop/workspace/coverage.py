"""What of an article was read, and where there is nothing to tag."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.model.change import Change, ChangeKind
from desktop.model.coverage import Coverage, CoverageKind
from desktop.model.span import Span
from desktop.store import coverage as table
from desktop.workspace.reader import Reader

if TYPE_CHECKING:
    from desktop.model.edit import MarkCoverage
    from desktop.workspace.workspace import Workspace


def coverage(workspace: Reader, article_id: int) -> tuple[Coverage, ...]:
    """All that is known of an article's stretches, in the order of the text."""
    return table.of_article(workspace.connection, article_id)


def nothing_in(workspace: Reader, article_id: int) -> tuple[Span, ...]:
    """The stretches of an article that someone has found to hold nothing to tag, in the order of the text."""
    return tuple(each.span for each in coverage(workspace, article_id) if each.kind is CoverageKind.NOTHING)


def covered_share(workspace: Reader, article_id: int) -> float:
    """How much of the article was read or found to hold nothing, from 0 to 1."""
    return table.shares(workspace.connection, article_id).get(article_id, 0.0)


def covered_shares(workspace: Reader) -> dict[int, float]:
    """How much of each article was read or found to hold nothing, from 0 to 1; no zeros."""
    return table.shares(workspace.connection)


def record_read(workspace: "Workspace", article_id: int, spans: Sequence[Span], at: str) -> None:
    """Note that these stretches were read at that time (ISO 8601, UTC): no edit, and no step to undo.

    Nothing where the project is read-only.
    """
    if workspace.read_only:
        return
    made = [Coverage(article_id, span, CoverageKind.READ, workspace.annotator, at) for span in spans]
    with workspace.connection.hurried(), workspace.connection.transaction():
        new = [each for each in made if table.record_read(workspace.connection, each)]
    if new:
        workspace.notice(Change(frozenset({article_id}), frozenset({ChangeKind.COVERAGE})))


def nothing_here(workspace: "Workspace", article_id: int, span: Span) -> "MarkCoverage":
    """The edit that says that a stretch holds nothing to tag; where that was said already, the one that unsays it."""
    from desktop.model.edit import MarkCoverage  # noqa: PLC0415  (an article is read without any edit)

    said = tuple(
        each
        for each in coverage(workspace, article_id)
        if each.kind is CoverageKind.NOTHING and each.span.overlaps(span)
    )
    if said:
        return MarkCoverage(removed=said)
    at = workspace.clock().isoformat(timespec="seconds")
    return MarkCoverage((Coverage(article_id, span, CoverageKind.NOTHING, workspace.annotator, at),))

"""What was read is noted without a step; that there is nothing is one."""

from desktop.model.change import Change, ChangeKind
from desktop.model.coverage import CoverageKind
from desktop.model.span import Span
from desktop.workspace.coverage import coverage, covered_share, covered_shares, nothing_here, nothing_in, record_read
from desktop.workspace.workspace import Workspace

AT = "2025-01-13T12:00:00+00:00"


def test_what_was_read_is_no_step(workspace: Workspace, article_id: int) -> None:
    before, heard = workspace.undo_name, list[Change]()
    workspace.subscribe(heard.append)
    record_read(workspace, article_id, [Span(0, 10), Span(12, 20)], AT)
    record_read(workspace, article_id, [Span(0, 4)], AT)
    assert workspace.undo_name == before
    assert [(each.span, each.annotator, each.at) for each in coverage(workspace, article_id)] == [
        (Span(0, 10), "me", AT),
        (Span(12, 20), "me", AT),
    ]
    assert heard == [Change(frozenset({article_id}), frozenset({ChangeKind.COVERAGE}))]
    assert 0 < covered_share(workspace, article_id) < 1
    assert covered_shares(workspace) == {article_id: covered_share(workspace, article_id)}
    assert covered_share(workspace, 99) == 0


def test_nothing_here_is_said_unsaid_and_undone(workspace: Workspace, article_id: int) -> None:
    edit = nothing_here(workspace, article_id, Span(0, 10))
    change = workspace.do(edit, "Nothing here")
    assert change == Change(frozenset({article_id}), frozenset({ChangeKind.COVERAGE}))
    record_read(workspace, article_id, [Span(0, 20)], AT)
    assert nothing_in(workspace, article_id) == (Span(0, 10),)
    note, _ = coverage(workspace, article_id)
    assert (note.kind, note.span) == (CoverageKind.NOTHING, Span(0, 10))
    workspace.do(edit, "Nothing here, once more")
    workspace.undo()
    assert nothing_in(workspace, article_id) == (note.span,), "what was there already is not taken back"
    workspace.do(nothing_here(workspace, article_id, Span(3, 4)), "After all")
    assert nothing_in(workspace, article_id) == ()
    workspace.undo()
    assert coverage(workspace, article_id)[0] == note
    workspace.undo()
    assert nothing_in(workspace, article_id) == ()


def test_nothing_is_noted_where_nothing_can_be_changed(workspace: Workspace, article_id: int) -> None:
    with Workspace.open(workspace.path, read_only=True) as reader:
        record_read(reader, article_id, [Span(0, 10)], AT)
        assert coverage(reader, article_id) == ()

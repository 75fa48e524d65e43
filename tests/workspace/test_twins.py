"""Articles that are there already: linked, left out or taken in, as one wishes."""

from pathlib import Path

import pytest

from desktop.model.link import LinkKind
from desktop.workspace.importing import ImportReport, import_paths
from desktop.workspace.twins import Duplicates, Twins, sign
from desktop.workspace.workspace import Workspace
from tests.bench.texts import text

STORY = text(200, 1)


@pytest.fixture
def copies(tmp_path: Path) -> list[Path]:
    """A story, its copy in another paper, the same text under another headline, and another story."""
    bodies = {
        "agency": f"Flood in the valley\n\n{STORY}",
        "paper": f"Valley under water\n\n{STORY.replace('the', 'a', 4)}\n\nThe town has a new bridge, our staff adds.",
        "same": f"What a flood\n\n{STORY}",
        "other": f"Talks go on\n\n{text(200, 2)}",
    }
    paths = [tmp_path / f"{name}.txt" for name in bodies]
    for path, body in zip(paths, bodies.values(), strict=True):
        path.write_text(body + "\n", "utf-8")
    return paths


def bring(workspace: Workspace, paths: list[Path], duplicates: Duplicates = "link") -> ImportReport:
    return import_paths(workspace, paths, lambda *_: None, duplicates=duplicates)


def test_copies_are_linked(workspace: Workspace, copies: list[Path]) -> None:
    report = bring(workspace, copies)
    assert len(report.added) == 4
    assert [(twin.place, twin.kind, twin.skipped) for twin in report.twins] == [
        (copies[1], LinkKind.NEAR, False),
        (copies[2], LinkKind.SAME, False),
    ]
    near = report.twins[0]
    assert (near.other_id, near.other) == (1, workspace.article(1).title)
    assert 0.7 < near.score < 1
    first = workspace.links(1)
    assert [(link.other_id, link.kind) for link in first] == [(3, LinkKind.SAME), (2, LinkKind.NEAR)]
    assert workspace.links(4) == ()


def test_a_later_import_knows_the_earlier_ones(workspace: Workspace, copies: list[Path]) -> None:
    bring(workspace, copies[:1])
    report = bring(workspace, copies[1:], "skip")
    assert [workspace.article(key).title for key in report.added] == [workspace.article(2).title]
    assert [(twin.place, twin.other_id, twin.skipped) for twin in report.twins] == [
        (copies[1], 1, True),
        (copies[2], 1, True),
    ]
    assert len(workspace.connection.rows("SELECT id FROM source")) == 2, "of what was left out, nothing is kept"
    assert bring(workspace, copies[1:3], "skip").added == ()
    assert len(bring(workspace, copies[1:3], "keep").added) == 2
    assert workspace.links(1) == ()


def test_what_was_undone_keeps_nothing_out(workspace: Workspace, copies: list[Path]) -> None:
    bring(workspace, copies[:1])
    workspace.undo()
    report = bring(workspace, copies[2:3], "skip")
    assert (len(report.added), report.twins) == (1, ())
    workspace.undo()
    both = bring(workspace, [copies[0], copies[1]], "skip")
    assert (both.added, len(both.twins)) == ((1,), 1), "what is shown again counts at once"


def test_articles_of_an_older_file_are_compared_too(workspace: Workspace, copies: list[Path]) -> None:
    bring(workspace, [copies[0], copies[3]])
    workspace.connection.run("DELETE FROM signature")
    workspace.connection.run("UPDATE article SET text = '…' WHERE id = 2")
    assert len(bring(workspace, [copies[2]]).twins) == 1
    assert list(sign(workspace.connection)) == []


def test_a_damaged_signature_is_no_obstacle(workspace: Workspace, copies: list[Path]) -> None:
    bring(workspace, copies[:1])
    workspace.connection.run("UPDATE signature SET minhash = x'00'")
    assert bring(workspace, copies[1:2]).twins == ()


def test_an_article_that_is_gone_is_no_match(workspace: Workspace, copies: list[Path]) -> None:
    bring(workspace, copies[:1])
    twins = Twins(workspace.connection)
    signed = bytes(workspace.connection.rows("SELECT minhash FROM signature")[0][0])
    assert twins.matches(workspace.article(1).text, b"") == []
    assert [match.id for match in twins.matches(workspace.article(1).text, signed)] == [1]
    workspace.connection.run("PRAGMA foreign_keys = OFF")
    workspace.connection.run("UPDATE signature SET article_id = 77")
    assert twins.matches(workspace.article(1).text, signed) == []
    assert Twins(workspace.connection).matches(workspace.article(1).text, signed) == []

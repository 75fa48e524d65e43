"""What can be read of a project."""

import threading

import pytest

from desktop.errors import Cancelled
from desktop.model.article import ArticleState
from desktop.model.edit import AddAnnotation, SetState
from desktop.model.span import Span
from desktop.workspace.workspace import Workspace


def test_the_library(workspace: Workspace, article_id: int) -> None:
    workspace.do(AddAnnotation(workspace.new_annotation(article_id, "pledge", (Span(0, 8),))), "Tag")
    workspace.do(SetState((article_id,), ArticleState.DONE), "Done")
    (row,) = workspace.rows("putin", ArticleState.DONE, limit=5)
    assert (row.id, row.title, row.counts) == (article_id, "Headline of one.txt", (("pledge", 1),))
    assert workspace.count() == workspace.count("kremlin", ArticleState.DONE) == 1
    assert workspace.rows(state=ArticleState.TODO) == []
    assert workspace.rows(offset=1) == []


def test_what_the_library_shows(workspace: Workspace, article_id: int) -> None:
    assert workspace.is_shown(article_id)
    workspace.undo()
    assert not workspace.is_shown(article_id)
    assert not workspace.is_shown(9)
    assert workspace.article(article_id).title == "Headline of one.txt"


def test_marks_of_a_stretch(workspace: Workspace, article_id: int) -> None:
    made = [workspace.new_annotation(article_id, "pledge", (Span(n, n + 4),)) for n in (0, 50)]
    for annotation in made:
        workspace.do(AddAnnotation(annotation), "Tag")
    assert workspace.annotations(article_id, Span(40, 60)) == (made[1],)
    assert workspace.mentions(article_id, Span(40, 60)) == ()


def test_small_values_outlive_the_window(workspace: Workspace) -> None:
    workspace.remember("place", "12")
    assert workspace.recall("place") == "12"
    assert workspace.recall("other") == ""
    assert workspace.undo_name == ""


def test_an_article_that_is_not_there(workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        workspace.article(9)
    with pytest.raises(KeyError):
        workspace.source(9)


def test_a_reading_is_interrupted_from_another_thread(workspace: Workspace, article_id: int) -> None:
    """A query of a hundred million rows ends as soon as another thread says so."""
    assert article_id
    endless = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT sum(i) FROM n"
    )
    with workspace.connect() as own:
        own.connection.row("SELECT 1")
        timer = threading.Timer(0.2, own.interrupt)
        timer.start()
        with pytest.raises(Cancelled):
            own.connection.row(endless)
        timer.join()
        assert own.count() == 1

"""Articles shown a few at a time in one step of the history."""

from desktop.model.article import ArticleState
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import SetState, ShowArticles
from desktop.store import articles, history
from desktop.store.opening import Project
from tests.store.test_history import NOW, fill


def test_a_showing_that_goes_on_is_one_step(project: Project) -> None:
    connection = project.connection
    fill(connection)
    history.do(connection, ShowArticles((2, 3), shown=False), "Hide", annotator="a", at=NOW)
    step, change = history.show(connection, 0, (1,), "Import of 1 article", annotator="a", at=NOW)
    assert change == Change(frozenset({1}), frozenset({ChangeKind.ARTICLES}))
    history.do(connection, SetState((1,), ArticleState.DONE), "Done", annotator="a", at=NOW)
    assert history.show(connection, step, (2, 3), "Import of 3 articles", annotator="a", at=NOW)[0] == step
    assert articles.ids(connection) == [1, 2, 3]
    assert history.undo_name(connection) == "Done"
    history.undo(connection, NOW)
    assert history.undo_name(connection) == "Import of 3 articles"
    history.undo(connection, NOW)
    assert articles.ids(connection) == []
    history.redo(connection, NOW)
    assert articles.ids(connection) == [1, 2, 3]


def test_a_showing_that_was_undone_meanwhile_goes_on_as_another_step(project: Project) -> None:
    connection = project.connection
    fill(connection)
    history.do(connection, ShowArticles((2, 3), shown=False), "Hide", annotator="a", at=NOW)
    history.do(connection, SetState((2,), ArticleState.DONE), "Done", annotator="a", at=NOW)
    history.undo(connection, NOW)
    first, _ = history.show(connection, 0, (1,), "First", annotator="a", at=NOW)
    assert history.redo_name(connection) == "", "as after any edit, what was undone before is gone"
    history.undo(connection, NOW)
    second, _ = history.show(connection, first, (2,), "Second", annotator="a", at=NOW)
    assert second != first
    assert articles.ids(connection) == [2]
    assert history.redo_name(connection) == "First", "nothing is lost"
    history.redo(connection, NOW)
    assert articles.ids(connection) == [1, 2]

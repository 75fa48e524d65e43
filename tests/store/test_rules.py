"""Rules for lines, put in and taken back as steps of the history."""

from desktop.model.article import ArticleState
from desktop.model.change import ChangeKind
from desktop.model.edit import Batch, SetRule, SetState
from desktop.store import history, rules
from desktop.store.connection import Connection
from tests.store.conftest import AddArticle

NOW = "2025-01-13T12:00:00+00:00"


def test_rules(connection: Connection, add: AddArticle) -> None:
    article_id = add()
    for key, action, at in (("menu", "remove", "1"), ("dpa", "keep", "2"), ("menu", "keep", "3")):
        change = history.do(connection, SetRule(key, action, at), "Rule", annotator="me", at=NOW)
        assert change.kinds == {ChangeKind.RULES}
    kept, other = rules.CleaningRule("menu", "keep", "3"), rules.CleaningRule("dpa", "keep", "2")
    assert rules.read(connection) == (kept, other)
    batch = Batch((SetRule("menu", ""), SetState((article_id,), ArticleState.DONE)))
    assert history.do(connection, batch, "Rule", annotator="me", at=NOW).articles == {article_id}
    assert rules.read(connection) == (other,)
    history.undo(connection, NOW)
    history.undo(connection, NOW)
    assert rules.read(connection) == (other, rules.CleaningRule("menu", "remove", "1"))

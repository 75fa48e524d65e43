"""What is known of an article besides its text, stated anew and taken back."""

import pytest

from desktop.model.change import ChangeKind
from desktop.model.edit import Describe
from desktop.store import articles, details, history
from desktop.store.connection import Connection
from tests.store.conftest import AddArticle

NOW = "2025-01-13T12:00:00+00:00"


def test_an_article_that_is_not_there(connection: Connection) -> None:
    with pytest.raises(ValueError, match="no article 9"):
        history.do(connection, Describe(9, "", ""), "Describe", annotator="me", at=NOW)


def test_described_and_back(connection: Connection, add: AddArticle) -> None:
    article_id = add()
    before = articles.read(connection, article_id)
    assert before is not None
    edit = Describe(article_id, "AP", "2031-03-03", (("byline", "Ann Lee"), ("place", "KYIV")))
    change = history.do(connection, edit, "Describe", annotator="me", at=NOW)
    assert change.articles == {article_id}
    assert change.kinds == {ChangeKind.ARTICLES}
    after = articles.read(connection, article_id)
    assert after is not None
    assert (after.source, after.published, after.details) == (edit.source, edit.published, edit.details)
    history.undo(connection, NOW)
    assert articles.read(connection, article_id) == before
    assert details.of_article(connection, article_id) == before.details

"""Sources are kept byte for byte, and their text comes back as it was read."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.model.article import Doubt, Removed
from desktop.model.span import Span
from desktop.store import articles, sources
from desktop.store.connection import Connection
from desktop.store.sources import Draft, Source


def draft(uid: str, *, shown: bool = False) -> Draft:
    return Draft(uid, "T", "text", "", "", "", (), (), (), Span(2, 6), "[]", shown=shown)


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        (Source("a", "h", "utf-8", False, "", "é\r\n😀".encode(), "é\r\n😀"), False),
        (Source("a", "h", "utf-8", True, "", b"\xef\xbb\xbf" + "é".encode(), "é"), False),
        (Source("a", "h", "utf-16-le", True, "", "\ufeffé".encode("utf-16-le"), "é"), False),
        (Source("a", "h", "cp1252", False, "guessed", b"caf\xe9", "café"), False),
        (Source("a", "h", "utf-8", False, "lost", b"caf\xe9", "caf\ufffd"), False),
        (Source("a", "h", "utf-8", False, "repaired", "cafÃ©".encode(), "café"), True),
        (Source("a", "h", "", False, "taken out", b"\x00\x01", "café"), True),
    ],
)
def test_a_source_comes_back(connection: Connection, source: Source, kept: bool) -> None:
    article_id = sources.add_article(connection, sources.add_source(connection, source, "2025"), draft("a"))
    assert sources.read_source(connection, article_id) == (source, Span(2, 6), (), "[]")
    assert connection.row("SELECT text IS NOT NULL, imported FROM source") == (kept, "2025")


def test_what_was_removed_comes_with_it(connection: Connection, add: Callable[..., int]) -> None:
    found = sources.read_source(connection, add("text", "Title"))
    assert found is not None
    source, extent, removed, source_map = found
    assert (source.text, extent, removed, source_map) == (
        "Title\n\ntext",
        Span(0, 11),
        (Removed(0, 5, "headline"),),
        "[]",
    )
    assert sources.read_source(connection, 9) is None


def test_hidden_articles_of_a_source(connection: Connection) -> None:
    source_id = sources.add_source(connection, Source("a", "h", "utf-8", False, "", b"", ""), "2025")
    first, second = (sources.add_article(connection, source_id, draft(uid)) for uid in "ab")
    assert list(sources.hashes(connection)) == ["h"]
    assert sources.hidden_articles(connection, "other") == ()
    assert sources.hidden_articles(connection, "h") == (first, second)
    connection.run("UPDATE article SET shown = 1 WHERE id = ?", (second,))
    assert sources.hidden_articles(connection, "h") == ()


def test_an_article_described(connection: Connection, add: Callable[..., int]) -> None:
    sources.describe(connection, add(), "Wikinews", "2015-09-18")
    assert connection.row("SELECT source, published FROM article") == ("Wikinews", "2015-09-18")


def test_what_else_is_known_and_what_is_in_doubt_come_with_the_article(connection: Connection) -> None:
    source_id = sources.add_source(connection, Source("a", "h", "utf-8", False, "", b"", ""), "2025")
    whole = replace(draft("a"), details=(("byline", "Ann Lee"), ("place", "Geneva")), doubts=(Doubt(1, 3, "a link"),))
    article_id = sources.add_article(connection, source_id, whole)
    article = articles.read(connection, article_id)
    assert article is not None
    assert article.details == (("byline", "Ann Lee"), ("place", "Geneva"))
    assert (article.detail("place"), article.detail("url")) == ("Geneva", "")
    assert sources.read_doubts(connection, article_id) == (Doubt(1, 3, "a link"),)

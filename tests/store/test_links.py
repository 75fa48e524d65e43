"""Links between articles, and what they are found by."""

from collections.abc import Callable

from desktop.model.link import Link, LinkKind
from desktop.store import links
from desktop.store.connection import Connection

Add = Callable[..., int]


def test_links_are_seen_from_both_ends_and_only_to_what_is_shown(connection: Connection, add: Add) -> None:
    one, two, three = add("text one", "One"), add("text two", "Two"), add("text three", "Three")
    links.add_link(connection, two, one, LinkKind.NEAR, 0.7)
    links.add_link(connection, three, one, LinkKind.SAME, 1.0)
    connection.run("UPDATE article SET shown = 1")
    assert links.links_of(connection, one) == (
        Link(three, "Three", "Daily", LinkKind.SAME, 1.0),
        Link(two, "Two", "Daily", LinkKind.NEAR, 0.7),
    )
    assert [link.other_id for link in links.links_of(connection, two)] == [one]
    connection.run("UPDATE article SET shown = 0 WHERE id = ?", (one,))
    assert links.links_of(connection, two) == ()
    uids: dict[int, str] = dict(connection.rows("SELECT id, uid FROM article"))
    assert links.pairs(connection) == [(uids[two], uids[one]), (uids[three], uids[one])]


def test_signatures(connection: Connection, add: Add) -> None:
    one, two = add("text one", "One"), add("text two", "Two")
    links.add_signature(connection, one, b"sign")
    links.add_signature(connection, two, b"")
    assert list(links.signatures(connection)) == [(one, b"sign")]
    assert links.signatures_of(connection, [one, two]) == {one: b"sign"}
    assert links.unsigned(connection) == [(two, "text two")]
    connection.run("UPDATE article SET text = 'another' WHERE id = ?", (one,))
    assert {key for key, _ in links.unsigned(connection)} == {one, two}, "the old signature is of no use"


def test_another_article(connection: Connection, add: Add) -> None:
    one = add("text one", "One")
    (shown,) = connection.row("SELECT shown FROM article") or (0,)
    assert links.other(connection, one, "text one") == (shown, 1, "One")
    assert links.other(connection, one, "text") == (shown, 0, "One")
    assert links.other(connection, 99, "text") is None

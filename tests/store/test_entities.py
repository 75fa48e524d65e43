"""Mentions: stored once per model and text, and never over a person's."""

from collections.abc import Callable

from desktop.model.annotation import Origin
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.store import entities
from desktop.store.connection import Connection
from desktop.store.entities import EntityRun

RUN = EntityRun("small", "3.8.0", "2025-01-01T00:00:00+00:00")
NEXT = EntityRun("small", "3.9.0", "2025-02-01T00:00:00+00:00")
FOUND = [(Span(6, 9), "GPE"), (Span(0, 5), "PERSON")]


def test_they_come_back_in_order(connection: Connection, add: Callable[..., int]) -> None:
    add()
    assert entities.run_of(connection, 1) is None
    assert entities.waiting(connection, "small", "3.8.0") == [1]
    assert entities.store(connection, 1, 1, FOUND, run=RUN)
    assert entities.mentions(connection, 1) == (
        Mention(2, 1, Span(0, 5), "PERSON", Origin.MODEL, "small", "3.8.0"),
        Mention(1, 1, Span(6, 9), "GPE", Origin.MODEL, "small", "3.8.0"),
    )
    assert entities.run_of(connection, 1) == RUN
    assert entities.waiting(connection, "small", "3.8.0") == []
    assert entities.waiting(connection, "small", "3.9.0") == [1]


def test_those_within_a_stretch(connection: Connection, add: Callable[..., int]) -> None:
    add()
    entities.store(connection, 1, 1, FOUND, run=RUN)
    assert [found.span for found in entities.mentions(connection, 1, Span(5, 7))] == [Span(6, 9)]
    assert [found.span for found in entities.mentions(connection, 1, Span(4, 7))] == [Span(0, 5), Span(6, 9)]
    assert entities.mentions(connection, 1, Span(9, 12)) == ()


def test_the_same_run_is_not_stored_twice(connection: Connection, add: Callable[..., int]) -> None:
    add()
    assert entities.store(connection, 1, 1, FOUND, run=RUN)
    assert not entities.store(connection, 1, 1, [], run=RUN)
    assert len(entities.mentions(connection, 1)) == 2


def test_a_newer_model_replaces_its_own_but_nobody_elses(connection: Connection, add: Callable[..., int]) -> None:
    add()
    entities.store(connection, 1, 1, FOUND, run=RUN)
    connection.run("INSERT INTO mention VALUES (9, 1, 1, 3, 'ORG', 'person', '', '')")
    assert entities.store(connection, 1, 1, [(Span(0, 5), "ORG")], run=NEXT)
    assert [(found.type, found.origin) for found in entities.mentions(connection, 1)] == [
        ("ORG", Origin.MODEL),
        ("ORG", Origin.PERSON),
    ]
    assert entities.run_of(connection, 1) == NEXT


def test_results_for_an_older_text_are_dropped(connection: Connection, add: Callable[..., int]) -> None:
    add()
    entities.store(connection, 1, 1, FOUND, run=RUN)
    connection.run("UPDATE article SET revision = 2")
    assert entities.run_of(connection, 1) is None
    assert entities.waiting(connection, "small", "3.8.0") == [1]
    assert not entities.store(connection, 1, 1, FOUND, run=NEXT)
    assert not entities.store(connection, 7, 1, FOUND, run=NEXT)
    assert entities.store(connection, 1, 2, FOUND[:1], run=RUN)
    assert len(entities.mentions(connection, 1)) == 1


def test_hidden_articles_do_not_wait(connection: Connection, add: Callable[..., int]) -> None:
    add(shown=False)
    assert entities.waiting(connection, "small", "3.8.0") == []

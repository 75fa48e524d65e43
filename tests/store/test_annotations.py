"""Annotations come back as they went in, in order, and fast."""

import gc
from collections.abc import Callable
from time import perf_counter

from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.span import Span
from desktop.store import annotations
from desktop.store.connection import Connection

FULL = Annotation(
    "full",
    1,
    "accusation",
    (Span(2, 5), Span(8, 12)),
    cue=Span(2, 3),
    roles=(Filler("speaker", "Putin", Span(0, 5)), Filler("addressee", "the West"), Filler("speaker", "", Span(0, 1))),
    attributes=(("modality", "reported"), ("certainty", "low")),
    note="**why**",
    annotator="me",
    origin=Origin.IMPORT,
    created="2025-01-01T00:00:00+00:00",
    modified="2025-01-02T00:00:00+00:00",
)
BARE = Annotation("bare", 1, "pledge", (Span(0, 5),))


def test_they_come_back_as_they_went_in(connection: Connection, add: Callable[..., int]) -> None:
    add()
    for annotation in (FULL, BARE):
        annotations.add(connection, annotation)
        assert annotations.find(connection, annotation.id) == annotation
    assert annotations.of_article(connection, 1) == (BARE, FULL)
    assert annotations.of_article(connection, 2) == ()
    assert annotations.find(connection, "nothing") is None


def test_they_are_replaced_with_all_their_parts(connection: Connection, add: Callable[..., int]) -> None:
    add()
    annotations.add(connection, FULL)
    changed = Annotation("full", 1, "denial", (Span(1, 2),))
    annotations.replace(connection, changed)
    assert annotations.of_article(connection, 1) == (changed,)
    annotations.remove(connection, "full")
    assert annotations.of_article(connection, 1) == ()
    for table in ("piece", "role", "attribute"):
        assert connection.rows(f"SELECT * FROM {table}") == []  # noqa: S608


def test_they_are_ordered_by_start_then_the_longer_first(connection: Connection, add: Callable[..., int]) -> None:
    add()
    pieces = {
        "d": (Span(3, 4),),
        "b": (Span(0, 2), Span(5, 6)),
        "a": (Span(0, 6),),
        "c": (Span(0, 3),),
        "e": (Span(3, 4),),
    }
    for uid, spans in reversed(pieces.items()):
        annotations.add(connection, Annotation(uid, 1, "x", spans))
    assert [found.id for found in annotations.of_article(connection, 1)] == ["a", "b", "c", "d", "e"]


def test_those_within_a_stretch(connection: Connection, add: Callable[..., int]) -> None:
    add("word " * 10)
    add("word " * 10)
    pieces = {
        "before": (Span(0, 10),),
        "across": (Span(2, 30),),
        "around": (Span(3, 5), Span(30, 32)),
        "touching": (Span(8, 9), Span(19, 22)),
        "after": (Span(20, 24),),
    }
    for uid, spans in pieces.items():
        annotations.add(connection, Annotation(uid, 1, "x", spans))
        annotations.add(connection, Annotation(f"{uid} elsewhere", 2, "x", spans))
    found = annotations.of_article(connection, 1, Span(10, 20))
    assert [(each.id, each.spans) for each in found] == [(uid, pieces[uid]) for uid in ("across", "touching")]
    assert annotations.of_article(connection, 1, Span(40, 50)) == ()


def test_reading_leaves_the_collector_as_it_was(connection: Connection) -> None:
    gc.disable()
    try:
        annotations.of_article(connection, 1)
        assert not gc.isenabled()
    finally:
        gc.enable()
    annotations.of_article(connection, 1)
    assert gc.isenabled()


def test_twenty_five_thousand_in_one_article(connection: Connection, add: Callable[..., int]) -> None:
    """The bench holds the real budget (0.15 s); this one catches what is worse by an order, on a busy machine too."""
    number = 25_000
    add("word " * number)
    with connection.transaction():
        for n in range(number):
            annotations.add(connection, Annotation(f"{n:032}", 1, "pledge", (Span(5 * n, 5 * n + 4),)))
    start = perf_counter()
    found = annotations.of_article(connection, 1)
    assert perf_counter() - start < 1.5
    assert [found[0].id, found[-1].id] == [f"{0:032}", f"{number - 1:032}"]
    assert len(found) == number

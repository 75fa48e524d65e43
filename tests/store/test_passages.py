"""The passages of a whole project."""

from collections.abc import Callable

import pytest

from desktop.model.annotation import Annotation, Filler
from desktop.model.edit import AddAnnotation
from desktop.model.passage import PassageOrder
from desktop.model.span import Span
from desktop.store import codebooks, editing, passages
from desktop.store.connection import Connection
from desktop.store.sources import describe
from desktop.text.query import parse
from desktop.workspace.codebooks import default_codebook

FIRST = "In the hall the mayor vowed\nto reopen the bridge before winter, and left."


@pytest.fixture(autouse=True)
def _town(connection: Connection, add: Callable[..., int]) -> None:
    """Four passages in three articles, the last of which is hidden."""
    codebooks.write(connection, default_codebook())
    for number, (text, shown) in enumerate([(FIRST, True), ("word " * 200, True), ("Hidden words.", False)], 1):
        add(text, f"Title {3 - number}", shown=shown)
        describe(connection, number, "Daily", f"202{6 - number}-01-01" if number < 3 else "")
    mayor, town = Filler("speaker", "the mayor"), Filler("addressee", "the town")
    for annotation in (
        Annotation(
            "a", 1, "threat", (Span(22, 50),), roles=(mayor, Filler("speaker", "the council"), town), note="why"
        ),
        Annotation("b", 1, "pledge", (Span(3, 6), Span(12, 15))),
        Annotation("c", 2, "pledge", (Span(0, 900),), roles=(Filler("speaker", "Ada"),)),
        Annotation("d", 3, "pledge", (Span(0, 6),)),
    ):
        editing.apply(connection, AddAnnotation(annotation))


def ids(connection: Connection, search: str = "", order: PassageOrder = PassageOrder.ARTICLE, **others: object) -> str:
    found = passages.lines(connection, passages.keys(connection, parse(search), order, **others))  # type: ignore[arg-type]
    return "".join(line.id for line in found if line is not None)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", "bac"),
        ("label:pledge", "bc"),
        ("-label:pledge", "a"),
        ("speaker:mayor", "a"),
        ("addressee:town", "a"),
        ("note:why", "a"),
        ("vowed", "a"),
        ("VOWED OR word", "ac"),
        ("vowed reopen", "a"),
        ("vowed left", ""),
        ("-vowed", "bc"),
        ("title:title", "bac"),
        ("date:2025", "ba"),
        ("is:hidden", "d"),
    ],
)
def test_passages_are_searched(connection: Connection, search: str, found: str) -> None:
    assert ids(connection, search) == found


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        (PassageOrder.ARTICLE, "bac", "cba"),
        (PassageOrder.LABEL, "bca", "abc"),
        (PassageOrder.SPEAKER, "cab", "acb"),
        (PassageOrder.ADDRESSEE, "abc", "abc"),
        (PassageOrder.DATE, "cba", "bac"),
        (PassageOrder.TITLE, "cba", "bac"),
    ],
)
def test_passages_are_sorted(connection: Connection, order: PassageOrder, up: str, down: str) -> None:
    assert ids(connection, "", order) == up
    assert ids(connection, "", order, descending=True) == down


def test_passages_of_some_articles(connection: Connection) -> None:
    assert ids(connection, within=[2]) == "c"
    assert ids(connection, within=[]) == ""


def test_a_line_shows_a_passage_between_its_neighbours(connection: Connection) -> None:
    (key,) = passages.keys(connection, parse("note:why"))
    line, gone = passages.lines(connection, [key, 99])
    assert gone is None
    assert line is not None
    assert (line.before, line.text) == ("In the hall the mayor", "vowed to reopen the bridge b")
    assert line.after == "efore winter, and left."
    assert (line.speaker, line.addressee, line.note) == ("the mayor; the council", "the town", "why")
    assert (line.title, line.published, line.source, line.article_id) == ("Title 2", "2025-01-01", "Daily", 1)


def test_a_long_passage_is_cut(connection: Connection) -> None:
    (line,) = passages.lines(connection, passages.keys(connection, parse("speaker:ada")))
    assert line is not None
    assert line.text.endswith("word …") or line.text.endswith("word…")
    assert len(line.text) < 410
    assert line.after == ""

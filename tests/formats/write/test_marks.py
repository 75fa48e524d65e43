"""What spaCy can take of a document's marks."""

from collections.abc import Callable

from desktop.formats.document import Document
from desktop.formats.write.marks import entities, pieces
from desktop.model.annotation import Annotation
from desktop.model.entity import Mention
from desktop.model.span import Span

Marked = Callable[..., Document]
TEXT = "The Bank of England in London says no."


def test_pieces_are_numbered_where_there_are_several(marked: Marked) -> None:
    warnings: list[str] = []
    found = list(pieces(marked(TEXT, [("pledge", "The Bank", "says no"), ("demand", "says")]), warnings))
    assert [(piece.id, piece.number, piece.span.of(TEXT)) for piece in found] == [
        ("p1#1", 1, "The Bank"),
        ("p1#2", 2, "says no"),
        ("p2", 1, "says"),
    ]
    assert warnings == []


def test_a_passage_outside_the_text_is_named() -> None:
    warnings: list[str] = []
    outside = Annotation("a", 1, "pledge", (Span(30, 99),))
    assert list(pieces(Document("1", "News", TEXT, annotations=(outside,)), warnings)) == []
    assert warnings == ["The passage pledge “says no.” (30-99) in News lies outside the text and was left out."]


def test_of_entities_that_overlap_the_longest_stays(marked: Marked) -> None:
    warnings: list[str] = []
    named = [("GPE", "England"), ("ORG", "The Bank of England"), ("GPE", "London"), ("X", "London")]
    document = marked(TEXT, [], named)
    assert [(span.of(TEXT), kind) for span, kind in entities(document, warnings)] == [
        ("The Bank of England", "ORG"),
        ("London", "GPE"),
    ]
    assert [warning.split(" overlaps")[0] for warning in warnings] == [
        "The entity GPE “England” (12-19) in News",
        "The entity X “London” (23-29) in News",
    ]


def test_white_space_is_shed_and_told(marked: Marked) -> None:
    warnings: list[str] = []
    document = marked(TEXT, [], [("GPE", " London "), ("X", " ")])
    assert entities(document, warnings) == [(Span(23, 29), "GPE")]
    assert [warning.split(" in News ")[1] for warning in warnings] == [
        "has white space at its ends, which spaCy does not take: shortened there.",
        "is white space or lies outside the text: left out of the .spacy files.",
    ]


def test_an_entity_outside_the_text_is_named() -> None:
    warnings: list[str] = []
    outside = Mention(1, 1, Span(30, 99), "GPE")
    assert entities(Document("1", "News", TEXT, mentions=(outside,)), warnings) == []
    assert len(warnings) == 1

"""Names: what is offered first, and what a name stays tied to."""

import pytest

from desktop.model.annotation import Filler
from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.ui.inspector.names import offered, refill


def entity(name: str, *places: int, kind: str = "PERSON", aliases: tuple[str, ...] = ()) -> Entity:
    mentions = tuple(Mention(place, 1, Span(place, place + 3), kind) for place in places)
    return Entity(kind, name, aliases, mentions)


ENTITIES = (
    entity("Anna Kowalska", 0, 400, aliases=("Kowalska",)),
    entity("Johann Anders", 90),
    entity("Council of Annapolis", 300, kind="ORG", aliases=("the body",)),
    entity("Vienna", 110, kind="GPE"),
    entity("Monday", 101, kind="DATE"),
    entity("Nobody Near", kind="ORG"),
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("an", ["Anna Kowalska", "Johann Anders", "Council of Annapolis"]),
        ("ann", ["Anna Kowalska", "Council of Annapolis", "Johann Anders"]),
        ("kow", ["Anna Kowalska"]),
        ("body", ["Council of Annapolis", "Nobody Near"]),
        ("kow an", ["Anna Kowalska"]),
        ("mon", ["Monday"]),
        ("zz", []),
        ("", ["Johann Anders", "Vienna", "Anna Kowalska", "Council of Annapolis", "Nobody Near"]),
    ],
)
def test_beginnings_of_words_come_first_then_what_is_near(typed: str, names: list[str]) -> None:
    assert offered(typed, ENTITIES, 100) == names


def test_a_name_that_was_there_keeps_its_mention() -> None:
    before = (Filler("speaker", "Anna Kowalska", Span(400, 403)), Filler("speaker", "the press"))
    found = refill("speaker", "the press; Anna Kowalska; Kowalska", before, ENTITIES, 0)
    assert found == (
        Filler("speaker", "the press"),
        Filler("speaker", "Anna Kowalska", Span(400, 403)),
        Filler("speaker", "Kowalska", Span(0, 3)),
    )

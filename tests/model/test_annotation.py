"""A label on a passage."""

import pytest

from desktop.model.annotation import Annotation, Filler
from desktop.model.span import Span

PLEDGE = Annotation(
    "p1",
    1,
    "pledge",
    (Span(10, 14), Span(18, 27)),
    roles=(Filler("speaker", "Ada Roe", Span(0, 7)), Filler("addressee", "voters"), Filler("speaker", "her party")),
    attributes=(("modality", "reported"),),
)


def test_its_extent_runs_from_the_first_piece_to_the_last() -> None:
    assert PLEDGE.extent == Span(10, 27)


def test_a_piece_inside_another_does_not_shorten_the_extent() -> None:
    assert Annotation("p2", 1, "pledge", (Span(10, 30), Span(12, 20))).extent == Span(10, 30)


def test_fillers_of_a_role_come_in_order() -> None:
    assert [filler.name for filler in PLEDGE.fillers("speaker")] == ["Ada Roe", "her party"]
    assert PLEDGE.fillers("cue") == ()


def test_an_attribute_that_is_not_set_is_empty() -> None:
    assert PLEDGE.attribute("modality") == "reported"
    assert PLEDGE.attribute("tense") == ""


@pytest.mark.parametrize("spans", [(), (Span(3, 3),), (Span(1, 2), Span(4, 4))])
def test_an_annotation_of_nothing_is_refused(spans: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="at least one span"):
        Annotation("p3", 1, "pledge", spans)

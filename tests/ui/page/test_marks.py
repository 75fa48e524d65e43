"""What is marked on the page, in indexes that follow every change."""

import pytest

from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.ui.page.marks import Marks

BOOK = Codebook("Book", (Label("a", "First", "#112233", "a"), Label("b", "Second", "#445566", "b")))


def passage(name: str, start: int, end: int, label: str = "a") -> Annotation:
    """A passage."""
    return Annotation(name, 1, label, (Span(start, end),))


@pytest.fixture
def marks() -> Marks:
    """Two passages, one within the other, and a third; two mentions."""
    made = Marks(BOOK)
    made.set_annotations([passage("long", 0, 50), passage("short", 10, 20, "b"), passage("late", 100, 110)])
    made.set_mentions([Mention(1, 1, Span(10, 14), "PERSON"), Mention(2, 1, Span(100, 104), "GPE")])
    return made


def names(found: list[Annotation]) -> list[str]:
    """The ids of passages."""
    return [item.id for item in found]


def test_passages_are_found_by_place(marks: Marks) -> None:
    assert names(marks.passages_at(12)) == ["short", "long"], "the innermost first"
    assert names(marks.passages_at(30)) == ["long"]
    assert names(marks.passages_at(50)) == []
    assert names(marks.passages_at(-1)) == []
    assert names(marks.passages(Span(0, 105))) == ["long", "short", "late"]


def test_mentions_are_found_by_place(marks: Marks) -> None:
    assert [item.id for item in marks.mentions_in(Span(0, 60))] == [1]
    found = marks.mention_at(101)
    assert found is not None
    assert found.id == 2
    assert marks.mention_at(60) is None


def test_a_new_state_takes_the_place_of_the_old(marks: Marks) -> None:
    marks.put(passage("short", 60, 70, "a"))
    assert names(marks.passages_at(12)) == ["long"]
    assert names(marks.passages_at(65)) == ["short"]
    assert marks.counts() == {"a": 3}
    marks.put(passage("new", 12, 13, "b"))
    assert names(marks.passages_at(12)) == ["new", "long"]
    assert marks.counts() == {"a": 3, "b": 1}


def test_what_is_dropped_is_gone_and_no_longer_selected(marks: Marks) -> None:
    marks.selected = "short"
    marks.drop("late")
    assert marks.selected == "short"
    marks.drop("short")
    marks.drop("unheard of")
    assert marks.selected == ""
    assert names(marks.passages_at(12)) == ["long"]
    assert marks.counts() == {"a": 1}


def test_other_passages_let_the_selected_one_go_only_if_it_is_gone(marks: Marks) -> None:
    marks.selected = "late"
    marks.set_annotations([passage("late", 0, 5)])
    assert marks.selected == "late"
    marks.set_annotations([passage("other", 0, 5)])
    assert marks.selected == ""


def test_labels_that_the_codebook_has_lost_are_grey_and_named_by_id(marks: Marks) -> None:
    lost = passage("x", 0, 5, "lost")
    assert (marks.colour(lost), marks.label_name(lost)) == ("#6b665d", "lost")
    assert (marks.colour(passage("y", 0, 5)), marks.label_name(passage("y", 0, 5))) == ("#112233", "First")

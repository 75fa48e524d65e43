"""What was read and where there is nothing."""

from dataclasses import replace

import pytest

from desktop.model.coverage import Coverage, CoverageKind
from desktop.model.span import Span
from desktop.store import coverage
from desktop.store.connection import Connection
from tests.store.conftest import AddArticle

TEXT = "Putin vowed to come."


def read(article_id: int, start: int, end: int, annotator: str = "me", at: str = "now") -> Coverage:
    return Coverage(article_id, Span(start, end), CoverageKind.READ, annotator, at)


def nothing(article_id: int, start: int, end: int) -> Coverage:
    return Coverage(article_id, Span(start, end), CoverageKind.NOTHING, "me", "now")


def test_a_note_is_kept_once_and_taken_out(connection: Connection, add: AddArticle) -> None:
    one = add(TEXT)
    note = nothing(one, 0, 5)
    assert coverage.add(connection, note)
    assert not coverage.add(connection, note)
    assert coverage.add(connection, read(one, 0, 5))
    assert coverage.of_article(connection, one) == (note, read(one, 0, 5))
    assert coverage.remove(connection, replace(note, at="another time")) == note
    assert coverage.remove(connection, note) is None
    assert coverage.of_article(connection, one) == (read(one, 0, 5),)


@pytest.mark.parametrize("wrong", [(9, 0, 3), (1, 0, 21), (1, 4, 4)])
def test_what_does_not_fit_is_refused(connection: Connection, add: AddArticle, wrong: tuple[int, int, int]) -> None:
    assert add(TEXT) == 1
    with pytest.raises(ValueError, match="does not fit"):
        coverage.add(connection, nothing(*wrong))


def test_what_was_read_twice_becomes_one_stretch(connection: Connection, add: AddArticle) -> None:
    one = add(TEXT)
    assert coverage.record_read(connection, read(one, 0, 5))
    assert coverage.record_read(connection, read(one, 8, 12))
    assert not coverage.record_read(connection, read(one, 9, 12))
    assert coverage.record_read(connection, read(one, 4, 10, at="later"))
    assert coverage.record_read(connection, read(one, 4, 10, "you"))
    assert coverage.of_article(connection, one) == (read(one, 0, 12, at="later"), read(one, 4, 10, "you"))


def test_shares_count_each_place_once(connection: Connection, add: AddArticle) -> None:
    one, two, three = add(TEXT), add(TEXT), add(TEXT)
    for note in (nothing(one, 0, 5), read(one, 3, 8), read(one, 4, 6), read(one, 10, 12), read(two, 0, 20)):
        coverage.add(connection, note)
    assert coverage.shares(connection) == {one: 0.5, two: 1.0}
    assert coverage.shares(connection, one) == {one: 0.5}
    assert coverage.shares(connection, three) == {}
    connection.run("DELETE FROM block WHERE article_id = ?", (two,))
    assert coverage.shares(connection, two) == {two: 1.0}

"""White space and entities as a reader sees them."""

import pytest

from desktop.formats.read.folding import Folded, Piece, fold, part
from desktop.model.span import Span


def whole(source: str, *, verbatim: bool = False) -> Folded:
    return fold(source, [Piece(0, len(source), verbatim=verbatim)])


@pytest.mark.parametrize(
    ("source", "text", "runs"),
    [
        ("plain", "plain", ((0, 0, 5, 5),)),
        (" a \n b ", "a b", ((0, 1, 1, 1), (1, 2, 1, 3), (2, 5, 1, 1))),
        ("a\u2028b", "a b", ((0, 0, 1, 1), (1, 1, 1, 1), (2, 2, 1, 1))),
        ("&lt;b&gt", "<b>", ((0, 0, 1, 4), (1, 4, 1, 1), (2, 5, 1, 3))),
        ("a&#10;b", "a b", ((0, 0, 1, 1), (1, 1, 1, 5), (2, 6, 1, 1))),
        ("a&unknown;b", "a&unknown;b", ((0, 0, 1, 1), (1, 1, 9, 9), (10, 10, 1, 1))),
        ("a&shy;b", "ab", ((0, 0, 1, 1), (1, 6, 1, 1))),
        ("a&#xFFFE;b", "ab", ((0, 0, 1, 1), (1, 9, 1, 1))),
        ("\u200b a", "a", ((0, 2, 1, 1),)),
        ("&shy;", "", ()),
        (" \n ", "", ()),
    ],
)
def test_folding(source: str, text: str, runs: tuple[tuple[int, int, int, int], ...]) -> None:
    assert whole(source) == Folded(text, runs)


def test_white_space_that_counts_is_kept() -> None:
    assert whole("\n  one\ttwo  \n\n \n  &amp;\r\nthree\n", verbatim=True).text == "one\ttwo\n  &\nthree"


def test_pieces_are_joined_as_they_say() -> None:
    source = "a <br> b<td>c <i> d</i>"
    pieces = [Piece(0, 2), Piece(6, 8, "\n", 2, 6), Piece(12, 14, "\t", 8, 12), Piece(17, 19)]
    assert fold(source, pieces).text == "a\nb\tc d"


def test_part_of_a_text_by_its_visible_characters() -> None:
    source = "<p>a &amp; b\u00ad c</p>"
    span = Span(3, len(source) - 4)
    assert part(source, span, 1, 3).of(source) == "&amp; b"
    assert part(source, span, 0, 4) == span

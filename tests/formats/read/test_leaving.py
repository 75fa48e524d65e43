"""What was left out, and why."""

from desktop.formats.read.drafts import drafts
from desktop.formats.read.leaving import removed
from desktop.formats.read.markup import scan
from desktop.model.span import Span


def left(source: str, keep: str, titles: tuple[str, ...] = (), reason: str = "") -> list[tuple[str, str]]:
    """What is left out of a page of which a word is kept, or dropped again for a reason."""
    nodes = scan(source).nodes
    at = source.index(keep)
    kept = [Span(at, at + len(keep)) if node.start <= at < node.end else None for node in nodes]
    made = drafts(source, nodes, kept)
    made[0].reason = reason
    return [
        (source[stretch.start : stretch.end], stretch.reason) for stretch in removed(source, nodes, kept, made, titles)
    ]


def test_neighbours_with_one_reason_make_one_stretch() -> None:
    source = "<nav> <a>One</a> <a>Two</a> </nav><h1>Title</h1><p>keep</p><p>three</p>"
    assert left(source, "keep", ("Title",)) == [
        ("One</a> <a>Two", "navigation"),
        ("Title", "headline"),
        ("three", "not part of the article"),
    ]


def test_the_rest_of_a_text_is_named() -> None:
    assert left("<p>one keep two</p><p>three</p>", "keep") == [
        ("one", "not part of the article"),
        ("two", "not part of the article"),
        ("three", "not part of the article"),
    ]


def test_a_block_that_was_sifted_out_has_its_reason() -> None:
    assert left("<p>keep</p><p>three</p>", "keep", reason="byline") == [
        ("keep", "byline"),
        ("three", "not part of the article"),
    ]

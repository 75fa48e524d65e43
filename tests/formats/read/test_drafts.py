"""Chosen text as blocks to be."""

from desktop.formats.read.drafts import Draft, drafts, kept_parts
from desktop.formats.read.markup import scan
from desktop.model.article import BlockKind
from desktop.model.span import Span


def made(body: str, without: str = "-") -> list[Draft]:
    """The blocks of a page whose texts are all kept, save one."""
    nodes = scan(body).nodes
    kept = [Span(node.start, node.end) if node.squeezed not in ("", without) else None for node in nodes]
    return drafts(body, nodes, kept)


def test_blocks() -> None:
    found = made("<h2>one</h2><p>two<br>three <b>four</b> <i>five</i></p><p>&shy;</p><ul><li>six<li>seven</ul>")
    assert [(draft.kind, draft.text) for draft in found] == [
        (BlockKind.HEADING, "one"),
        (BlockKind.PARAGRAPH, "two\nthree four five"),
        (BlockKind.LIST, "six\nseven"),
    ]


def test_a_heading_as_long_as_a_paragraph_is_one() -> None:
    (draft,) = made(f"<h2>{'word ' * 60}</h2>")
    assert draft.kind is BlockKind.PARAGRAPH


def test_what_joins_two_texts_stands_for_the_source_up_to_what_was_left_out() -> None:
    body = "<p>one<br>-<br>two</p>-<p>three</p>"
    first, second = made(body)
    assert first.text == "one\ntwo"
    (run,) = [run for run in first.folded.runs if run[0] == 3]
    assert body[run[1] : run[1] + run[3]] == "<br>"
    assert second.gap_end == body.rindex("-")


def test_parts_of_texts() -> None:
    source = "<p>a b&amp;c</p><p>d</p> <p>e f</p>"
    nodes = scan(source).nodes
    kept = list(kept_parts(source, nodes, [(1, 3), (5, 6)]))
    assert [None if span is None else span.of(source) for span in kept] == ["b&amp;", None, "e"]
    assert [span for span in kept_parts(source, nodes, [(0, 1), (3, 4)]) if span] == [Span(3, 12)]

"""Stretches put together as a body."""

from desktop.model.article import Block, BlockKind
from desktop.model.span import Span
from desktop.text.cleaning.assembly import Piece, assemble

TEXT = "One.  \n\nTwo\nand more.\nThree.\n\n\n- a\n- b"


def test_body_blocks_and_map() -> None:
    spans = {
        word: Span(TEXT.index(word), TEXT.index(word) + len(word))
        for word in ("One.", "Two", "and more.", "- a", "- b")
    }
    pieces = [
        Piece(BlockKind.HEADING, (spans["One."],)),
        Piece(BlockKind.PARAGRAPH, (spans["Two"], spans["and more."]), " "),
        Piece(BlockKind.LIST, (spans["- a"], spans["- b"])),
    ]
    body, blocks, source_map = assemble(TEXT, pieces)
    assert body == "One.\n\nTwo and more.\n\n- a\n- b"
    assert blocks == (
        Block(BlockKind.HEADING, 0, 4),
        Block(BlockKind.PARAGRAPH, 6, 19),
        Block(BlockKind.LIST, 21, 28),
    )
    for index, char in enumerate(body):
        there = TEXT[source_map.to_source(index)]
        assert there == char or there.isspace() or char == "\n"
    assert source_map.to_source(body.index("\n")) == TEXT.index("\n")


def test_nothing() -> None:
    body, blocks, source_map = assemble("", [])
    assert (body, blocks, list(source_map)) == ("", (), [])

"""Lines as blocks."""

from desktop.model.article import BlockKind
from desktop.text.cleaning.blocks import pieces
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import load_rules

LONG = "The words of this line go on until they reach the width of it all, "


def kinds(text: str) -> list[tuple[str, int]]:
    found = pieces(read_lines(text, load_rules()))
    return [(piece.kind.value, len(piece.lines)) for piece in found]


def test_headings() -> None:
    body = "The council voted for the bridge on Monday."
    assert kinds(f"What came next\n\n{body}") == [("heading", 1), ("paragraph", 1)]
    assert kinds(f"WHAT NOW?\n\n{body}") == [("heading", 1), ("paragraph", 1)]
    assert kinds(f"Who is to pay?\n\n{body}") == [("paragraph", 1), ("paragraph", 1)]
    assert kinds(f"\u201cA bridge too far\u201d\n\n{body}") == [("paragraph", 1), ("paragraph", 1)]
    assert kinds(f"One thing\n\nAnother thing\n\n{body}")[0] == ("paragraph", 1)
    assert kinds("What came next") == [("paragraph", 1)]
    assert kinds(f"{'Too long a line for a heading ' * 3}\n\n{body}")[0] == ("paragraph", 1)


def test_lists() -> None:
    assert kinds("- a\n- b\n\n- c\nAnd so on it went for days.\n1. x\n2. y") == [
        ("list", 2),
        ("list", 1),
        ("paragraph", 1),
        ("list", 2),
    ]


def test_wrapped_items_and_quotes() -> None:
    wrapped = f"- {LONG}\n{LONG}\n\n{LONG}\n{LONG}\n\n> {LONG}"
    assert kinds(wrapped) == [("list", 2), ("paragraph", 2), ("quote", 1)]
    lines = read_lines(wrapped, load_rules())
    assert [piece.join for piece in pieces(lines)] == [" ", " ", " "]
    lines[0].reason = "gone"
    assert [piece.kind for piece in pieces(lines)] == [BlockKind.PARAGRAPH, BlockKind.QUOTE]

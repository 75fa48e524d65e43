"""Lines that are read from right to left, from where their characters stand."""

import pytest

from desktop.formats.read.visual import Char, logical, visual_rows

WORD = "\u0648\u0632\u064a\u0631"  # minister
TRADE = "\u0627\u0644\u062a\u062c\u0627\u0631\u0629"


def line(text: str, right: float, base: float) -> list[Char]:
    """Characters that are seen from right to left, ten points each, a space as a gap."""
    return [
        (char, (right - 10 * (at + 1), base - 2, right - 10 * at, base + 8), base, 10.0)
        for at, char in enumerate(text)
        if char != " "
    ]


def test_rows_follow_the_places_of_their_characters() -> None:
    chars = [*line(f"{WORD} {TRADE}", 200, 700), *line(TRADE, 200, 680)]
    rows = visual_rows(chars[::-1])
    assert [row.text for row in rows] == [WORD, TRADE, TRADE]
    assert rows[0].left > rows[1].right
    near = [
        (char, (box[0] * 0.95, *box[1:]), base, size * 2) for char, box, base, size in line(f"{WORD} {TRADE}", 200, 700)
    ]
    assert [row.text for row in visual_rows(near)] == [f"{WORD}{TRADE}"]


def test_spaces_of_the_file_are_kept() -> None:
    chars = line(f"{WORD}_{TRADE}", 200, 700)
    spaced = [(" " if char == "_" else char, *rest) for char, *rest in chars]
    assert [row.text for row in visual_rows(spaced)] == [f"{WORD} {TRADE}"]  # type: ignore[arg-type]
    assert visual_rows([(" ", (0, 0, 1, 1), 0, 1)]) == []


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        (f"{WORD} 5202", f"{WORD} 2025"),
        (f"{WORD} 05,3 %", f"{WORD} 3,50 %"),
        (f"{WORD} OTAN eht {TRADE}", f"{WORD} the NATO {TRADE}"),
        (f")1( {WORD}", f"(1) {WORD}"),
        (f"({WORD})", f"({WORD})"),
        ("\ufefb", "\u0644\u0627"),
    ],
)
def test_numbers_and_brackets(seen: str, read: str) -> None:
    assert logical(seen) == read

"""Lines and wrapped paragraphs."""

from desktop.text.cleaning.wrapping import groups, stretches, unwrapped

WIDE = "The words of this line go on until they reach the width of it all"


def words(text: str) -> list[list[str]]:
    return [[text[start:end] for start, end in group] for group in unwrapped(text)]


def test_stretches_and_groups() -> None:
    text = " one \n\t\n two\nthree\n\n"
    lines = list(stretches(text))
    assert [text[start:end] for start, end in lines] == ["one", "two", "three"]
    assert groups(text, lines) == [(lines[0],), (lines[1], lines[2])]
    assert groups("", []) == []


def test_wrapped_paragraphs_are_joined() -> None:
    text = f"{WIDE}\n{WIDE}\nshort\nlast {WIDE}\n\n{WIDE}\n{WIDE}\n- {WIDE}\n* {WIDE}\n"
    assert words(text) == [[WIDE, WIDE, "short"], [f"last {WIDE}"], [WIDE, WIDE], [f"- {WIDE}"], [f"* {WIDE}"]]


def test_other_texts_are_left_alone() -> None:
    assert words(f"{WIDE * 3}\n{WIDE * 3}") == [[WIDE * 3], [WIDE * 3]]
    assert words("short\nlines\nonly") == [["short"], ["lines"], ["only"]]
    assert words(f"{WIDE}\n\n{WIDE}\n\n{WIDE}") == [[WIDE]] * 3
    assert words("") == []

"""What can be said of a line by itself."""

import pytest

from desktop.text.cleaning.lines import Line, read_lines
from desktop.text.cleaning.rules import load_rules

RULES = load_rules()


def line(text: str) -> Line:
    (found,) = read_lines(text, RULES)
    return found


def test_places_and_gaps() -> None:
    text = "\n\nOne\n  Two \n\n\nThree"
    found = read_lines(text, RULES)
    assert [(one.text, text[one.start : one.end], one.gap) for one in found] == [
        ("One", "One", 2),
        ("Two", "Two", 0),
        ("Three", "Three", 2),
    ]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The council voted for the bridge.", {"prose", "ends"}),
        ("\u201cNobody wants it,\u201d he said\u2026\u201d", {"prose", "ends"}),
        ("Council votes for bridge", {"title", "link"}),
        ("Will the council vote for the bridge?", {"prose", "title", "ends"}),
        ("Sudria leaves the U.N.", {"title", "ends"}),
        ("and so on", {"link"}),
        ("first, second and third of many,", set()),
        ("\u201cQuoted words\u201d", {"title"}),
        ("x = y + 2;", set()),
        ("* * *", {"symbols"}),
        ("Monday, March 27, 2006", {"meta", "link"}),
        ("By Ann Lee", {"meta", "link", "byline"}),
        ("A man walks. (AP)", {"caption"}),
        ("- an item", {"bullet", "link"}),
        ("3.1 Background", {"numbered", "title", "link"}),
        ("2,345", {"counter", "link"}),
        ("Share", {"residue"}),
        ("Explainer: how the treaty came about", {"residue", "title"}),
    ],
)  # fmt: skip
def test_flags(text: str, flags: set[str]) -> None:
    found = line(text)
    names = {"prose", "ends", "title", "link", "symbols", "meta", "byline", "caption", "bullet", "numbered"}
    names |= {"counter", "residue"}
    assert {name for name in names if getattr(found, name)} == flags


def test_long_lines_are_prose_whatever_they_say() -> None:
    found = line("Share " * 200 + "end.")
    assert found.prose
    assert found.ends
    assert not found.title
    assert found.residue is None


def test_scripts_without_spaces_have_words_too() -> None:
    assert line("\u653f\u5e9c\u4eca\u5929\u5ba3\u5e03\u4e86\u65b0\u7684\u8ba1\u5212\u3002" * 4).prose
    assert not line("\u653f\u5e9c\u4eca\u5929").prose


def test_beside_a_headline() -> None:
    assert line("March 3, 2031").beside_headline
    assert line("Share this article").beside_headline
    assert not line("Most read").beside_headline
    assert not line("Some words").beside_headline


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("Marta Gil in Reval", True), ("Marta Gil", True), ("MARTA GIL in Reval", False), ("The vote in Reval", False)],
)
def test_a_person_may_have_a_place_behind_a_small_word(text: str, is_one: bool) -> None:
    assert line(text).person is is_one

"""What is typed into a search field, as a tree, and what was not understood of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.query import All, Either, Field, Node, Not, Problem, ProblemKind, Query, Range, Words, parse

PEACE, TALKS, WAR = Words("peace"), Words("talks"), Words("war")


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", None),
        ("   ", None),
        ("peace", PEACE),
        ("peace*", PEACE),
        ("peace talks", All((PEACE, TALKS))),
        ('"peace  talks"', Words("peace talks", whole=True)),
        ("“peace talks”", Words("peace talks", whole=True)),
        ("-war", Not(WAR)),
        ("--war", Not(WAR)),
        ('peace -"a war"', All((PEACE, Not(Words("a war", whole=True))))),
        ("peace OR war", Either((PEACE, WAR))),
        ("peace or", All((PEACE, Words("or")))),
        ("talks peace OR war", All((TALKS, Either((PEACE, WAR))))),
        ("talks (peace war) OR talks", All((TALKS, Either((All((PEACE, WAR)), TALKS))))),
        ("-(peace war)", Not(All((PEACE, WAR)))),
        ("()", None),
        ("-()", None),
        ("speaker:Kremlin", Field("speaker", "Kremlin")),
        ("Speaker:Krem*", Field("speaker", "Krem")),
        ('speaker:"the Kremlin"', Field("speaker", "the Kremlin", whole=True)),
        ("-label:demand", Not(Field("label", "demand"))),
        ("is:done", Field("is", "done")),
        ("is:DONE", Field("is", "done")),
        ("date:2025", Range("date", "2025", "2025")),
        ("date:2025-01..2025-03", Range("date", "2025-01", "2025-03")),
        ("date:..2025-03-31", Range("date", "", "2025-03-31")),
        ("date:>=2025", Range("date", "2025", "")),
        ("date:<2025", Range("date", "", "2025", high_open=True)),
        ("words:>500", Range("words", "500", "", low_open=True)),
        ("passages:<=3", Range("passages", "", "3")),
        ("https://example.org/a", Words("https://example.org/a")),
        ("e-mail", Words("e-mail")),
        ("- : \" * ' &", None),
        ("总统", Words("总统")),
    ],
)
def test_what_is_typed_is_understood(text: str, node: Node | None) -> None:
    assert parse(text).node == node


@pytest.mark.parametrize(
    ("text", "node", "problems"),
    [
        ("place:Rome peace", PEACE, [(ProblemKind.FIELD, "place:Rome")]),
        ("speaker: peace", PEACE, [(ProblemKind.VALUE, "speaker:")]),
        ("date:13 peace", PEACE, [(ProblemKind.DATE, "date:13")]),
        ("date:2025-13", None, [(ProblemKind.DATE, "date:2025-13")]),
        ("date:..", None, [(ProblemKind.DATE, "date:..")]),
        ("date:>2024..2025", None, [(ProblemKind.DATE, "date:>2024..2025")]),
        ("words:many", None, [(ProblemKind.NUMBER, "words:many")]),
        ("is:good", None, [(ProblemKind.STATE, "is:good")]),
        ("is:do", None, []),
        ('"peace', PEACE, [(ProblemKind.QUOTE, '"peace')]),
        ("peace OR", PEACE, [(ProblemKind.OR, "OR")]),
        ("OR peace", PEACE, [(ProblemKind.OR, "OR")]),
        ("(peace", PEACE, [(ProblemKind.BRACKET, "(")]),
        ("peace) war", All((PEACE, WAR)), [(ProblemKind.BRACKET, ")")]),
    ],
)
def test_what_is_not_understood_is_told_and_left_out(
    text: str, node: Node | None, problems: list[tuple[ProblemKind, str]]
) -> None:
    assert parse(text) == Query(node, tuple(Problem(*each) for each in problems))


def test_the_words_to_be_marked_are_those_asked_for() -> None:
    query = parse('peace OR title:talks -war entity:"the Kremlin" label:demand (peace "so be it") date:2025')
    assert [each.text for each in query.words] == ["peace", "talks", "the Kremlin", "so be it"]
    assert parse("").words == ()


def test_the_fields_it_asks_about() -> None:
    query = parse("is:done peace -(label:demand) date:2025 OR words:>3")
    assert query.fields() == {"is:done", "label", "date", "words"}
    assert parse("").fields() == frozenset()


@given(st.text(alphabet='ab:"()-*ORis daten.<>=2“” ', max_size=60))
def test_nothing_that_is_typed_is_an_error(text: str) -> None:
    assert isinstance(parse(text), Query)


@pytest.mark.parametrize("text", ["(" * 5_000, "-(" * 5_000, "-" * 5_000, "a OR " * 5_000, "()" * 5_000])
def test_nor_is_anything_long(text: str) -> None:
    assert isinstance(parse(text), Query)

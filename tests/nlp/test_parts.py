"""Texts cut into parts lose nothing, and guesses come out trimmed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.nlp.parts import batches, parts, sound


@given(st.lists(st.sampled_from(["word", "two words", "é", "😀", "\n\n", "\n", ". ", " "]), max_size=60))
def test_parts_put_together_are_the_text(words: list[str]) -> None:
    text = "".join(words)
    found = list(parts(text, 10))
    assert "".join(part.text for part in found) == text
    assert all(text.startswith(part.text, part.offset) for part in found)
    assert [part.last for part in found] == [False] * (len(found) - 1) + [True]
    assert all(len(part.text) <= 10 for part in found)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("aaaaaa\n\nbbbb\nccc. ddd", "aaaaaa\n\n"),
        ("aaaaaa\nbb. cccc dddd", "aaaaaa\n"),
        ("aaaaaa. bb cccc", "aaaaaa. "),
        ("aaaaaa bbbbbbbbb", "aaaaaa "),
        ("aa\n\naaaaaaaaaa", "aa\n\naaaaaa"),
    ],
)
def test_a_long_text_is_cut_at_the_best_place_in_the_second_half(text: str, first: str) -> None:
    assert next(parts(text, 10)).text == first


def test_a_batch_ends_where_it_is_full() -> None:
    found = [part for text in ("a" * 6, "b" * 3, "c" * 25, "d") for part in parts(text, 20)]
    assert [[part.text for part in batch] for batch in batches(found, 8)] == [
        ["aaaaaa", "bbb"],
        ["c" * 20],
        ["c" * 5, "d"],
    ]
    assert list(batches([], 8)) == []
    assert len(list(batches(parts("a" * 16, 8), 8))) == 2


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Paris", "Paris"),
        ("Paris\n", "Paris"),
        (" \n Paris\t", "Paris"),
        ("Auckland\nCity", "Auckland\nCity"),
        ("Founder\n\nNetscape", "Founder"),
        ("\n\nNetscape\n\nFounder", "Netscape"),
        ("\n\n \u00a0", ""),
        ("Österreich", "Österreich"),
        ("£20", "£20"),
        ("Газпром (Gazprom)", "Газпром (Gazprom)"),
        ("بيت من جديد", ""),
        ("Газпром", ""),
        ("🚀🚀", ""),
    ],
)
def test_a_guess_is_trimmed_to_a_sound_name(name: str, kept: str) -> None:
    text = f"ab😀{name}cd"
    place = sound(text, 3, 3 + len(name))
    assert (text[slice(*place)] if place else "") == kept

"""Mentions grouped into entities."""

import time

from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.text.grouping import group


def mentions(text: str, *names: tuple[str, str]) -> list[Mention]:
    """A mention for each name, searched for from where the last one ended."""
    found: list[Mention] = []
    at = 0
    for name, kind in names:
        at = text.index(name, at)
        found.append(Mention(len(found), 1, Span(at, at + len(name)), kind))
        at += len(name)
    return found


def grouped(text: str, *names: tuple[str, str]) -> list[tuple[str, str, tuple[str, ...], int]]:
    entities = group(mentions(text, *names), text)
    return [(entity.type, entity.name, entity.aliases, len(entity.mentions)) for entity in entities]


def test_last_name_joins_full_name_and_sheds_the_possessive() -> None:
    text = "Putin spoke. Vladimir Putin\u2019s guest, Mr. Putin said, met the Putins' son; PUTIN left."
    names = ("Putin", "Vladimir Putin\u2019s", "Mr. Putin", "PUTIN")
    assert grouped(text, *((name, "PERSON") for name in names)) == [("PERSON", "Vladimir Putin", ("Putin", "PUTIN"), 4)]


def test_types_stay_apart() -> None:
    text = "Washington met Washington."
    assert grouped(text, ("Washington", "GPE"), ("Washington", "PERSON")) == [
        ("GPE", "Washington", (), 1),
        ("PERSON", "Washington", (), 1),
    ]


def test_a_shared_last_name_goes_to_the_one_mentioned_last() -> None:
    text = "Clinton? Bill Clinton spoke. Clinton left. Hillary Clinton stayed. Clinton slept."
    names = ("Clinton", "Bill Clinton", "Clinton", "Hillary Clinton", "Clinton")
    assert grouped(text, *((name, "PERSON") for name in names)) == [
        ("PERSON", "Bill Clinton", ("Clinton",), 3),
        ("PERSON", "Hillary Clinton", ("Clinton",), 2),
    ]


def test_last_names_of_several_words_and_names_that_grow_twice() -> None:
    text = "Mohammed Shia al-Sudani, al-Sudani, Bin Salman, Mohammed Bin Salman, Prince Mohammed Bin Salman, Salman"
    names = text.split(", ")
    assert grouped(text, *((name, "PERSON") for name in names)) == [
        ("PERSON", "Prince Mohammed Bin Salman", ("Bin Salman", "Mohammed Bin Salman", "Salman"), 4),
        ("PERSON", "Mohammed Shia al-Sudani", ("al-Sudani",), 2),
    ]


def test_last_names_join_only_among_persons() -> None:
    text = "New York, York"
    assert [row[1] for row in grouped(text, ("New York", "GPE"), ("York", "GPE"))] == ["New York", "York"]


def test_the_article_is_shed_save_where_it_belongs_to_the_name() -> None:
    text = "the United States, The United States, US, U.S., The Hague"
    assert grouped(text, *((name, "GPE") for name in text.split(", "))) == [
        ("GPE", "United States", (), 2),
        ("GPE", "US", ("U.S.",), 2),
        ("GPE", "The Hague", (), 1),
    ]


def test_what_names_nothing_is_left_out() -> None:
    text = "a \u201c\u201d b"
    outside = Mention(9, 1, Span(50, 60), "ORG")
    assert group([*mentions(text, ("\u201c\u201d", "ORG")), outside], text) == ()
    assert group([], "") == ()


def test_mentions_in_any_order_come_back_in_text_order() -> None:
    text = "Iran, Iraq, Iran"
    found = mentions(text, ("Iran", "GPE"), ("Iraq", "GPE"), ("Iran", "GPE"))
    assert group(reversed(found), text) == (
        Entity("GPE", "Iran", (), (found[0], found[2])),
        Entity("GPE", "Iraq", (), (found[1],)),
    )


def test_line_breaks_inside_a_name() -> None:
    text = "Vladimir\nPutin, Vladimir  Putin."
    assert grouped(text, ("Vladimir\nPutin", "PERSON"), ("Vladimir  Putin.", "PERSON")) == [
        ("PERSON", "Vladimir Putin", ("Vladimir Putin.",), 2)
    ]


def test_only_stops_are_a_name_of_their_own() -> None:
    assert grouped("..", ("..", "ORG")) == [("ORG", "..", (), 1)]


def test_many_mentions_are_quick() -> None:
    text = "Ann Lee, Lee, Bob Lee, Lee, " * 10_000
    names = ["Ann Lee", "Lee", "Bob Lee", "Lee"] * 10_000
    found = mentions(text, *((name, "PERSON") for name in names))
    started = time.thread_time()
    assert len(group(found, text)) == 2
    assert time.thread_time() - started < 2  # a tenth of this on a quiet machine

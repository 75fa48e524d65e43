"""Finding trafilatura's text again."""

import logging

import pytest

from desktop.formats.read import choosing
from desktop.formats.read.choosing import Piece, Places, choose
from desktop.formats.read.markup import scan

SENTENCE = "The minister of trade resigned on Monday after weeks of protests."
OTHER = "A second sentence stands here and says something else altogether."


def found(body: str, *pieces: tuple[str, ...]) -> list[str]:
    """The stretches that these pieces, each made of some texts, have in a page."""
    page = scan(f"<body>{body}")
    text = "".join(node.squeezed for node in page.nodes)
    made = [Piece("".join(parts), parts) for parts in pieces]
    return [f"{start}:{text[start:end]}" for start, end in Places(page.nodes).find(made)]


def test_pieces_are_found_in_order_and_joined() -> None:
    body = "<p>Menu</p><p>firstfirst</p><p>second<b>second</b></p><p>thirdthird</p>"
    assert found(body, ("firstfirst",), ("second", "second")) == ["4:firstfirstsecondsecond"]
    assert found(body, ("firstfirst",), ("thirdthird",)) == ["4:firstfirst", "26:thirdthird"]


def test_a_text_that_stands_twice_is_taken_where_its_neighbours_are() -> None:
    sure = "surelythisstandsonlyonceinthepage"
    body = f"<p>headlinehere</p><p>teaser</p><p>headlinehere</p><p>{sure}</p><p>headlinehere</p>"
    assert found(body, ("headlinehere",), (sure,)) == [f"18:headlinehere{sure}"]
    assert found(body, (sure,), ("headlinehere",)) == [f"30:{sure}headlinehere"]


def test_a_text_found_late_may_stand_before() -> None:
    sure = "surelythisstandsonlyonceinthepage"
    body = f"<p>recovered</p><p>recovered</p><p>{sure}</p>"
    assert found(body, (sure,), ("recovered",)) == [f"9:recovered{sure}"]


def test_what_stands_very_often_is_taken_in_order() -> None:
    same = "samesamesamesamesamesame"
    assert found(f"<p>{same}</p>" * 40, (same,), (same,)) == [f"0:{same}{same}"]


def test_short_texts_are_whole_texts_nearby() -> None:
    body = "<p>firstfirst</p><p>yesterday</p><p>yes</p><p>nothing</p>"
    assert found(body, ("firstfirst",), ("yes",)) == ["0:firstfirst", "19:yes"]
    assert found(body, ("firstfirst",), ("thing",)) == ["0:firstfirst", "24:thing"]
    assert found(body, ("no such thing",), ("x",)) == []


def test_what_was_left_out_in_the_middle_does_not_matter() -> None:
    body = "<p>beginning<sup>12</sup>goesonhere<i>andmore</i></p>"
    assert found(body, ("beginning", "goesonhere", "andmore")) == ["0:beginning", "11:goesonhereandmore"]
    assert found("<p>beginning</p><p>Share</p><p>goesonhere</p>", ("beginninggoesonhere",)) == [
        "0:beginning",
        "14:goesonhere",
    ]


def test_choosing_takes_the_article() -> None:
    source = f"<html><body><nav>Home</nav><article><p>{SENTENCE}</p><p>{OTHER}</p></article></body></html>"
    page = scan(source)
    assert choose(source, page) == [(4, 4 + len("".join((SENTENCE + OTHER).split())))]


def test_little_text_is_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    source = f"<html><body><article><p>{SENTENCE}</p></article></body></html>"
    thorough = f"<html><body><article><p>{SENTENCE}</p><p>{OTHER}</p></article></body></html>"
    extracted = choosing._extracted  # noqa: SLF001
    monkeypatch.setattr(
        choosing,
        "_extracted",
        lambda text, *, fast: extracted(source if fast else thorough, fast=True) if text else None,
    )
    page = scan(thorough)
    whole = len("".join((SENTENCE + OTHER).split()))
    assert choose(thorough, page) == [(0, whole)]


def test_a_failure_of_the_library_is_logged_and_no_end(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise IndexError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    with caplog.at_level(logging.ERROR):
        assert choose(SENTENCE, scan(SENTENCE)) == []
    assert "could not be looked through" in caplog.text

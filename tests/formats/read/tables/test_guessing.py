"""Which column is what."""

import pytest

from desktop.formats.read.tables.guessing import guess, has_markup, is_known
from desktop.model.columns import Columns

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital."


def guessed(**row: str) -> Columns:
    return guess(tuple(row), [row] * 3)


def test_columns_are_known_by_their_names() -> None:
    assert guessed(
        id="7", headline="Minister quits", body=PROSE, pubDate="2024-01-02", outlet="Gazette", byline="Ann", lang="en"
    ) == Columns("body", "headline", "pubDate", "outlet", "byline", "", "lang")


@pytest.mark.parametrize(
    ("text", "title", "date"),
    [
        ("Volltext", "Überschrift", "Datum"),
        ("contenu", "titre", "date_de_publication"),
        ("texto", "título", "fecha"),
        ("текст", "заголовок", "дата"),
        ("النص", "العنوان", "التاريخ"),
        ("metin", "ba\u015fl\u0131k", "tarih"),
        ("正文", "标题", "日期"),
        ("article.body", "article.headline", "article.publishedAt"),
    ],
)
def test_in_several_languages(text: str, title: str, date: str) -> None:
    found = guess((title, date, text), [{title: "One", date: "2024-01-02", text: PROSE}] * 3)
    assert (found.text, found.title, found.date) == (text, title, date)


def test_what_stands_in_a_column_has_the_last_say() -> None:
    assert guessed(a="7", b=PROSE, c="x").text == "b"
    assert guessed(description="Short one", whole=PROSE * 5).text == "whole"
    assert guessed(content="https://example.org/1", story=PROSE).text == "story"
    assert guessed(text="Short", other="x").text == "text"
    assert guessed(a="2024-01-02", b="https://example.org/1", c=PROSE) == Columns("c", date="a", url="b")
    assert guessed(text=PROSE, source="https://example.org/1") == Columns("text", url="source")
    assert guessed(text=PROSE, title=PROSE * 9, url="none").title == ""
    assert guessed(正文="部长在首都数周抗议后于周一辞职了", a="x").text == "正文"


def test_no_column_may_be_a_text() -> None:
    assert guessed(a="1", b="2").text == ""
    assert guess(("a",), []).text == ""
    assert guess((), []).text == ""
    assert guessed(only="Yes we can").text == "only"


def test_the_order_of_dates() -> None:
    assert not guess(
        ("text", "date"), [{"text": PROSE, "date": "1/31/2024"}, {"text": PROSE, "date": "1/2/2024"}]
    ).day_first
    assert guessed(text=PROSE, date="1/2/2024").day_first


def test_known_names_and_markup() -> None:
    assert is_known("Full_Text")
    assert not is_known("x7")
    assert has_markup("One<br/>two")
    assert not has_markup("1 < 2 and <3")

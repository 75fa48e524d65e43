"""Rows as articles."""

import json
import re

import pytest

from desktop.formats.read.tables.articles import read_rows
from desktop.formats.read.tables.layout import look_at_delimited, look_at_json
from desktop.model.columns import Columns
from desktop.text.clean import CleanArticle

PROSE = "The minister of trade resigned on Monday after weeks of protests in the capital."
TABLE = (
    "id,headline,body,date,paper,by,link,lang,section\n"
    f'1,"Minister ""quits""","{PROSE}\n\nHe said ""no"" twice.",03/04/2025,Gazette,Ann Lee,https://example.org/1,en-GB,News\n'
    f"2,Second,,05/04/2025,Gazette,,,English,News\n"
    f"3,,{PROSE} Again.,soon,Gazette,,,Klingon,\n"
)
COLUMNS = Columns("body", "headline", "date", "paper", "by", "link", "lang")


def whole(source: str, article: CleanArticle) -> None:
    """What is kept and what is removed is all there is in the row, and each character leads back."""
    taken = bytearray(len(source))
    for clean, start, length, size in article.map:
        made, stood = article.text[clean : clean + length], source[start : start + size]
        assert made == stood or made.isspace() or stood in ('""', "&amp;")
        taken[start : start + size] = b"x" * size
    for removed in article.removed:
        assert not any(taken[removed.start : removed.end])
        taken[removed.start : removed.end] = b"x" * (removed.end - removed.start)
    left = [source[n] for n in range(article.extent.start, article.extent.end) if not taken[n]]
    assert not re.sub(r"<[^<>]*>|\\n", "", "".join(left)).strip()


def table(columns: Columns = COLUMNS, text: str = TABLE) -> tuple[list[CleanArticle], tuple[str, ...]]:
    return read_rows(text, look_at_delimited(text), columns)


def test_a_row_is_an_article() -> None:
    (first, last), notes = table()
    assert (first.title, first.source, first.published, first.language) == (
        'Minister "quits"',
        "Gazette",
        "2025-04-03",
        "en",
    )
    assert first.text == f'{PROSE}\n\nHe said "no" twice.'
    assert [first.text[block.start : block.end] for block in first.blocks] == [PROSE, 'He said "no" twice.']
    assert first.details == (
        ("byline", "Ann Lee"),
        ("url", "https://example.org/1"),
        ("id", "1"),
        ("section", "News"),
    )
    whole(TABLE, first)
    reasons = [removed.reason for removed in first.removed]
    assert reasons == [
        "column: id",
        "headline",
        "table",
        "date",
        "source",
        "byline",
        "link",
        "language",
        "column: section",
    ]
    assert last.title == "The minister of trade resigned on Monday after weeks of protests in…"
    assert dict(last.details) == {"date": "soon", "lang": "Klingon", "id": "3"}
    assert notes == (
        "Row 2: no text, and so no article.",
        "Row 3: a date that cannot be read, kept as it is.",
    )


def test_other_columns_can_be_left_out() -> None:
    (first, last), _ = table(Columns("body", "headline", "date", others=False))
    assert first.details == ()
    assert last.details == (("date", "soon"),)


def test_rows_that_are_named_are_few() -> None:
    text = "id,text\n" + "".join(f"{n},\n" for n in range(1, 30))
    (note,) = table(Columns("text"), text)[1]
    assert note == "29 rows (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 17 more): no text, and so no article."


def test_markup_is_read_as_a_page_and_all_of_it_kept() -> None:
    text = json.dumps({"title": "<b>AT&amp;T</b> quits", "body": f"<p>{PROSE}</p><p>Salt &amp; pepper.</p>", "n": 1})
    (article,), _ = read_rows(text, look_at_json(text), Columns("body", "title"))
    assert article.title == "AT&T quits"
    assert article.text == f"{PROSE}\n\nSalt & pepper."
    whole(text, article)
    (cleaned,), _ = read_rows(text, look_at_json(text), Columns("body", "title", clean=True))
    assert cleaned.text.startswith(PROSE)


def test_a_text_is_cleaned_where_that_is_wanted_and_never_cut() -> None:
    body = f"{PROSE}\n\nThe mayor of the town said nothing at all about it until Friday.\n\nShare this article"
    text = json.dumps({"body": body})
    (kept,), _ = read_rows(text, look_at_json(text), Columns("body"))
    assert kept.text == body
    (cleaned,), _ = read_rows(text, look_at_json(text), Columns("body", clean=True))
    assert "Share this article" not in cleaned.text
    assert "Friday" in cleaned.text
    whole(text, cleaned)


def test_several_articles_in_a_cell_stay_one() -> None:
    one = f"Minister quits after protests\n\n{PROSE} {PROSE}\n\n{PROSE}"
    other = f"Mayor stays after all\n\n{PROSE} He stays. {PROSE}\n\n{PROSE}"
    text = json.dumps({"body": f"{one}\n\n\n----------\n\n{other}"})
    (article,), _ = read_rows(text, look_at_json(text), Columns("body", clean=True))
    assert "Mayor stays" in f"{article.title} {article.text}"
    assert article.text.count(PROSE) == 6


def test_a_column_named_like_a_detail_hides_none() -> None:
    text = json.dumps({"body": PROSE, "who": "Ann", "byline": "desk"})
    (article,), _ = read_rows(text, look_at_json(text), Columns("body", author="who"))
    assert article.details == (("byline", "Ann"), ("byline (column)", "desk"))


@pytest.mark.parametrize("value", ["", "   ", "<p></p>", "\u00ad"])
def test_a_row_without_text_is_no_article(value: str) -> None:
    text = json.dumps({"body": value, "title": "Only a headline"})
    assert read_rows(text, look_at_json(text), Columns("body", "title"))[0] == []

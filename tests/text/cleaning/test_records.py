"""Articles as archives write them down."""

from desktop.text.clean import CleanArticle, clean

ONE = "The council met on Monday and voted for the new bridge by a wide margin, and nobody was surprised at all."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river and the weather allow it."
RECORD = """SE Local
HD
{title}
BY By Ann Lee
WC 187 words
PD 4 February 2031
SN The Daily Sudrian
LA English
CY (c) 2031 The Daily Sudrian
LP
{one}
TD
{two}
RE sudr : Sudria
AN Document SUDR000020310204ej240001
"""


def _record(title: str, *, one: str = ONE, two: str = TWO) -> str:
    return RECORD.format(title=title, one=one, two=two)


def _one(text: str) -> CleanArticle:
    [article] = clean(text)
    return article


def test_codes_are_no_part_of_the_article() -> None:
    article = _one(_record("Bridge Plan Passes in Vote"))
    assert article.title == "Bridge Plan Passes in Vote"
    assert article.text == f"{ONE}\n\n{TWO}"
    assert (article.source, article.published) == ("The Daily Sudrian", "2031-02-04")
    assert dict(article.details)["byline"] == "Ann Lee"


def test_each_record_is_an_article() -> None:
    lights = "The lights at the harbour will stay on all night, the mayor told the fishermen who had asked for it."
    more = "They cost the town nine crowns an hour, which is less than one boat that runs aground."
    text = _record("Bridge Plan Passes in Vote") + "\n" + _record("Harbour Lights Stay On", one=lights, two=more)
    assert [article.title for article in clean(text)] == ["Bridge Plan Passes in Vote", "Harbour Lights Stay On"]


def test_a_headline_may_stand_behind_its_code() -> None:
    text = (
        _record("x").replace("HD\nx", "HD  Bridge Plan Passes in Vote").replace("SE Local\n", "").replace("LP\n", "LP ")
    )
    article = _one(text)
    assert article.title == "Bridge Plan Passes in Vote"
    assert article.text == f"{ONE}\n\n{TWO}"


def test_a_few_capitals_are_no_codes() -> None:
    article = _one(f"Bridge Plan Passes in Vote\n\n{ONE}\n\nHD television\n\nIN brief\n\n{TWO}")
    assert article.text == f"{ONE}\n\nHD television\n\nIN brief\n\n{TWO}"


def test_codes_without_a_headline_are_none() -> None:
    codes = "\n".join(f"{code} something" for code in ("SE", "WC", "SN", "LA", "RE"))
    assert "SE something" in _one(f"Bridge Plan Passes in Vote\n\n{ONE}\n\n{codes}\n\n{TWO}").text


def test_what_another_archive_records() -> None:
    text = f"""Bridge Plan Passes in Vote
The Daily Sudrian
June 18, 2031 Saturday
Copyright 2031 Sudrian Media All Rights Reserved
Section: NEWS; Pg. A3
Length: 214 words
Byline: Dana Whitlock
Body
{ONE}
{TWO}
Load-Date: June 19, 2031
"""
    article = _one(text)
    assert (article.source, article.published) == ("The Daily Sudrian", "2031-06-18")
    assert dict(article.details)["byline"] == "Dana Whitlock"


def test_the_day_of_a_record_is_the_article_s_where_it_states_none() -> None:
    record = "Author: Lee, Ann\nLast updated: 2031-09-09\nPublication date: Sep 3, 2031"
    article = _one(f"Bridge Plan Passes in Vote\n{record}\n\n{ONE}\n\n{TWO}")
    assert article.published == "2031-09-03"
    assert dict(article.details)["byline"] == "Lee, Ann"


def test_a_short_line_above_the_article_may_state_its_day() -> None:
    article = _one(
        f"Le Courrier\nAngers, 9 February 2031 450 words, p. 4\n\nBridge Plan Passes in Vote\n\n{ONE}\n\n{TWO}"
    )
    assert article.title == "Bridge Plan Passes in Vote"
    assert article.published == "2031-02-09"


def test_a_counted_document_without_a_headline_is_an_article_of_its_own() -> None:
    lights = "The lights at the harbour will stay on all night, the mayor told the fishermen who had asked for it."
    more = "They cost the town nine crowns an hour, which is less than one boat that runs aground."
    text = f"Document 1 of 2\n\nBridge Plan Passes in Vote\n\n{ONE}\n\n{TWO}\n\nDocument 2 of 2\n\n{lights}\n\n{more}\n"
    first, second = clean(text)
    assert (first.title, first.text) == ("Bridge Plan Passes in Vote", f"{ONE}\n\n{TWO}")
    assert (second.title, second.text) == ("", f"{lights}\n\n{more}")


def test_a_number_of_a_document_does_not_begin_another_by_itself() -> None:
    article = _one(f"Bridge Plan Passes in Vote\n\n{ONE}\n\nDocument SUDR000020310204ej240001\n\n{TWO}\n\n{ONE[4:]}\n")
    assert article.text == f"{ONE}\n\n{TWO}\n\n{ONE[4:]}"

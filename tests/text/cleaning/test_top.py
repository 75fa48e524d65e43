"""What stands around a headline."""

import pytest

from desktop.model.article import Caption
from desktop.text.clean import clean

ONE = "The council met on Monday and voted for the new bridge by a wide margin, and nobody was surprised at all."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river and the weather allow it."
TITLE = "Bridge Plan Passes in Vote"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (TITLE, "repeated headline"),
        (f"{TITLE} | The Daily Sudrian", "repeated headline"),
        (f"{TITLE} - The Daily Sudrian", "repeated headline"),
        ("Monday, March 3, 2031", "date"),
        ("By Ann Lee and Tom Odd", "byline"),
        ("Source: Agencies", "source"),
        ("Associated Press", "source"),
        ("TT", "reading tools"),
        ("1,204", "counter"),
        ("_____", "separator"),
        ("Politics", "navigation"),
        ("The river at dusk. (AFP)", "caption"),
    ],
)
def test_reasons(line: str, reason: str) -> None:
    (found,) = clean(f"{TITLE}\n\n{line}\n\n{ONE}\n\n{TWO}")
    assert found.title == TITLE
    assert found.text == f"{ONE}\n\n{TWO}"
    assert [part.reason for part in found.removed] == ["headline", reason]


@pytest.mark.parametrize("line", [f"{TITLE} again", "What to know", "Alvin Yeung", "Bridge Plan", "no no"])
def test_lines_that_stay(line: str) -> None:
    (found,) = clean(f"{TITLE}\n\n{line}\n\n{ONE}\n\n{TWO}")
    assert found.text == f"{line}\n\n{ONE}\n\n{TWO}"


def test_captions_said_twice() -> None:
    source = f"{TITLE}\n\nThe old bridge at dusk\nThe old bridge at dusk\nNo no\nNo no\n\n{ONE}\n\n{TWO}"
    (found,) = clean(source)
    assert found.captions == (Caption("The old bridge at dusk"),)
    assert [part.reason for part in found.removed] == ["headline", "caption", "repeated caption"]


def test_captions_on_both_sides_of_a_headline_said_again() -> None:
    caption = "The old bridge at dusk"
    source = f"{TITLE}\n\n{caption}\n\nTT\n\n{TITLE}\n\n{caption}\n\n{ONE}\n\n{TWO}"
    (found,) = clean(source)
    assert found.captions == (Caption(caption),)
    assert found.text == f"{ONE}\n\n{TWO}"


def test_a_summary_said_again_later_is_kept_once() -> None:
    summary = "The bridge will cost more than planned"
    (found,) = clean(f"{TITLE}\n\n{summary}\n\nMarch 3, 2031\n\n{ONE}\n\n{summary}\n\n{TWO}")
    assert found.text.split("\n\n")[0] == summary


def test_authors() -> None:
    (found,) = clean(f"{TITLE}\nCairo: Our Correspondent\nTT\n20\n\n{ONE}\n\n{TWO}")
    assert [part.reason for part in found.removed] == ["headline", "byline", "reading tools", "counter"]
    (found,) = clean(f"{TITLE}\nAnn Lee\nMarch 3, 2031\n\n{ONE}\n\n{TWO}")
    assert [part.reason for part in found.removed] == ["headline", "byline", "date"]
    (found,) = clean(f"{TITLE}\nNATO Summit\nMarch 3, 2031\n\n{ONE}\n\n{TWO}")
    assert found.text.startswith("NATO Summit")


def test_the_last_line() -> None:
    (found,) = clean(f"{TITLE}\nTom Odd")
    assert found.text == "Tom Odd"


def test_no_more_than_two_summaries_before_a_date() -> None:
    (found,) = clean(f"{TITLE}\n\n{ONE}\n\n{TWO}\n\nThen: {ONE}\n\nMarch 3, 2031\n\nSo: {TWO}")
    assert "March 3, 2031" in found.text
    (found,) = clean(f"{TITLE}\n\n{ONE}\n\n{TWO}\n\nMarch 3, 2031\n\n{TWO}!")
    assert "March 3, 2031" not in found.text
    (found,) = clean(f"{TITLE}\n\n{ONE * 3}\n\nMarch 3, 2031\n\n{TWO}!")
    assert "March 3, 2031" in found.text


@pytest.mark.parametrize(
    "lines",
    [
        ["Ann Lee in Port Vell", "March 3, 2031"],
        ["March 3, 2031", "Ann Lee", "BBC News, Shropshire"],
        ["Share this", "Ann Lee", "Politics"],
    ],
)
def test_authors_beside_the_day(lines: list[str]) -> None:
    (found,) = clean("\n".join([TITLE, *lines, "", ONE, "", TWO]))
    assert found.text == f"{ONE}\n\n{TWO}"
    assert dict(found.details)["byline"] == "Ann Lee"


def test_a_long_line_under_an_author_is_no_house() -> None:
    long = "BBC viewers were the first to hear of the plan, and many of them wrote to the council about it"
    (found,) = clean(f"{TITLE}\nMarch 3, 2031\nAnn Lee\n{long}\n\n{ONE}\n\n{TWO}")
    assert found.text == f"{long}\n\n{ONE}\n\n{TWO}"

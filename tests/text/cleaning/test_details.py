"""Who wrote an article and where, as its text says."""

import pytest

from desktop.text.clean import clean

TITLE = "Bridge Plan Passes in Vote"
ONE = "The council met on Monday and voted for the new bridge by a wide margin, its speaker said."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river allows it."


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Lee and Tom Odd", "Ann Lee and Tom Odd"),
        ("Posted by Ann Lee on March 3, 2031", "Ann Lee"),
        ("By Ann Lee, March 3, 2031", "Ann Lee"),
        ("(Editing by Rosa Field)", ""),
    ],
)
def test_byline(byline: str, names: str) -> None:
    (article,) = clean(f"{TITLE}\n\n{byline}\n\n{ONE}\n\n{TWO}")
    assert dict(article.details).get("byline", "") == names
    assert article.text == f"{ONE}\n\n{TWO}"


def test_a_bare_name() -> None:
    (article,) = clean(f"{TITLE}\nAnn Lee\nMarch 3, 2031\n\n{ONE}\n\n{TWO}")
    assert article.details == (("byline", "Ann Lee"),)


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("PORT VELL, March 3 (Reuters) - ", "PORT VELL"),
        ("PORT VELL, Norland (AP) \u2014 ", "PORT VELL, Norland"),
        ("PORT VELL, March 3, 2031 (NPA) - ", "PORT VELL"),
        ("PORT VELL \u2014 ", "PORT VELL"),
        ("PORT VELL, Norland \u2013 ", "PORT VELL, Norland"),
        ("", ""),
    ],
)
def test_place(dateline: str, place: str) -> None:
    (article,) = clean(f"{TITLE}\n\n{dateline}{ONE}\n\n{TWO}")
    assert dict(article.details).get("place", "") == place
    assert article.text == f"{dateline}{ONE}\n\n{TWO}"


def test_nothing_is_said() -> None:
    (article,) = clean("Share the\nriver banks")
    assert article.details == ()

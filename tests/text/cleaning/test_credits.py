"""Captions and their credits."""

import pytest

from desktop.model.article import Caption
from desktop.text.cleaning.credits import has_credit, split_credit
from desktop.text.cleaning.rules import load_rules

RULES = load_rules()


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("The pact is signed. (Sudrian Presidency/dpa)", "The pact is signed.", "Sudrian Presidency/dpa"),
        ("A guard, 23 July 2025. (EPA)", "A guard, 23 July 2025.", "EPA"),
        ("A guard in the rain (AFP)", "A guard in the rain", "AFP"),
        ("A guard. (NPA)", "A guard.", "NPA"),
        ("A magician. Image: Paul Budd.", "A magician.", "Paul Budd"),
        ("A rendering of a spacecraft Image: NASA", "A rendering of a spacecraft", "NASA"),
        ("Soldiers walk. Photograph: Ann Lee/AP", "Soldiers walk.", "Ann Lee/AP"),
        ("A crowd outside.Credit...Ann Lee for The Paper", "A crowd outside.", "Ann Lee for The Paper"),
        ("They meet. [Ann Lee/Sputnik via AP]", "They meet.", "Ann Lee/Sputnik via AP"),
        ("A man walks. REUTERS/Ann Lee", "A man walks.", "REUTERS/Ann Lee"),
        ("A man in Kyiv, Ukraine. Ann Lee/AFP", "A man in Kyiv, Ukraine.", "Ann Lee/AFP"),
        ("A lake. Photo by Ann Lee", "A lake.", "Ann Lee"),
        ("Image caption, A man walks", "A man walks", ""),
        ("Hill (right) with a friend.", "Hill (right) with a friend.", ""),
        ("The Onion. (left)", "The Onion. (left)", ""),
        ("The leaders of the alliance (NATO)", "The leaders of the alliance (NATO)", ""),
        ("Image: NASA", "Image: NASA", ""),
        ("Nothing to see", "Nothing to see", ""),
        ("Nothing: to see; here", "Nothing: to see; here", ""),
    ],
)
def test_split(line: str, text: str, credit: str) -> None:
    assert split_credit(line, RULES) == Caption(text, credit)


def test_what_counts_as_a_caption() -> None:
    assert has_credit("A guard in the rain (AFP)", RULES)
    assert not has_credit("A guard in the rain (AFP)", RULES, beside_headline=False)
    assert has_credit("A guard. Photo: Ann Lee", RULES, beside_headline=False)
    assert not has_credit("Photo: Ann Lee", RULES)
    assert not has_credit("word " * 70 + "Photo: Ann Lee", RULES)
    assert not has_credit("w" * 500 + " Photo: Ann Lee", RULES)
    assert not has_credit("The leaders of the alliance (NATO)", RULES)

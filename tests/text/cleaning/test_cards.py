"""Rows of links to other articles, rows of figures, numbers before headlines."""

from desktop.text.clean import clean
from desktop.text.cleaning.cards import mark_cards
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import load_rules

ONE = "The council met on Monday and voted for the new bridge by a wide margin, and nobody was surprised at all."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river and the weather allow it."
ARTICLE = f"Bridge Plan Passes in Vote\n\nMarch 3, 2031\n\n{ONE}\n\n{TWO}"
CARD = "Ferry Fares Go Up Again\n\nMarch 2, 2031\n\nThe third rise in two years was announced on Monday."


def test_two_cards_are_links() -> None:
    (found,) = clean(f"{ARTICLE}\n\n{CARD}\n\n{CARD.replace('Ferry', 'Tram')}")
    assert found.text == f"{ONE}\n\n{TWO}"
    assert found.removed[-1].reason == "related links"


def test_a_card_alone_stays() -> None:
    (found,) = clean(f"{ARTICLE}\n\n{CARD}")
    assert "The third rise in two years" in found.text


def test_rows_of_figures_in_a_menu_are_kept_in_doubt() -> None:
    menu = "Flag\nAnthems\nCapital\nLargest city\nArea\n268,021 km2 (103,483 sq mi)\nMotto"
    (found,) = clean(f"Bridge Plan Passes in Vote\n\n{menu}\n\n{ONE}\n\n{TWO}")
    assert found.text.startswith("268,021 km2 (103,483 sq mi)")
    assert "Largest city" not in found.text
    assert [doubt.reason for doubt in found.doubts] == ["perhaps a table"]


def test_a_heading_under_a_table_of_contents_is_kept() -> None:
    contents = "1 Early years\n2 Later years\n3 The bridge\n4 Sources\nEarly years"
    (found,) = clean(f"{ARTICLE}\n\n{contents}\n\n{ONE} It was cold.\n\n{TWO} It was warm.")
    assert "Early years" in found.text.split("\n\n")
    assert "Later years" not in found.text


def test_a_number_amid_text_heads_no_article() -> None:
    first = f"1. First Plan Passes in Vote\n\n{ONE}\n\n{TWO}"
    assert len(clean(f"{first}\n2. Second Plan Fails in Vote\n{ONE} So.")) == 1


def test_only_rows_inside_a_stretch_are_marked() -> None:
    lines = read_lines(f"{CARD}\n\n{CARD.replace('Ferry', 'Tram')}", load_rules())
    mark_cards(lines, [range(3), range(3, 6)], range(1, 6), "related links")
    assert [line.reason for line in lines] == ["", "", "", *["related links"] * 3]


def test_three_buttons_in_a_row_are_taken_out_of_a_body() -> None:
    (found,) = clean(f"Bridge Plan Passes in Vote\n\n{ONE}\n\nAccept\n\nDecline\n\nCookies\n\n{TWO}")
    assert found.text == f"{ONE}\n\n{TWO}"


def test_a_border_without_a_headline_loses_nothing() -> None:
    third = "Nobody in the town hall would say on Tuesday how much of the money had been spent by then, or by whom."
    found = clean(f"Document 1 of 2\n\n{ARTICLE}\n\nDocument 2 of 2\n\n{third}\n\n{ONE} Again.")
    body = "\n\n".join(article.text for article in found)
    assert all(words in body for words in (ONE, TWO, third, f"{ONE} Again."))

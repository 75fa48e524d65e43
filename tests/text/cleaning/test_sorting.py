"""What is taken out of the body and its foot, and why."""

from desktop.text.clean import CleanArticle, clean

ONE = "The council met on Monday and voted for the new bridge by a wide margin, and nobody was surprised at all."
TWO = "Work will begin in spring, and the bridge is to open two years later, if the river and the weather allow it."
THREE = (
    "Fishermen who had opposed the plan said that they would go on fighting it in the courts for as long as it takes."
)


def cleaned(*blocks: str) -> tuple[list[str], dict[str, str]]:
    source = "\n\n".join(["Bridge Plan Passes", *blocks])
    (found,) = clean(source)
    return found.text.split("\n\n"), reasons(source, found)


def reasons(source: str, article: CleanArticle) -> dict[str, str]:
    return {
        line: part.reason
        for part in article.removed
        for line in source[part.start : part.end].split("\n")
        if line and part.reason != "headline"
    }


def test_lines_that_are_residue_for_sure() -> None:
    body, taken = cleaned(ONE, "Advertisement", TWO, "READ MORE: Five things to know", "___", THREE)
    assert body == [ONE, TWO, THREE]
    assert taken == {
        "Advertisement": "advertisement",
        "READ MORE: Five things to know": "related links",
        "___": "separator",
    }


def test_a_section_may_be_called_like_a_menu() -> None:
    body, taken = cleaned(ONE, "Politics", TWO, "Opinion\nSign in", THREE)
    assert body == [ONE, "Politics", TWO, THREE]
    assert taken == {"Opinion": "navigation", "Sign in": "navigation"}
    body, _ = cleaned(
        ONE, "Advertisement", "Politics", TWO, "Analysis", "Advertisement", "World", "Advertisement", THREE
    )
    assert body == [ONE, "Politics", TWO, "Analysis", THREE]


def test_boxes_are_taken_out_whole() -> None:
    body, taken = cleaned(
        ONE, "skip past newsletter promotion", "Why it matters to us", "after newsletter promotion", TWO
    )
    assert body == [ONE, TWO]
    assert taken["Why it matters to us"] == "newsletter box"
    body, _ = cleaned(ONE, "skip past newsletter promotion", "Why it matters to us", TWO)
    assert body == [ONE, "Why it matters to us", TWO]


def test_links_under_their_heading() -> None:
    body, taken = cleaned(ONE, "Most viewed\nWeather turns cold\nWill it ever end?\n2 hours ago\nAnother Link", TWO)
    assert body == [ONE, TWO]
    assert taken["Will it ever end?"] == taken["Another Link"] == "related links"
    body, _ = cleaned(ONE, TWO, "Related stories", "Some other thing", "And one more thing")
    assert body == [ONE, TWO]


def test_the_foot_of_a_page() -> None:
    foot = [
        "Leave a comment\nYour email address will not be published.",
        "Come back soon and tell your friends of us.",
        "Bye all",
    ]
    body, taken = cleaned(ONE, TWO, THREE, ONE.replace("Monday", "Friday"), *foot)
    assert len(body) == 4
    assert taken[foot[1]] == taken["Bye all"] == "foot of the page"
    # What is long is no foot.
    body, _ = cleaned(ONE, foot[0], TWO, THREE)
    assert body == [ONE, TWO, THREE]
    # One such line alone is none.
    body, _ = cleaned(ONE, TWO, THREE, ONE.replace("Monday", "Friday"), "Leave a comment", foot[1])
    assert body[-1] == foot[1]


def test_the_end_of_an_article_is_kept_up_to_the_first_residue() -> None:
    body, taken = cleaned(
        ONE, TWO, "Yes.", "An open end", "Terms of use", "Some last words", "Truly.", "March 3, 2031", "Reuters"
    )
    assert body == [ONE, TWO, "Yes.", "An open end", "Truly."]
    assert taken == {
        "Terms of use": "legal note",
        "Some last words": "foot of the page",
        "March 3, 2031": "date",
        "Reuters": "picture credit",
    }
    body, taken = cleaned(ONE, TWO, "By Ann Lee", "Source: The Paper")
    assert body == [ONE, TWO]
    assert taken == {"By Ann Lee": "byline", "Source: The Paper": "source"}


def test_menus() -> None:
    menu = [f"Link number {word}" for word in ("one", "two", "three", "four", "five", "six")]
    body, taken = cleaned(ONE, TWO, "\n".join(menu), "A line after")
    assert body == [ONE, TWO]
    assert taken["Link number one"] == "list of links"
    assert taken["A line after"] == "foot of the page"
    # Inside an article a short list is more likely the article's own.
    body, _ = cleaned(ONE, "\n".join(menu), TWO)
    assert body == [ONE, *menu, TWO]
    body, _ = cleaned(ONE, "\n".join(menu * 2), TWO)
    assert body == [ONE, TWO]


def test_contents() -> None:
    body, taken = cleaned(ONE, "1 History\n1.1 Early days\n1.2 Later days\n2 Today", TWO)
    assert body == [ONE, TWO]
    assert set(taken.values()) == {"table of contents"}


def test_counters() -> None:
    body, taken = cleaned(ONE, "1,204\nShare this article", TWO, "1999", THREE)
    assert body == [ONE, TWO, "1999", THREE]
    assert taken["1,204"] == "counter"


def test_repetitions() -> None:
    caption = "A river at night seen from the old bridge"
    body, taken = cleaned(
        caption, caption, ONE, "It is so", "It is so", TWO, caption, "Bridge Plan Passes", ONE, "So it is", "So it is"
    )
    assert body == [ONE, "It is so", TWO, "So it is"]
    blocks = ["Bridge Plan Passes", caption, caption, ONE, TWO, caption, "Bridge Plan Passes", ONE]
    source = "\n\n".join(blocks)
    (found,) = clean(source)
    assert [part.reason for part in found.removed] == [
        "headline",
        "caption",
        "repeated caption",
        "repeated caption",
        "repeated headline",
        "repeated paragraph",
    ]
    assert found.captions[0].text == caption
    assert taken["So it is"] == "repeated line"


def test_captions_inside_the_body() -> None:
    body, taken = cleaned(ONE, "The river at dusk. Photo: Ann Lee/AP", TWO, "It ended so, he told us. (AP)", THREE)
    assert body == [ONE, TWO, "It ended so, he told us. (AP)", THREE]
    assert taken == {"The river at dusk. Photo: Ann Lee/AP": "caption"}


def test_who_may_be_asked_about_a_statement_is_no_part_of_it() -> None:
    body, taken = cleaned(
        ONE, TWO, "Media Contact:\nPablo Lee\n+56 2 2345 6789\npress@sudria.example\nSOURCE Sudria Energy"
    )
    assert body == [ONE, TWO]
    assert taken["Pablo Lee"] == taken["press@sudria.example"] == "contact"


def test_where_a_page_stands_on_its_site() -> None:
    _, taken = cleaned("Aldmouth > Town > Bridges", ONE, TWO)
    assert taken["Aldmouth > Town > Bridges"] == "navigation"

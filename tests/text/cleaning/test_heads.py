"""Where articles begin."""

from desktop.text.clean import clean

BODY = "The council met on Monday and voted for the new bridge by a wide margin, its speaker said. " * 4
MORE = "Work will begin in spring, and the bridge is to open two years later, if the river allows it. " * 4
OTHER = "Fishermen who had opposed the plan said that they would go on fighting it in the courts. " * 4


def article(title: str, *meta: str) -> str:
    return "\n".join([title, *meta]) + f"\n\n{BODY.replace('council', title)}\n\n{MORE.replace('bridge', title)}"


def titles(source: str) -> list[str]:
    return [found.title for found in clean(source)]


def test_headline_below_a_menu_and_above_a_date() -> None:
    menu = "The Daily Sudrian\nHome\nNews\nOur Town"
    source = f"{menu}\n\nBridge Plan Passes in Vote\nMarch 3, 2031\nShare\n\n{BODY}\n\n{MORE}"
    (found,) = clean(source)
    assert found.title == "Bridge Plan Passes in Vote"
    assert found.text == f"{BODY.strip()}\n\n{MORE.strip()}"
    assert {part.reason for part in found.removed} == {"navigation", "headline", "date", "share bar"}


def test_headline_and_summary() -> None:
    summary = "The bridge will cost twice what was planned, the council says."
    source = f"Bridge Plan Passes\n\n{summary}\n\nBy Ann Lee\nMarch 3, 2031\n\n{BODY}\n\n{MORE}"
    (found,) = clean(source)
    assert found.title == "Bridge Plan Passes"
    assert found.text.split("\n\n")[0] == summary
    assert found.published == "2031-03-03"


def test_headline_before_an_author_without_by() -> None:
    (found,) = clean(f"The Sudrian\nBridge Plan Passes in Vote\nAnn Lee\nMarch 3, 2031\n\n{BODY}\n\n{MORE}")
    assert found.title == "Bridge Plan Passes in Vote"
    assert [part.reason for part in found.removed][-2:] == ["byline", "date"]


def test_a_heading_after_the_date_is_no_headline() -> None:
    source = f"Bridge Vote Today\nMarch 3, 2031\n\nWhat the council said about the bridge\n\n{BODY}\n\n{MORE}"
    assert titles(source) == ["Bridge Vote Today"]


def test_articles_apart_by_empty_lines_rules_or_the_foot_of_a_page() -> None:
    one, two = article("First Plan Passes"), article("Second Plan Fails")
    dated = article("Second Plan Fails", "March 3, 2031")
    assert titles(f"{one}\n\n\n\n{two}") == ["First Plan Passes", "Second Plan Fails"]
    assert titles(f"{one}\n\n=====\n\n{dated}") == ["First Plan Passes", "Second Plan Fails"]
    assert titles(f"{one}\n\nTerms of use\nPrivacy policy\n\n{dated}") == ["First Plan Passes", "Second Plan Fails"]
    assert titles(f"{one}\n\n\n{dated}") == ["First Plan Passes", "Second Plan Fails"]
    # Without any of that it could be the heading of a section.
    assert titles(f"{one}\n\n{two}") == ["First Plan Passes"]
    assert titles(f"{one}\n\n{dated}") == ["First Plan Passes"]


def test_the_head_of_a_page_belongs_to_the_article_under_it() -> None:
    menu = "Skip to main content\nOur Town"
    source = f"{article('First Plan Passes')}\n\n\n\n{menu}\n\n{article('Second Plan Fails', 'By Ann Lee')}"
    first, second = clean(source)
    assert first.extent.end == second.extent.start == source.index("Skip")
    assert [part.reason for part in second.removed] == ["navigation", "headline", "byline"]


def test_a_menu_without_end_before_a_headline() -> None:
    menu = "\n\n".join(f"Link {number} here" for number in range(70))
    source = f"{article('First Plan Passes')}\n\n{menu}\n\n{article('Second Plan Fails', 'By Ann Lee')}"
    assert titles(source) == ["First Plan Passes"]


def test_a_headline_said_again_after_the_tool_begins_an_article() -> None:
    first = f"First Plan Passes\n\nTT\n20\n\nFirst Plan Passes\n\n{BODY}"
    second = f"Second Plan Fails\n\nTT\n20\n\nSecond Plan Fails\n\n{MORE}"
    assert titles(f"{first}\n\n{second}") == ["First Plan Passes", "Second Plan Fails"]
    captions = "A river at night\nA river at night\n"
    assert titles(f"{first}\n\nSecond Plan Fails\n\n{captions}\nSecond Plan Fails\n\n{MORE}")[1:] == [
        "Second Plan Fails"
    ]


def test_repetitions_with_running_text_between_do_not_count() -> None:
    source = f"Bridge Plan Passes\n\n{BODY}\n\nWhat comes now\n\n{MORE}\n\nWhat comes now\n\n{OTHER}"
    (found,) = clean(source)
    assert found.title == "Bridge Plan Passes"
    assert found.text.count("What comes now") == 2


def test_a_teaser_with_a_date_is_no_article() -> None:
    teaser = "Another Story Entirely\nMarch 9, 2031\n\nIt has one short line of text under it only."
    (found,) = clean(f"{article('First Plan Passes')}\n\n\n\n{teaser}")
    assert found.title == "First Plan Passes"


def test_links_with_reading_times_are_no_articles() -> None:
    box = "Most read\nWhat to know about storms\n7 min read"
    source = f"Plan Passes Now\n\n{BODY}\n\nAdvertisement\n\nAdvertisement\n{box}\n\n{MORE}\n\n{OTHER}"
    (found,) = clean(source)
    assert "storms" not in found.text
    assert MORE.strip() in found.text


def test_a_stray_sentence_in_a_menu_is_no_article() -> None:
    menu = "Home\nNews\nSport\nSign in\nMenu\nSubscribe"
    stray = "We always value your feedback about this page here."
    source = f"Your Feedback Counts Here\n{stray}\n{menu}\n\n\n\n{article('Second Plan Fails', 'By Ann Lee')}"
    (found,) = clean(source)
    assert found.title == "Second Plan Fails"
    assert stray not in found.text


def test_a_headline_at_the_very_end_is_none() -> None:
    (found,) = clean(f"{article('First Plan Passes')}\n\n\n\nSecond Plan Fails\nMarch 3, 2031")
    assert found.title == "First Plan Passes"


def test_twice_the_same_line_in_front_of_a_later_headline() -> None:
    source = f"{article('First Plan Passes')}\n\n\n\nSecond Plan Fails\nSecond Plan Fails\nMarch 3, 2031\n\n{OTHER}"
    assert titles(source) == ["First Plan Passes", "Second Plan Fails"]


def test_the_pieces_of_a_letter_with_news() -> None:
    body = (
        "The council met on Monday and voted for the plan by a wide margin, and nobody was surprised by it in the town."
    )
    pieces = [
        f"{n}. Something happened in street {n}\n{body} It was number {n}.\nRead the full story" for n in (1, 2, 3)
    ]
    letter = "\n\n".join(["View this email in your browser", "Good morning, Aldmouth!", *pieces, "Unsubscribe"])
    assert [article.title[:2] for article in clean(letter)] == ["1.", "2.", "3."]
    tips = letter.replace("\nRead the full story", "")
    assert len(clean(tips)) == 1

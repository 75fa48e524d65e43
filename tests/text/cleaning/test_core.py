"""Where the running text of a whole page stands, and what becomes of the menus before and after it."""

import pytest

from desktop.text.clean import CleanArticle, clean
from desktop.text.cleaning.core import Core, core
from desktop.text.cleaning.lines import read_lines
from desktop.text.cleaning.rules import load_rules

_STORY = [
    "The harbour board of Westerhaven approved a plan on Monday to dredge the old fairway before the winter storms.",
    "Captain Mara Ellison told the meeting that three ferries had touched the sandbank since the beginning of October.",
    "The work is to cost four million crowns, half of which the province has promised to pay out of its coastal fund.",
    "Fishermen want the dredging put off until March, when most of their boats are on land to be painted and mended.",
]
_MENU = [
    *("Harbour News", "City Hall", "Match Reports", "Night Trains", "Film Diary", "Garden Notes", "Letters Page"),
    *("Market Stall", "School Board", "Old Pictures", "Tide Tables", "Ship Arrivals", "Council Papers", "Our Walks"),
    *("Sunday Guide", "Crossing Times", "Book Corner"),
]
_TEASERS = [
    "Bakery on Mill Lane reopens after the flood",
    "Two hurt as tram leaves the rails near depot",
    "Library lends fishing rods to children this summer",
]
_HEADLINE = "Harbour board approves dredging of old fairway"


def _page(*, head: list[str] | None = None, foot: list[str] | None = None, story: list[str] | None = None) -> str:
    before = [*_MENU, *_TEASERS] if head is None else head
    after = [*_TEASERS, *_MENU] if foot is None else foot
    return "\n\n".join([*before, _HEADLINE, *(story or _STORY), *after])


def _core(text: str, *, one: bool = False) -> Core:
    lines = read_lines(text, load_rules(("en",)))
    return core(lines, 0, len(lines), one=one)


def _only(text: str) -> CleanArticle:
    [article] = clean(text)
    return article


def test_the_story_of_a_page_is_told_from_its_menus() -> None:
    found = _core(_page())
    assert (found.end - found.start, found.head, found.foot) == (len(_STORY), True, True)


def test_a_bare_story_is_no_page() -> None:
    found = _core(_page(head=[], foot=[]))
    assert (found.head, found.foot) == (False, False)


def test_where_nothing_reads_on_there_is_no_core() -> None:
    assert _core("\n".join(_MENU)) == Core()


def test_a_page_gives_its_story_alone_under_the_headline_that_says_the_same() -> None:
    article = _only(_page())
    assert article.title == _HEADLINE
    assert article.text.split("\n\n") == _STORY


def test_a_sentence_among_the_menus_does_not_begin_the_story() -> None:
    stray = "We tell you every morning what happens in the harbour and in the town around it."
    article = _only(_page(head=[*_MENU[:9], stray, *_MENU[9:], *_TEASERS]))
    assert article.title == _HEADLINE
    assert article.text.split("\n\n") == _STORY


def test_a_long_paragraph_after_the_menus_is_kept_and_doubted() -> None:
    long = " ".join([*_STORY[0].split()[:-1], "and", *_STORY[1].split(), "and", *_STORY[2].split()])
    story = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 3)]
    article = _only(_page(story=story, foot=[*_TEASERS, *_MENU, long]))
    assert article.text.endswith(long)
    assert article.doubts[-1].reason == "after the foot of a page"


def test_as_much_text_behind_the_menus_as_before_is_kept() -> None:
    short = [f"{' '.join(_STORY[number % 4].split()[:8])} in {1990 + number}." for number in range(9)]
    foot = [line for pair in zip(short, _MENU, strict=False) for line in pair] + _MENU
    article = _only(_page(foot=foot))
    assert all(line in article.text for line in short)


def test_items_right_after_the_story_are_its_own() -> None:
    items = ["- dredging from November", "- ferries by the north channel"]
    article = _only(_page(foot=[*items, *_TEASERS, *_MENU]))
    assert all(item in article.text for item in items)


def test_what_a_page_says_twice_counts_once() -> None:
    again = [line for line in _STORY for _ in range(2)]
    assert _core("\n\n".join([*_STORY, *_MENU, *again])).end == len(_STORY)


def test_text_that_is_cut_off_leads_to_something_else() -> None:
    cut = [f"{' '.join(line.split()[:16])} \u2026" for line in _STORY]
    found = _core("\n\n".join([*_STORY, *_MENU, *cut]))
    assert found.end == len(_STORY)


@pytest.mark.parametrize("one", [True, False])
def test_a_smaller_stretch_behind_a_menu_is_an_article_of_its_own_at_most(one: bool) -> None:
    lines = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 3)]
    tail = [" ".join(reversed(line.split())) + "." for line in _STORY]
    text = "\n\n".join([*lines, *_MENU, *tail])
    end = len(lines) if one else len(lines) + len(_MENU) + len(tail)
    assert _core(text, one=one).end == end


def test_a_smaller_stretch_before_a_menu_is_another_article() -> None:
    lines = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 3)]
    assert _core("\n\n".join([*_STORY, *_MENU, *lines]), one=True).start == len(_STORY) + len(_MENU)


def test_stretches_near_one_another_are_one_article() -> None:
    first = [f"Day {number}: {line}" for number, line in enumerate(_STORY)]
    text = "\n\n".join([*first, *_MENU[:12], *_STORY, *_MENU[:12], *[f"Later: {line}" for line in _STORY]])
    found = _core(text, one=True)
    assert (found.start, found.end) == (0, len(first) + 24 + 2 * len(_STORY))


def test_notes_and_references_stay_with_a_work_of_learning() -> None:
    notes = ["See also[edit]", "Dredging", "References[edit]", "^ Ellison, Mara (2019). Sandbanks. Westerhaven Press"]
    article = _only(_page(head=[], foot=[*notes, "Navigation menu", "Personal tools", *_MENU]))
    assert article.text.endswith("\n\n".join(notes))


def test_notes_may_end_a_text() -> None:
    notes = ["References", "Ellison, Mara (2019). Sandbanks. Westerhaven Press", "External links", "Harbour board"]
    article = _only(_page(head=[], foot=notes))
    assert article.text.endswith("\n\n".join(notes))


def test_see_also_alone_leads_to_other_articles() -> None:
    article = _only(_page(head=[], foot=["See also", *_TEASERS, *_MENU]))
    assert article.text.split("\n\n") == _STORY


def test_a_line_that_calls_itself_the_headline_is_it() -> None:
    article = _only(_page(head=[*_MENU, "Title: Dredging at Westerhaven"]))
    assert article.title == "Dredging at Westerhaven"


def test_a_summary_under_the_headline_is_not_taken_for_it() -> None:
    deck = "Ferries, fairway and fishermen: board of Westerhaven approved dredging"
    article = _only(_page(story=[deck, *_STORY]))
    assert article.title == _HEADLINE


def test_a_headline_in_chinese_is_found_by_pairs_of_signs() -> None:
    story = [
        "香港行政长官在各方压力下就其大宅的违章建筑问题到立法会接受质询,并向香港民众道歉,他强调没有隐瞒的意图和动机。",
        "行政长官此前承认早在去年参选之前就已知悉其住宅的违建问题,引发诚信危机,多名议员在会上要求他详细交代事件经过。",
    ]
    menu = [f"栏目{number}" for number in "一二三四五六七八九十百千万甲乙丙丁"]
    article = _only("\n\n".join([*menu, "今日天气预报晴转多云", "行政长官就住宅违建问题道歉", *story]))
    assert article.title == "行政长官就住宅违建问题道歉"


def test_what_follows_a_box_in_the_middle_is_the_article_s() -> None:
    box = ["Sign up now", "Free weekly newsletter", "Enter your email address", "Thank you for subscribing"]
    first = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 2)]
    last = [f"Late on Friday night: {line}" for line in _STORY[:2]]
    article = _only(_page(story=[*first, *box, *last]))
    assert article.text.split("\n\n") == [*first, *last]


def test_a_time_is_no_headline() -> None:
    article = _only(_page(head=[*_MENU, "03:24 AM on 9/19/2031"]))
    assert article.title == _HEADLINE


def test_a_short_last_paragraph_behind_a_link_is_the_article_s() -> None:
    story = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 2)]
    last = "She said that she would go to court again."
    article = _only(_page(story=[*story, "Read more: Ferries on the sandbank", last]))
    assert article.text.split("\n\n") == [*story, last]


def test_a_short_line_behind_a_link_is_not() -> None:
    story = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 2)]
    article = _only(_page(story=[*story, "Read more: Ferries on the sandbank", "So it goes."]))
    assert article.text.split("\n\n") == story


def test_a_smaller_stretch_right_before_the_largest_is_a_part_of_it() -> None:
    lines = [f"Day {number}: {line}" for number, line in enumerate(_STORY * 3)]
    assert _core("\n\n".join([*_STORY, *_MENU[:9], *lines, *_MENU]), one=True).start == 0


def test_a_short_sentence_right_before_the_text_is_a_part_of_it() -> None:
    assert _core("\n\n".join(["She said no to them.", *_STORY, *_MENU])).start == 0


def test_an_agency_s_mark_at_the_end_of_a_text_makes_no_caption_of_it() -> None:
    one = "市長は橋を夏まで閉鎖しないと述べ、費用はすでに用意されていると説明した。"
    two = "漁師たちは春まで待つように求めていたが、市はこの計画を進めることにしている。(c)AFP"
    assert _only(f"橋の閉鎖は夏以降に\n\n{one}\n\n{two}").text.endswith(two)

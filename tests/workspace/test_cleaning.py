"""Articles cleaned again: only what differs changes, in one step, with a reader's choices and all marks."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import Cancelled
from desktop.model.change import Change
from desktop.model.edit import AddAnnotation, Describe
from desktop.model.span import Span
from desktop.text.content import Content
from desktop.text.decode import ReadAs
from desktop.text.mending import plain_blocks, put_back, take_out
from desktop.workspace import recleaning
from desktop.workspace.cleaning import CleanedAgain, clean_again
from desktop.workspace.importing import import_paths
from desktop.workspace.recleaning import KEEP, REMOVE, CleaningRule
from desktop.workspace.workspace import Workspace

BODY = (
    "The mayor of the town vowed on Monday to reopen the old bridge before the first snow of the winter, number {}.",
    "She told reporters that the money was there, and that the council had known of it since the end of last March.",
)
PAGE = (
    "<!doctype html><html><head><title>Bridge to reopen</title></head><body><nav><a>Home</a> <a>News</a></nav>"
    "<article><h1>Bridge to reopen</h1><p>{}</p><p>{}</p></article><footer>About <b>us</b></footer></body></html>"
)
Write = Callable[..., Path]


def silent(_done: int, _total: int, _what: str) -> None:
    """Nobody watches."""


def story(number: int) -> str:
    """The raw text of a story."""
    body = "\n\n".join(BODY).format(number)
    ends = "Share this article\n\nSubscribe to our newsletter\n"
    return f"Bridge number {number} to reopen before winter\n\n{body}\n\n{ends}"


@pytest.fixture
def stories(workspace: Workspace, write: Write) -> Workspace:
    """Two stories and a page."""
    files = [write(f"{number}.txt", story(number)) for number in (1, 2)]
    import_paths(workspace, [*files, write("3.html", PAGE.format(*BODY))], silent)
    return workspace


def worse(workspace: Workspace, article_id: int, change: Callable[[Content, str], Content]) -> None:
    """Have the article as another cleaner would have made it, without a reader's choice."""
    content, source, _ = recleaning.open_content(workspace, article_id)
    new = change(content, source.text)
    edit = recleaning.edit_of(article_id, content, new, "")
    workspace.do(type(edit)(article_id, tuple(each for each in edit.patches if each.part != "choices")), "Import")


def span(source: str, words: str) -> Span:
    return Span(source.index(words), source.index(words) + len(words))


def test_what_comes_out_the_same_is_not_touched(stories: Workspace) -> None:
    before = stories.undo_name
    assert clean_again(stories, (1, 2, 3), silent) == CleanedAgain(same=3)
    assert stories.undo_name == before


def test_what_was_cleaned_otherwise_changes_in_one_step(stories: Workspace) -> None:
    good = [stories.article(key).text for key in (1, 2, 3)]
    ends = ("Share this article", "Subscribe to our newsletter")
    for key, words in zip((1, 2), ends, strict=True):
        worse(stories, key, lambda content, text, words=words: put_back(content, text, span(text, words), plain_blocks))  # type: ignore[misc]
    worse(stories, 3, lambda content, text: take_out(content, text, span(text, BODY[1])))
    shared = stories.article(1).text.index("Share")
    stories.do(AddAnnotation(stories.new_annotation(1, "pledge", (Span(4, 9),))), "Tag")
    stories.do(AddAnnotation(stories.new_annotation(1, "demand", (Span(shared, shared + 5),))), "Tag")
    told: list[Change] = []
    done = clean_again(stories, (1, 2, 3), silent, told.append)
    assert done == CleanedAgain((1, 2, 3), 0, (), ((1, "Share"),))
    assert [stories.article(key).text for key in (1, 2, 3)] == good
    assert [each.spans for each in stories.annotations(1)] == [(Span(4, 9),)]
    assert [change.articles for change in told] == [{1, 2, 3}]
    assert stories.undo_name == "Clean 3 articles again"
    stories.undo()
    assert stories.article(2).text.endswith("newsletter")
    assert len(stories.annotations(1)) == 2
    clean_again(stories, (2,), silent)
    assert stories.undo_name == "Clean an article again"


def test_a_reader_s_choices_stay_or_go(stories: Workspace) -> None:
    view = stories.source(1)
    recleaning.restore(stories, 1, span(view.text, "Share this article"))
    recleaning.remove(stories, 1, span(view.text, BODY[1]))
    chosen = stories.article(1).text
    assert clean_again(stories, (1,), silent) == CleanedAgain(same=1)
    worse(
        stories,
        1,
        lambda content, text: put_back(content, text, span(text, "Subscribe to our newsletter"), plain_blocks),
    )
    clean_again(stories, (1,), silent)
    assert stories.article(1).text == chosen
    clean_again(stories, (1,), silent, keep_choices=False)
    assert stories.article(1).text == "\n\n".join(BODY).format(1)
    assert stories.source(1).choices == ()


def test_choices_that_the_cleaner_makes_itself_by_now(stories: Workspace) -> None:
    view = stories.source(2)
    headline = span(view.text, "Share this article")
    worse(stories, 2, lambda content, text: put_back(content, text, headline, plain_blocks))
    recleaning.remove(stories, 2, headline)  # what the cleaner takes out too
    clean_again(stories, (2,), silent)
    assert stories.article(2).text == "\n\n".join(BODY).format(2)
    first = span(view.text, BODY[1])
    worse(stories, 2, lambda content, text: take_out(content, text, first))
    recleaning.restore(stories, 2, first)  # what the cleaner keeps too
    clean_again(stories, (2,), silent)
    assert stories.article(2).text == "\n\n".join(BODY).format(2)


def test_a_doubt_that_was_settled_stays_so(workspace: Workspace, write: Write) -> None:
    menu = "Flag\nAnthems\nCapital\nLargest city\nArea\n268,021 km2 (103,483 sq mi)\nMotto"
    raw = story(1).replace("\n\n", f"\n\n{menu}\n\n", 1)
    import_paths(workspace, [write("1.txt", raw)], silent)
    doubts = workspace.source(1).doubts
    assert doubts
    for doubt in doubts:
        recleaning.keep(workspace, 1, Span(doubt.start, doubt.end))
    assert clean_again(workspace, (1,), silent).changed == ()
    assert workspace.source(1).doubts == ()


def test_rules_for_lines_hold(stories: Workspace, write: Write) -> None:
    for action, words in ((KEEP, "Share this article"), (REMOVE, BODY[1])):
        rule = CleaningRule(recleaning.key_of(stories, 1, span(stories.source(1).text, words)), action)
        recleaning.apply_rule(stories, rule, (1, 2), silent)
    import_paths(stories, [write("4.txt", story(4))], silent)
    assert clean_again(stories, (1, 2, 4), silent) == CleanedAgain(same=3)


def test_what_cannot_be_cleaned_again_is_left(workspace: Workspace, write: Write) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([("headline", "body"), ("Minister quits", " ".join(BODY)), ("Mayor stays", BODY[0])])
    import_paths(
        workspace, [write("news.csv", out.getvalue()), write("1.txt", story(1)), write("3.html", PAGE)], silent
    )
    connection = workspace.connection
    with connection.transaction():
        connection.run("UPDATE article SET source_map = '[]' WHERE id = 3")
        connection.run("UPDATE source SET text = 'another' WHERE id = (SELECT source_id FROM article WHERE id = 4)")
    done = clean_again(workspace, (1, 2, 3, 4), silent)
    assert [(key, reason.split(",")[0]) for key, _, reason in done.left] == [
        (1, "It came out of a table"),
        (2, "It came out of a table"),
        (3, "It does not know which part of its source each word came from."),
        (4, "Its file is read in another way by now"),
    ]
    with connection.transaction():
        connection.run("UPDATE source SET text = NULL")
        connection.run("UPDATE article SET source_start = 9999, source_end = 9999 WHERE id = 4")
    ((_, _, reason),) = clean_again(workspace, (4,), silent).left
    assert reason == "Its file gives no article any more."


def test_a_file_is_read_as_it_was_wanted(workspace: Workspace, write: Write) -> None:
    page = PAGE.format(BODY[0].replace("mayor", "maire \u00e9lu"), BODY[1])
    path = write("3.html", "")
    path.write_bytes(page.encode("cp1252"))
    import_paths(workspace, [path], silent, read_as=ReadAs("cp1251"))
    assert "\u0439lu" in workspace.article(1).text
    assert clean_again(workspace, (1,), silent) == CleanedAgain(same=1)


def test_cancelled_it_changes_nothing(stories: Workspace) -> None:
    worse(stories, 3, lambda content, text: take_out(content, text, span(text, BODY[1])))
    before = stories.article(3)

    def stop(done: int, total: int, _what: str) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        clean_again(stories, (3,), stop)
    assert stories.article(3) == before


def test_what_is_known_of_an_article_is_read_again_in_the_same_step(workspace: Workspace, write: Write) -> None:
    text = f"By Ann Lee\nMarch 3, 2031\n\nKYIV (AP) \u2014 {BODY[0]}\n\n{BODY[1]}\n"
    import_paths(workspace, [write("1.txt", f"Bridge to reopen before winter\n{text}")], silent)
    before = workspace.article(1)
    assert (before.source, before.published) == ("AP", "2031-03-03")
    assert dict(before.details) == {"byline": "Ann Lee", "place": "KYIV"}
    workspace.do(Describe(1, "", "", (("byline", "March"), ("column", "4"))), "Import")
    again = clean_again(workspace, [1], silent)
    assert again.changed == (1,)
    after = workspace.article(1)
    assert (after.source, after.published) == ("AP", "2031-03-03")
    assert after.details == (("byline", "Ann Lee"), ("column", "4"), ("place", "KYIV"))
    workspace.undo()
    undone = workspace.article(1)
    assert (undone.source, undone.published, undone.details) == ("", "", (("byline", "March"), ("column", "4")))
    workspace.redo()
    assert workspace.article(1).details == after.details


def test_what_a_source_does_not_say_stays_as_it_was(stories: Workspace) -> None:
    stories.do(Describe(1, "The Paper", "2031-03-03", (("column", "4"),)), "Import")
    assert clean_again(stories, [1], silent).same == 1
    assert (stories.article(1).source, stories.article(1).published) == ("The Paper", "2031-03-03")

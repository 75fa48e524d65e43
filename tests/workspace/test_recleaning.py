"""Lines restored and removed by a reader, rules made from that, and imports that go by them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import Cancelled, PostilError
from desktop.model.article import Choice, Doubt, Removed
from desktop.model.change import Change, ChangeKind
from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.text.sourcemap import SourceMap
from desktop.workspace import recleaning
from desktop.workspace.doubts import doubts_of
from desktop.workspace.importing import import_paths
from desktop.workspace.recleaning import KEEP, REMOVE, CleaningRule
from desktop.workspace.source import Shown, SourceView, State, Stretch, counts
from desktop.workspace.workspace import Workspace

BODY = (
    "The mayor of the town vowed on Monday to reopen the old bridge before the first snow of the winter, number {}.",
    "A line that stands in every story.",
    "She told reporters that the money was there, and that the council had known of it since the end of last March.",
)
PAGE = (
    "<!doctype html><html><head><title>Bridge to reopen</title></head><body>"
    "<nav><a>Home</a> <a>News &amp; more</a></nav>"
    "<article><h1>Bridge to reopen</h1>{}</article><footer>About <b>us</b></footer></body></html>"
)
Write = Callable[..., Path]


def silent(_done: int, _total: int, _what: str) -> None:
    """Nobody watches."""


def story(number: int) -> str:
    """The raw text of a story."""
    body = "\n\n".join(BODY).format(number)
    title = f"Bridge number {number} to reopen before winter"
    return f"{title}\n\n{body}\n\nShare this article\n\nSubscribe to our newsletter\n"


@pytest.fixture
def stories(workspace: Workspace, write: Write) -> Workspace:
    """Three stories of one import."""
    import_paths(workspace, [write(f"{number}.txt", story(number)) for number in (1, 2, 3)], silent)
    return workspace


def line(workspace: Workspace, words: str, article_id: int = 1) -> Stretch:
    """The line of the source with those words."""
    shown = workspace.source(article_id).readable
    index = shown.text.index(words)
    found = shown.at(index) or shown.line_at(index)
    assert found is not None
    return found


def test_a_line_comes_back_and_goes_again(stories: Workspace) -> None:
    before = stories.article(1)
    share = line(stories, "Share this")
    assert share.is_out
    change = recleaning.restore(stories, 1, share.source)
    assert ChangeKind.TEXT in change.kinds
    assert stories.undo_name == "Restore “Share this article”"
    assert stories.article(1).text == f"{before.text}\n\nShare this article"
    kept = line(stories, "Share this")
    assert (kept.state, kept.mine, kept.reason) == (State.RESTORED, True, share.reason)
    recleaning.remove(stories, 1, kept.source)
    assert stories.article(1).text == before.text
    assert line(stories, "Share this") == share
    stories.undo()
    stories.undo()
    assert stories.article(1) == before


def test_long_lines_are_named_short_and_doubts_kept(stories: Workspace) -> None:
    told = line(stories, "She told")
    assert told.state is State.KEPT
    recleaning.remove(stories, 1, told.source)
    assert stories.undo_name == "Remove “She told reporters that the money was t…”"
    stories.undo()
    stories.connection.run("INSERT INTO doubt VALUES (1, 0, ?, ?, 'why')", (told.source.start, told.source.end))
    assert doubts_of(stories, 1) == (1, 0)
    recleaning.keep(stories, 1, told.source)
    assert doubts_of(stories, 1) == (0, 0)
    assert line(stories, "She told").state is State.RESTORED
    recleaning.keep(stories, 1, told.source, unsure=True)
    assert line(stories, "She told").state is State.UNSURE


def test_a_rule_is_counted_applied_and_taken_back_in_one_step(stories: Workspace, write: Write) -> None:
    import_paths(stories, [write("4.txt", story(4))], silent)
    before = [stories.article(number) for number in (1, 2, 3, 4)]
    key = recleaning.key_of(stories, 1, line(stories, "A line that").source)
    rule = CleaningRule(key, REMOVE)
    near = recleaning.find_matches(stories, rule, silent, near=1, besides=1)
    assert (near.article_ids, near.lines, near.examples[0][1]) == ((2, 3), 2, BODY[1])
    everywhere = recleaning.find_matches(stories, rule, silent)
    assert everywhere.article_ids == (1, 2, 3, 4)
    heard: list[Change] = []
    assert recleaning.apply_rule(stories, rule, near.article_ids, silent, heard.append) == 2
    assert heard[0].articles == {2, 3}
    assert all(BODY[1] not in stories.article(number).text for number in (2, 3))
    assert BODY[1] in stories.article(1).text
    assert line(stories, "A line that", 2).reason == "removed by your rule"
    assert [each.key for each in recleaning.rules_of(stories)] == [key]
    stories.undo()
    assert [stories.article(number) for number in (1, 2, 3, 4)] == before
    assert recleaning.rules_of(stories) == ()
    recleaning.apply_rule(stories, rule, (), silent)
    recleaning.drop_rule(stories, key)
    assert recleaning.rules_of(stories) == ()


def test_lines_are_kept_by_a_rule_and_later_imports_go_by_it(stories: Workspace, write: Write) -> None:
    told = line(stories, "She told", 2)
    stories.connection.run("INSERT INTO doubt VALUES (2, 0, ?, ?, 'why')", (told.source.start, told.source.end))
    keep = CleaningRule(recleaning.key_of(stories, 1, line(stories, "Share this").source), KEEP)
    assert recleaning.find_matches(stories, keep, silent, near=1).article_ids == (1, 2, 3)
    assert recleaning.apply_rule(stories, keep, (1, 2, 3), silent) == 3
    assert stories.article(3).text.endswith("Share this article")
    sure = CleaningRule(recleaning.key_of(stories, 2, told.source), KEEP)
    assert recleaning.apply_rule(stories, sure, (1, 2), silent) == 1
    assert doubts_of(stories, 2) == (0, 0)
    recleaning.apply_rule(stories, CleaningRule("a line that stands in every story", REMOVE), (), silent)
    drop = CleaningRule(recleaning.key_of(stories, 1, line(stories, "A line that").source), REMOVE)
    recleaning.apply_rule(stories, drop, (), silent)
    (added,) = import_paths(stories, [write("5.txt", story(5))], silent).added
    text = stories.article(added).text
    assert text.endswith("Share this article")
    assert BODY[1] not in text
    assert stories.source(added).can_change


def test_a_job_that_is_cancelled_changes_nothing(stories: Workspace) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    rule = CleaningRule("share this article", KEEP)
    with pytest.raises(Cancelled):
        recleaning.find_matches(stories, rule, stop)
    with pytest.raises(Cancelled):
        recleaning.apply_rule(stories, rule, (1,), stop)
    assert recleaning.rules_of(stories) == ()


def test_a_page_s_stretches_come_back_without_markup(workspace: Workspace, write: Write) -> None:
    body = "".join(f"<p>{part}</p>" for part in BODY)
    import_paths(workspace, [write("page.html", PAGE.format(body))], silent)
    view = workspace.source(1)
    assert view.is_markup
    assert "<" not in view.readable.text
    assert view.raw.text == view.text
    recleaning.restore(workspace, 1, line(workspace, "News").source)
    assert workspace.article(1).text.startswith("Home News & more\n\n")
    recleaning.restore(workspace, 1, line(workspace, "About us").source)
    assert workspace.article(1).text.endswith("\n\nAbout us")


def test_passages_without_a_place_are_told(stories: Workspace) -> None:
    start = stories.article(1).text.index("the money was there")
    stories.do(AddAnnotation(stories.new_annotation(1, "pledge", [Span(start, start + 9)])), "Tag")
    recleaning.remove(stories, 1, line(stories, "She told").source)
    (lost,) = recleaning.unplaced_of(stories, 1)
    assert lost.quote == "the money"
    assert doubts_of(stories, 1) == (0, 1)


def test_what_knows_no_source_is_left_alone(stories: Workspace) -> None:
    span = line(stories, "Share this").source
    stories.connection.run("UPDATE article SET source_map = '[]' WHERE id = 1")
    assert not stories.source(1).can_change
    with pytest.raises(PostilError, match="does not know which part"):
        recleaning.restore(stories, 1, span)
    rule = CleaningRule("share this article", KEEP)
    assert recleaning.find_matches(stories, rule, silent).article_ids == (2, 3)
    with pytest.raises(KeyError):
        recleaning.restore(stories, 99, span)
    with pytest.raises(KeyError):
        stories.source(99)


def test_what_is_shown_where(stories: Workspace) -> None:
    shown = stories.source(1).readable
    assert counts(shown.stretches) == (2, 0)
    first = shown.stretches[0]
    assert shown.at(first.span.start) == first
    assert shown.at(first.span.end) is None
    assert shown.line_at(first.span.end) is None
    assert Shown("", shown.map, ()).at(0) is None
    overlapping = Stretch(Span(0, 4), Span(0, 4), Span(0, 4), State.REMOVED, "x")
    beside = Shown("abcd efgh", shown.map, (overlapping,)).line_at(6)
    assert beside is not None
    assert beside.span == Span(5, 9)
    early = Shown("abcd efgh\nij", shown.map, (Stretch(Span(10, 12), Span(0, 2), Span(0, 2), State.REMOVED, "x"),))
    assert early.at(2) is None
    above = early.line_at(2)
    assert above is not None
    assert above.span == Span(0, 9)


def test_what_was_decided_twice_is_shown_as_it_is_now() -> None:
    text = "One.\n\nTwo.\nThree."
    removed = (Removed(0, 10, "menu"), Removed(13, 17, "foot"))
    choices = (Choice(6, 10, "keep", "removed", "menu"), Choice(11, 17, "keep", "removed", "menu"))
    doubts = (Doubt(11, 17, "why"),)
    view = SourceView(text, removed, SourceMap.identity(17), "a.txt", Span(0, 17), doubts, choices, clean=text)
    assert [(each.span.of(text), str(each.state)) for each in view.readable.stretches] == [
        ("One.", "removed"),
        ("Two.", "removed"),
        ("ree.", "removed"),
    ]


def test_only_some_examples_are_shown(workspace: Workspace, write: Write) -> None:
    import_paths(workspace, [write(f"{number}.txt", story(number)) for number in range(7)], silent)
    found = recleaning.find_matches(workspace, CleaningRule("share this article", KEEP), silent)
    assert (len(found.article_ids), len(found.examples)) == (7, 5)

"""Marks of long articles: first those on screen, then the rest, and never older than an edit."""

from collections.abc import Iterable

import pytest

from desktop.model.change import Change, ChangeKind
from desktop.model.entity import Entity, Mention
from desktop.model.span import Span
from desktop.text import grouping
from desktop.ui import reading
from desktop.ui.inspector.rows import EntityRow
from desktop.ui.window import MainWindow
from tests.windows import (
    DRAFTS,
    FIRST,
    SECOND,
    Draft,
    OpenWindow,
    Project,
    find,
    name_entities,
    paint,
    settled,
    tag,
)

LONG = Draft("Long", "\n\n".join(f"Paragraph {n} names Anna Kowalska here " + "and goes on " * 20 for n in range(300)))


def entities(window: MainWindow) -> list[tuple[str, int]]:
    """The entities that the inspector lists."""
    rows = [row for row in window.inspector.findChildren(EntityRow) if row.isVisible()]
    return [(row.text(), row.count) for row in sorted(rows, key=lambda row: row.y())]


def long_window(project: Project, open_window: OpenWindow) -> tuple[MainWindow, list[Span]]:
    """A window on a long article with a passage in every paragraph, not shown yet in full."""
    workspace = project(LONG, *DRAFTS)
    assert len(LONG.text) > reading.LONG
    starts = [LONG.text.index(f"Paragraph {n} ") for n in range(0, 300, 10)]
    spans = [Span(start, start + 9) for start in starts]
    for span in spans:
        tag(workspace, 1, "pledge", span)
    names = [Span(start, start + 13) for start in range(len(LONG.text)) if LONG.text.startswith("Anna Kowalska", start)]
    name_entities(workspace, 1, *[(span, "PERSON") for span in names])
    return open_window(workspace), spans


def test_a_long_article_has_the_marks_on_screen_first_and_then_all(project: Project, open_window: OpenWindow) -> None:
    window, spans = long_window(project, open_window)
    settled(window)
    window.desk.open(2)
    window.desk.open(1)
    assert 0 < len(window.desk.marks.annotations) < len(spans)
    settled(window)
    assert [item.extent for item in window.desk.marks.annotations.values()] == spans
    assert entities(window) == [("Anna Kowalska", 300)]
    assert window.page.marks is window.desk.marks


def test_what_is_read_in_the_background_never_overtakes_an_edit(project: Project, open_window: OpenWindow) -> None:
    window, spans = long_window(project, open_window)
    window.desk.open(2)
    settled(window)
    window.desk.open(1)
    window.page.select(find(LONG.text, "names Anna"))
    window.tagger.tag("threat")
    window.desk.pick(window.desk.marks.selected)
    selected = window.desk.marks.selected
    settled(window)
    labels = [item.label for item in window.desk.marks.annotations.values()]
    assert labels.count("threat") == 1
    assert labels.count("pledge") == len(spans)
    assert window.desk.marks.selected == selected


def test_marks_that_come_too_late_are_dropped(project: Project, open_window: OpenWindow) -> None:
    window, _spans = long_window(project, open_window)
    window.desk.open(2)
    window.desk.open(1)
    window.desk.open(3)
    settled(window)
    assert window.desk.marks.annotations == {}
    assert entities(window) == []


def test_new_entities_of_a_long_article_are_read_in_the_background(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project(LONG))
    settled(window)
    name_entities(window.workspace, 1, (find(LONG.text, "Anna Kowalska"), "PERSON"))
    window.workspace.notice(Change(frozenset({1}), frozenset({ChangeKind.ENTITIES})))
    settled(window)
    assert entities(window) == [("Anna Kowalska", 1)]


def test_reading_marks_without_an_article_is_nothing(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    window.desk.article = None
    window.desk.reader.finish()
    assert not window.runner.jobs


def test_names_are_put_together_once_and_after_the_frame(
    project: Project, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = project()
    name_entities(workspace, 2, (find(SECOND, "The union"), "ORG"))
    window = open_window(workspace)
    asked, whole = [], grouping.group

    def group(mentions: Iterable[Mention], text: str) -> tuple[Entity, ...]:
        asked.append(text)
        return whole(mentions, text)

    monkeypatch.setattr(grouping, "group", group)
    window.desk.open(2)
    assert not asked
    paint()
    assert entities(window) == [("The union", 1)]
    assert [entity.name for entity in window.desk.entities] == ["The union"]
    assert len(asked) == 1


def test_a_card_never_shows_a_passage_of_another_article(project: Project, open_window: OpenWindow) -> None:
    workspace = project()
    passage = tag(workspace, 1, "pledge", find(FIRST, "vowed"))
    window = open_window(workspace)
    window.desk.pick(passage.id)
    assert window.inspector.card.isVisible()
    window.desk.open(2)
    assert not window.inspector.card.isVisible()

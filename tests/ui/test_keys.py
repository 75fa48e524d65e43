"""Keys can be changed, clash with one another, and are kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.model.codebook import Codebook, Label
from desktop.model.edit import ReplaceCodebook
from desktop.settings import Settings
from desktop.ui.keys import KEYS, label_with
from desktop.workspace.codebooks import default_codebook
from tests.windows import FIRST, OpenWindow, Project, find, paint, press


@pytest.fixture(autouse=True)
def keys(qapp: QApplication) -> Iterator[None]:
    """As they are in the table, before and after."""
    assert qapp is not None
    KEYS.use(Settings())
    yield
    KEYS.reset()
    KEYS.give_way(())


def test_they_are_those_of_the_table() -> None:
    assert KEYS.of("undo") == ("Ctrl+Z",)
    assert KEYS.shown("undo") == ["Ctrl+Z"]
    assert KEYS.of("log") == ()
    assert not KEYS.is_changed("undo")


def test_a_change_is_kept_and_takes_the_key_from_another() -> None:
    assert KEYS.clash("undo", "Ctrl+D") == "article.done"
    KEYS.change("undo", ("Ctrl+Z", "Ctrl+D"))
    assert (KEYS.of("undo"), KEYS.of("article.done")) == (("Ctrl+Z", "Ctrl+D"), ())
    assert KEYS.clash("undo", "Ctrl+D") == ""
    KEYS.use(Settings())
    assert (KEYS.of("undo"), KEYS.of("article.done")) == (("Ctrl+Z", "Ctrl+D"), ())
    assert KEYS.is_changed("undo")
    KEYS.reset("article.done")
    assert (KEYS.of("undo"), KEYS.of("article.done")) == (("Ctrl+Z",), ("Ctrl+D",))
    KEYS.reset()
    assert not KEYS.is_changed("undo")
    KEYS.use(Settings())
    assert KEYS.of("undo") == ("Ctrl+Z",)


def test_settings_of_another_version_do_no_harm() -> None:
    settings = Settings()
    settings.set("keys", ["unheard.of Ctrl+X", "undo Ctrl+Q1 Ctrl+H", "redo"])
    KEYS.use(settings)
    assert KEYS.of("undo") == ("Ctrl+H",)
    assert KEYS.of("redo") == ()


def test_the_key_of_a_label() -> None:
    labels = default_codebook().labels
    found = label_with(labels, "P")
    assert found is not None
    assert found.id == "pledge"
    assert label_with(labels, "F3") is None


def test_a_label_keeps_its_key_and_an_action_gives_way() -> None:
    labels = (Label("evasion", "Evasion", "#2f7d4f", key="e"), Label("jest", "Jest", "#2f7d4f", key="j"))
    assert KEYS.give_way(labels)
    assert KEYS.of("view.entities") == ()
    assert KEYS.shown("article.next") == []
    assert KEYS.of("article.previous") == ("K",)
    assert not KEYS.give_way(labels), "nothing changed"
    assert KEYS.give_way(labels[:1])
    assert KEYS.of("article.next") == ("J",)
    assert not KEYS.is_changed("view.entities")
    assert KEYS.give_way(())
    assert KEYS.of("view.entities") == ("E",)


def test_a_codebook_with_keys_of_actions_is_tagged_with(project: Project, open_window: OpenWindow) -> None:
    window = open_window(project())
    label = Label("evasion", "Evasion", "#2f7d4f", key="e")
    window.workspace.do(ReplaceCodebook(Codebook("Small", (label,))), "Use codebook Small")
    paint()
    window.page.select(find(FIRST, "The mayor"))
    press(window.page, "E")
    assert [each.label for each in window.workspace.annotations(1)] == ["evasion"]
    assert window.settings.text("entities") == "underline"
    window.tagger.undo()
    window.tagger.undo()
    paint()
    press(window.page, "E")
    assert window.settings.text("entities") == "tint"

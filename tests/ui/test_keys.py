"""Keys can be changed, clash with one another, and are kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.ui.keys import KEYS, label_with
from desktop.workspace.codebooks import default_codebook


@pytest.fixture(autouse=True)
def keys(qapp: QApplication) -> Iterator[None]:
    """As they are in the table, before and after."""
    assert qapp is not None
    KEYS.use(Settings())
    yield
    KEYS.reset()


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

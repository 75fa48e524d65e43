"""Small values that are no edits."""

from desktop.store.connection import Connection
from desktop.store.view_state import recall, remember


def test_values_are_kept_by_key(connection: Connection) -> None:
    assert recall(connection, "place") == ""
    remember(connection, "place", "12")
    remember(connection, "place", "13")
    remember(connection, "article", "2")
    assert (recall(connection, "place"), recall(connection, "article")) == ("13", "2")

"""Sources read again in another encoding."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.workspace.importing import import_paths
from desktop.workspace.rereading import preview, read_again
from desktop.workspace.workspace import Workspace

TEXT = "Министр торговли ушёл в отставку в понедельник после недель протестов в столице, сказала она журналистам."


def test_a_source_is_read_again_in_one_step(workspace: Workspace, write: Callable[..., Path]) -> None:
    path = write("a.txt", "")
    path.write_bytes(TEXT.encode("cp1251"))
    (first,) = import_paths(workspace, [path], lambda *_: None).added
    assert preview(workspace, first, "cp1251").startswith("Министр")
    wrong = read_again(workspace, first, "cp1252").articles - {first}
    (other,) = wrong
    assert workspace.article(other).text.startswith("Ìèíèñòð")
    assert [row.id for row in workspace.rows()][-1:] == [other]
    assert workspace.undo_name == "Read a.txt as cp1252"
    workspace.undo()
    assert workspace.is_shown(first)
    assert not workspace.is_shown(other)
    assert read_again(workspace, first, "cp1252").articles == {first, other}, "it is there already"
    with pytest.raises(PostilError, match="says the same"):
        read_again(workspace, other, "cp1252")
    with pytest.raises(KeyError):
        preview(workspace, 99, "cp1251")


def test_what_gives_no_text(workspace: Workspace, write: Callable[..., Path]) -> None:
    (first,) = import_paths(workspace, [write("a.txt", TEXT)], lambda *_: None).added
    with workspace.connection.transaction():
        workspace.connection.run("UPDATE source SET bytes = x'0A0A', text = 'x' WHERE name = 'a.txt'")
    with pytest.raises(PostilError, match="Nothing was changed"):
        read_again(workspace, first, "cp1251")

"""Where articles came from."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.text.decode import ReadAs
from desktop.workspace.importing import import_paths
from desktop.workspace.provenance import provenance_of
from desktop.workspace.workspace import Workspace


def test_the_file_and_how_it_was_read(workspace: Workspace, write: Callable[..., Path]) -> None:
    path = write("a.txt", "The minister of trade resigned on Monday after weeks of protests in the capital, she said.")
    import_paths(workspace, [path], lambda *_: None, read_as=ReadAs("cp1252"))
    found = provenance_of(workspace, workspace.rows()[-1].id)
    assert (found.name, found.imported[:2]) == ("a.txt", "20")
    with pytest.raises(KeyError):
        provenance_of(workspace, 99)

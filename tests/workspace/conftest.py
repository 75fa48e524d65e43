"""A project as its user sees it, with a clock and ids that repeat."""

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace

TEXT = "Vladimir Putin vowed on Monday to host the president of Iran in Moscow this week, the Kremlin said.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project is."""
    return tmp_path / "kremlin-watch.postil"


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that goes on by a minute whenever it is read."""
    minutes = count()
    return lambda: datetime(2025, 1, 13, 12, tzinfo=UTC) + timedelta(minutes=next(minutes))


@pytest.fixture
def workspace(path: Path, clock: Callable[[], datetime]) -> Iterator[Workspace]:
    """A new project."""
    numbers = count(1)
    with Workspace.open(path, create=True, annotator="me", clock=clock, new_id=lambda: f"id-{next(numbers)}") as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file of one article into the folder of raw files."""

    def write_one(name: str, text: str = "", folder: str = "raw") -> Path:
        path = tmp_path / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text or f"Headline of {name}\n\n{TEXT * 3}\nThis is the story of {name}. {TEXT}", "utf-8")
        return path

    return write_one


@pytest.fixture
def article_id(workspace: Workspace, write: Callable[..., Path]) -> int:
    """An article in the project."""
    return import_paths(workspace, [write("one.txt")], lambda _done, _total, _what: None).added[0]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["/bin/umount", str(folder)], check=True)

"""A project file to work on, and articles for it."""

import os
import subprocess
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.model.article import Block, BlockKind, Caption, Removed
from desktop.model.span import Span
from desktop.store.connection import Connection
from desktop.store.opening import Project, open_project
from desktop.store.sources import Draft, Source, add_article, add_source

AddArticle = Callable[..., int]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project is."""
    return tmp_path / "kremlin watch #1.postil"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """A new project, open for writing."""
    opened = open_project(path, create=True)
    yield opened
    opened.close()


@pytest.fixture
def connection(project: Project) -> Connection:
    """Its connection."""
    return project.connection


@pytest.fixture
def add(connection: Connection) -> AddArticle:
    """Puts an article in; the source is the text with a headline before it."""
    numbers = count(1)

    def add_one(text: str = "Putin vowed to come.", title: str = "News", *, shown: bool = True) -> int:
        number = next(numbers)
        whole = f"{title}\n\n{text}"
        data = whole.encode()
        source_id = add_source(
            connection, Source(f"{number}.txt", f"hash-{number}", "utf-8", False, "", data, whole), "2025-01-01"
        )
        return add_article(
            connection,
            source_id,
            Draft(
                uid=f"article-{number}",
                title=title,
                text=text,
                source="Daily",
                published="2025-01-13",
                language="en",
                blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),),
                captions=(Caption("A hall.", "dpa"),),
                removed=(Removed(0, len(title), "headline"),),
                extent=Span(0, len(whole)),
                source_map="[]",
                shown=shown,
            ),
        )

    return add_one


@pytest.fixture
def freeze() -> Iterator[Callable[[Path], None]]:
    """Makes a folder read-only, for root too (who is above permission bits) by mounting it over itself."""
    frozen: list[Path] = []

    def freeze_one(folder: Path) -> None:
        if os.geteuid() != 0:
            folder.chmod(0o555)
        else:
            for options in (["--bind", str(folder), str(folder)], ["-o", "remount,ro,bind", str(folder)]):
                if subprocess.run(["/bin/mount", *options], check=False, capture_output=True).returncode:
                    pytest.skip("root may not mount here, and permissions do not bind it")
        frozen.append(folder)

    yield freeze_one
    for folder in frozen:
        if os.geteuid() != 0:
            folder.chmod(0o755)
        else:
            subprocess.run(["/bin/umount", folder], check=True)

"""The fixtures of tests that open windows, and a look into the project file without the program."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.windows import open_window, project, qapp

__all__ = ["open_window", "project", "qapp"]

Rows = list[tuple[Any, ...]]
Ask = Callable[..., Rows]


def rows_of(path: Path, sql: str, *parameters: object) -> Rows:
    """What plain SQLite finds in a file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, parameters).fetchall()


@pytest.fixture
def ask() -> Ask:
    """Asks a project file."""
    return rows_of

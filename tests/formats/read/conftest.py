"""Saved pages."""

import gzip
from pathlib import Path

import pytest

from desktop.formats.read.html import read
from desktop.text.clean import CleanArticle

PAGES = ("coverage", "nicaragua", "wasm")


@pytest.fixture(scope="session")
def folder(checkout: Path) -> Path:
    """Where the saved pages are."""
    return checkout / "tests" / "data" / "html"


@pytest.fixture(scope="session")
def sources(folder: Path) -> dict[str, str]:
    """The sources of the saved pages, by name."""
    return {name: gzip.decompress((folder / f"{name}.html.gz").read_bytes()).decode() for name in PAGES}


@pytest.fixture(scope="session")
def articles(sources: dict[str, str]) -> dict[str, CleanArticle]:
    """The article of each page."""
    return {name: read(source)[0] for name, source in sources.items()}

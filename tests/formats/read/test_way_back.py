"""For every file of the corpora: each character leads back to the source, and no text is lost without a word."""

import gzip
import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.formats.read.registry import reader_for
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from tests.formats.read.backwards import check, check_nothing_lost, check_text

TESTS = Path(__file__).parents[2]
DEV_DATA = os.environ.get("POSTIL_DEV_DATA", "")
HERE = [
    *(TESTS / "data").rglob("*.txt"),
    *(TESTS / "data").rglob("*.html.gz"),
    *(path for path in (TESTS / "fuzz" / "corpus" / "seeds").iterdir() if path.suffix in (".txt", ".html", ".md")),
    *(path for path in (TESTS / "fuzz" / "corpus" / "seeds").iterdir() if path.suffix in (".eml", ".xml", ".mhtml")),
    *TESTS.parent.glob("*.md"),
]
FOLDERS = ("text/raw", "text/segment_dumps", "html/pages", "html/segment_pages", "unicode/altered", "unicode/encodings")
THERE = [path for name in FOLDERS for path in Path(DEV_DATA, name).iterdir()] if DEV_DATA else []


def check_file(path: Path) -> int:
    """How many characters of clean text were followed back."""
    name = path.name.removesuffix(".gz")
    data = gzip.decompress(path.read_bytes()) if path.name.endswith(".gz") else path.read_bytes()
    reading = reader_for(name, data).read_bytes(name, data)
    for article in reading.articles:
        match Path(name).suffix:
            case ".html" | ".mhtml":
                check(reading.decoded.text, article)
            case ".md" | ".eml" | ".xml" as kind:
                check_text(reading.decoded.text, article, markup=True)
                check_nothing_lost(reading.decoded.text, article, marks=kind == ".md")
            case _:
                check_text(reading.decoded.text, article)
    return sum(len(article.text) for article in reading.articles)


@pytest.mark.parametrize("path", sorted(HERE), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_files_kept_here(path: Path) -> None:
    assert check_file(path) > 0


@pytest.mark.skipif(not DEV_DATA, reason="POSTIL_DEV_DATA names no folder of data")
@pytest.mark.parametrize("path", sorted(THERE), ids=lambda path: f"{path.parent.name}-{path.name}")
def test_all_files(path: Path) -> None:
    assert check_file(path) > 0


def test_what_is_lost_is_seen() -> None:
    path = TESTS / "fuzz" / "corpus" / "seeds" / "notes.md"
    reading = reader_for(path.name, path.read_bytes()).read_bytes(path.name, path.read_bytes())
    text = reading.decoded.text
    with pytest.raises(AssertionError, match="unseen"):
        check_nothing_lost(f"{text[:-1]} unseen\n", _longer(reading.articles[0], len(text) + 6), marks=True)


def _longer(article: CleanArticle, end: int) -> CleanArticle:
    return replace(article, extent=Span(article.extent.start, end))

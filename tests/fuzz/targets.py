"""What atheris throws its bytes at: the readers that are Python throughout."""

from collections.abc import Callable
from pathlib import Path

from desktop.errors import PostilError
from desktop.formats.read.html import read as read_page
from desktop.formats.read.markdown import read_text
from desktop.text.canonical import canonical
from desktop.text.clean import clean
from desktop.text.decode import decode as read_bytes
from desktop.text.query import parse
from tests.formats.read.backwards import check
from tests.fuzz.checking import check_article, check_data, check_extents, guarded


def text(data: bytes) -> None:
    """The cleaner of pasted and scraped text."""
    source = data.decode("utf-8", "surrogateescape")
    found = clean(source)
    check_extents(found)
    for article in found:
        check_article(source, article, markup=False)


def decode(data: bytes) -> None:
    """Bytes to text."""
    made, back = canonical(read_bytes(data).text)
    if canonical(made)[0] != made or back.clean_length != len(made):
        raise AssertionError(made)


def html(data: bytes) -> None:
    """Web pages."""
    source = data.decode("utf-8", "replace")
    for article in read_page(source):
        check(source, article)


def markdown(data: bytes) -> None:
    """Markdown."""
    source = data.decode("utf-8", "replace")
    for article in read_text(source):
        check_article(source, article, markup=True)


def csv(data: bytes) -> None:
    """Tables of text."""
    check_data(Path("rows.csv"), data)


def query(data: bytes) -> None:
    """What is typed into a search field."""
    parse(data.decode("utf-8", "replace")).fields()


TARGETS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "text": (text, ".txt"),
    "decode": (decode, ".txt"),
    "html": (html, ".html"),
    "markdown": (markdown, ".md"),
    "csv": (csv, ".csv"),
    "query": (query, ".txt"),
}


def run(name: str, data: bytes) -> None:
    """One input for one of them; a refusal is an answer like any other."""
    try:
        with guarded(0):  # libFuzzer has a clock of its own
            TARGETS[name][0](data)
    except PostilError as error:
        if not error.hint:
            raise

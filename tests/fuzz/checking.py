"""What holds for whatever is read: it is refused kindly or gives articles that lead back, and nothing is fetched."""

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

from desktop.errors import PostilError
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle
from desktop.workspace.files import CleanedFile, ImportFailure, clean_data
from desktop.workspace.incoming import clean_path
from tests.formats.read.backwards import check_text

LONGEST = 20  # seconds for an input of some hundred kilobytes, with all that is imported for the first of them
_FETCHING = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
_MARKUP = (".md", ".csv", ".tsv", ".json", ".jsonl", ".parquet", ".xlsx")  # signs in them are neither kept nor removed

_RIGHT_TO_LEFT = "\u05d0"


class FetchedError(AssertionError):
    """A reader has tried to reach the network."""


class _Guard:
    """An audit hook cannot be taken back, so there is one, and it can be switched off."""

    on = False
    there = False

    @classmethod
    def hook(cls, event: str, _arguments: tuple[Any, ...]) -> None:
        if cls.on and event in _FETCHING:
            raise FetchedError(event)


@contextmanager
def guarded(seconds: int = LONGEST) -> Iterator[None]:
    """No network and an end: FetchedError where something is fetched, TimeoutError where it takes too long.

    The seconds are those of the processor, for a machine may have other things to do; 0 is no end.
    """
    if not _Guard.there:
        sys.addaudithook(_Guard.hook)
        _Guard.there = True

    def too_long(_signal: int, _frame: FrameType | None) -> None:
        message = f"longer than {seconds} seconds"
        raise TimeoutError(message)

    clock = bool(seconds) and hasattr(signal, "setitimer")  # Windows has none
    before = signal.signal(signal.SIGPROF, too_long) if clock else None
    if clock:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    _Guard.on = True
    try:
        yield
    finally:
        _Guard.on = False
        if clock:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)


def check_file(path: Path, data: bytes) -> int:
    """Write the bytes under that name and read them as an import does; how many articles there are in them.

    Whatever is raised is a fault: what is wrong with a file is told.
    """
    path.write_bytes(data)
    with guarded():
        found = list(clean_path(path))
    number = 0
    for each in found:
        if isinstance(each, ImportFailure):
            assert each.reason, each
            assert each.hint, each
        else:
            check_cleaned(each[1])
            number += len(each[1].articles)
    return number


def check_data(path: Path, data: bytes) -> None:
    """Read bytes of that name; a refusal is an answer like any other, if it says what to do."""
    try:
        file = clean_data(path, data)
    except PostilError as error:
        if not error.hint:
            raise
    else:
        check_cleaned(file)


def check_cleaned(file: CleanedFile) -> None:
    """What holds for a file that was read."""
    text = file.decoded.text
    markup = any(sign in text for sign in "<&") or any(part.lower().endswith(_MARKUP) for part in file.path.parts)
    for article in file.articles:
        check_article(text, article, markup=markup)
    check_extents(file.articles)


def check_article(text: str, article: CleanArticle, *, markup: bool) -> None:
    """The way back and canonical text; kept, removed and doubted stretches where they can be."""
    check_text(text, article, markup=markup)
    for words in (article.text, article.title, article.source, *(caption.text for caption in article.captions)):
        # Direction marks stay where there are letters from right to left anywhere in the file.
        assert canonical(f"{words}\n{_RIGHT_TO_LEFT}")[0] == f"{words}\n{_RIGHT_TO_LEFT}", words
        words.encode("utf-8")
    extent = article.extent
    doubts = sorted(Span(doubt.start, doubt.end) for doubt in article.doubts)
    assert all(extent.start <= doubt.start < doubt.end <= extent.end for doubt in doubts), doubts
    assert all(one.end <= other.start for one, other in pairwise(doubts)), doubts
    removed = [Span(part.start, part.end) for part in article.removed]
    assert not any(one.start < other.end and other.start < one.end for one in doubts for other in removed), doubts


def check_extents(articles: Sequence[CleanArticle]) -> None:
    """The articles of a file stand one after the other."""
    for one, other in pairwise(articles):
        assert one.extent.end <= other.extent.start, (one.extent, other.extent)

"""The way back, held for whole files: what is kept and what was removed make up the source, each character once."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean
from desktop.text.decode import decode

DATA = Path(__file__).parents[1] / "data" / "text"
FILES = sorted([*DATA.rglob("*.txt")])


def check(source: str, article: CleanArticle) -> None:
    text, _ = canonical(source)
    taken = [Span(part.start, part.end) for part in article.removed]
    kept = 0
    for clean_start, start, length, source_length in article.map:
        words = article.text[clean_start : clean_start + length]
        if length == source_length and words.strip():
            # One for one, save line feeds that stand for other line breaks and spaces that join wrapped lines.
            pairs = zip(words, source[start : start + length], strict=True)
            assert all(one == other or (one.isspace() and (other.isspace() or text != source)) for one, other in pairs)
            taken.append(Span(start, start + length))
            kept += sum(not char.isspace() for char in words)
    taken.sort()
    assert all(one.end <= other.start for one, other in pairwise(taken))
    if text == source:
        solid = sum(not char.isspace() for span in taken for char in span.of(source))
        assert solid == sum(not char.isspace() for char in article.extent.of(source))
    assert kept == sum(not char.isspace() for char in article.text)
    for doubt in article.doubts:
        assert article.extent.start <= doubt.start < doubt.end <= article.extent.end


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files(path: Path) -> None:
    source = decode(path.read_bytes()).text
    for article in clean(source):
        check(source, article)


LINES = [line for path in FILES[:30] for line in path.read_text("utf-8").split("\n")[:8]]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(LINES), max_size=25), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_made_up_files(lines: list[str], ending: str) -> None:
    source = ending.join(lines)
    for article in clean(source):
        check(source, article)

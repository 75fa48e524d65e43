"""Broken and made-up files, the same ones in every run; `make fuzz` goes on from there for as long as one likes."""

import re
import string
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.formats.read import html, markdown
from desktop.text.clean import clean
from desktop.text.decode import decode
from desktop.text.query import parse
from tests.formats.read.backwards import check
from tests.fuzz.checking import FetchedError, check_article, check_data, check_extents, check_file, guarded
from tests.fuzz.mutating import files, mutated

SEED = 20_250_113
TIMES = 8  # for each file of the corpus

few = settings(
    max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.parametrize("path", files("seeds"), ids=lambda path: path.name)
def test_honest_files_are_read(path: Path, tmp_path: Path) -> None:
    assert check_file(tmp_path / path.name, path.read_bytes())


@pytest.mark.parametrize("path", files("found"), ids=lambda path: path.name)
def test_what_has_broken_a_reader_does_so_no_more(path: Path, tmp_path: Path) -> None:
    check_file(tmp_path / path.name, path.read_bytes())


@pytest.mark.parametrize("path", files("seeds"), ids=lambda path: path.name)
def test_broken_files_are_read_or_refused(path: Path, tmp_path: Path) -> None:
    random = Random(f"{SEED}{path.name}")
    others = [other.read_bytes() for other in files("seeds")]
    data = path.read_bytes()
    for _ in range(TIMES):
        check_file(tmp_path / path.name, mutated(data, others, random))


def test_every_kind_of_file_is_in_the_corpus() -> None:
    kinds = {path.name.partition(".")[2] for path in files("seeds")}
    assert kinds >= {"txt", "html", "md", "docx", "pdf", "eml", "xml", "atom", "mhtml", "csv", "tsv", "jsonl", "json"}
    assert kinds >= {"parquet", "xlsx", "zip", "tar.gz", "txt.gz"}


def test_the_guard_sees_a_call_to_the_network() -> None:
    import socket  # noqa: PLC0415  (nothing else here needs it)

    with socket.socket() as called, guarded(), pytest.raises(FetchedError):
        called.connect(("192.0.2.1", 80))


# Made up

LINES = re.split(r"\n+", "\n".join(decode(path.read_bytes()).text for path in files("seeds") if path.suffix == ".txt"))
HARD = "\0\r\n\t\x0b\x0c\x85\xa0\xad\u200b\u200d\u2028\u202e\ufeff\ufffe\ud800\U0001f469\u0301&<>#*_`[]()|~-=\"'\\"
lines = st.one_of(st.sampled_from(LINES), st.text(max_size=30), st.text(alphabet=HARD, max_size=12))
texts = st.lists(lines, max_size=25).flatmap(
    lambda found: st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2028"]).map(lambda end: end.join(found))
)
NAMES = ("p", "div", "article", "h1", "table", "tr", "td", "ul", "li", "a", "b", "pre", "br", "figure", "figcaption")
MORE = ("script", "style", "title", "nav", "aside", "blockquote", "time", "svg", "textarea", "template", "noscript")
tags = st.builds("<{}{}{}>".format, st.sampled_from(["", "", "/"]), st.sampled_from(NAMES + MORE), lines)
bare = st.builds("<{}{}>".format, st.sampled_from(["", "", "/"]), st.sampled_from(NAMES + MORE))
pages = st.lists(st.one_of(lines, tags, bare, bare), max_size=40).map("".join)
SIGNS = (
    "# ",
    "> ",
    "- ",
    "1. ",
    "```",
    "---",
    "===",
    "    ",
    "| a | b |",
    "| - | - |",
    "[a]: b",
    "![x](y)",
    "[^1]",
    "<div>",
)
marked = st.lists(st.builds("{}{}".format, st.sampled_from(SIGNS), lines), max_size=25).map("\n".join)
cells = st.text(alphabet=string.ascii_letters + " ,;\t\"'\n\r.\u00fc", max_size=20)
tables = st.lists(st.lists(cells, min_size=1, max_size=4).map(",".join), min_size=1, max_size=8).map("\n".join)


@few
@given(texts)
def test_texts_that_nobody_wrote(source: str) -> None:
    found = clean(source)
    check_extents(found)
    for article in found:
        check_article(source, article, markup=False)


@few
@given(pages)
def test_pages_that_nobody_wrote(source: str) -> None:
    for article in html.read(source):
        check(source, article)


@few
@given(marked)
def test_markdown_that_nobody_wrote(source: str) -> None:
    for article in markdown.read_text(source):
        check_article(source, article, markup=True)


@few
@given(tables.map(lambda rows: f"title,text,date\n{rows}".encode()))
def test_tables_that_nobody_wrote(data: bytes) -> None:
    check_data(Path("rows.csv"), data)


@few
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.md", "a.eml", "a.xml", "a.csv", "a.json"]))
def test_bytes_that_mean_nothing(data: bytes, name: str) -> None:
    check_data(Path(name), data)


@settings(few, max_examples=200)
@given(st.text(alphabet='ab"()-: <>=.*ORtitledatepassages0129', max_size=40) | st.text(max_size=20))
def test_searches_that_nobody_means(typed: str) -> None:
    query = parse(typed)
    assert all(problem.text in typed or problem.text for problem in query.problems)

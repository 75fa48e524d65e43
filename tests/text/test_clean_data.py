"""Cleaning measured on real articles: 22 files from Wikinews, and more where a folder of such data is at hand."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.text.clean import CleanArticle, clean
from desktop.text.decode import decode

DATA = Path(__file__).parent.parent / "data" / "text"
DEV_DATA = os.environ.get("POSTIL_DEV_DATA", "")
needs_dev_data = pytest.mark.skipif(not DEV_DATA, reason="POSTIL_DEV_DATA names no folder of data")


def rows(folder: Path, kind: str) -> Iterator[tuple[dict[str, Any], str]]:
    """The gold rows of a kind, each with its decoded file."""
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] == kind:
            yield row, decode((folder / row["file"]).read_bytes()).text


def squashed(line: str) -> str:
    return " ".join(line.casefold().split())


def score(row: dict[str, Any], source: str, articles: list[CleanArticle]) -> tuple[int, int, int]:
    """Wanted lines kept, unwanted lines left in, wanted lines lost."""
    lines = [squashed(line.lstrip("\ufeff")) for line in source.splitlines() if line.strip("\ufeff \t\u00a0")]
    by_status: dict[str, Counter[str]] = {
        "keep": Counter(),
        "drop": Counter(),
        "optional": Counter(),
        "mixed": Counter(),
    }
    for line, (status, _) in zip(lines, row["lines"], strict=True):
        by_status[status][line] += 1
    got = Counter(squashed(line) for article in articles for line in article.text.split("\n") if line)
    wanted, unwanted = by_status["keep"], by_status["drop"]
    kept = sum(min(got[line], number) for line, number in wanted.items())
    free = wanted + by_status["optional"] + by_status["mixed"]
    left = sum(min(number, max(0, got[line] - free[line])) for line, number in unwanted.items())
    return kept, left, sum(wanted.values()) - kept


def measure(folder: Path, kind: str) -> dict[str, float]:
    """Precision, recall and F1 over lines, and the shares of right article counts and headlines."""
    kept = left = lost = files = counts = titles = titled = 0
    for row, source in rows(folder, kind):
        articles = clean(source)
        numbers = score(row, source, articles)
        kept, left, lost = kept + numbers[0], left + numbers[1], lost + numbers[2]
        files += 1
        counts += len(articles) == len(row["articles"])
        found = {squashed(article.title) for article in articles}
        gold = [squashed(article["title"]) for article in row["articles"] if article["title"]]
        titled += len(gold)
        titles += sum(title in found for title in gold)
    precision, recall = kept / (kept + left), kept / (kept + lost)
    f1 = 2 * precision * recall / (precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1, "count": counts / files, "titles": titles / titled}


def test_wikinews_behind_a_readers_tool() -> None:
    measured = measure(DATA / "widget", "widget")
    assert measured["f1"] >= 0.99
    assert measured["count"] == 1
    assert measured["titles"] == 1


def test_every_character_of_the_wikinews_files_knows_its_source() -> None:
    for _, source in rows(DATA / "widget", "widget"):
        for article in clean(source):
            for index, char in enumerate(article.text):
                assert char == "\n" or source[article.map.to_source(index)] == char


@needs_dev_data
@pytest.mark.parametrize(
    ("kind", "f1", "recall"),
    [("widget", 0.99, 0.99), ("mixed", 0.99, 0.99), ("multi", 0.99, 0.99), ("page", 0.93, 0.975)],
)
def test_more_data(kind: str, f1: float, recall: float) -> None:
    measured = measure(Path(DEV_DATA) / "text", kind)
    assert measured["f1"] >= f1
    assert measured["recall"] >= recall
    assert measured["count"] >= 0.85
    assert measured["titles"] >= 0.85


@needs_dev_data
def test_two_articles_of_a_real_page() -> None:
    source = (Path(DEV_DATA).parent / "samples" / "two-articles.txt").read_text("utf-8")
    first, second = clean(source)
    assert first.title.startswith("Russia Says Iran")
    assert second.title == "Russia and Ukraine to Hold First Peace Talks in Seven Weeks"
    assert [caption.credit for caption in (*first.captions, *second.captions)] == ["Iranian Presidency/dpa", "EPA"]
    headings = [second.text[block.start : block.end] for block in second.blocks if block.kind == "heading"]
    assert headings == ["CONFLICTING DEMANDS"]
    for article in (first, second):
        lines = article.text.split("\n\n")
        assert len(lines) == len(set(lines)) == len(article.blocks)
        assert not {"TT", "20", article.title} & set(lines)

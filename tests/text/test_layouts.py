"""Raw text in many layouts: each line says what is to become of it.

`T` a headline, `+` text of the article, `-` residue, `C` a caption, `?` either; then a stroke and the line itself.
"""

from pathlib import Path

import pytest

from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean
from desktop.text.recleaning import clean_again

FILES = sorted((Path(__file__).parents[1] / "data" / "text" / "layouts").glob("*.txt"))


def read(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """The raw text, and its lines with their marks."""
    rows = [(line[:1], line[2:]) for line in path.read_text("utf-8").split("\n")]
    return "\n".join(line for _, line in rows), [(mark, " ".join(line.split())) for mark, line in rows]


def lines_of(articles: list[CleanArticle]) -> list[str]:
    return [" ".join(line.split()) for article in articles for line in article.text.split("\n")]


def test_there_are_layouts() -> None:
    assert len(FILES) >= 45


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_layout(path: Path) -> None:
    source, rows = read(path)
    articles = clean(source)
    lines = lines_of(articles)
    body = " ".join(lines)
    titles = [line for mark, line in rows if mark == "T"]
    assert len(articles) == max(1, len(titles))
    assert all(line.endswith(article.title) and article.title for article, line in zip(articles, titles, strict=False))
    assert [line for mark, line in rows if mark == "+" and line not in body] == []
    assert [line for mark, line in rows if mark in "-C" and mark and line in lines] == []
    assert sum(len(article.captions) for article in articles) == sum(mark == "C" for mark, _ in rows)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_cleaning_again_without_choices_keeps_the_text(path: Path) -> None:
    source, rows = read(path)
    text, _ = canonical(source)
    assert text == source
    kept = [line for mark, line in rows if mark == "+"]
    again = [clean_again(source, article.extent) for article in clean(source)]
    assert [line for line in kept if line not in " ".join(lines_of(again))] == []


@pytest.mark.parametrize(
    ("name", "doubt"),
    [
        ("results-table", "perhaps a table"),
        ("headings", "perhaps navigation"),
        ("heading-after-link", "perhaps navigation"),
    ],
)
def test_doubts(name: str, doubt: str) -> None:
    source, _ = read(next(path for path in FILES if path.stem == name))
    (article,) = clean(source)
    assert {piece.reason for piece in article.doubts} == {doubt}
    removed = [(piece.start, piece.end) for piece in article.removed]
    assert all(piece.end <= start or end <= piece.start for piece in article.doubts for start, end in removed)

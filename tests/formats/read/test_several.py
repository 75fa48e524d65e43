"""Pages with several articles."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.formats.read.html import read
from desktop.model.article import Removed
from desktop.text.clean import CleanArticle
from desktop.text.sourcemap import SourceMap
from tests.formats.read.backwards import check

TEXT = (
    "The mayor of the town vowed on Monday to reopen the old bridge before the first snow of the winter falls.",
    "She told reporters that the money was there, and that the council had known of it since the end of last March.",
    "Fishermen want the work put off until the spring, when most of their boats are on land to be painted and mended.",
    "The province has promised to pay half of what it costs, out of a fund that was meant for roads along the coast.",
    "Work is to begin in October, and the ferry will run at night as well until cars can cross the river once more.",
    "Engineers had warned for years that the piers could no longer bear the lorries that use the bridge every night.",
    "Three ferries touched the sandbank in October, the harbour master said, and none of them was badly damaged.",
    "The opposition called the plan a waste and wants the regional court to look at how the contract was awarded.",
)


def article(number: int, *, level: int = 2, words: str = "") -> str:
    body = "".join(f"<p>{text} {words or number}.</p>" for text in (*TEXT[number:], *TEXT[:number]))
    return (
        f"<article><h{level}>Headline of story {number}</h{level}><time datetime='2031-03-0{number}'>March</time>"
        f"{body}</article>"
    )


def page(*articles: str, head: str = "", between: str = "") -> str:
    menu = "<nav><a>Home</a> <a>News</a></nav>"
    body = f"{menu}{between.join(articles)}<footer>Us</footer>"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


def check_part(source: str, found: CleanArticle) -> None:
    """The article, with its places, as if its extent were a page of its own."""
    start = found.extent.start
    runs = [(clean, stands - start, length, taken) for clean, stands, length, taken in found.map]
    own = tuple(Removed(piece.start - start, piece.end - start, piece.reason) for piece in found.removed)
    check(found.extent.of(source), replace(found, map=SourceMap(runs), removed=own))


def test_each_article_is_read_by_itself() -> None:
    source = page(article(1), article(2), article(3), head='<meta property="og:site_name" content="The Bell">')
    found = read(source)
    assert [each.title for each in found] == ["Headline of story 1", "Headline of story 2", "Headline of story 3"]
    assert [each.published for each in found] == ["2031-03-01", "2031-03-02", "2031-03-03"]
    assert {each.source for each in found} == {"The Bell"}
    assert all(len(each.text.split("\n\n")) == len(TEXT) for each in found)
    assert found[0].extent.start == 0
    assert found[-1].extent.end == len(source)
    assert all(one.extent.end == other.extent.start for one, other in pairwise(found))


def test_their_words_lead_back_and_what_is_between_was_removed() -> None:
    source = page(article(1), article(2), between="<p>Advertisement</p>")
    one, other = read(source)
    check_part(source, one)
    check_part(source, other)
    assert "Advertisement" in {source[piece.start : piece.end] for piece in one.removed}
    assert {source[piece.start : piece.end] for piece in other.removed} >= {"Us"}


@pytest.mark.parametrize(
    "source",
    [
        page(article(1)),
        page(article(1), "<article><h2>A teaser of something</h2><p>One sentence of it.</p></article>"),
        page(article(1), article(2), head='<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'),
        page(article(1), article(1, words="more")),
        page(article(1), f"<aside>{article(2)}</aside>"),
        page(article(1) + "</article>"),
    ],
    ids=["one", "teaser", "live", "same-headline", "aside", "stray-end"],
)
def test_pages_of_one_article(source: str) -> None:
    assert len(read(source)) == 1


def test_a_headline_in_pieces() -> None:
    source = page(article(1).replace("of story", "of <em>the</em> story"), article(2))
    assert read(source)[0].title == "Headline of the story 1"


def test_an_article_in_another_is_a_part_of_it() -> None:
    source = page(article(1).replace("</article>", f"{article(3)}</article>"), article(2))
    assert len(read(source)) == 2

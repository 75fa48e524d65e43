"""Saved pages as articles."""

import json
import socket
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.read import choosing
from desktop.formats.read.drafts import drafts, part_long_cells
from desktop.formats.read.html import read
from desktop.formats.read.markup import scan
from desktop.model.article import BlockKind, Caption
from desktop.model.span import Span
from desktop.text.clean import CleanArticle
from tests.formats.read.backwards import check

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Minister quits | The Daily</title>
<meta property="og:site_name" content="The Daily"><meta name="author" content="Ann Lee">
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/politics">Politics</a></nav>
<article><h1>Minister quits</h1><p class="byline">By Ann Lee</p><time datetime="2024-05-06T08:00">6 May</time>
<figure><img src="x.jpg"><figcaption>The minister on Monday.
<span class="credit">Photo: Jo Roe</span></figcaption></figure>
<p>The minister of trade resigned on Monday after weeks of protests &amp; strikes in the capital&#8217;s streets.</p>
<p>She vowed to&nbsp;&ldquo;keep fighting&rdquo; for the workers
   of the <b>steel</b> <i>industry</i>, and blamed the cabinet.</p>
<p>Read more: <a href="/other">Who will follow her</a></p>
<h2>What comes next</h2>
<p>The prime minister is expected to name a successor before the end of the week, officials said.</p>
<ul><li>Trade talks are to go on</li><li>The budget is due in June</li></ul>
<blockquote><p>We will not be moved by threats, whoever may make them, she told the crowd before the house.</p>
</blockquote>
</article><footer>Copyright The Daily</footer><script>document.write("<p>never</p>")</script></body></html>"""


@pytest.fixture(scope="module")
def article() -> CleanArticle:
    (found,) = read(PAGE)
    return found


def test_a_page_gives_its_article(article: CleanArticle) -> None:
    assert article.title == "Minister quits"
    assert article.source == "The Daily"
    assert article.published == "2024-05-06"
    assert article.language == "en"
    assert dict(article.details)["byline"] == "Ann Lee"
    assert article.captions == (Caption("The minister on Monday.", "Jo Roe"),)
    assert (article.extent.start, article.extent.end) == (0, len(PAGE))


def test_blocks_are_what_the_markup_says(article: CleanArticle) -> None:
    assert [(block.kind, article.text[block.start : block.end][:20]) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, "The minister of trad"),
        (BlockKind.PARAGRAPH, "She vowed to\u00a0\u201ckeep f"),
        (BlockKind.HEADING, "What comes next"),
        (BlockKind.PARAGRAPH, "The prime minister i"),
        (BlockKind.LIST, "Trade talks are to g"),
        (BlockKind.QUOTE, "We will not be moved"),
    ]
    assert "protests & strikes in the capital\u2019s streets" in article.text
    assert "the workers of the steel industry, and" in article.text
    assert "Trade talks are to go on\nThe budget" in article.text


def test_what_is_left_out_has_a_reason(article: CleanArticle) -> None:
    left = {
        PAGE[removed.start : removed.end].split("<", maxsplit=1)[0].strip(): removed.reason
        for removed in article.removed
    }
    assert left == {
        "Home": "navigation",
        "Minister quits": "headline",
        "By Ann Lee": "byline",
        "6 May": "date",
        "The minister on Monday.": "caption",
        "Photo: Jo Roe": "picture credit",
        "Read more:": "related links",
        "Copyright The Daily": "foot of the page",
    }


def test_every_character_leads_back(
    article: CleanArticle, articles: dict[str, CleanArticle], sources: dict[str, str]
) -> None:
    check(PAGE, article)
    for name, found in articles.items():
        check(sources[name], found)


def test_an_entity_is_its_own_repair(article: CleanArticle) -> None:
    at = article.text.index("&")
    assert PAGE[article.map.to_source(at) : article.map.to_source_end(at)] == "&amp;"


@pytest.mark.parametrize("name", ["coverage", "wasm"])
def test_saved_pages_give_the_known_text(name: str, articles: dict[str, CleanArticle], folder: Path) -> None:
    assert articles[name].text.split() == (folder / f"{name}.txt").read_text("utf-8").split()


def test_a_news_page_gives_its_report(articles: dict[str, CleanArticle]) -> None:
    report = articles["nicaragua"]
    assert report.title.startswith("Ein Jahr voller Proteste: Nicaraguaner")
    assert not report.title.endswith("Deutsch")
    assert report.source == "Global Voices auf Deutsch"
    assert (report.published, report.language) == ("2019-04-30", "de")
    assert report.text.startswith("Seit dem Ausbruch der Massenproteste\u00a0gegen")
    assert "Mehr lesen:" not in report.text
    assert len(report.captions) == 1
    assert report.captions[0].text not in report.text


TAGS = """
<p> </p> <div> </div> <ul> <li> </ul> <dl> <dt> <h1> <h2> </h2> <br> <hr> <b> </b> <blockquote> </blockquote>
<pre> </pre> <table> <tr> <td> </table> <nav> </nav> <figcaption> </figcaption> <script> </script> <noscript> <svg/>
<!-- --> &amp; &nbsp; &shy; &#10; &bogus; &#xD800; &#0; < > &
"""
WORDS = (
    '<span class="credit">', '<p class="caption">', "</span>", '<div hidden="">', " ", "  ", "\n", "\t", "\r\n",
    "\u2028", "\u00ad", "\u200b", "\u202e", "\ufffe", "\u05d0\u05d1", "\U0001f600", "a", "word", "By Ann Lee",
    "The minister resigned on Monday after weeks of protests in the capital, officials said.", "She vowed to fight.",
    "5 May 2024", "Read more: this", "Photo: Jo Roe", "Related stories", "* * *",
)  # fmt: skip


@given(st.lists(st.sampled_from([*TAGS.split(), *WORDS]), max_size=40).map("".join))
def test_whatever_the_markup_nothing_is_lost(body: str) -> None:
    source = f"<html><body>{body}"
    for found in read(source):
        check(source, found)


def test_nothing_to_read_gives_no_article() -> None:
    assert read("") == []
    assert read("<html><head><title>Empty</title></head><body><script>x()</script></body></html>") == []


def test_a_page_of_captions_alone_keeps_them() -> None:
    (found,) = read("<html><body><figure><figcaption>A bridge in the fog</figcaption></figure></body></html>")
    assert (found.text, found.captions) == ("", (Caption("A bridge in the fog"),))
    assert found.published == ""


def test_where_no_article_is_found_all_is_read_that_is_no_menu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "LARGEST", 10)
    (found,) = read("<html><body><nav>Home</nav><p>Tea</p><p>Milk and sugar</p></body></html>")
    assert found.text == "Tea\n\nMilk and sugar"
    (found,) = read("<html><body><nav>All about tea</nav></body></html>")
    assert found.text == "All about tea"


def test_a_date_on_a_line_of_its_own_is_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "LARGEST", 10)
    body = "<p>Published 5 May 2024</p><p>The minister of trade resigned on Monday after weeks of protests there.</p>"
    (found,) = read(f"<html><body>{body}</body></html>")
    assert found.published == "2024-05-05"
    assert found.text.startswith("The minister")


ATTACKS = {
    "deep": "<div>" * 50_000 + "<p>text of the page</p>",
    "deep with names": '<span class="note">' * 20_000 + "text of the page",
    "unclosed tags": "text of the page " + "<a " * 50_000,
    "open quotes": "text of the page " + '<a b="' * 20_000,
    "open comments": "text of the page " + "<!--" * 50_000,
    "open scripts": "text of the page " + "<script>" * 50_000,
    "open boxes": "text of the page " + "<noscript>" * 50_000,
    "closing tags": "text of the page " + "<div>" * 2_000 + "</span>" * 50_000,
    "entities": "<p>text of the page " + "&amp;" * 50_000,
    "one line after the other": "text of the page <br>" * 5_000,
    "JSON": '<script type="application/ld+json">' + "[" * 50_000 + "</script>text of the page",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_no_page_takes_long(name: str) -> None:
    start = time.process_time()
    (found,) = read(f"<html><body>{ATTACKS[name]}")
    assert "text of the page" in found.text
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "lol lol lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
    ],
)
def test_entities_of_a_pages_own_stay_as_they_stand(entities: str) -> None:
    (found,) = read(f'<?xml version="1.0"?><!DOCTYPE html [{entities}]><html><body><p>The &x; stays.</p></body></html>')
    assert found.text.endswith("The &x; stays.")
    assert len(found.text) < 200


TWO = "The prime minister is expected to name a successor before the end of the week, officials said on Tuesday."
THREE = "Markets fell sharply after the announcement, and investors waited for what it would contain \u201cnow\u201d."
DATA = json.dumps(
    {
        "@type": "NewsArticle", "headline": "Minister quits", "articleBody": f'{TWO}\n\n{THREE} "Yes"',
        "url": "https://example.org/a", "contentLocation": {"name": "Paris"},
    }
)  # fmt: skip


@pytest.mark.parametrize("shown", ["", "<header><a href=/>Home</a></header><div id=app>Loading \u2026</div>"])
def test_a_page_that_a_script_puts_together_has_its_text_in_its_data(shown: str) -> None:
    source = f'<html><script type="application/ld+json">{DATA}</script><body>{shown}</body></html>'
    (found,) = read(source)
    assert found.text == f'{TWO}\n\n{THREE} "Yes"'
    assert (found.title, dict(found.details)) == ("Minister quits", {"place": "Paris", "url": "https://example.org/a"})
    for at, char in enumerate(found.text):
        start, end = found.map.to_source(at), found.map.to_source_end(at)
        stood = source[start:end]
        assert char in (stood, "\n") or json.loads(f'"{stood}"') == char
    assert all(part.start > source.index("<body>") for part in found.removed)


@pytest.mark.parametrize("body", ["Too short", f"<p>{TWO}</p><p>{THREE}</p>"])
def test_data_that_is_no_text_is_left_alone(body: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": body})
    (found,) = read(f'<html><script type="application/ld+json">{data}</script><body><p>{TWO}</p></body></html>')
    assert found.text == TWO


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (f"<p>{TWO}</p><p>{THREE}</p><h3>What now?</h3><p>{TWO} Fish &amp; chips.</p>", "Fish & chips."),
        (f"&lt;p&gt;{TWO}&lt;/p&gt;&lt;p&gt;{THREE}&lt;/p&gt;&lt;h3&gt;What now?&lt;/h3&gt;&lt;p&gt;A b.", "A b."),
        (f"{TWO}\n{THREE}\nWhat now?\nFish &amp; chips.\n&nbsp;", "Fish & chips."),
    ],
    ids=["markup", "entities", "lines"],
)
def test_data_that_is_markup_is_read_as_such(body: str, quote: str) -> None:
    source = f"<script type='application/ld+json'>{json.dumps({'articleBody': body})}</script><div>Loading</div>"
    (found,) = read(source)
    assert found.text.split("\n\n")[:3] == [TWO, THREE, "What now?"]
    assert found.text.endswith(quote)
    assert source[found.map.to_source(0) :].startswith(TWO)
    stands = found.text.index(quote)
    assert source[found.map.to_source(stands)] == quote[0]


def test_data_that_is_markup_but_says_little_is_left_alone() -> None:
    data = json.dumps({"articleBody": "<p></p>" * 40})
    assert read(f"<script type='application/ld+json'>{data}</script><div>Loading</div>")[0].text == "Loading"


def test_a_long_paragraph_that_was_passed_over_is_kept_and_doubted() -> None:
    long = f"{TWO} {THREE} And so it went on.[12]"
    paragraphs = "".join(f"<p>{number}: {TWO} {THREE}</p>" for number in range(4))
    source = f"<body><article><h1>Minister quits</h1><div class=x>{long}</div>{paragraphs}</article></body>"
    (found,) = read(source)
    assert found.text.startswith(long)
    check(source, found)


def test_days_and_authors_that_stand_by_the_article() -> None:
    head = "<h1>Minister quits</h1><p>By Ann Lee in Port Vell</p><p>March 3, 2031, 5:00 PM EST</p>"
    (found,) = read(f"<body><p>Old news, March 1, 2031</p>{head}<p>{TWO}</p><p>{THREE}</p></body>")
    assert found.published == "2031-03-03"
    assert dict(found.details)["byline"] == "Ann Lee"


@pytest.mark.parametrize(
    ("address", "day"),
    [("2031/03/03/bridge", "2031-03-03"), ("2031/3/3/x.html", "2031-03-03"), ("2031/99/03/x", ""), ("story-123", "")],
)
def test_the_day_in_an_address(address: str, day: str) -> None:
    link = f'<link rel="canonical" href="https://paper.example/{address}">'
    (found,) = read(f"<head>{link}</head><body><h1>Minister quits</h1><p>{TWO}</p><p>{THREE}</p></body>")
    assert found.published == day


@pytest.mark.parametrize(
    ("stated", "byline"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("paper.example", ""),
        ("The Daily", ""),
        ("Ann Lee can be reached at lee@paper.example", ""),
        ("104363", ""),
        ("x" * 200, ""),
    ],
)
def test_names_that_are_no_author_s(stated: str, byline: str) -> None:
    metas = f'<meta name="author" content="{stated}"><meta property="og:site_name" content="The Daily">'
    (found,) = read(f"<head>{metas}</head><body><h1>Minister quits</h1><p>{TWO}</p><p>{THREE}</p></body>")
    assert dict(found.details).get("byline", "") == byline


def test_captions_that_say_nothing_of_a_picture() -> None:
    said = ("Shares", "The Daily", "March 3, 2031", "\u2022", "The river at dusk", "Credit: Ann Lee")
    pictures = "".join(f"<figure><img src=a><figcaption>{text}</figcaption></figure>" for text in said)
    site = '<meta property="og:site_name" content="The Daily">'
    (found,) = read(f"<head>{site}</head><body><h1>Minister quits</h1><p>{TWO}</p>{pictures}<p>{THREE}</p></body>")
    assert [caption.text for caption in found.captions] == ["The river at dusk", "Credit: Ann Lee"]


def test_data_with_a_broken_escape() -> None:
    source = '<script type="application/ld+json">{"articleBody": "' + f"{TWO} \\q {THREE}" + '"}</script><p>x'
    assert read(source)[0].text == f"{TWO} q {THREE}"


def test_no_heading_inside_the_article_is_lost() -> None:
    entries = "".join(
        f"<article><h2>1{number}:45 Entry {number}</h2><p>{text} {number}</p></article>"
        for number, text in enumerate((TWO, THREE, TWO))
    )
    source = f"<html><body><main><h1>Live: Minister quits</h1>{entries}</main></body></html>"
    (found,) = read(source)
    check(source, found)
    assert [f"1{number}:45 Entry {number}" in found.text for number in range(3)] == [True, True, True]


def test_a_table_that_is_there_for_the_layout() -> None:
    long = f"{TWO} {THREE} {TWO}"
    made = drafted(f"<table><tr><td>Home<td>{long}<td>Ads<tr><td>a<td>b</table>")
    assert made == ["Home", long, "Ads\na\tb"]


def drafted(source: str) -> list[str]:
    nodes = scan(source).nodes
    part_long_cells(nodes)
    kept = [Span(node.start, node.end) if node.squeezed else None for node in nodes]
    return [draft.text for draft in drafts(source, nodes, kept)]


def test_the_first_heading_is_the_headline_where_only_a_title_for_search_engines_says_otherwise() -> None:
    page = "<html><head><title>{}</title></head><body><h1>Minister quits after weeks of protest</h1><p>{}</p></body>"
    for title in ("What we know so far | The Daily", "Minister quits"):
        (found,) = read(page.format(title, TWO))
        assert (found.title, found.text) == ("Minister quits after weeks of protest", TWO)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        message = "a page is read without the network"
        raise AssertionError(message)

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    head = '<base href="http://a.example/"><link rel="stylesheet" href="s.css"><script src="http://a.example/s.js"></script>'
    doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://a.example/strict.dtd">'
    body = '<img src="http://a.example/i.png"><iframe src="http://a.example/"></iframe><p>The text is all there is.</p>'
    (found,) = read(f"{doctype}<html><head>{head}</head><body>{body}</body></html>")
    assert found.text == "The text is all there is."


def test_the_address_that_a_browser_noted() -> None:
    page = "<!-- saved from url=(0021)https://example.org/a -->\n<h1>Minister quits</h1><p>She resigned on Monday.</p>"
    assert dict(read(page)[0].details) == {"url": "https://example.org/a"}
    assert not read(page.replace("https:", "file:"))[0].details

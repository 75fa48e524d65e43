"""RSS and Atom."""

import socket

import pytest

from desktop.errors import PostilError
from desktop.formats.read import feed
from desktop.formats.read.registry import FEED, PAGE, TEXT, Reader, reader_for
from tests.formats.read.backwards import check_text

ONE = "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said."
TWO = "The prime minister is expected to name a successor before the end of the week, officials said again."
RSS = """<?xml version="1.0"?>{doctype}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily</title>
<language>en-gb</language>{items}</channel></rss>"""
ITEM = f"""<item><title>Minister &amp;amp; aide quit</title><link>https://example.org/1</link><author>Ann Lee</author>
<category>Politics</category><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate><description>Short</description>
<content:encoded><![CDATA[<p>{ONE}</p><script>fetch("http://192.0.2.1/")</script><link rel=stylesheet
href="http://192.0.2.1/a.css"><img src="http://192.0.2.1/p.gif"><p>{TWO} &amp; more</p>]]></content:encoded></item>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title><entry><title>Minister quits</title>
<updated>2025-03-04T00:00:00Z</updated><summary>{ONE}</summary></entry></feed>"""


def test_every_entry_is_an_article() -> None:
    plain = f"<item><description>{TWO}</description></item>"
    reading = feed.read("a.xml", RSS.format(doctype="", items=ITEM + plain).encode())
    first, second = reading.articles
    assert (first.title, first.source, first.published) == ("Minister & aide quit", "The Daily", "2025-03-03")
    assert first.text == f"{ONE}\n\n{TWO} & more"
    assert first.language == "en"
    assert first.details == (("byline", "Ann Lee"), ("url", "https://example.org/1"), ("tags", "Politics"))
    assert (second.title, second.text, second.published) == ("", TWO, "")
    assert (first.extent.start, first.extent.end) == (0, second.extent.start)
    assert second.extent.end == len(reading.decoded.text)
    check_text(reading.decoded.text, first, markup=True)
    check_text(reading.decoded.text, second)


def test_atom() -> None:
    article = feed.read("a.atom", ATOM.encode()).articles[0]
    assert (article.title, article.published, article.text) == ("Minister quits", "2025-03-04", ONE)


def test_nothing_is_fetched_and_no_entity_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a connection was made")

    monkeypatch.setattr(socket, "socket", refuse)
    bomb = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "http://192.0.2.1/x">]>'
    data = RSS.format(doctype=bomb, items=ITEM + "<item><title>&b;&x;</title></item>").encode()
    assert len(feed.read("a.xml", data).decoded.text) < 1000
    entry = "<rss><channel><item><title>x</title><link>http://192.0.2.1/</link></item></channel></rss>"
    assert feed.read("a.xml", entry.encode()).articles[0].text == ""


@pytest.mark.parametrize("data", [b"<rss></rss>", b"<rss><channel><item", b"<feed>", b"/etc/passwd"])
def test_a_feed_without_entries_says_so(data: bytes) -> None:
    with pytest.raises(PostilError, match="no entry"):
        feed.read("a.rss", data)


def test_a_feed_may_not_be_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LARGEST", 10)
    with pytest.raises(PostilError, match="larger"):
        feed.read("a.rss", b"<rss></rss>")


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.rss", RSS.format(doctype="", items=ITEM).encode(), FEED),
        ("a.txt", ATOM.encode(), FEED),
        ("a.xml", b'\xef\xbb\xbf<?xml version="1.0"?><!-- x --><rdf:RDF xmlns="x">', FEED),
        ("a.rss", b"<!doctype html><p>Not found", PAGE),
        ("a.txt", b"<rss> is the name of an element", TEXT),
    ],
)
def test_what_a_feed_is(name: str, data: bytes, reader: Reader) -> None:
    assert reader_for(name, data) is reader

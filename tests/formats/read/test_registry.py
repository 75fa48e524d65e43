"""Which reader a file gets."""

import codecs
import time

import pytest

from desktop.formats.read.registry import PAGE, SUFFIXES, TEXT, Reader, reader_for


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.html", b"<p>One</p>", PAGE),
        ("A.HTM", b"<!DOCTYPE html><p>One", PAGE),
        ("a.html", b"A text that was named like a page: 1 < 2", TEXT),
        ("a.txt", b"A text about <p> and <div>", TEXT),
        ("a.txt", b"\xef\xbb\xbf\n <!-- saved --> <!doctype HTML>\n<title>x", PAGE),
        ("a.txt", b'<?xml version="1.0"?>\n<html xmlns="x">', PAGE),
        ("page", b"<html lang='en'>", PAGE),
        ("a.txt", codecs.BOM_UTF16_LE + "<!doctype html><p>x".encode("utf-16-le"), PAGE),
        ("a.md", b"", TEXT),
    ],
)
def test_ending_and_first_bytes_decide(name: str, data: bytes, reader: Reader) -> None:
    assert reader_for(name, data) is reader


def test_a_text_is_cleaned_and_a_page_read() -> None:
    text = "The minister of trade resigned on Monday after weeks of protests in the capital."
    assert TEXT.read_bytes("a.txt", text.encode()).articles[0].text == text
    page = f"<html><body><p>{text}</p><nav>Home</nav></body></html>"
    reading = PAGE.read_bytes("a.html", page.encode())
    assert (reading.decoded.text, reading.articles[0].text) == (page, text)


@pytest.mark.parametrize("head", [b" ", b"<!--", b"<!-- -->", b"<?xml ", b"<?xml>", b"\n<"])
def test_no_beginning_takes_long(head: bytes) -> None:
    start = time.process_time()
    assert reader_for("a.txt", head * 10_000) is TEXT
    assert time.process_time() - start < 1


def test_known_endings() -> None:
    assert {".txt", ".md", ".html", ".htm"} <= set(SUFFIXES)

"""Which reader a file gets."""

import codecs
import time

import pytest

from desktop.errors import PostilError
from desktop.formats.read.registry import MARKDOWN, PAGE, SUFFIXES, TEXT, Reader, reader_for


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
        ("a.md", b"", MARKDOWN),
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


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old kind"),
        (b"{\\rtf1", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"BM\x00\x00\x00\x00", "picture"),
        (b"RIFF\0\0\0\0WEBP", "picture"),
        (b"RIFF\0\0\0\0WAVE", "sound"),
        (b"\0\0\0\x18ftypheic", "picture"),
        (b"\0\0\0\x18ftypisom", "film"),
        (b"ID3\x04\0", "sound"),
        (b"BZh91AY&SY", "compressed"),
        (b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, what: str) -> None:
    with pytest.raises(PostilError, match=what) as raised:
        reader_for("a.txt", data)
    assert "import" in raised.value.hint


@pytest.mark.parametrize("text", [b"BMW sold more cars in May.", b"ID3 tags are old.", b"BZh", b"RIFF raff"])
def test_texts_that_begin_like_something_else_are_texts(text: bytes) -> None:
    assert reader_for("a.txt", text) is TEXT


@pytest.mark.parametrize(
    ("name", "what"), [("report.PDF", "a PDF file"), ("a.docx", "a Word document"), ("photo.jpg", "a picture")]
)
def test_a_name_that_its_contents_belie(name: str, what: str) -> None:
    with pytest.raises(PostilError, match=f"{what} and is none, or it is damaged"):
        reader_for(name, b"\x00\x01 not what its name says \xff\xfe" * 9)
    assert reader_for(name, b"It only has a wrong name and can be read.") is TEXT
    assert reader_for(name, "It only has a wrong name.".encode("utf-16")) is TEXT

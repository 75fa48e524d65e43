"""Pages that a browser saved as a single file."""

import pytest

from desktop.errors import PostilError
from desktop.formats.read.mhtml import read
from desktop.formats.read.registry import MAIL, MHTML, reader_for
from tests.formats.read.backwards import check

ONE = "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said."
HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: Minister quits\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n'
)
PAGE = (
    "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    '<html><head><meta charset=3D"utf-8"></head><body><h1>Caf=C3=A9 closes</h1><p>{}</p></body></html>\r\n'
)


def test_the_page_is_read() -> None:
    data = (HEAD.format(url="https://example.org/a") + PAGE.format(ONE) + "--b--\r\n").encode()
    assert reader_for("a.mhtml", data) is MHTML
    assert reader_for("a.txt", data) is MHTML
    reading = read("a.mhtml", data)
    article = reading.articles[0]
    assert (article.title, article.text) == ("Caf\xe9 closes", ONE)
    assert dict(article.details)["url"] == "https://example.org/a"
    check(reading.decoded.text, article)


def test_an_address_of_another_kind_is_none() -> None:
    data = (HEAD.format(url="cid:x") + PAGE.format(ONE) + "--b--\r\n").encode()
    assert read("a.mhtml", data).articles[0].details == ()


def test_a_mail_is_none_and_one_without_a_page_says_so() -> None:
    assert reader_for("a.mht", b"From: a\nReceived: b\nSubject: c\n\nText") is MAIL
    with pytest.raises(PostilError, match="no page"):
        read("a.mhtml", HEAD.format(url="x").encode())

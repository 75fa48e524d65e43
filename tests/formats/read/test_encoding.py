"""How the bytes of a page become text."""

import codecs

import pytest

from desktop.errors import PostilError
from desktop.formats.read.encoding import decode_page
from desktop.text.charsets import declared_by_page

MOSCOW = "\u041c\u043e\u0441\u043a\u0432\u0430"


def page(declaration: str, text: str) -> str:
    return f"<html><head>{declaration}</head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(
    ("declaration", "written", "text", "read"),
    [
        ('<meta charset="windows-1251">', "cp1251", MOSCOW, "cp1251"),
        ('<META http-equiv=Content-Type content="text/html; charset=koi8-r">', "koi8-r", MOSCOW, "koi8-r"),
        ("<meta charset=iso-8859-1>", "cp1252", "\u201cd\u00e9j\u00e0 vu\u201d", "cp1252"),
        ("<meta charset='gb2312'>", "gb18030", "\u4e2d\u56fd\u9555", "gb18030"),
        ("<meta charset=shift_jis>", "cp932", "\u65e5\u672c\u2460", "cp932"),
        ("<meta charset=x-sjis>", "cp932", "\u65e5\u672c", "cp932"),
        ("<meta charset=iso-2022-jp>", "iso2022_jp", "\u65e5\u672c", "iso2022_jp"),
        ("<meta charset=utf-8>", "utf-8", MOSCOW, "utf-8"),
        ("", "utf-8", MOSCOW, "utf-8"),
    ],
)
def test_the_declaration_is_taken_as_browsers_take_it(declaration: str, written: str, text: str, read: str) -> None:
    decoded = decode_page(page(declaration, text).encode(written))
    assert (decoded.encoding, decoded.note) == (read, "")
    assert f"<p>{text}</p>" in decoded.text


def test_an_xml_declaration_counts() -> None:
    source = f'<?xml version="1.0" encoding="windows-1251"?>{page("", MOSCOW)}'
    assert decode_page(source.encode("cp1251")).text == source


def test_a_mark_beats_the_declaration() -> None:
    source = page("<meta charset=windows-1251>", MOSCOW)
    decoded = decode_page(codecs.BOM_UTF8 + source.encode())
    assert (decoded.text, decoded.bom) == (source, True)
    assert decode_page(codecs.BOM_UTF16_LE + source.encode("utf-16-le")).text == source


def test_a_declaration_that_is_not_so_is_named() -> None:
    source = page("<meta charset=iso-8859-1>", MOSCOW)
    decoded = decode_page(source.encode())
    assert (decoded.text, decoded.encoding) == (source, "utf-8")
    assert decoded.note == "Read as UTF-8, although it says cp1252."


def test_a_page_that_says_utf_8_and_is_not_is_looked_at() -> None:
    source = page(
        "<meta charset=utf-8>", "Le maire a d\u00e9missionn\u00e9 apr\u00e8s la gr\u00e8ve des employ\u00e9s. " * 5
    )
    decoded = decode_page(source.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (source, "cp1252")


def test_a_declaration_that_fits_nowhere_is_put_aside() -> None:
    text = "\u65e5\u672c\u8a9e\u306e\u30c6\u30ad\u30b9\u30c8\u3067\u3059\u3002" * 20
    decoded = decode_page(page("<meta charset=iso-2022-jp>", text).encode("cp932"))
    assert decoded.encoding != "iso2022_jp"


def test_single_characters_that_cannot_be_read_are_shown() -> None:
    data = page("<meta charset=windows-1252>", "caf\u00e9 " * 60).encode("cp1252").replace(b"</p>", b"\x81</p>")
    decoded = decode_page(data)
    assert "\ufffd</p>" in decoded.text
    assert decoded.note


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<meta charset=unheard-of>", ""),
        (b"<meta charset=rot13>", ""),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<!-- <meta charset=koi8-r> --><meta charset=utf-8>", "utf-8"),
        (b"<p>charset=koi8-r</p>", ""),
        (b"<meta charset=us-ascii>", "cp1252"),
    ],
)
def test_declarations(head: bytes, name: str) -> None:
    assert declared_by_page(head) == name


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(PostilError):
        decode_page(b"")
    with pytest.raises(PostilError):
        decode_page(b"<meta charset=windows-1252>" + bytes(range(32)) * 40)

"""From bytes to text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import PostilError
from desktop.text.decode import Decoded, decode

RUSSIAN = (
    "\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u0420\u043e\u0441\u0441\u0438\u0438 "
    "\u0437\u0430\u044f\u0432\u0438\u043b, \u0447\u0442\u043e \u043f\u0435\u0440\u0435\u0433\u043e"
    "\u0432\u043e\u0440\u044b \u0431\u0443\u0434\u0443\u0442.\n"
)
WESTERN = (
    "Caf\xe9 \u2013 \u201cT\xfcrkiye\u201d, he said, and the ministers of all the countries nodded slowly at him.\n" * 3
)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    decoded = decode(("Z" + text).encode())
    assert decoded.encoding == "utf-8"
    assert not decoded.bom
    if not decoded.note:
        assert decoded.text == "Z" + text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_byte_order_marks(encoding: str, text: str) -> None:
    marks = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }
    text = "x" + text
    assert decode(marks[encoding] + text.encode(encoding)) == Decoded(text, encoding, bom=True)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    decoded = decode("Plain words, two bytes each \u2014 all of them.".encode(encoding))
    assert decoded.text == "Plain words, two bytes each \u2014 all of them."
    assert decoded.encoding == encoding
    assert "UTF-16" in decoded.note


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "cp1252"),
        ("Ele disse ontem que as na\xe7\xf5es unidas n\xe3o querem essa guerra.\n", "cp1252"),
        (RUSSIAN * 5, "cp1251"),
        (RUSSIAN * 5, "koi8_r"),
        ("A magyar kormány közölte, hogy a terület még őrzött, és a törvény erről szól. \u0171\n" * 5, "cp1250"),
    ],
)  # fmt: skip
def test_old_encodings(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == encoding
    assert decoded.note.startswith("Read as")


def test_a_long_file_is_judged_by_its_beginning() -> None:
    text = RUSSIAN * 3000
    assert decode(text.encode("cp1251")).text == text
    text = RUSSIAN.replace("\n", " ") * 3000
    assert decode(text.encode("cp1251")).text == text


def test_noise_that_no_encoding_fits_is_still_read() -> None:
    noise = bytes([0x81, 0x8D, 0xFF, 0xF5, 0x90]) * 3 + b"\n"
    assert decode(noise).note.startswith("Read as")


def test_a_few_broken_characters_in_utf8_are_shown_as_such() -> None:
    data = ("\u00fc" * 50).encode() + b"\xc3"
    decoded = decode(data)
    assert decoded.text == "\u00fc" * 50 + "\ufffd"
    assert decoded.encoding == "utf-8"
    assert "could not be read" in decoded.note


def test_a_broken_utf16_file_is_read_as_far_as_it_goes() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le") + b"\x00")
    assert decoded.text.startswith("abc")
    assert decoded.bom
    assert decoded.note


def test_text_saved_twice_is_put_right() -> None:
    text = "\u201cT\u00fcrkiye\u2019s\u201d caf\u00e9 \u2013 \u0441\u0410"
    twice = "".join(
        bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in text.encode()
    )
    assert decode(twice.encode()).text == text
    assert "put right" in decode(twice.encode()).note


@pytest.mark.parametrize("text", ["caf\u00e9", "\u00c2\u00a9", "\u201cyes\u201d", "\u0440\u0443\u0441"])
def test_text_saved_once_is_left_alone(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_few_control_characters_do_not_make_it_binary() -> None:
    text = "Support of\x00\x0b\x0c the youth, and many more words than that. " * 3
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04aaaa", "office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 4, "not a text file"),
        (b"\x00" * 64, "not a text file"),
    ],
)
def test_what_is_no_text(data: bytes, said: str) -> None:
    with pytest.raises(PostilError, match=said) as caught:
        decode(data)
    assert caught.value.hint

"""From the bytes of a file to text."""

import codecs
from dataclasses import dataclass

from desktop.errors import PostilError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KINDS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_BINARY = "not a text file"
_CONTROLS = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
_CONTROL_SHARE = 0.02
_SAMPLE = 256 * 1024
# What texts of western Europe in windows-1252 are made of beside ASCII: quotes and dashes, and accented letters.
_WESTERN = bytes(range(128)) + bytes.fromhex(
    "80 82 84 85 8b 8c 91 92 93 94 95 96 97 99 9b 9c a0 a1 a3 a7 a9 ab ad ae b0 b7 bb bd bf"
    "c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 ca cb cc cd ce cf d1 d2 d3 d4 d5 d6 d8 d9 da db dc df"
    "e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee ef f1 f2 f3 f4 f5 f6 f8 f9 fa fb fc"
)
_ASCII = bytes(range(128))
_UNDEFINED = {code: 0xDC00 + code for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_WESTERN_SHARE = 0.12
_UTF16_SHARE = 0.3
_BROKEN_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text as it was read: `encoding` by Python's name, whether a byte order mark led it (not part of `text`).

    `encoding` is empty where the text was taken out of a file that is not text itself. `note` says in a sentence what
    was guessed or could not be read; empty where nothing was.
    """

    text: str
    encoding: str
    bom: bool = False
    note: str = ""


def decode(data: bytes) -> Decoded:
    """Read bytes as text: by byte order mark, as UTF-8, as UTF-16 without a mark, or by the encoding that fits best.

    PostilError for nothing at all and for what is no text.
    """
    if not data:
        message = "The file is empty."
        raise PostilError(message, "Check that it was saved completely.")
    kind = next((name for magic, name in _KINDS if data.startswith(magic)), "")
    if kind:
        raise _no_text(kind)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding, bom=True)
    sample = data[:_SAMPLE]
    if encoding := _unmarked_utf16(sample):
        return _lenient(data, encoding, "Read as UTF-16, although no byte order mark says so.")
    if len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) * _CONTROL_SHARE:
        raise _no_text(_BINARY)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, sample)
    if repaired := _read_twice(text):
        note = "Once saved as UTF-8, read as windows-1252 and saved again; this was put right."
        return Decoded(repaired, "utf-8", note=note)
    return Decoded(text, "utf-8")


def _no_text(kind: str) -> PostilError:
    return PostilError(f"This is {kind}.", "Save its text as a plain text file and import that.")


def _lenient(data: bytes, encoding: str, note: str = "", *, bom: bool = False) -> Decoded:
    """Read in spite of what cannot be read, and say so."""
    try:
        return Decoded(data.decode(encoding), encoding, bom, note)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        lost = "Some characters could not be read and are shown as \ufffd."
        return Decoded(text, encoding, bom, f"{note} {lost}".strip())


def _unmarked_utf16(sample: bytes) -> str:
    """The name of the encoding where every second byte of the sample is mostly zero; else empty."""
    zeros = [sample[half::2].count(0) for half in (0, 1)]
    enough = len(sample) / 2 * _UTF16_SHARE
    if zeros[1] > enough and not zeros[0]:
        return "utf-16-le"
    return "utf-16-be" if zeros[0] > enough and not zeros[1] else ""


def _guessed(data: bytes, sample: bytes) -> Decoded:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken <= (len(data) - len(text)) * _BROKEN_SHARE:
        return _lenient(data, "utf-8")
    if _is_western(sample):
        return _lenient(data, "cp1252", "Read as windows-1252: the file does not say how it is encoded.")
    from charset_normalizer import from_bytes  # noqa: PLC0415  (slow to import, and most files are UTF-8)

    # A cut in the middle of a character would rule out the right answer.
    best = from_bytes(sample if len(sample) == len(data) else sample[: sample.rfind(b"\n") + 1] or sample).best()
    encoding = best.encoding if best is not None else "cp1252"
    return _lenient(data, encoding, f"Read as {encoding}: the file does not say how it is encoded.")


def _read_twice(text: str) -> str:
    """The text before it was read as windows-1252 by mistake, if all its characters beyond ASCII say that it was."""
    if text.isascii():
        return ""
    try:
        # Five bytes mean nothing in windows-1252 and come through as control characters.
        once = text.translate(_UNDEFINED).encode("cp1252", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return ""
    return once if len(text) - len(once) > 1 else ""


def _is_western(sample: bytes) -> bool:
    accents = len(sample.translate(None, _ASCII))
    if sample.translate(None, _WESTERN) or accents > len(sample) * _WESTERN_SHARE:
        return False
    # Portuguese has both of these; the second alone is a Hungarian letter of another encoding.
    return b"\xf5" not in sample or b"\xe3" in sample

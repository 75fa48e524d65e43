"""From the bytes of a file to text."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

from desktop.errors import PostilError
from desktop.text.charsets import SEVEN_BITS, declared

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
_UTF16_SHARE = 0.3
_BROKEN_SHARE = 0.1
_LOST = "Some characters could not be read and are shown as \ufffd."
_SEVEN_BIT_MARK = re.compile(rb"\x1b\$[@B]")  # Japanese in ASCII bytes


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


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a person wants files read: in which encoding (Python's name; empty: find out), and whether to repair them."""

    encoding: str = ""
    repair: bool = True


AS_FOUND = ReadAs()
_wish: ContextVar[ReadAs] = ContextVar("read_as", default=AS_FOUND)


@contextmanager
def reading_as(wish: ReadAs) -> Iterator[None]:
    """Have every `decode` inside, on this thread, go by that wish; the formats between need not pass it on."""
    token = _wish.set(wish)
    try:
        yield
    finally:
        _wish.reset(token)


def decode(data: bytes, says: str | None = None) -> Decoded:
    """Read bytes as text: as somebody wishes, else by byte order mark, as UTF-8, by what it says, by what fits best.

    `says` is the encoding that the bytes declare in their own way (Python's name, or empty), where that is not what
    text declares. What had been read in a wrong encoding before and saved so is put right. PostilError for nothing at
    all and for what is no text.
    """
    if not data:
        message = "The file is empty."
        raise PostilError(message, "Check that it was saved completely.")
    wish = _wish.get()
    found = _as_wished(data, wish.encoding) if wish.encoding else _as_found(data, says)
    return _mended(found) if wish.repair and (wish.encoding or found.encoding.startswith("utf")) else found


def _as_wished(data: bytes, encoding: str) -> Decoded:
    note = f"Read as {encoding}, as it was asked for."
    for mark, marked in _MARKS:
        if data.startswith(mark) and encoding.replace("_", "-").startswith(marked[:6]):
            return _lenient(data[len(mark) :], marked, note, bom=True)
    return _lenient(data, encoding, note)


def _as_found(data: bytes, says: str | None) -> Decoded:
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
    return _unmarked(data, sample, declared(data) if says is None else says)


def _unmarked(data: bytes, sample: bytes, says: str) -> Decoded:
    """As UTF-8 where it is that; else as it says, unless that is not so."""
    if says in SEVEN_BITS and (read := _as_said(data, says)):
        return read
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        read = _as_said(data, says) if says not in ("", "utf-8") else None
        return read or _guessed(data, sample)
    if says not in ("", "utf-8") and not data.isascii():
        return Decoded(text, "utf-8", note=f"Read as UTF-8, although it says {says}.")
    return _guessed(data, sample) if _SEVEN_BIT_MARK.search(sample) else Decoded(text, "utf-8")


def _as_said(data: bytes, says: str) -> Decoded | None:
    """By what it declares; None where it is not so."""
    text = data.decode(says, "replace")
    lost = text.count("\ufffd")
    if lost > len(text) // 100:
        return None
    return Decoded(text, says, note=_LOST if lost else "")


def _mended(read: Decoded) -> Decoded:
    if read.text.isascii():
        return read
    from desktop.text.mojibake import repaired  # noqa: PLC0415  (an ASCII text needs none of it)

    text = repaired(read.text)
    if text == read.text:
        return read
    note = "Some characters had been saved as UTF-8 and read as something else; this was put right."
    return replace(read, text=text, note=f"{read.note} {note}".strip())


def _no_text(kind: str) -> PostilError:
    return PostilError(f"This is {kind}.", "Save its text as a plain text file and import that.")


def _lenient(data: bytes, encoding: str, note: str = "", *, bom: bool = False) -> Decoded:
    """Read in spite of what cannot be read, and say so."""
    try:
        return Decoded(data.decode(encoding), encoding, bom, note)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, bom, f"{note} {_LOST}".strip())


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
    if broken and broken <= (len(data) - len(text)) * _BROKEN_SHARE:
        return _lenient(data, "utf-8")
    from desktop.text.guessing import guess  # noqa: PLC0415  (most files are UTF-8)

    # A cut in the middle of a character would rule out the right answer.
    encoding = guess(sample if len(sample) == len(data) else sample[: sample.rfind(b"\n") + 1] or sample)
    return _lenient(data, encoding, f"Read as {encoding}: the file does not say how it is encoded.")

"""From the bytes of a page to text: by byte order mark, by what the page says, by what fits best."""

import codecs
import re

from desktop.text.decode import Decoded, decode

_HEAD = 4096
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARED = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Browsers read these names as a larger set of characters, and so pages are written.
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_OWN_NAMES = {"x-sjis": "cp932", "windows-874": "cp874", "iso-8859-8-i": "iso8859-8", "x-x-big5": "big5hkscs"}
_KNOWN = re.compile(r"utf-8|iso8859-\d+|cp\d+|koi8-[rtu]|gb18030|big5hkscs|euc_jp|iso2022_jp|mac-(?:roman|cyrillic)|hz")


def decode_page(data: bytes) -> Decoded:
    """Read a page's bytes as text. PostilError for nothing at all and for what is no text.

    A byte order mark decides, then what the page declares, unless it is not so: a page that is UTF-8 throughout and
    says otherwise was saved anew, and one that says UTF-8 and is not is looked at as if it said nothing.
    """
    declared = declared_encoding(data)
    if not declared or declared == "utf-8" or data.startswith(_MARKS) or b"\0" in data:
        return decode(data)
    if not data.isascii() and declared not in ("iso2022_jp", "hz") and _is_utf8(data):
        read = decode(data)
        return Decoded(read.text, read.encoding, read.bom, read.note or f"Read as UTF-8, although it says {declared}.")
    text = data.decode(declared, "replace")
    lost = text.count("\ufffd")
    if lost > len(text) // 100:
        return decode(data)
    return Decoded(text, declared, note="Some characters could not be read and are shown as \ufffd." if lost else "")


def declared_encoding(data: bytes) -> str:
    """The encoding that a page's head declares, by Python's name and as browsers take it; empty where none is known."""
    match = _DECLARED.search(_COMMENT.sub(b"", data[:_HEAD]))
    if match is None:
        return ""
    name = (match[1] or match[2]).decode("ascii", "replace").lower()
    try:
        known = codecs.lookup(_OWN_NAMES.get(name, name)).name
    except LookupError:
        return ""
    known = _LARGER.get(known, known)
    if known.startswith("utf-16"):
        return "utf-8"  # who can read the declaration has not read UTF-16
    return known if _KNOWN.fullmatch(known) else ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True

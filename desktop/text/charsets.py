"""The names of encodings: what a file declares, as Python and as browsers take it."""

import codecs
import re

from desktop.errors import PostilError

_HEAD = 4096
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_PAGE = re.compile(rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE)
# What Emacs and vim look for in the first lines, and the head that mail and saved answers of web servers begin with.
_COOKIE = re.compile(rb"(?:-\*-.*?\bcoding|\bvim?:.*?\b(?:fileencoding|fenc))\s*[:=]\s*([\w.:-]+)", re.IGNORECASE)
_HEADER = re.compile(
    rb"""^content-type:[^\n]*(?:\r?\n[ \t][^\n]*)*?\bcharset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE | re.MULTILINE
)
_COOKIE_LINES = 5
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
# Their bytes are ASCII, so that such a file could be taken for UTF-8.
SEVEN_BITS = ("iso2022_jp", "hz")


def by_name(name: str) -> str:
    """Python's name of an encoding of text, as browsers take it; empty where it is not known."""
    name = name.strip().lower()
    try:
        known = codecs.lookup(_OWN_NAMES.get(name, name)).name
    except (LookupError, ValueError):
        return ""
    known = _LARGER.get(known, known)
    if known.startswith("utf-16"):
        return "utf-8"  # who can read the declaration has not read UTF-16
    return known if _KNOWN.fullmatch(known) else ""


def asked_for(name: str) -> str:
    """Python's name of the encoding that a person names. PostilError where there is none of that name."""
    try:
        known = codecs.lookup(name.strip())
        "".encode(known.name)  # there are codecs for other things than text
    except (LookupError, ValueError) as error:
        message = f"There is no encoding called {name}."
        raise PostilError(message, "Names are, for instance, utf-8, windows-1252, koi8-r, shift-jis.") from error
    return known.name


def declared_by_page(data: bytes) -> str:
    """The encoding that a page's head declares; empty where none is known."""
    head = _COMMENT.sub(b"", data[:_HEAD])
    return _named(_PAGE.search(head) or _XML.search(head))


def declared(data: bytes) -> str:
    """The encoding that a text declares: in an XML declaration, an editor's cookie or a head; empty where none is."""
    head = data[:_HEAD]
    xml = _XML.match(head.lstrip())
    first = b"\n".join(head.split(b"\n", _COOKIE_LINES)[:_COOKIE_LINES])
    header = _HEADER.search(head.replace(b"\r\n", b"\n").split(b"\n\n", 1)[0])
    return _named(xml) or _named(_COOKIE.search(first)) or _named(header)


def _named(match: re.Match[bytes] | None) -> str:
    return by_name(match[1].decode("ascii", "replace")) if match else ""

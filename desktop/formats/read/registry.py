"""Every format of articles that is read; which one a file has is told by its ending and its first bytes.

A format's code, and what it needs, is imported when the first file of it is read.
"""

import codecs
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle
    from desktop.text.decode import Decoded

_HEAD = 65_536
# Compiled when the first file is looked at: the window opens without it.
_SIGNS = rb"(?i)<(?:!doctype\s+html|/?(?:html|head|body|meta|title|p|div|span|article|section|h[1-6]|a|br|ul)[\s/>])"
_STARTS = rb"(?is)(?>\s+|<!--.*?-->|<\?xml[^>]*>)*+<(?:!doctype\s+html|html[\s>])"
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: what its files are called and how they end, in small letters, and how they are read.

    `decode` turns a file's bytes into text, PostilError where there is none; `read` gives the articles in that text,
    none where there are none.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    decode: "Callable[[bytes], Decoded]"
    read: "Callable[[str], Sequence[CleanArticle]]"


def _decode_text(data: bytes) -> "Decoded":
    from desktop.text.decode import decode  # noqa: PLC0415  (the window opens without it)

    return decode(data)


def _read_text(source: str) -> "Sequence[CleanArticle]":
    from desktop.text.clean import clean  # noqa: PLC0415  (the window opens without it)

    return clean(source)


def _decode_page(data: bytes) -> "Decoded":
    from desktop.formats.read.encoding import decode_page  # noqa: PLC0415  (only a page needs it)

    return decode_page(data)


def _read_page(source: str) -> "Sequence[CleanArticle]":
    from desktop.formats.read.html import read  # noqa: PLC0415  (only a page needs it)

    return read(source)


TEXT = Reader("text", "Text", (".txt", ".text", ".md"), _decode_text, _read_text)
PAGE = Reader("html", "Web page", (".html", ".htm", ".xhtml", ".xht"), _decode_page, _read_page)
READERS = (TEXT, PAGE)
SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes)


def reader_for(name: str, data: bytes) -> Reader:
    """The reader for a file of that name with these bytes.

    What begins like a page is one whatever its name; what is named like one and holds no markup is text.
    """
    head = data[:_HEAD]
    if encoding := _WIDE.get(head[:2]):
        head = head.decode(encoding, "replace").encode()
    head = head.removeprefix(codecs.BOM_UTF8)
    if re.match(_STARTS, head) or (name.lower().endswith(PAGE.suffixes) and re.search(_SIGNS, head)):
        return PAGE
    return TEXT

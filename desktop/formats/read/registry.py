"""Every format of articles that is read; which one a file has is told by its first bytes and its ending.

A format's code, and what it needs, is imported when the first file of it is read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.formats.later import later
from desktop.formats.read import signs
from desktop.formats.read.refusals import refuse
from desktop.formats.read.signs import Sample

if TYPE_CHECKING:
    from desktop.text.clean import CleanArticle
    from desktop.text.decode import Decoded


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave: its text, and the articles in it, none where there is nothing to read.

    Of a format that is no text, `decoded.text` is the text that was taken out of the file, `decoded.encoding` is empty
    and `decoded.note` says how it was read. Extents, maps and removed stretches count code points of that text.
    """

    decoded: "Decoded"
    articles: "tuple[CleanArticle, ...]"


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: what its files are called and how they end, in small letters, and how they are read.

    `fits` says whether a file is of this format. `read_bytes` takes a file's name and bytes; PostilError where they
    cannot be read.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    fits: Callable[[Sample], bool]
    read_bytes: Callable[[str, bytes], Reading]


def _text(_name: str, data: bytes) -> Reading:
    from desktop.text.clean import clean  # noqa: PLC0415  (the window opens without it)
    from desktop.text.decode import decode  # noqa: PLC0415  (the same)

    decoded = decode(data)
    return Reading(decoded, tuple(clean(decoded.text)))


def _page(_name: str, data: bytes) -> Reading:
    from desktop.formats.read.encoding import decode_page  # noqa: PLC0415  (only a page needs it)
    from desktop.formats.read.html import read  # noqa: PLC0415  (the same)

    decoded = decode_page(data)
    return Reading(decoded, tuple(read(decoded.text)))


_PACKAGE = "desktop.formats.read"
TEXT = Reader("text", "Text", (".txt", ".text"), lambda _: True, _text)
MARKDOWN = Reader(
    "markdown", "Markdown", signs.MARKDOWN_SUFFIXES, signs.is_markdown, later(f"{_PACKAGE}.markdown", "read")
)
PAGE = Reader("html", "Web page", (".html", ".htm", ".xhtml", ".xht"), signs.is_page, _page)
MHTML = Reader(
    "mhtml", "Web page in one file", (".mhtml", ".mht"), signs.is_saved_page, later(f"{_PACKAGE}.mhtml", "read")
)
MAIL = Reader("mail", "Mail", (".eml",), signs.is_mail, later(f"{_PACKAGE}.mail", "read"))
FEED = Reader("feed", "RSS or Atom", (".rss", ".atom", ".xml"), signs.is_feed, later(f"{_PACKAGE}.feed", "read"))
DOCX = Reader("docx", "Word document", (".docx", ".docm"), signs.is_docx, later(f"{_PACKAGE}.docx", "read"))
TABLE = Reader("table", "Table", signs.TABLE_SUFFIXES, signs.is_table, later(f"{_PACKAGE}.tables.reading", "read"))
PDF = Reader("pdf", "PDF", (".pdf",), signs.is_pdf, later(f"{_PACKAGE}.pdf", "read"))
# In the order in which they are asked whether a file is theirs.
READERS = (PDF, DOCX, PAGE, FEED, MHTML, MAIL, TABLE, MARKDOWN, TEXT)
SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes)


def reader_for(name: str, data: bytes) -> Reader:
    """The reader for a file of that name with these bytes: the first that knows it as its own.

    PostilError for a kind that is known and cannot be read.

    What begins like a page is one whatever its name; what is named like one and holds no markup is text.
    """
    sample = Sample.of(name, data)
    reader = next(reader for reader in READERS if reader.fits(sample))
    if reader is TEXT:
        refuse(sample)
    return reader

"""By what a file's format is known. Nothing here is compiled or imported before the first file is looked at."""

import codecs
import re
from dataclasses import dataclass

_HEAD = 65_536
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
TABLE_SUFFIXES = (
    *(".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".json", ".parquet"),
    *(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
)
_BOOK_SIGNS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
_MARKUP = rb"(?i)<(?:!doctype\s+html|/?(?:html|head|body|meta|title|p|div|span|article|section|h[1-6]|a|br|ul)[\s/>])"
_PAGE = rb"(?is)(?>\s+|<!--.*?-->|<\?xml[^>]*>)*+<(?:!doctype\s+html|html[\s>])"
MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_PACKED = b"PK\x03\x04"
_FEED = rb"(?is)(?>\s+|<!--.*?-->|<\?[^>]*>|<!doctype[^>\[]*(?:\[.*?\]\s*)?>)*+<(?:\w+:)?(?:rss|rdf|feed)[\s>]"
_FEED_PARTS = rb"(?i)<(?:\w+:)?(?:channel|entry|item)[\s>]"
_HEADER = rb"(?i)(?:From [^\n]*\n|>From[^\n]*\n)?(?:[a-z][a-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\n)*){2,}"
_MAIL_HEADERS = (
    rb"(?im)^(received|return-path|message-id|mime-version|from|to|subject|date|delivered-to|content-type|reply-to"
    rb"|dkim-signature|list-id):"
)
_SURE_HEADERS = {b"received", b"return-path", b"message-id", b"mime-version", b"delivered-to", b"dkim-signature"}
_RELATED = rb"(?i)multipart/related|^snapshot-content-location:|text/html"


@dataclass(frozen=True, slots=True)
class Sample:
    """A file to be told: its name in small letters, its bytes, and the first of them, UTF-16 made UTF-8, no mark."""

    name: str
    data: bytes
    head: bytes

    @classmethod
    def of(cls, name: str, data: bytes) -> "Sample":
        """The sample of a file of that name with these bytes."""
        head = data[:_HEAD]
        if encoding := _WIDE.get(head[:2]):
            head = head.decode(encoding, "replace").encode()
        return cls(name.lower(), data, head.removeprefix(codecs.BOM_UTF8))


def is_page(sample: Sample) -> bool:
    """Whether it begins like a web page, or is named like one and holds markup."""
    if re.match(_PAGE, sample.head):
        return True
    return sample.name.endswith(_PAGE_SUFFIXES) and re.search(_MARKUP, sample.head) is not None


def is_feed(sample: Sample) -> bool:
    """Whether its outermost element is that of RSS or Atom."""
    return re.match(_FEED, sample.head) is not None and (
        sample.name.endswith((".rss", ".atom", ".xml")) or re.search(_FEED_PARTS, sample.head) is not None
    )


def is_saved_page(sample: Sample) -> bool:
    """Whether it is a page that a browser saved in one file."""
    found = _headers(sample)
    if not found or re.search(_RELATED, found) is None:
        return False
    return sample.name.endswith((".mhtml", ".mht")) or b"\nSnapshot-Content-Location:" in found


def is_mail(sample: Sample) -> bool:
    """Whether it begins with the head of a mail; a text that merely begins with "From:" or "Date:" is none."""
    names = {match[1].lower() for match in re.finditer(_MAIL_HEADERS, _headers(sample))}
    if sample.name.endswith(".eml"):
        return bool(names)
    return len(names) > 2 and not names.isdisjoint(_SURE_HEADERS)  # noqa: PLR2004  (one or two may be chance)


def _headers(sample: Sample) -> bytes:
    match = re.match(_HEADER, sample.head)
    return match[0] if match else b""


def is_table(sample: Sample) -> bool:
    """Whether it is a table: of text by its name, other files by name and first bytes."""
    return bool(table_kind(sample.name, sample.head))


def table_kind(name: str, head: bytes) -> str:
    """`delimited`, `json`, `parquet` or `book` for a table with that name and these first bytes; else empty."""
    name = name.lower()
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(_BOOK_SIGNS):
        return "book" if name.endswith((".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")) else ""
    if name.endswith((".jsonl", ".ndjson", ".json")):
        plain = head.removeprefix(codecs.BOM_UTF8).replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")
        return "json" if plain[:1] in (b"{", b"[") else ""
    return "delimited" if head and name.endswith((".csv", ".tsv", ".tab")) else ""


def is_docx(sample: Sample) -> bool:
    """Whether it is a packed document of Word's kind."""
    return sample.data.startswith(_PACKED) and not sample.name.endswith(".zip") and b"word/document.xml" in sample.data


def is_pdf(sample: Sample) -> bool:
    """Whether it is a PDF file; some have a few bytes of something else before them."""
    return sample.head.startswith(b"%PDF-") or (sample.name.endswith(".pdf") and b"%PDF-" in sample.data[:1024])


def is_markdown(sample: Sample) -> bool:
    """Whether it is named like Markdown; what holds no marks is read as the plain text that it is."""
    return sample.name.endswith(MARKDOWN_SUFFIXES) and not sample.head.startswith((b"PK", b"{\\rtf"))

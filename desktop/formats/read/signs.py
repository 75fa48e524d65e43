"""By what a file's format is known. Nothing here is compiled or imported before the first file is looked at."""

import codecs
import re
from dataclasses import dataclass

_HEAD = 65_536
_WIDE = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
_MARKUP = rb"(?i)<(?:!doctype\s+html|/?(?:html|head|body|meta|title|p|div|span|article|section|h[1-6]|a|br|ul)[\s/>])"
_PAGE = rb"(?is)(?>\s+|<!--.*?-->|<\?xml[^>]*>)*+<(?:!doctype\s+html|html[\s>])"


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

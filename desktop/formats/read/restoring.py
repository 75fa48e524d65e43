"""How what was removed from a source is read again, by the source's format."""

import re

from desktop.formats.read.signs import Sample, is_page
from desktop.text.mending import Fold, plain_blocks

_HEAD = 65_536
_WITH_PAGES = (".eml", ".mht", ".mhtml", ".rss", ".atom", ".xml")  # files that may have pages in them
_TAG = re.compile(r"<(?:p|div|br|a|span|html|body|table|h[1-6]|ul|ol|blockquote)\b[^>]*>", re.IGNORECASE)


def is_markup(name: str, text: str) -> bool:
    """Whether the decoded source of that name is a web page, or holds one."""
    if is_page(Sample.of(name, text[:_HEAD].encode("utf-8", "replace"))):
        return True
    return name.lower().endswith(_WITH_PAGES) and _TAG.search(text) is not None


def fold_for(name: str, text: str) -> Fold:
    """What gives the blocks of a stretch of that source."""
    if not is_markup(name, text):
        return plain_blocks
    from desktop.formats.read.pagetext import page_blocks  # noqa: PLC0415  (only a page needs it)

    return page_blocks

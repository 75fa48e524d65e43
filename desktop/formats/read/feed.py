"""RSS and Atom: each entry of a feed is an article."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from html import unescape
from io import BytesIO
from typing import Any

from desktop.errors import PostilError
from desktop.formats.read.html import read as read_page
from desktop.formats.read.inside import placed, with_removed
from desktop.formats.read.registry import Reading
from desktop.model.article import Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, plain
from desktop.text.cleaning.reasons import HEADLINE
from desktop.text.decode import Decoded
from desktop.text.sourcemap import SourceMap

ENTRY = "entry's own data"
LARGEST = 30_000_000  # bytes; a feed has some hundred entries
_MARKUP = re.compile(r"<[a-zA-Z/!][^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w{1,30});")
_TAG = re.compile(r"<[^>]*>")


def read(_name: str, data: bytes) -> Reading:
    """The articles of a feed. PostilError where it has no entries, or is larger than any feed."""
    if len(data) > LARGEST:
        message = f"This feed is larger than {LARGEST // 1_000_000} MB."
        raise PostilError(message, "Cut it into several files.")
    from feedparser import parse  # noqa: PLC0415  (a tenth of a second, and few files are feeds)

    try:
        # A stream, for of anything else it would ask whether it is an address or the name of a file.
        feed = parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # it reads what is damaged by a way of its own, which stumbles over this and that
        message = "This feed is damaged: it cannot be read."
        raise PostilError(message, "Get it again, or open it in a text editor to see what it holds.") from error
    parts: list[str] = []
    articles: list[CleanArticle] = []
    length = 0
    for entry in feed.entries:
        text, article = _entry(entry, feed.feed, length)
        parts.append(text)
        length += len(text)
        articles.append(article)
    if not articles:
        message = "There is no entry in this feed."
        raise PostilError(message, "Look whether it was saved completely.")
    note = f"The texts of {len(articles)} entries, taken out of the feed."
    return Reading(Decoded("".join(parts), "", note=note), tuple(articles))


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any], start: int) -> tuple[str, CleanArticle]:
    """The text of an entry as it stands in the whole, which it continues at `start`, and its article."""
    title = _line(_TAG.sub("", str(entry.get("title", ""))))
    author, link = _line(str(entry.get("author", ""))), _line(str(entry.get("link", "")))
    published = _day(entry.get("published_parsed") or entry.get("updated_parsed"))
    head = "".join(f"{line}\n" for line in (title, published, author, link) if line)
    body = canonical(_content(entry))[0].strip()
    text = f"{head}\n{body}\n\n"
    found = read_page(body, whole=True) if _MARKUP.search(body) else [plain(body)]
    extent = Span(start, start + len(text))
    own = [Removed(start, start + len(title), HEADLINE)] if title else []
    if rest := len(head.rstrip()) - len(title) - 1 if title else len(head.rstrip()):
        after = start + (len(title) + 1 if title else 0)
        own += [Removed(after, after + rest, ENTRY)] if rest > 0 else []
    article = found[0] if found else plain("")
    article = with_removed(placed(article, SourceMap.identity(len(body), start + len(head) + 1), extent), own)
    tags = [_line(str(tag.get("term") or "")) for tag in entry.get("tags", ()) if isinstance(tag, dict)]
    more = (("byline", author), ("url", link), ("tags", ", ".join(filter(None, tags))))
    language = str(entry.get("language") or feed.get("language") or "")[:2].lower()
    return text, replace(
        article,
        title=title or article.title,
        source=_line(str(feed.get("title", ""))),
        published=published or article.published,
        language=language if language.isalpha() else "",
        details=tuple(pair for pair in more if pair[1]),
    )


def _content(entry: Mapping[str, Any]) -> str:
    """The longest text that an entry has: its content, else what sums it up."""
    texts = [str(content.get("value") or "") for content in entry.get("content", ())]
    return max([*texts, str(entry.get("summary") or "")], key=len)


def _day(time: Any) -> str:  # noqa: ANN401  (feedparser has no types)
    try:
        return date(*time[:3]).isoformat()
    except (TypeError, ValueError):
        return ""


def _line(text: str) -> str:
    return " ".join(canonical(unescape(text))[0].split())

"""Pages that a browser saved as a single file: the page is one part of what looks like a mail."""

from dataclasses import replace
from email.message import EmailMessage

from desktop.errors import PostilError
from desktop.formats.read.html import read as read_page
from desktop.formats.read.mail import header, parsed, part_text
from desktop.formats.read.registry import Reading
from desktop.text.decode import Decoded


def read(_name: str, data: bytes) -> Reading:
    """The article of the page that was saved. PostilError where there is none."""
    message = parsed(data)
    text = next(filter(str.strip, map(part_text, _pages(message))), "")
    if not text:
        error = "There is no page in this file."
        raise PostilError(error, "Open it in a browser, save the page as HTML and import that.")
    url = header(message, "Snapshot-Content-Location")
    articles = read_page(text)
    if url.startswith(("http://", "https://")):
        articles = [
            article if dict(article.details).get("url") else replace(article, details=(*article.details, ("url", url)))
            for article in articles
        ]
    return Reading(Decoded(text, "", note="The page as the browser had saved it."), tuple(articles))


def _pages(message: EmailMessage) -> list[EmailMessage]:
    """The parts that are pages; the one that the file begins with comes first, frames after it."""
    return [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]

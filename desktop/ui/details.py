"""What else is known of an article: its facts, other columns of a table, its file and how that was read."""

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.ui.dates import long_date
from desktop.ui.said import said
from desktop.ui.texts import TextWindow
from desktop.ui.translation import tr
from desktop.workspace.provenance import Provenance, provenance_of

if TYPE_CHECKING:
    from desktop.model.article import Article
    from desktop.ui.window import MainWindow

_ON_THE_WEB = ("https://", "http://")


class DetailsWindow(TextWindow):
    """Shows them; an address is shown whole and opened on a click alone, in the user's browser."""

    def __init__(self, article: "Article", window: "MainWindow") -> None:
        html = details_html(article, provenance_of(window.workspace, article.id))
        super().__init__(tr("About this article"), html, window.theme, window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._open)

    @staticmethod
    def _open(url: QUrl) -> None:
        if url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)


def details_html(article: "Article", found: Provenance) -> str:
    """A table of names and values; nothing is there for what is not known."""
    rows = "".join(
        f'<tr><td class="muted">{escape(name)}</td><td>{_shown(value)}</td></tr>'
        for name, value in _facts(article, found)
        if value.strip()
    )
    return f"<h1>{escape(article.title or tr('an article without a headline'))}</h1><table>{rows}</table>"


def _facts(article: "Article", found: Provenance) -> Iterator[tuple[str, str]]:
    names = {"byline": tr("By"), "place": tr("Place"), "url": tr("Address")}
    yield tr("Source"), article.source
    yield tr("Date"), long_date(article.published) if article.published else ""
    yield tr("Language"), article.language
    for name, value in article.details:
        yield names.get(name, name), value
    yield tr("File"), found.name
    yield tr("Read as"), found.encoding
    yield tr("How it was read"), said(found.note)
    yield tr("Imported"), f"{long_date(found.imported[:10])}, {found.imported[11:16]} UTC" if found.imported else ""


def _shown(value: str) -> str:
    text = escape(value.strip())
    if value.startswith(_ON_THE_WEB) and " " not in value.strip():
        return f'<a href="{text}">{text}</a>'
    return text.replace("\n", "<br>")


def show_details(window: "MainWindow") -> None:
    """Open it for the open article."""
    if window.desk.article is not None:
        DetailsWindow(window.desk.article, window).show()

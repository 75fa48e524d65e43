"""What else is known of an article, in a window of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.ui.details import DetailsWindow
from tests.windows import OpenWindow, Project, paint, settled

TABLE = (
    "headline,body,author,url,desk\n"
    'Minister quits,"The minister of trade resigned on Monday after weeks of protests, she said.",Anna K,'
    "https://example.org/a?b=1&c=2,Foreign <desk>\n"
)


def test_facts_columns_and_the_file_are_shown(
    project: Project, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project())
    path = tmp_path / "news.csv"
    path.write_text(TABLE, "utf-8")
    window.chores.bring_in([path])
    settled(window)
    window.controls.run("article.details")
    paint()
    (shown,) = window.findChildren(DetailsWindow)
    text = shown.text.toPlainText()
    for words in (
        "Minister quits",
        "Anna K",
        "https://example.org/a?b=1&c=2",
        "Foreign <desk>",
        "news.csv",
        "Imported",
    ):
        assert words in text
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown.text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    shown.text.anchorClicked.emit(QUrl("https://example.org/a?b=1&c=2"))
    assert opened == ["https://example.org/a?b=1&c=2"]

"""Saved web pages come in like texts."""

from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.workspace.files import clean_file
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace

PAGE = """<!doctype html><html><head><meta charset="windows-1252"><title>Minister quits</title></head><body>
<nav><a href="/">Home</a></nav><h1>Minister quits</h1>
<p>The minister of trade resigned
on Monday after weeks of protests \u2013 and of strikes &amp; marches \u2013 in the capital.</p>
</body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A folder with a page in it."""
    (tmp_path / "pages").mkdir()
    path = tmp_path / "pages" / "minister.HTML"
    path.write_bytes(PAGE.encode("cp1252"))
    return path


def test_a_page_in_a_folder_is_imported_and_leads_back(workspace: Workspace, page: Path) -> None:
    report = import_paths(workspace, [page.parent], lambda _done, _total, _what: None)
    assert not report.failures
    article = workspace.article(report.added[0])
    assert article.title == "Minister quits"
    assert article.text.endswith("protests \u2013 and of strikes & marches \u2013 in the capital.")
    source = workspace.source(article.id)
    assert source.text == PAGE
    at = article.text.index("&")
    assert source.text[source.map.to_source(at) : source.map.to_source_end(at)] == "&amp;"
    left = [(source.text[removed.start : removed.end], removed.reason) for removed in source.removed]
    assert left == [("Home", "navigation"), ("Minister quits", "headline")]


def test_how_a_page_was_read_is_known(page: Path) -> None:
    assert clean_file(page).decoded.encoding == "cp1252"


def test_a_page_without_text_is_refused(page: Path) -> None:
    page.write_text("<html><body><script>draw()</script></body></html>", "utf-8")
    with pytest.raises(PostilError, match="no text"):
        clean_file(page)

"""Any stretch of a page as text, and which sources are pages."""

from desktop.formats.read.pagetext import page_blocks
from desktop.formats.read.restoring import fold_for, is_markup
from desktop.model.article import BlockKind
from desktop.model.span import Span
from desktop.text.mending import plain_blocks
from desktop.text.sourcemap import SourceMap

PAGE = (
    "<!doctype html><html><body><nav><a href='/'>Home &amp; <b>News</b></a>\n <a>Sport</a></nav><script>var a;</script>"
    "<h2>On the \U0001f600 bridge</h2><p>It was  closed.</p><ul><li>one</li><li>two</li></ul></body></html>"
)


def whole(text: str) -> Span:
    """All of a text."""
    return Span(0, len(text))


def test_no_tag_reaches_the_text_and_each_character_knows_its_place() -> None:
    blocks = page_blocks(PAGE, whole(PAGE))
    assert [block.text for block in blocks][:3] == ["Home & News Sport", "On the \U0001f600 bridge", "It was closed."]
    assert blocks[1].kind is BlockKind.HEADING
    for block in blocks:
        for index, char in enumerate(block.text):
            place = SourceMap(block.runs).to_source(index)
            assert char in {PAGE[place], "&", " ", "\n"}


def test_only_the_stretch_asked_for() -> None:
    start = PAGE.index("Home")
    (block,) = page_blocks(PAGE, Span(start, PAGE.index("News") + 4))
    assert (block.text, block.start) == ("Home & News", start)
    (part,) = page_blocks(PAGE, Span(PAGE.index("was"), PAGE.index("closed") + 3))
    assert part.text == "was clo"
    assert page_blocks(PAGE, Span(PAGE.index("<script"), PAGE.index("<h2>"))) == ()
    assert page_blocks(PAGE, Span(len(PAGE), len(PAGE))) == ()


def test_what_is_a_page() -> None:
    assert is_markup("a.txt", PAGE)
    assert is_markup("a.eml", "Subject: x\n\n<p>One</p>")
    assert not is_markup("a.eml", "Subject: x\n\nOne < two")
    assert not is_markup("a.txt", "One")
    assert fold_for("a.txt", "One") is plain_blocks
    assert fold_for("a.html", PAGE)(PAGE, whole(PAGE))[0].text == "Home & News Sport"

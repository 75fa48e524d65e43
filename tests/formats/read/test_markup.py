"""The text of a page where it stands."""

import pytest

from desktop.formats.read.markup import BLOCK, CELL, LINE, NONE, Node, scan, squeeze
from desktop.model.article import BlockKind


def texts(body: str) -> list[tuple[str, int]]:
    """Each text of a page with what separates it from the one before."""
    source = f"<body>{body}"
    return [(source[node.start : node.end], node.before) for node in scan(source).nodes if node.squeezed]


def nodes(body: str) -> list[Node]:
    return [node for node in scan(f"<body>{body}").nodes if node.squeezed]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("a<b>b</b>c", [("a", BLOCK), ("b", NONE), ("c", NONE)]),
        ("<p>a<p>b</p>c", [("a", BLOCK), ("b", BLOCK), ("c", BLOCK)]),
        ("a<br>b<br>\n<br>c", [("a", BLOCK), ("b", LINE), ("c", BLOCK)]),
        ("a<hr>b", [("a", BLOCK), ("b", BLOCK)]),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>d", [("a", BLOCK), ("b", LINE), ("c", LINE), ("d", BLOCK)]),
        ("<ul><li>a<br><br>b</ul>", [("a", BLOCK), ("b", LINE)]),
        ("<dl><dt>a<dd>b</dl>", [("a", BLOCK), ("b", LINE)]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", [("a", BLOCK), ("b", CELL), ("c", LINE)]),
        ("a<!-- b -->c<!doctype x>d<?php e ?>f", [("a", BLOCK), ("c", NONE), ("d", NONE), ("f", NONE)]),
        ("a<script>'<p>b'</script>c<style>d</STYLE >e", [("a", BLOCK), ("c", NONE), ("e", NONE)]),
        ("a<svg/>b<noscript>c", [("a", BLOCK), ("b", NONE), ("c", NONE)]),
        ("a<noscript>b</noscript><noscript>c<noscript>d", [("a", BLOCK), ("c", NONE), ("d", NONE)]),
        ('a<p title="x > y">b', [("a", BLOCK), ("b", BLOCK)]),
        ("a <b", [("a <b", BLOCK)]),
        ("1 < 2 <p>b", [("1 < 2 ", BLOCK), ("b", BLOCK)]),
        ("a<!-->b<!--->c", [("a", BLOCK), ("b", NONE), ("c", NONE)]),
        ("a<!-- b", [("a", BLOCK)]),
    ],
)
def test_texts_and_what_separates_them(body: str, found: list[tuple[str, int]]) -> None:
    assert texts(body) == found


def test_what_text_stands_in() -> None:
    heading, item, quote, code, paragraph = nodes(
        "<h3>a</h3><ul><li>b</ul><blockquote>c</blockquote><pre>d</pre><select><option>x<option></select>"
    )
    assert (heading.place.kind, heading.place.level) == (BlockKind.HEADING, 3)
    assert (item.place.kind, item.place.in_list) == (BlockKind.LIST, True)
    assert quote.place.kind is BlockKind.QUOTE
    assert (code.place.kind, code.place.verbatim) == (BlockKind.PARAGRAPH, True)
    assert (paragraph.place.kind, paragraph.place.reason) == (BlockKind.PARAGRAPH, "form")


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<nav>x</nav>", "navigation"),
        ("<div role=navigation>x</div>", "navigation"),
        ("<div class='site-footer'>x</div>", "foot of the page"),
        ("<p hidden>x</p>", "hidden text"),
        ("<p style='color:red; display: none'>x</p>", "hidden text"),
        ("<p class='wp-caption-text'>x</p>", "caption"),
        ("<span class=photoCredit>x</span>", "picture credit"),
        ("<div id=comments><p><time>x</time></p></div>", "comments"),
        ("<p class=note title='caption hidden'>x</p>", ""),
        ("<article class='comment-open'>x</article>", ""),
        ("<div class=caption></div>x", ""),
        ("<span class=caption><span>y</span>x</span>", "caption"),
    ],
)
def test_what_the_names_of_elements_tell(markup: str, reason: str) -> None:
    assert nodes(markup)[-1].place.reason == reason


def test_captions_have_numbers() -> None:
    one, credit, two = nodes(
        "<figcaption>a <i class=credit>b</i></figcaption><img><figcaption>c</figcaption><figcaption></figcaption>"
    )
    assert (one.place.caption, credit.place.caption, two.place.caption) == (1, 1, 2)


def test_white_space_counts_only_between_words() -> None:
    page = scan("<body> <p> a <b>b</b> <i>c</i> </p> ")
    assert [node.squeezed for node in page.nodes] == ["a", "b", "", "c", ""]


def test_the_head_of_a_page() -> None:
    page = scan(
        "<html lang=fr><html lang=de><title> A &amp;\nB </title><title>C</title><meta name='x' NAME=y content='&lt;'>"
        "<script type='application/ld+json'>{}</script><script>1</script><time datetime=2024-05-06>then</time><time>"
    )
    assert (page.language, page.title, page.metas, page.data) == (
        "fr",
        "A & B",
        [{"name": "x", "content": "<"}],
        ["{}"],
    )
    assert [stated for _, stated in page.times] == ["2024-05-06"]


def test_depth() -> None:
    assert scan("<div>" * 300).deepest > 300
    assert scan("<p>a<p>b" * 300).deepest < 5


def test_squeezing() -> None:
    assert squeeze(" a\u00a0\u00adb\n\u200bc ") == "abc"

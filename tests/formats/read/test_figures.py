"""The captions of a page."""

import pytest

from desktop.formats.read.drafts import Draft, drafts
from desktop.formats.read.figures import Figure, figures, of_article
from desktop.formats.read.markup import Node, scan
from desktop.model.article import Caption
from desktop.model.span import Span
from desktop.text.cleaning.rules import load_rules


def found(body: str) -> list[Caption]:
    source = f"<body>{body}"
    return [figure.caption for figure in figures(source, scan(source).nodes, load_rules())]


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        ("<figcaption> A <b>bridge</b>\n in&nbsp;fog </figcaption>", [Caption("A bridge in fog")]),
        ("<figcaption>A bridge. Photo: Jo Roe</figcaption>", [Caption("A bridge.", "Jo Roe")]),
        ("<figcaption>A bridge<p class=credit>Jo Roe</p></figcaption>", [Caption("A bridge", "Jo Roe")]),
        ("<p class=caption>A bridge</p> <p class=credit>Photo: Jo Roe</p>", [Caption("A bridge", "Jo Roe")]),
        ("<p class=credit>Jo Roe</p>", [Caption("", "Jo Roe")]),
        (
            "<p class=caption>A bridge</p><p>Text</p><p class=credit>Jo Roe</p>",
            [Caption("A bridge"), Caption("", "Jo Roe")],
        ),
        ("<p class=caption>One</p><p class=caption>Two</p>", [Caption("One"), Caption("Two")]),
        (f"<div class=caption>{'word ' * 200}</div>", []),
        ("<figcaption> </figcaption>", []),
    ],
)
def test_captions_and_credits(body: str, captions: list[Caption]) -> None:
    assert found(body) == captions


def belonging(body: str) -> list[str]:
    """The captions of the article whose text is in the page's paragraphs."""
    source = f"<body>{body}"
    nodes = scan(source).nodes
    made = _made(source, nodes)
    return [figure.caption.text for figure in of_article(_figures(source, nodes), nodes, made)]


def _figures(source: str, nodes: list[Node]) -> list[Figure]:
    return figures(source, nodes, load_rules())


def _made(source: str, nodes: list[Node]) -> list[Draft]:
    kept = [Span(node.start, node.end) if node.squeezed.startswith("Text") else None for node in nodes]
    return drafts(source, nodes, kept)


def test_those_of_the_article_stand_in_it_or_right_before() -> None:
    menu = "<figcaption>menu</figcaption><p>Menu</p>"
    body = (
        "<figcaption>lead</figcaption> <h1>Title</h1><figcaption>one</figcaption><p>by</p><p>Text</p>"
        "<figcaption>two</figcaption><aside><figcaption>side</figcaption></aside><p>Text</p><figcaption>after</figcaption>"
    )
    assert belonging(menu + body) == ["lead", "one", "two"]
    assert belonging("<p>Title</p><figcaption>one</figcaption><p>Text</p>") == ["one"]


def test_in_a_page_of_pictures_all_belong() -> None:
    assert belonging("<figcaption>one</figcaption><p>by</p><nav><figcaption>menu</figcaption></nav>") == ["one"]


def test_a_name_may_deceive_about_the_whole_article() -> None:
    assert belonging("<div class=sidebar><p>Text</p><figcaption>one</figcaption><p>Text</p></div>") == ["one"]

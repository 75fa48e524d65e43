"""Annotated articles to be read, as HTML and Markdown: every word, every mark, nothing that could run."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from desktop.formats import registry
from desktop.formats.document import Dataset, Document
from desktop.formats.write import html, markdown
from desktop.formats.write.annotated import Annotated, file_names
from desktop.model.annotation import Annotation, Filler
from desktop.model.article import Block, BlockKind, Caption
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Mention
from desktop.model.span import Span

TEXT = "He <b>vowed</b> to reopen & mend the bridge.\n\nWhat next?\n\nFirst 🚀 point\n\nSecond\n\n“No,” she\nsaid."
BLOCKS = tuple(
    Block(kind, TEXT.index(piece), TEXT.index(piece) + len(piece))
    for kind, piece in zip(
        (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST, BlockKind.LIST, BlockKind.QUOTE),
        TEXT.split("\n\n"),
        strict=True,
    )
)
BOOK = Codebook("Acts", (Label("pledge", "Pledge", "#2f7d4f"), Label("threat", "Threat <i>", "#aa0000")))


def at(words: str) -> Span:
    """Where those words stand."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def passage(name: str, label: str, *spans: Span, **others: object) -> Annotation:
    """A passage of the article."""
    return Annotation(name, 1, label, spans, **others)  # type: ignore[arg-type]


PASSAGES = (
    passage(
        "a",
        "pledge",
        at("vowed"),
        at("the bridge"),
        roles=(Filler("speaker", "The <mayor>"), Filler("addressee", "all"), Filler("target", "bridge")),
        attributes=(("modality", "asserted"), ("empty", "")),
        note="Seen *here*\ntoo.",
    ),
    passage("b", "threat", at("to reopen & mend the")),
    passage("c", "gone", at("🚀 point\n\nSec")),
    passage("d", "pledge", Span(900, 910)),
)
DOCUMENT = Document(
    "id-1",
    "A <title> & more",
    TEXT,
    language="en",
    source="Gazette",
    published="2025-01-13",
    annotations=PASSAGES,
    mentions=(Mention(1, 1, at("bridge"), "FAC"), Mention(2, 1, at("the bridge"), "FAC")),
    blocks=BLOCKS,
    captions=(Caption("A <bridge>", "AP"), Caption("Plain")),
    details=(("byline", "Anna Nowak"),),
)
PLAIN = Document("id-2", "", "One.\n\nTwo.")
DATA = Dataset("town", "Postil 0", (DOCUMENT, PLAIN), BOOK)


class Reading(HTMLParser):
    """Reads a page as a person would: which words stand in which element; numbers and hidden words apart."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.hidden = 0
        self.words: dict[str, str] = {}
        self.marked = ""
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element, its links and names."""
        given = dict(attrs)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [given["href"] or ""] if "href" in given else []
        if tag == "br":
            self.handle_data("\n")
        elif tag != "meta":
            self.open.append(f"{tag}.{given['class']}" if "class" in given else tag)

    def handle_endtag(self, tag: str) -> None:
        """The element ends that began last."""
        assert self.open.pop().split(".")[0] == tag, "elements are nested rightly"

    def handle_data(self, data: str) -> None:
        """Note the words."""
        if any(name in {"sup", "span.u", "style"} for name in self.open):
            return
        for name in {item.split(".")[0] for item in self.open}:
            self.words[name] = self.words.get(name, "") + data
        if any(name.startswith("mark") for name in self.open):
            self.marked += data


def read(page: str) -> Reading:
    """Read a page."""
    found = Reading()
    found.feed(page)
    assert found.open == []
    return found


def test_stretches_are_the_text_and_know_their_marks() -> None:
    annotated = Annotated(DOCUMENT)
    assert [item.id for item in annotated.passages] == ["a", "b", "c"]
    for block in BLOCKS:
        assert "".join(item.text for item in annotated.stretches(block)) == TEXT[block.start : block.end]
    first = list(annotated.stretches(BLOCKS[0]))
    assert [(item.text, item.passages, item.ends) for item in first if item.passages] == [
        ("vowed", (1,), ()),
        ("to reopen & mend ", (2,), ()),
        ("the", (1, 2), (2,)),
        (" bridge", (1,), (1,)),
    ], "the shorter of two comes first, and one ends where its last piece does"
    assert [item.mention.type for item in first if item.mention] == ["FAC", "FAC"]
    assert annotated.quote(PASSAGES[0]) == "vowed … the bridge"
    assert annotated.facts() == ["Anna Nowak", "Gazette", "2025-01-13", "17 words", "1 min"]


def test_a_document_without_blocks_has_its_paragraphs() -> None:
    assert [block.start for block in Annotated(PLAIN).blocks] == [0, 6]
    assert Annotated(Document("x", "", "")).blocks == ()


def test_every_word_is_on_the_page_and_nothing_runs() -> None:
    page = html.page(DOCUMENT, DATA)
    found = read(page)
    assert found.words["h1"] == "A <title> & more"
    assert "He <b>vowed</b> to reopen & mend the bridge." in found.words["p"]
    assert found.words["blockquote"] == "“No,” she\nsaid."
    assert found.words["h2"] == "What next?Passages"
    assert "First 🚀 point\nSecond" in found.words["ul"]
    assert found.words["figcaption"] == "A <bridge> APPlain "
    assert found.marked == "vowed" + "to reopen & mend the bridge" + "🚀 point" + "Sec"
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert "http-equiv" in page
    assert "://" not in page, "nothing is fetched"
    assert '<html lang="en">' in page


def test_numbers_lead_to_the_list_and_back() -> None:
    page = html.page(DOCUMENT, DATA)
    found = read(page)
    assert {link[1:] for link in found.links} <= set(found.ids)
    assert {f"p{number}" for number in (1, 2, 3)} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert "The <mayor> → all" in found.words["bdi"]
    assert "target: bridge" in found.words["bdi"]
    assert "modality: asserted" in found.words["bdi"]
    assert "Seen *here*\ntoo." in found.words["small"]
    assert "Threat <i>" in found.words["b"]
    assert "gone" in found.words["b"], "a label the codebook has lost goes by its id"
    assert "box-shadow" in page, "a passage under another is underlined"


def test_an_article_without_passages_has_no_list() -> None:
    found = read(html.page(PLAIN, DATA))
    assert "h2" not in found.words
    assert found.words["p"].startswith("2 words")


def test_markdown_marks_and_tells_in_footnotes() -> None:
    page = markdown.page(DOCUMENT, DATA)
    lines = page.split("\n\n")
    assert lines[:4] == [
        "# A \\<title\\> \\& more",
        "Anna Nowak · Gazette · 2025-01-13 · 17 words · 1 min",
        "> A \\<bridge\\> (AP)",
        "> Plain",
    ]
    assert lines[4] == (
        "He \\<b\\><mark>vowed</mark>\\</b\\> <mark>to reopen \\& mend the</mark>[^2]<mark> bridge</mark>[^1]."
    )
    assert lines[5:9] == [
        "## What next?",
        "- First <mark>🚀 point</mark>",
        "- <mark>Sec</mark>[^3]ond",
        "> “No,” she  \n> said.",
    ]
    assert lines[9].startswith(
        "[^1]: **Pledge**, The \\<mayor\\> → all; target: bridge; modality: asserted: “vowed … the"
    )
    assert lines[9].endswith("Seen *here* too.")
    assert lines[10] == "[^2]: **Threat \\<i\\>**: “to reopen \\& mend the”"


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no list",
        "+ none",
        "1. none",
        "2025) none",
        "=== none",
        "*a* _b_ `c` [d](e) <i>f</i> a|b ~~x~~",
    ],
)
def test_markdown_of_a_text_reads_as_the_text(text: str) -> None:
    page = markdown.page(Document("x", "T", text), Dataset("t", "p", (), BOOK))
    body = page.split("\n\n", 2)[2].strip()
    rendered = MarkdownIt("commonmark").render(body)
    parser = Reading()
    parser.feed(rendered)
    assert parser.words == {"p": text}


def test_files_are_named_by_date_and_headline_and_told_apart(tmp_path: Path) -> None:
    same = [Document(f"{n}", "README", "x", published="") for n in range(2)]
    names = file_names(Dataset("p", "q", (DOCUMENT, *same, Document("z", "???", "x")), BOOK), ".md")
    assert list(names.values()) == ["2025-01-13-A-title-more.md", "README-2.md", "README-3.md", "article.md"]
    seen: list[int] = []
    for form, suffix in (("html", ".html"), ("markdown", ".md")):
        seen.clear()
        written = registry.get(form).write(DATA, tmp_path, lambda done, _total, _what: seen.append(done))
        assert seen == [0, 1, 2]
        assert (tmp_path / f"2025-01-13-A-title-more{suffix}") in written.files
        assert written.warnings == ("A passage of A <title> & more lies outside the text and was left out.",)
    index = read((tmp_path / "index.html").read_text("utf-8"))
    assert index.links == ["2025-01-13-A-title-more.html", "id-2.html"]

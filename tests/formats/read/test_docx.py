"""Word documents."""

import time
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest

from desktop.errors import PostilError
from desktop.formats.read import packed
from desktop.formats.read.docx import read
from desktop.formats.read.registry import DOCX, Reading, reader_for
from desktop.model.article import BlockKind, Caption
from tests.formats.read.backwards import check_text

ONE = "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said."
TWO = "The prime minister is expected to name a successor before the end of the week, officials said again."
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def package(body: str, **parts: str) -> bytes:
    """A document with that XML in its body; `parts` are other parts of it by name, with that XML in them."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
        for name, xml in parts.items():
            zipped.writestr(f"word/{name}.xml", f"<w:{name} {NAMESPACE}>{xml}</w:{name}>")
    return file.getvalue()


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def checked(data: bytes) -> Reading:
    assert reader_for("a.docx", data) is DOCX
    reading = read("a.docx", data)
    for article in reading.articles:
        check_text(reading.decoded.text, article)
    assert reading.decoded.encoding == ""
    return reading


def saved(document: "docx.document.Document") -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_styles_say_what_a_paragraph_is() -> None:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "Another", "Ann Lee"
    for text, style in (
        ("Minister quits", "Title"), ("By Bob Roe", None), ("3 March 2025", None), (ONE, None),
        ("Reaction", "Heading 1"), (TWO, None), ("First point", "List Bullet"), ("Second point", "List Bullet"),
        ("We shall see", "Quote"),
        ("The minister on Monday. Photo: Jo Roe", "Caption"), ("Read more: Who will follow", None),
    ):  # fmt: skip
        document.add_paragraph(text, style=style)
    article = checked(saved(document)).articles[0]
    assert (article.title, article.published) == ("Minister quits", "2025-03-03")
    assert dict(article.details)["byline"] == "Bob Roe"
    assert article.captions == (Caption("The minister on Monday.", "Jo Roe"),)
    blocks = [(block.kind, article.text[block.start : block.end]) for block in article.blocks]
    assert blocks == [
        (BlockKind.PARAGRAPH, ONE),
        (BlockKind.HEADING, "Reaction"),
        (BlockKind.PARAGRAPH, TWO),
        (BlockKind.LIST, "First point\nSecond point"),
        (BlockKind.QUOTE, "We shall see"),
    ]
    assert {part.reason for part in article.removed} == {"headline", "byline", "date", "caption", "related links"}


def test_a_document_typed_without_styles() -> None:
    document = docx.Document()
    for text in ("Minister quits", "3 March 2025", ONE, TWO):
        document.add_paragraph(text)
    article = checked(saved(document)).articles[0]
    assert (article.title, article.text) == ("Minister quits", f"{ONE}\n\n{TWO}")


def test_several_articles_each_with_its_date() -> None:
    day = paragraph("3 March 2025")
    body = "".join(
        paragraph(f"Minister {number} quits", "Heading1") + day + paragraph(f"{ONE} {number}") for number in range(3)
    )
    found = checked(package(body)).articles
    assert [article.title for article in found] == ["Minister 0 quits", "Minister 1 quits", "Minister 2 quits"]
    assert [article.text for article in found] == [f"{ONE} {number}" for number in range(3)]
    chapters = "".join(paragraph(f"Chapter {number}", "Heading1") + paragraph(ONE) for number in range(3))
    assert len(checked(package(chapters)).articles) == 1


def test_properties_give_what_the_text_does_not() -> None:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "Minister quits", "Ann Lee"
    document.add_paragraph(ONE)
    article = checked(saved(document)).articles[0]
    assert (article.title, article.details) == ("Minister quits", (("byline", "Ann Lee"),))


def test_tables_notes_boxes_and_signs() -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>".format(paragraph("Votes"), paragraph("72"))
    box = f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('In a box')}</w:txbxContent></w:pict></w:r></w:p>"
    signs = (
        '<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:br w:type="page"/>'
        '<w:noBreakHyphen/><w:sym w:char="00E9"/><w:sym w:char="F0B7"/><w:sym w:char="x"/></w:r></w:p>'
    )
    notes = (
        f'<w:footnote w:type="separator">{paragraph("no")}</w:footnote><w:footnote>{paragraph("A note")}</w:footnote>'
    )
    body = f"{paragraph(ONE)}<w:tbl>{row}</w:tbl>{box}{signs}"
    text = checked(package(body, footnotes=notes)).articles[0].text
    assert text == f"{ONE}\n\nVotes\t72\n\nIn a box\n\nOne\ttwo\nthree-\xe9\u2022\n\nA note"


def test_tracked_changes_are_taken_as_accepted() -> None:
    body = (
        "<w:p><w:r><w:t>The minister </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:t> resign on Monday, officials said.</w:t></w:r>"
        "<w:moveFrom><w:r><w:t> again</w:t></w:r></w:moveFrom></w:p>"
    )
    reading = checked(package(body))
    assert reading.articles[0].text == "The minister will resign on Monday, officials said."
    assert "tracked changes" in reading.decoded.note


def test_styles_rest_on_others_and_may_be_in_a_circle() -> None:
    styles = (
        '<w:style w:styleId="a"><w:name w:val="My own"/><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>'
        '<w:style w:styleId="c"><w:pPr><w:outlineLvl w:val="9"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
        "</w:style>"
        '<w:style w:styleId="d"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    )
    body = "".join(paragraph(f"{ONE} {style}", style) for style in "abcd")
    article = checked(package(body, styles=styles)).articles[0]
    assert article.title == f"{ONE} a"
    kinds = [block.kind for block in article.blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04 word/document.xml", "damaged"),
        (package("")[:-30], "damaged"),
        (package("<w:p>"), "damaged"),
        (package("").replace(b"word/document.xml", b"word/dokument.xml") + b"word/document.xml", "damaged|no text"),
    ],
)
def test_damaged_documents_say_so(data: bytes, message: str) -> None:
    with pytest.raises(PostilError, match=message):
        read("a.docx", data)


def test_a_document_without_text_has_no_articles() -> None:
    assert read("a.docx", package(paragraph(" "))).articles == ()


def bomb(xml: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", xml)
    return file.getvalue()


def test_an_entity_bomb_is_refused() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(20))

    def data_of(before: str, entities: str) -> bytes:
        return bomb(f"{before}<!DOCTYPE x [{entities}]><w:document {NAMESPACE}><w:body>&e19;</w:body></w:document>")

    data = data_of("", entities)
    with pytest.raises(PostilError, match="entities"):
        read("a.docx", data)
    late = data_of(f"<!--{' ' * 5000}-->", entities)
    start = time.process_time()
    with pytest.raises(PostilError, match="damaged"):
        read("a.docx", late)
    assert time.process_time() - start < 1


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "LARGEST", 100_000)
    with pytest.raises(PostilError, match="larger than"):
        read("a.docx", bomb(" " * 1_000_000))


def test_a_deep_document_ends() -> None:
    depth = 240
    read("a.docx", package("<w:sdt>" * depth + paragraph(ONE) + "</w:sdt>" * depth))


def test_when_the_file_was_made_is_told_and_is_no_date_of_the_article() -> None:
    document = docx.Document()
    document.add_paragraph(ONE)
    assert (checked(saved(document)).articles[0].published, checked(saved(document)).articles[0].details) == ("", ())
    document.core_properties.created = datetime(2021, 5, 4, tzinfo=UTC)
    article = checked(saved(document)).articles[0]
    assert (article.published, dict(article.details)) == ("", {"file created": "2021-05-04"})

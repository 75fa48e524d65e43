"""PDF files."""

import time
from collections import Counter
from io import BytesIO

import pytest

from desktop.errors import PostilError
from desktop.formats.read import pdfrows
from desktop.formats.read.paragraphs import _hyphen
from desktop.formats.read.pdf import read
from desktop.formats.read.registry import PDF, TEXT, reader_for
from desktop.model.article import BlockKind, Caption
from desktop.text.clean import CleanArticle
from tests.formats.read.backwards import check_text
from tests.formats.read.pdfs import Text, column, packed, pdf, picture

LEFT = [
    "The minister of trade resigned on Monday after",
    "weeks of protests and strikes in the capital, he",
    "said, while well-known allies of the govern-",
    "ment kept silent about their plans for a well-",
    "known successor from the Anglo-",
    "Saxon school, who would rule the country on.",
]
RIGHT = [
    "The prime minister is expected to name another",
    "one before the end of the week, officials said,",
    "as markets fell sharply and investors waited for",
    "the announcement of a programme for the next",
    "ten years of the country, as they have done for",
    "months and will do for as long as they must do.",
]
LEFT_TEXT = (
    "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said, while"
    " well-known allies of the government kept silent about their plans for a well-known successor from the"
    " Anglo-Saxon school, who would rule the country on."
)
RIGHT_TEXT = " ".join(RIGHT)


def articles(data: bytes) -> tuple[CleanArticle, ...]:
    assert reader_for("a.pdf", data) is PDF
    reading = read("a.pdf", data)
    for article in reading.articles:
        check_text(reading.decoded.text, article)
    return reading.articles


def test_columns_are_read_one_after_the_other_whatever_the_order_in_the_file() -> None:
    sides = zip(column(50, 150, LEFT), column(320, 150, RIGHT), strict=True)
    mixed = [text for pair in sides for text in pair]
    head: list[Text] = [(50, 80, "Minister quits after weeks of protest", 24), (50, 110, "By Ann Lee"),
                        (50, 125, "3 March 2025")]  # fmt: skip
    article = articles(pdf([*head, *mixed]))[0]
    assert (article.title, article.published) == ("Minister quits after weeks of protest", "2025-03-03")
    assert dict(article.details) == {"byline": "Ann Lee"}
    assert article.text == f"{LEFT_TEXT}\n\n{RIGHT_TEXT}"


def test_columns_of_a_few_lines_that_run_on() -> None:
    left = column(50, 150, ["The minister of trade resigned on", "Monday after weeks of protests in", "the capital."])
    right = column(
        320, 150, ["The prime minister is to name a", "successor before the end of the", "week, officials said."]
    )
    text = articles(pdf([*left, *right]))[0].text
    assert text == (
        "The minister of trade resigned on Monday after weeks of protests in the capital.\n\n"
        "The prime minister is to name a successor before the end of the week, officials said."
    )


def test_a_small_table_of_long_cells_is_no_pair_of_columns() -> None:
    left = column(50, 150, ["Ministry of trade and commerce", "Ministry of health and care", "Ministry of the seas"])
    right = column(320, 150, ["Resigned on Monday afternoon", "Stays on until the election", "To be named this week"])
    text = articles(pdf([*column(50, 100, LEFT[:3]), *left, *right]))[0].text
    assert "Ministry of health and care Stays on until the election" in text


def test_a_joined_word_leads_back_to_both_its_halves() -> None:
    reading = read("a.pdf", pdf(column(50, 150, LEFT)))
    article = reading.articles[0]
    at = article.text.index("government")
    start, end = article.map.to_source(at), article.map.to_source_end(at + len("government") - 1)
    assert reading.decoded.text[start:end] == "govern-\nment"


def test_a_headline_may_have_two_lines() -> None:
    head: list[Text] = [(50, 80, "Minister quits after weeks of protest in the", 24), (50, 108, "capital", 24)]
    article = articles(pdf([*head, *column(50, 150, LEFT), *column(320, 150, RIGHT)]))[0]
    assert article.title == "Minister quits after weeks of protest in the capital"


def test_running_heads_and_page_numbers_are_taken_out() -> None:
    pages = [
        [
            (50.0, 30.0, "The Daily, Monday", 8.0),
            *column(50, 150, [f"({number}) {line}" for line in RIGHT]),
            (290.0, 780.0, str(number + 1)),
        ]
        for number in range(4)
    ]
    article = articles(pdf(*pages))[0]
    assert "Daily" not in article.text
    assert article.text.count("officials said") == 4
    reasons = [part.reason for part in article.removed]
    assert (reasons.count("running head or foot"), reasons.count("page number")) == (4, 4)


def test_a_paragraph_goes_on_over_the_page() -> None:
    article = articles(
        pdf(column(50, 700, [*RIGHT[:5], "who have waited for it at the door all the day"]), column(50, 60, LEFT))
    )[0]
    assert "who have waited for it at the door all the day The minister of trade" in article.text


def test_paragraphs_headings_and_lists() -> None:
    texts = [
        *column(50, 100, RIGHT),
        (50, 200, "The reaction abroad", 10, True),
        *column(50, 225, LEFT[:2]),
        (62.0, 251.0, "This line is set in, so that a paragraph begins"),
        (50.0, 264.0, "here and goes on in the next line of it."),
        (50, 300, "\u2022 First point of the plan"),
        (50, 313, "\u2022 Second point of it"),
    ]
    article = articles(pdf(texts))[0]
    blocks = [(block.kind, article.text[block.start : block.end]) for block in article.blocks]
    assert blocks == [
        (BlockKind.PARAGRAPH, RIGHT_TEXT),
        (BlockKind.HEADING, "The reaction abroad"),
        (BlockKind.PARAGRAPH, " ".join(LEFT[:2])),
        (
            BlockKind.PARAGRAPH,
            "This line is set in, so that a paragraph begins here and goes on in the next line of it.",
        ),
        (BlockKind.LIST, "\u2022 First point of the plan"),
        (BlockKind.LIST, "\u2022 Second point of it"),
    ]


def test_captions_stand_by_pictures_or_say_so() -> None:
    texts = [
        *column(50, 100, RIGHT),
        (50, 320, "The minister on Monday. Photo: Jo Roe", 8),
        *column(50, 360, LEFT),
        (50, 500, "Figure 2: Votes by region", 8),
    ]
    article = articles(pdf(texts, more=picture(50, 200, 200, 110)))[0]
    assert article.captions == (Caption("The minister on Monday.", "Jo Roe"), Caption("Figure 2: Votes by region"))
    assert article.text == f"{RIGHT_TEXT}\n\n{LEFT_TEXT}"


def test_several_articles_each_with_its_author() -> None:
    def story(top: float, head: str, author: str, lines: list[str]) -> list[Text]:
        return [(50, top, head, 20), (50, top + 20, author), *column(50, top + 45, lines)]

    found = articles(
        pdf(
            [
                *story(80, "Minister quits at last", "By Ann Lee", LEFT),
                *story(400, "Trains run again", "By Bob Roe", RIGHT),
            ]
        )
    )
    assert [(article.title, article.text) for article in found] == [
        ("Minister quits at last", LEFT_TEXT),
        ("Trains run again", RIGHT_TEXT),
    ]


def test_a_table_is_read_row_by_row() -> None:
    rows: list[Text] = [
        text
        for n in range(5)
        for text in ((50.0, 300.0 + n * 13, f"Region {n}"), (220.0, 300.0 + n * 13, f"{n}00 votes"))
    ]
    text = articles(pdf([*column(50, 100, LEFT), *rows]))[0].text
    assert "Region 1 100 votes" in text


def test_what_the_file_says_about_itself() -> None:
    about = b"/Title(Minister quits)/Author(Ann Lee)/CreationDate(D:20250303100000)"
    article = articles(pdf(column(50, 100, LEFT), about=about))[0]
    assert (article.title, article.published, article.details) == (
        "Minister quits",
        "2025-03-03",
        (("byline", "Ann Lee"),),
    )
    junk = b"/Title(Microsoft Word - x.docx)/Author(admin)/CreationDate(D:19010101)"
    article = articles(pdf(column(50, 100, LEFT), about=junk))[0]
    assert (article.title, article.published, article.details) == ("", "", ())
    printed = b"/Creator(Chromium)/CreationDate(D:20250303100000)"
    assert articles(pdf(column(50, 100, LEFT), about=printed))[0].published == ""
    assert articles(pdf(column(50, 100, LEFT), about=b"/CreationDate(D:20251399)"))[0].published == ""


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side(turn: int) -> None:
    matrix = {90: b"0 1 -1 0 700 0", 180: b"-1 0 0 -1 600 800", 270: b"0 -1 1 0 -100 700"}[turn]
    data = pdf(column(50, 150, LEFT))
    content = data[data.index(b"stream\n") + 7 : data.index(b"\nendstream")]
    turned = b"q " + matrix + b" cm " + content + b" Q"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 700 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(turned), turned),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    assert articles(packed(objects))[0].text == LEFT_TEXT


def test_a_line_beside_the_text_is_taken_out() -> None:
    more = b"\nBT /F 8 Tf 0 1 -1 0 590 300 Tm (Photo: Jo Roe) Tj ET"
    article = articles(pdf(column(50, 150, LEFT), more=more))[0]
    assert article.text == LEFT_TEXT
    assert [part.reason for part in article.removed] == ["sideways text"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_file_that_another_program_made() -> None:
    from matplotlib.figure import Figure  # noqa: PLC0415  (it takes its time)

    figure = Figure(figsize=(6, 8))
    for number, line in enumerate(RIGHT):
        figure.text(0.1, 0.8 - number * 0.02, line, fontsize=9)
    file = BytesIO()
    figure.savefig(file, format="pdf")
    assert articles(file.getvalue())[0].text == RIGHT_TEXT


LOCKED = b"/Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4" % (b"a" * 32, b"b" * 32)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf(column(50, 100, LEFT), trailer=b"/Encrypt<<%s>>/ID[(a)(b)]" % LOCKED), "password"),
        (pdf([])[:150], "damaged"),
        (pdf([]), "only empty pages"),
        (pdf([(290, 780, "1")], more=picture(0, 0, 600, 800)), "only pictures of pages"),
        (packed([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]), "damaged"),
        (packed([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 3>>"]), "empty pages"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, message: str) -> None:
    with pytest.raises(PostilError, match=message) as raised:
        read("a.pdf", data)
    assert raised.value.hint


def test_no_file_may_last_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf(column(50, 100, LEFT), column(50, 100, RIGHT))
    for name, most, message in (
        ("MOST_PAGES", 1, "2 pages"),
        ("MOST_OBJECTS", 1, "pieces"),
        ("MOST_CHARS", 9, "characters"),
        ("SECONDS", -1, "too long"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(pdfrows, name, most)
            with pytest.raises(PostilError, match=message):
                read("a.pdf", data)


@pytest.mark.slow
def test_a_million_objects() -> None:
    start = time.process_time()
    with pytest.raises(PostilError, match="pieces"):
        read("a.pdf", pdf(column(50, 100, LEFT), more=b" 0 0 m 1 1 l S" * 600_000))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>", *[b"<<>>"] * 1_000_000]
    with pytest.raises(PostilError, match="damaged"):
        read("a.pdf", packed(objects))
    assert time.process_time() - start < 60


def test_what_a_pdf_file_is() -> None:
    assert reader_for("a.pdf", b"A text with a wrong name") is TEXT
    assert reader_for("a.pdf", b"\n\n%PDF-1.4") is PDF
    assert reader_for("a.txt", b"%PDF-1.4") is PDF


def test_wide_spaces_under_one_another_are_no_gutter() -> None:
    texts: list[Text] = []
    for number in range(18):
        top = 100.0 + number * 13
        if number % 3:
            texts.append((50, top, f"Line {number} of the column goes on and on over all of it"))
        else:
            texts += [(50, top, f"Line {number} of the column has"), (215, top, "a wide space in it.")]
    text = articles(pdf(texts))[0].text
    assert [int(word) for word in text.split() if word.isdigit()] == list(range(18))


def test_lines_of_a_script_without_spaces_are_joined_without_any() -> None:
    assert _hyphen("\u8de8", "\u56fd\u8bae\u4f1a", Counter()) == "-"
    assert _hyphen("\u8de8", "Parliament", Counter()) == " "


def test_the_name_of_the_paper_and_the_day_above_the_headline() -> None:
    head: list[Text] = [
        (50, 40, "The Daily Bell 3 March 2031"),
        (50, 80, "Minister quits after weeks of protest in the U.S.", 24),
        (50, 110, "By Ann Lee"),
    ]
    (article,) = articles(pdf([*head, *column(50, 140, LEFT)]))
    assert (article.title, article.text) == ("Minister quits after weeks of protest in the U.S.", LEFT_TEXT)
    assert (article.published, article.language) == ("2031-03-03", "en")

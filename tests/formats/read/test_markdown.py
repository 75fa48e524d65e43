"""Markdown."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.read import markdown
from desktop.formats.read.markdown import read, read_text
from desktop.model.article import BlockKind, Caption
from desktop.text.clean import CleanArticle, clean
from tests.formats.read.backwards import check_text

ONE = "The minister of trade resigned on Monday after weeks of protests and strikes in the capital, he said."
TWO = "The prime minister is expected to name a successor before the end of the week, officials said again."


def article(source: str) -> CleanArticle:
    found = read_text(source)
    assert len(found) == 1
    check_text(source, found[0], markup=True)
    return found[0]


def blocks(source: str) -> list[tuple[BlockKind, str]]:
    found = article(source)
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


def test_front_matter_headline_and_author() -> None:
    front = "---\ntitle: Another\ndate: 2025-03-03\nauthor: [Ann Lee, Bob Roe]\nlang: en-GB\nsection: Politics\n"
    front += "x: {y: 1}\n---\n"
    found = article(f"{front}\n# Minister *quits* at [last](http://a.b)\n\n{ONE}\n")
    assert (found.title, found.published, found.language) == ("Minister quits at last", "2025-03-03", "en")
    assert found.details == (("byline", "Ann Lee, Bob Roe"), ("section", "Politics"))
    assert (found.text, found.removed[0].reason) == (ONE, "front matter")


def test_front_matter_that_is_no_yaml() -> None:
    found = article(f"---\ntitle: Trade: minister quits\nauthor: @ann\n  - x\n---\n{ONE}")
    assert (found.title, dict(found.details)["byline"]) == ("Trade: minister quits", "@ann")


@pytest.mark.parametrize("begin", ["---\n- a\n---\n", "---\nno entries here\n---\n", "---\ntitle: x\n"])
def test_lines_between_rules_are_no_front_matter(begin: str) -> None:
    assert not any(part.reason == "front matter" for found in read_text(f"{begin}\n{ONE}") for part in found.removed)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a *b* __c__ ~~d~~ `e  f` g", "a b c d e  f g"),
        ("a [b c](http://x.y/(z) 'b c') d [e][1] f [g][] h\n\n[1]: http://b.c\n[g]: x", "a b c d e f g h"),
        ('a [http://x.y](<http://x.y> "t") <http://z.w> http', "a http://x.y http://z.w http"),
        ("a \\*b\\* &amp; &#233; c", "a *b* & \xe9 c"),
        ("a\nb  \nc\\\nd", "a b\nc\nd"),
        ("a ![b](c.png) `d\ne` <b>f</b><br>g", "a  d e f\ng"),
        ("> a `b\n> c` d", "a b c d"),
    ],
)
def test_marks_are_not_part_of_the_text(source: str, text: str) -> None:
    assert article(f"# Head line of it\n\n{ONE}\n\n{source}\n\n{TWO}").text == f"{ONE}\n\n{text}\n\n{TWO}"


def test_blocks() -> None:
    source = f"""# Minister quits

{ONE}

Reaction
--------

> {TWO}

- first *point*
- second

  ```
  code
  ```
    1. inner

**What now**

| a | b |
|---|---|
| c | `d` |

    one
      two

<div><p>Some <b>HTML</b></p><figcaption>A bridge</figcaption></div>
"""
    assert blocks(source) == [
        (BlockKind.PARAGRAPH, ONE),
        (BlockKind.HEADING, "Reaction"),
        (BlockKind.QUOTE, TWO),
        (BlockKind.LIST, "first point\nsecond"),
        (BlockKind.PARAGRAPH, "code"),
        (BlockKind.LIST, "inner"),
        (BlockKind.HEADING, "What now"),
        (BlockKind.PARAGRAPH, "a\tb\nc\td"),
        (BlockKind.PARAGRAPH, "one\ntwo"),
        (BlockKind.PARAGRAPH, "Some HTML"),
    ]
    assert article(source).captions == (Caption("A bridge"),)


def test_pictures_give_captions() -> None:
    source = (
        '# Minister quits\n\n![A bridge](a.png "The minister on Monday. Photo: Jo Roe")\n\n'
        f"{ONE}\n\n![The old bridge](b.png)\n\n![alt](c.png)\n*Crowds in the capital*\n\n- ![x](d.png) item\n\n{TWO}"
    )
    found = article(source)
    assert found.captions == (
        Caption("The minister on Monday.", "Jo Roe"),
        Caption("The old bridge"),
        Caption("Crowds in the capital"),
    )
    assert found.text == f"{ONE}\n\nitem\n\n{TWO}"
    said = [source[part.start : part.end] for part in found.removed if part.reason == markdown.DESCRIPTION]
    assert said == ["A bridge", "alt", "x"]


def test_text_without_marks_is_cleaned_like_any_other() -> None:
    source = f"Minister quits\n\n3 March 2025\n\n{ONE}\n\n{TWO}\n"
    assert read_text(source) == clean(source)
    assert read("a.md", source.encode()).articles == tuple(clean(source))


def test_line_ends_of_another_system() -> None:
    source = f"# Minister quits\r\n\r\n{ONE}\r\n\r\n- a\r\n- b\r\n"
    assert article(source).text == f"{ONE}\n\na\nb"


def test_large_files_are_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "LARGEST", 10)
    assert read_text(f"# Minister quits\n\n{ONE}") == clean(f"# Minister quits\n\n{ONE}")


@pytest.mark.parametrize("part", ["*", "[", "![", "> ", "- ", "`", "<", "&", "|a|\n", "\\", "[a](", "**a "])
def test_no_text_takes_long(part: str) -> None:
    start = time.process_time()
    read_text(f"# Minister quits\n\n{ONE}\n\n{part * 3000}")
    assert time.process_time() - start < 30


LINES = ("\n", "\n\n", "\r\n", "# ", "> ", "- ", "1. ", "    ", "```\n", "---\n", "| a | b |\n|--|--|\n", "<div>\n")
SIGNS = ("*", "**", "_", "`", "[", "]", "(", ")", "![", "<", ">", "\\", "|", "&amp;", "~~", "](x)", '"t"', ": ")
WORDS = (
    "word ",
    "a b c. ",
    "\xe9\U0001f600",
    "\u200b",
    "\t",
    "\x00",
    "http://x.y",
    "<http://a.b>",
    "<b>",
    "<!--",
    "-->",
)
MARKS = st.sampled_from([*LINES, *SIGNS, *WORDS])


@given(st.lists(MARKS, max_size=60).map("".join))
def test_every_character_leads_back(source: str) -> None:
    for found in read_text(source):
        check_text(source, found, markup=True)

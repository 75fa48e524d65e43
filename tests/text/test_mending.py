"""Removed stretches put back, and others taken out, whatever the format that the source came in."""

from collections.abc import Callable

import pytest

from desktop.model.article import BlockKind, Caption, Choice, Doubt, Removed
from desktop.model.edit import Patch
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.content import PARTS, Content, MappedBlock, apart, blocks_json, blocks_of, together
from desktop.text.mending import BY_READER, confirm, doubt_again, plain_blocks, put_back, take_out
from desktop.text.patches import difference, inverse, patched

RAW = "Home\r\n\r\nOne \U0001f600 line.\r\nTwo words here.\r\n\r\n* first\r\n* second\r\nEnd.\r\n"


def place(words: str, source: str = RAW) -> Span:
    """Where those words stand."""
    start = source.index(words)
    return Span(start, start + len(words))


def content_of(source: str = RAW, *, without: tuple[str, ...] = (), doubts: tuple[str, ...] = ()) -> Content:
    """The lines of a source as an article, some of them removed."""
    spans = [(place(words, source), words) for words in without]
    kept = [
        block
        for block in plain_blocks(source, Span(0, len(source)))
        if all(not span.start <= block.start < span.end for span, _ in spans)
    ]
    text, blocks, source_map = together(source, kept, {})
    removed = tuple(Removed(span.start, span.end, f"no {words}") for span, words in spans)
    unsure = tuple(Doubt(place(words).start, place(words).end, "a teaser") for words in doubts)
    return Content(
        "T", text, tuple(blocks), (Caption("Home", ""), Caption("A hall.", "dpa")), removed, unsure, (), source_map
    )


def check(content: Content, source: str = RAW) -> None:
    """Every character of the text is the one of the source that the map names, or a break; the parts are whole."""
    assert content.is_mapped
    for clean, start, length, taken in content.map:
        words = content.text[clean : clean + length]
        assert words == source[start : start + taken] or not words.strip()
    assert Content.of_parts(content.parts()) == content
    assert all(block.end > block.start for block in content.blocks)


def test_a_removed_line_comes_back_at_its_place_and_its_caption_goes() -> None:
    old = content_of(without=("Home", "Two words here."))
    new = put_back(old, RAW, place("Home"), plain_blocks)
    assert new.text == "Home\n\nOne \U0001f600 line.\n\n* first\n\n* second\n\nEnd."
    assert [item.reason for item in new.removed] == ["no Two words here."]
    assert new.captions == (Caption("A hall.", "dpa"),)
    assert new.choices == (Choice(0, 4, "keep", "removed", "no Home"),)
    assert [block.kind for block in new.blocks][2:4] == [BlockKind.LIST, BlockKind.LIST]
    check(new)
    again = take_out(new, RAW, place("Home"))
    assert (again.text, again.removed, again.choices) == (old.text, old.removed, ())
    check(again)


def test_part_of_a_stretch_leaves_the_rest_removed() -> None:
    whole = Span(place("One").start, place("here.").end)
    old = content_of(without=("One \U0001f600 line.\r\nTwo words here.",))
    assert (old.removed[0].start, old.removed[0].end) == (whole.start, whole.end)
    new = put_back(old, RAW, place("Two words here."), plain_blocks)
    assert [RAW[item.start : item.end] for item in new.removed] == ["One \U0001f600 line."]
    check(new)
    first = put_back(old, RAW, place("One \U0001f600 line."), plain_blocks)
    assert [RAW[item.start : item.end] for item in first.removed] == ["Two words here."]
    assert put_back(first, RAW, place("Two words here."), plain_blocks).text == content_of().text


def test_a_line_of_the_article_goes_and_comes_back_just_as_it_was() -> None:
    old = content_of()
    new = take_out(old, RAW, place("Two words here."))
    assert "Two words" not in new.text
    assert new.removed == (Removed(place("Two").start, place("here.").end, BY_READER),)
    check(new)
    assert put_back(new, RAW, place("Two words here."), plain_blocks).text == old.text
    assert put_back(new, RAW, place("Two words here."), plain_blocks).choices == ()


def test_words_inside_a_block_go_and_come_back_into_it() -> None:
    old = content_of()
    new = take_out(old, RAW, place("words"))
    assert "Two here." in new.text
    check(new)
    back = put_back(new, RAW, place("words"), plain_blocks)
    assert back.text == old.text
    check(back)
    everything = take_out(old, RAW, Span(0, len(RAW)))
    assert (everything.text, everything.blocks) == ("", ())
    assert put_back(everything, RAW, Span(0, len(RAW)), plain_blocks).text == old.text


def test_lines_of_one_block_stay_lines() -> None:
    source = "* first\n* second\n* third\n"
    text, source_map = canonical(source)
    block = MappedBlock(BlockKind.LIST, text.strip(), tuple(source_map.under(0, len(text) - 1, 0)))
    body, blocks, made = together(source, [block], {})
    old = Content("T", body, tuple(blocks), (), (), (), (), made)
    new = take_out(old, source, place("* second", source))
    assert new.text == "* first\n* third"
    back = put_back(new, source, place("* second", source), plain_blocks)
    assert back.text == "* first\n* second\n* third"
    check(back, source)


def test_what_is_in_doubt_is_confirmed_removed_and_doubted_again() -> None:
    old = content_of(doubts=("Two words here.",))
    span = place("Two words here.")
    sure = confirm(old, RAW, span)
    assert (sure.text, sure.doubts) == (old.text, ())
    assert sure.choices == (Choice(span.start, span.end, "keep", "unsure", "a teaser"),)
    assert doubt_again(sure, span) == old
    assert doubt_again(old, span) == old
    gone = take_out(old, RAW, span)
    assert (gone.doubts, gone.choices[0].was, gone.choices[0].reason) == ((), "unsure", "a teaser")
    assert put_back(gone, RAW, span, plain_blocks).doubts == old.doubts
    taken = take_out(sure, RAW, span)
    assert taken.removed[0].reason == BY_READER


def test_a_removed_stretch_inside_another_is_told_once() -> None:
    old = content_of(without=("Two words here.",))
    new = take_out(old, RAW, Span(place("One").start, place("* first").end))
    assert [RAW[item.start : item.end].strip() for item in new.removed if item.reason == BY_READER] == [
        "One \U0001f600 line.",
        "* first",
    ]
    check(new)


def test_a_stretch_with_nothing_to_read_adds_nothing() -> None:
    old = content_of()
    gap = Span(RAW.index("\r\n\r\n"), RAW.index("\r\n\r\n") + 4)
    assert put_back(old, RAW, gap, plain_blocks).text == old.text
    assert take_out(old, RAW, gap).text == old.text


def test_wrapped_lines_come_back_as_one_paragraph() -> None:
    line = "This is a line of text that was wrapped at sixty signs or so"
    source = f"{line}\r\n{line}\r\n{line}\r\n{line} end."
    (block,) = plain_blocks(source, Span(0, len(source)))
    assert block.text == f"{line} {line} {line} {line} end."
    assert (block.start, block.end) == (0, len(source))


def test_blocks_survive_as_json() -> None:
    blocks, gaps = apart(content_of())
    assert blocks_of(blocks_json(blocks)) == tuple(blocks)
    assert together(RAW, blocks, gaps)[0] == content_of().text
    assert blocks[0].part(0, 0) is None


CHANGES: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda _: "",
    lambda text: f"{text}é",
    lambda text: f"x{text}",
    lambda text: text[:3] + text[9:],
)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("old", ["", "aaaa", "one two three", "\U0001f600\U0001f600"])
def test_a_patch_and_its_inverse(old: str, change: Callable[[str], str]) -> None:
    new = change(old)
    patch = difference("text", old, new)
    if old == new:
        assert patch is None
        return
    assert patch is not None
    assert patched(patch, old) == new
    assert patched(inverse(patch, old), new) == old
    with pytest.raises(ValueError, match="a patch for"):
        patched(Patch("text", 0, len(old) + 1, ""), old)


def test_what_is_there_already_or_gone_already_stays_as_it_is() -> None:
    old = content_of()
    assert put_back(old, RAW, place("words"), plain_blocks).text == old.text
    new = take_out(old, RAW, place("words"))
    assert take_out(new, RAW, place("words")).text == new.text
    some = content_of(without=("Home", "End."))
    gone = take_out(some, RAW, Span(2, len(RAW.rstrip())))
    assert gone.text == ""
    assert [item.reason for item in gone.removed] == ["no Home", BY_READER, "no End."]


def test_spaces_at_the_end_of_a_line_are_no_part_of_a_break() -> None:
    source = "One  \n\nTwo\u00a0\nThree"
    content = content_of(source)
    assert content.text == "One\n\nTwo\n\nThree"
    check(content, source)


def test_every_part_has_a_name() -> None:
    assert tuple(content_of().parts()) == PARTS

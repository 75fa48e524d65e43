"""What holds for every article read from a page: each character leads back, and no text of the page is lost."""

import json
import re
from html import unescape

from desktop.formats.read.markup import scan, squeeze
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle

_LETTER = re.compile(r"\w")
_MARKS = re.compile(
    r"\]\((?:[^()]|\([^()]*\))*\)|\]\[[^\]]*\]|\[\^[^\]]*\]:?"  # where a link leads, and footnotes
    r"|^ {0,3}\[[^\]]+\]:.*$|^[\s>]*(?:```|~~~).*$"
    r"|^[\s>]*(?:\d+[.)]|[-*+])(?:\s+\[[ xX]\])?(?=\s|$)|[*_~]+",
    re.MULTILINE,
)


def check_text(text: str, article: CleanArticle, *, markup: bool = False) -> None:
    """What holds for every article that was taken out of a document: each character leads back, nothing is lost.

    Where `markup` is true the text holds markup, which is neither kept nor removed.
    """
    assert article.map.clean_length == len(article.text)
    assert "\n\n".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    taken = bytearray(len(text))
    for clean, start, length, source_length in article.map:
        made, stood = article.text[clean : clean + length], text[start : start + source_length]
        if length == source_length:
            assert _is_same(made, stood), (made, stood)
        elif not made.isspace():
            same = {squeeze(canonical(text)[0]) for text in (stood, unescape(stood), _from_json(stood))}
            assert made in stood or squeeze(made) in same, (made, stood)
        if not made.isspace():
            taken[start : start + source_length] = b"x" * source_length
    before = article.extent.start
    for removed in article.removed:
        assert before <= removed.start < removed.end <= article.extent.end, removed
        assert removed.reason
        assert not any(taken[removed.start : removed.end]), removed
        taken[removed.start : removed.end] = b"x" * (removed.end - removed.start)
        before = removed.end
    if not markup:
        lost = [text[at] for at in range(article.extent.start, article.extent.end) if not taken[at]]
        assert not squeeze("".join(lost)), lost


def check_nothing_lost(text: str, article: CleanArticle, *, marks: bool = False) -> None:
    """What is neither kept nor removed of a text with markup is markup: HTML, and signs of Markdown where `marks`."""
    taken = bytearray(len(text))
    for clean, start, length, source_length in article.map:
        if not article.text[clean : clean + length].isspace():
            taken[start : start + source_length] = b"x" * source_length
    for removed in article.removed:
        taken[removed.start : removed.end] = b"x" * (removed.end - removed.start)
    rest = (" " if at and char != "\n" else char for at, char in zip(taken, text, strict=True))
    left = "".join(rest)[article.extent.start : article.extent.end]
    left = _MARKS.sub(" ", left) if marks else left
    lost = [squeeze(unescape(left[node.start : node.end])) for node in scan(left).nodes if node.squeezed]
    assert not any(map(_LETTER.search, lost) if marks else lost), lost


def _is_same(made: str, stood: str) -> bool:
    """Whether it is what stood there, save white space of another kind and what stands for half a character."""
    pairs = zip(made, stood, strict=True)
    return all(a == b or (a.isspace() and b.isspace()) or canonical(b)[0] == a for a, b in pairs)


def _from_json(stood: str) -> str:
    """What an escape of JSON stands for; the same where it is none."""
    try:
        return str(json.loads(f'"{stood}"'))
    except ValueError:
        return stood


def check(source: str, article: CleanArticle) -> None:
    """Every character of the text stands in the source where the map says, as it is or as its stated repair.

    What the text does not have is named as removed, once; and the two together are all there is to read in the page.
    """
    assert article.map.clean_length == len(article.text)
    assert "\n\n".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    taken = bytearray(len(source))
    for clean, start, length, source_length in article.map:
        made, stood = article.text[clean : clean + length], source[start : start + source_length]
        if length == source_length:
            assert _is_same(made, stood), (made, stood)
        elif made.isspace():
            assert not any(node.squeezed for node in scan(stood).nodes), (made, stood)
        else:
            assert canonical(unescape(stood))[0] == made
        if not made.isspace():
            taken[start : start + source_length] = b"x" * source_length
    before = 0
    for removed in article.removed:
        assert before <= removed.start < removed.end <= len(source)
        assert removed.reason
        assert not any(taken[removed.start : removed.end])
        taken[removed.start : removed.end] = b"x" * (removed.end - removed.start)
        before = removed.end
    for node in scan(source).nodes:
        for gap in re.finditer(rb"\0+", taken[node.start : node.end]):
            lost = source[node.start + gap.start() : node.start + gap.end()]
            assert not squeeze(unescape(lost)), lost

"""Lines of a PDF file's pages as paragraphs: heads and feet told apart, words that a line end divided joined again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from desktop.formats.read.columns import Line
from desktop.formats.read.documents import Part
from desktop.formats.read.pdfrows import Box, PdfPage
from desktop.model.article import BlockKind
from desktop.text.cleaning.reasons import CAPTION

RUNNING = "running head or foot"
NUMBER = "page number"
SIDEWAYS = "sideways text"
_EDGE_LINES = 3
_EDGE = 0.14  # of a page's height
_SHARE = 0.3
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.|s\.|p\u00e1gina|\u0441\u0442\u0440\.?|sayfa|\u0635\u0641\u062d\u0629)?\s*[-\u2013\u2014|]?\s*(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|\u0438\u0437)\s*\d{1,4})?\s*[-\u2013\u2014|]?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_SENTENCE_ENDS = tuple('.!?:\u2026\u201d\u00bb"\u061f\u06d4')
_BULLET = re.compile(r"[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\uf0b7*\u2013-]\s+\S|\d{1,2}[.)]\s+\S")
_FIGURE = re.compile(
    r"(?:fig(?:ure|\.)|abb(?:ildung|\.)|photo|foto|bild|image|grafik|\u0440\u0438\u0441\.|\u0444\u043e\u0442\u043e"
    r"|\u015fekil|foto\u011fraf|\u0635\u0648\u0631\u0629)\s*\d*\s*[.:|]",
    re.IGNORECASE,
)
_SAME_SIZE = 0.08
_PITCH = 1.35
_HEADING = 1.12  # times the size of the body's type
_HEADLINE = 1.3
_HEADING_WORDS = 40
_BOLD_WORDS = 15
_HEADLINE_WORDS = 3
_SMALL = 0.97
_SHORT = 0.2
_INDENT = 0.7  # of a line's height
_WORD = re.compile(r"\w[\w'\u2019]*(?:-\w[\w'\u2019]*)*")
_UNPARTED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]")
_DIVIDED = re.compile(r"[^\W\d_]-\Z")


@dataclass(slots=True)
class Paragraph:
    """Lines that are read together: their numbers, the kind of block they make, a heading's level."""

    lines: list[int]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    reason: str = ""
    parts: list[Part] = field(default_factory=list)


def mark_running(lines: Sequence[Line], pages: Sequence[PdfPage]) -> None:
    """Give a reason to page numbers and to what stands again and again at the edge of pages."""
    seen: dict[tuple[bool, str], list[Line]] = {}
    for at, page in enumerate(pages):
        own = sorted((line for line in lines if line.page == at and not line.reason), key=lambda line: line.top)
        for is_foot, edge in ((False, own[:_EDGE_LINES]), (True, own[::-1][:_EDGE_LINES])):
            for number, line in enumerate(edge):
                depth = page.height - line.bottom if is_foot else line.top
                if depth > page.height * _EDGE:
                    break
                if number == 0 and _PAGE_NUMBER.fullmatch(line.text):
                    line.reason = NUMBER
                seen.setdefault((is_foot, _DIGITS.sub("#", line.text.casefold())), []).append(line)
    for same in seen.values():
        least = max(2, len(pages) * _SHARE) if len(pages) < 10 else max(3, len(pages) * 0.1)  # noqa: PLR2004
        numbers = {line.page for line in same}
        if len(numbers) >= least:
            for line in same:
                line.reason = line.reason or (NUMBER if _PAGE_NUMBER.fullmatch(line.text) else RUNNING)


def body_size(lines: Sequence[Line]) -> float:
    """The size that most of the text has."""
    sizes = Counter[float]()
    for line in lines:
        if not line.reason:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def paragraphs(lines: Sequence[Line], pages: Sequence[PdfPage]) -> list[Paragraph]:
    """The paragraphs that the lines make, in order; what has a reason makes paragraphs of its own."""
    kind = _Type(lines)
    size = kind.body
    found: list[Paragraph] = []
    open_: Paragraph | None = None
    last = -1  # the last line of the body
    for number, line in enumerate(lines):
        if line.reason:
            found.append(Paragraph([number], reason=line.reason))
            continue
        if open_ is not None and kind.goes_on(lines[last], line, lines[open_.lines[0]]):
            open_.lines.append(number)
        else:
            open_ = Paragraph([number])
            found.append(open_)
        last = number
    for paragraph in found:
        if not paragraph.reason:
            _name(paragraph, [lines[number] for number in paragraph.lines], size, pages)
    _rank(found, lines, size)
    return found


class _Type:
    """How the type of a file is set: how far apart its lines stand, how wide they are, what size most of it has."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.body = body_size(lines)
        pitches: dict[int, list[float]] = {}
        widths: dict[tuple[int, int], list[float]] = {}
        for line in lines:
            widths.setdefault((line.column, round(line.size)), []).append(line.right - line.left)
        for before, line in pairwise(lines):
            pitch = line.bottom - before.bottom
            if line.column == before.column and _alike(before, line) and 0 < pitch < line.size * 3:
                pitches.setdefault(round(line.size), []).append(pitch)
        self._pitches = {
            size: median(sorted(values)[: max(1, len(values) * 3 // 4)]) for size, values in pitches.items()
        }
        self._widths = {key: sorted(values)[int(0.9 * (len(values) - 1))] for key, values in widths.items()}

    def goes_on(self, before: Line, line: Line, first: Line) -> bool:
        """Whether a line belongs to the paragraph, begun by `first`, that the line before it belongs to."""
        if not _alike(before, line) or _BULLET.match(line.text):
            return False
        if before.bold != line.bold and _stands_apart(before):
            return False
        if line.column != before.column:
            return self._goes_on_elsewhere(before, line)
        pitch = line.bottom - before.bottom
        usual = self._pitches.get(round(line.size), line.size * 1.2)
        if not 0 <= pitch <= usual * _PITCH:
            return False
        return _BULLET.match(first.text) is not None or not (_is_indented(before, line) or self._breaks(before, line))

    def _goes_on_elsewhere(self, before: Line, line: Line) -> bool:
        """The same, where the line stands in another column or on another page."""
        if line.size > self.body * (1 + _SAME_SIZE):  # a headline that goes on above one of its columns
            near = 0 < line.bottom - before.bottom < line.size * _PITCH
            return near and line.page == before.page and abs(line.left - before.left) < line.size
        if before.text.endswith(_SENTENCE_ENDS) or _is_indented(before, line, elsewhere=True):
            return False
        return not self._breaks(before, line) and abs(line.size - self.body) <= self.body * _SAME_SIZE

    def _breaks(self, before: Line, line: Line) -> bool:
        """Whether a line ends although the next word had room on it, as the last line of a paragraph does."""
        if before.size > self.body * (1 + _SAME_SIZE):  # in a headline lines end where they look well
            return False
        if before.text.endswith(("-", "\u2010")):
            return False
        width = before.right - before.left
        room = self._widths.get((before.column, round(before.size)), width) - width
        word = (len(line.text.split()[0]) + 1) * width / len(before.text)
        return room > word + before.size * (0 if before.text.endswith(_SENTENCE_ENDS) else 2)


def _is_indented(before: Line, line: Line, *, elsewhere: bool = False) -> bool:
    """Whether a line is set in, and the line before it is not."""
    own = line.left > line.start + line.size * _INDENT
    return own and (elsewhere or before.left < line.left - line.size * _INDENT)


def _alike(line: Line, other: Line) -> bool:
    return abs(line.size - other.size) <= max(line.size, other.size) * _SAME_SIZE


def _stands_apart(line: Line) -> bool:
    """Whether a line in bold type or not is short, as headings are."""
    return line.right - line.left < (line.end - line.start) * (1 - _SHORT)


def _name(paragraph: Paragraph, own: Sequence[Line], size: float, pages: Sequence[PdfPage]) -> None:
    """Say what a paragraph is, by its type and its place."""
    words = sum(len(line.text.split()) for line in own)
    first = own[0]
    if first.size >= size * _HEADING and words <= _HEADING_WORDS:
        paragraph.kind, paragraph.level = BlockKind.HEADING, 2
    elif all(line.bold for line in own) and words <= _BOLD_WORDS and not own[-1].text.endswith("."):
        paragraph.kind, paragraph.level = BlockKind.HEADING, 3
    elif _BULLET.match(first.text):
        paragraph.kind = BlockKind.LIST
    elif _is_caption(own, size, pages[first.page].pictures):
        paragraph.reason = CAPTION


def _is_caption(own: Sequence[Line], size: float, pictures: Sequence[Box]) -> bool:
    """A short paragraph in small type that stands by a picture, or one that calls itself a figure's."""
    first, last = own[0], own[-1]
    small = first.size < size * _SMALL
    near = any(
        min(first.right, right) - max(first.left, left) > (first.right - first.left) * 0.5
        and (_by(first.top - bottom, first.size) or _by(top - last.bottom, first.size))
        for left, top, right, bottom in pictures
    )
    called = _FIGURE.match(first.text) is not None
    return sum(len(line.text.split()) for line in own) <= 80 and (small + near + called) > 1  # noqa: PLR2004


def _by(distance: float, size: float) -> bool:
    """Whether a caption at that distance from a picture is beside it."""
    return -size / 4 < distance < size * 2


def _rank(found: Sequence[Paragraph], lines: Sequence[Line], size: float) -> None:
    """Make headlines of the largest headings: of all that are much larger than the body, else of the largest."""
    heads = [one for one in found if one.level == 2 and _words(one, lines) >= _HEADLINE_WORDS]  # noqa: PLR2004
    heads = heads or [one for one in found if one.level == 2]  # noqa: PLR2004
    largest = max((lines[one.lines[0]].size for one in heads), default=0.0)
    for one in heads:
        own = lines[one.lines[0]].size
        if own >= largest * (1 - _SAME_SIZE) or own >= size * _HEADLINE * 1.15:
            one.level = 1


def _words(paragraph: Paragraph, lines: Sequence[Line]) -> int:
    return sum(len(lines[number].text.split()) for number in paragraph.lines)


def place(found: Sequence[Paragraph], lines: Sequence[Line]) -> str:
    """Write the lines out as a text, and set where each paragraph's parts are in it."""
    begins = {paragraph.lines[0] for paragraph in found}
    texts: list[str] = []
    starts: list[int] = []
    length = 0
    for number, line in enumerate(lines):
        lead = ("\n\n" if number in begins or line.column != lines[number - 1].column else "\n") if number else ""
        starts.append(length + len(lead))
        texts.append(lead + line.text)
        length += len(texts[-1])
    text = "".join(texts)
    known = _known(lines)
    for paragraph in found:
        paragraph.parts = list(_parts(paragraph, lines, starts, known))
    return text


def _parts(paragraph: Paragraph, lines: Sequence[Line], starts: Sequence[int], known: Counter[str]) -> Iterator[Part]:
    join = " "
    for number, following in zip(paragraph.lines, [*paragraph.lines[1:], None], strict=True):
        end = starts[number] + len(lines[number].text)
        after = lines[following].text if following is not None else ""
        hyphen = _hyphen(lines[number].text, after, known) if after else " "
        yield Part(starts[number], end - (hyphen == ""), "" if join in ("", "-") else join)
        join = hyphen


def _hyphen(line: str, following: str, known: Counter[str]) -> str:
    """How a line is joined to the one after it: a space; nothing, its hyphen dropped; nothing, its hyphen kept ("-").

    The hyphen of a compound is kept: where what follows begins with a capital or a digit, and where the text has the
    word with a hyphen elsewhere and never without.
    """
    if _UNPARTED.match(line[-1:]) and _UNPARTED.match(following):
        return "-"  # nothing between, as scripts are set that have no spaces
    if _DIVIDED.search(line) is None:
        tight = len(line) > 1 and line.endswith(("-", "\u2010")) and not line[-2].isspace()
        return "-" if tight and following[:1].isalnum() else " "
    if not following[:1].islower():
        return "-" if following[:1].isalnum() else " "
    head = _WORD.findall(line[:-1])[-1].casefold() if _WORD.findall(line[:-1]) else ""
    tail = (_WORD.match(following) or [""])[0].casefold()
    return "-" if known[f"{head}-{tail}"] and not known[head + tail] else ""


def _known(lines: Sequence[Line]) -> Counter[str]:
    """The words inside of lines, whose hyphens are no line end's."""
    words = Counter[str]()
    for line in lines:
        words.update(word.casefold() for word in _WORD.findall(line.text))
    return words

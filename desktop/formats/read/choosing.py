"""Which text of a page is its article: trafilatura decides, and what it gives is found again in the source.

trafilatura gives text without places, so each of its pieces is looked up among the page's text nodes: with all white
space out of both, a piece is a stretch of the nodes' text. Pieces come in order, save for some that it finds late.
"""

import logging
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.formats.read.markup import Node, Page, squeeze

if TYPE_CHECKING:
    from lxml.etree import _Element

log = logging.getLogger(__name__)
_theirs = logging.getLogger("trafilatura")
Stretch = tuple[int, int]

LARGEST = 5_000_000  # code points; trafilatura takes tens of a page's own size in memory
DEEPEST = 200  # elements in one another; what is deeper than 255 the parser moves up
_LEAST = 100  # letters; below, the quick way may have missed the article
_KEY = 8
_TRIES = 16
_ANCHOR = 24
_WINDOW = 300
_STRAY = 80
_INLINE = ("lb", "hi", "ref", "del")
_SENTENCE_ENDS = (".", "!", "?", "\u2026", "\u201d", '"', ":")


def choose(source: str, page: Page) -> list[Stretch]:
    """The stretches of the page's squeezed text that trafilatura takes for the article, in order and apart.

    Nothing where it finds none, and where the page is so large or so deep that it would not come to an end soon.
    """
    if len(source) > LARGEST or page.deepest > DEEPEST:
        return []
    body = _extracted(source, fast=True)
    found = Places(page.nodes).find(_pieces(body)) if body is not None else []
    if sum(end - start for start, end in found) < _LEAST:
        body = _extracted(source, fast=False)
        more = Places(page.nodes).find(_pieces(body)) if body is not None else []
        if sum(end - start for start, end in more) >= _LEAST:
            return more
    return found


def _extracted(source: str, *, fast: bool) -> "_Element | None":
    """The body that trafilatura makes of the page, or None.

    Its comparison with two other ways, where `fast` is false, costs half as much again; on pages with known text it
    was no better.
    """
    from trafilatura import bare_extraction  # noqa: PLC0415  (an eighth of a second, and few files are pages)

    if _theirs.level != logging.CRITICAL:  # it reports to the log what we report ourselves
        _theirs.setLevel(logging.CRITICAL)  # each time, all loggers would forget what they have found out
    try:
        document = bare_extraction(source, fast=fast, include_comments=False, output_format="xml")
    except Exception:  # it is no fault of the page's, which is then read as a whole
        log.exception("a page could not be looked through")
        return None
    return getattr(document, "body", None)


@dataclass(frozen=True, slots=True)
class Piece:
    """A text without white space, and the texts that it is made of."""

    text: str
    parts: tuple[str, ...]


def _pieces(body: "_Element") -> list[Piece]:
    """The texts of a body's parts. What stands between the parts is mostly a byline or a tag: only sentences count."""
    pieces: list[Piece] = []
    for element in (body, *body):
        if element is not body:
            pieces.append(_piece([str(text) for text in element.itertext()]))
        between = (element.text if element is body else element.tail) or ""
        if element.tag in _INLINE or len(between) >= _STRAY or between.rstrip().endswith(_SENTENCE_ENDS):
            pieces.append(_piece([between]))
    return [piece for piece in pieces if piece.text]


def _piece(texts: Sequence[str]) -> Piece:
    parts = tuple(filter(None, map(squeeze, texts)))
    return Piece("".join(parts), parts)


class Places:
    """Where the texts of a page stand among its nodes' squeezed texts put together."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._text = "".join([node.squeezed for node in nodes])
        self._index: dict[str, list[int]] = {}
        self._short: dict[str, list[int]] = {}
        text, index, start = self._text, self._index, 0
        for squeezed in filter(None, [node.squeezed for node in nodes]):
            key = text[start : start + _KEY]
            if key in index:
                index[key].append(start)
            else:
                index[key] = [start]
            if len(squeezed) < _KEY:
                self._short.setdefault(squeezed, []).append(start)
            start += len(squeezed)

    def find(self, pieces: Sequence[Piece]) -> list[Stretch]:
        """The stretches that these pieces were taken from, in order, joined where they touch."""
        anchors = [self._anchor(piece.text) for piece in pieces]
        found: list[Stretch] = []
        at = -1
        for piece, anchor, limit in zip(pieces, anchors, self._limits(anchors), strict=True):
            start = anchor if anchor >= 0 else self._locate(piece.text, at, limit)
            if start >= 0:
                at = start + len(piece.text)
                found.append((start, at))
                continue
            for part in self._parts(piece, at, limit):
                found.append(part)
                at = part[1]
        return _joined(found)

    def _limits(self, anchors: Sequence[int]) -> list[int]:
        """For each piece the place of the next one whose place is sure."""
        limits: list[int] = []
        limit = len(self._text)
        for anchor in reversed(anchors):
            limits.append(limit)
            limit = anchor if anchor >= 0 else limit
        return limits[::-1]

    def _anchor(self, text: str) -> int:
        """Where the text stands if it is long and there is one such place alone; else -1."""
        starts = self._index.get(text[:_KEY], ()) if len(text) >= _ANCHOR else ()
        if len(starts) > _TRIES:
            return -1
        fitting = [start for start in starts if self._text.startswith(text, start)]
        return fitting[0] if len(fitting) == 1 else -1

    def _locate(self, text: str, at: int, limit: int) -> int:
        """Where the text begins: if possible after `at`, where the last piece ended (-1 at first), before `limit`."""
        if len(text) < _KEY:
            return self._locate_short(text, max(at, 0), limit)
        if at >= 0 and self._text.startswith(text, at):
            return at
        return next((start for start in self._near(text, at, limit) if self._text.startswith(text, start)), -1)

    def _locate_short(self, text: str, at: int, limit: int) -> int:
        """Where a short text stands a little farther on: as the whole text of a node rather than in another one."""
        limit = min(at + _WINDOW, limit)
        starts = self._short.get(text, ())
        ahead = bisect_left(starts, at)
        if ahead < len(starts) and starts[ahead] < limit:
            return starts[ahead]
        return self._text.find(text, at, limit)

    def _near(self, text: str, at: int, limit: int) -> list[int]:
        """Places where the text may begin, the likeliest first."""
        starts = self._index.get(text[:_KEY], [])
        if at < 0 and limit < len(self._text):  # what leads an article stands right before what is sure
            before = bisect_left(starts, limit)
            return starts[max(0, before - _TRIES) : before][::-1]
        first = bisect_left(starts, max(at, 0))
        return starts[first : first + _TRIES] + starts[max(0, first - _TRIES) : first][::-1]

    def _parts(self, piece: Piece, at: int, limit: int) -> Iterator[Stretch]:
        """Where the texts of a piece stand that does not stand in the source as a whole."""
        for text in piece.parts:
            start = self._locate(text, at, limit)
            if start >= 0:
                at = start + len(text)
                yield start, at
                continue
            for stretch in self._fragments(text, at, limit):
                at = stretch[1]
                yield stretch

    def _fragments(self, text: str, at: int, limit: int) -> Iterator[Stretch]:
        """Where a text stands of which something was left out in the middle: stretch for stretch from its beginning."""
        for _ in range(_TRIES):
            starts = self._near(text, at, limit)
            agreed, start = max(((self._agreement(text, start), start) for start in starts), default=(0, 0))
            if agreed < _KEY:
                return
            at = start + agreed
            yield start, at
            text = text[agreed:]

    def _agreement(self, text: str, start: int) -> int:
        """How many characters of the text stand at `start`."""
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._text.startswith(text[:middle], start):
                low = middle
            else:
                high = middle - 1
        return low


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined

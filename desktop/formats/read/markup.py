"""The text of an HTML page where it stands in the source: text nodes with offsets, and what surrounds each.

A parser that builds a tree forgets where a text stood. This one goes over the source once, in linear time whatever the
markup, and keeps no tree: for each stretch of text it notes the blocks, lists and regions it stands in.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from itertools import count

from desktop.formats.read.elements import (
    BLOCKS,
    CELLS,
    CLOSED_BY,
    EMPTY,
    ENDLESS,
    HEADINGS,
    PLAIN,
    ROWS,
    UNREAD,
    Place,
    attributes_of,
    clue,
    entered,
)

NONE, CELL, LINE, BLOCK = range(4)  # what separates a text from the one before it

_TAG = re.compile(
    r"<(?:!--(?:-?>|.*?(?:--!?>|\Z))"  # a comment goes on to the end where nothing closes it
    r"|[!?][^>]*>"
    r"|(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"""(?P<attributes>(?>[^>="']++|=\s*+(?:"[^"]*"|'[^']*')?|["'])*+)>"""
    r"|(?=/?[a-zA-Z]))",  # a tag that is never closed
    re.DOTALL,
)
_OTHERS = UNREAD | EMPTY | {"time", "html"}  # elements that do more than to stand around text
_SEPARATORS = dict.fromkeys(ROWS, LINE) | dict.fromkeys(CELLS, CELL)
_MOST_UNCLOSED = 50  # a page has one of them, in its last line; each costs a look at the whole rest
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in UNREAD}


@dataclass(slots=True)
class Node:
    """A stretch `[start, end)` of the source that is text, entities undecoded, and where it stands.

    `squeezed` is that text, decoded, without white space and characters that cannot be seen; `before` is what separates
    it from the text before: NONE, CELL, LINE or BLOCK.
    """

    start: int
    end: int
    place: Place
    before: int
    squeezed: str


@dataclass(slots=True)
class Page:
    """What is in a page's source: its text nodes in order, and what the markup says about it.

    `metas` are the attributes of its meta elements, `data` the bodies of its JSON-LD scripts, `title` its title
    element, `language` what the html element says, `canonical` the address that the page gives as its own. `times` are
    (offset, datetime) of time elements, `articles` the stretches of the outermost article elements, `deepest` is how
    many elements stand in one another at most.
    """

    nodes: list[Node] = field(default_factory=list)
    metas: list[dict[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    times: list[tuple[int, str]] = field(default_factory=list)
    articles: list[tuple[int, int]] = field(default_factory=list)
    title: str = ""
    language: str = ""
    canonical: str = ""
    deepest: int = 0


def scan(source: str) -> Page:
    """Read a decoded page."""
    return _Scanner(source).page


def squeeze(text: str) -> str:
    """The text without white space and without characters that cannot be seen."""
    squeezed = "".join(text.split())
    return squeezed if squeezed.isprintable() else "".join(filter(str.isprintable, squeezed))


class _Scanner:
    """Goes over a source once."""

    def __init__(self, source: str) -> None:
        self.page = Page()
        self._nodes = self.page.nodes
        self._source = source
        self._open: list[tuple[str, Place]] = [("", Place())]
        self._counts: Counter[str] = Counter()
        self._before = BLOCK
        self._broken = False  # whether a br was the last thing there was
        self._captions = count(1)
        self._article_starts: list[int] = []
        self._endless: set[str] = set()  # elements that nothing ends from here on
        self._run()

    def _run(self) -> None:
        source, find, text, close = self._source, _TAG.search, self._text, self._close
        at = begin = 0
        unclosed = _MOST_UNCLOSED
        while unclosed and (match := find(source, begin)):
            start, begin = match.span()
            if begin - start == 1:
                unclosed -= 1
                continue
            if start > at:
                text(at, start)
            at = begin
            end, name, attributes = match.groups()
            if name is not None and name not in PLAIN:
                name = name.lower()
                if name == "article":
                    self._note_article(start, begin, ends=bool(end))
                if end:
                    close(name)
                else:
                    at = begin = self._tag(name, attributes, at)
        if at < len(source):
            text(at, len(source))

    def _text(self, start: int, end: int) -> None:
        text = self._source[start:end]
        squeezed = "".join((unescape(text) if "&" in text else text).split())
        if not squeezed and text.isspace():
            if self._before == NONE:  # else there is a break already
                self._nodes.append(Node(start, end, self._open[-1][1], NONE, ""))
            return
        if not squeezed.isprintable():
            squeezed = squeeze(squeezed)
        self._nodes.append(Node(start, end, self._open[-1][1], self._before, squeezed))
        if squeezed:
            self._before = NONE
            self._broken = False

    def _tag(self, name: str, attributes: str, at: int) -> int:
        """Note what an opening tag changes; gives where reading goes on."""
        if name in _OTHERS:
            if name in UNREAD:
                if attributes.endswith("/") and name not in ENDLESS:
                    return at
                return self._skip(name, attributes, at)
            if name in EMPTY:
                self._empty(name, attributes)
                return at
            self._note(name, attributes, at)
        self._enter(name, attributes)
        return at

    def _note(self, name: str, attributes: str, at: int) -> None:
        """Note what a time element or the html element says."""
        if name == "time" and (stated := attributes_of(attributes).get("datetime")):
            self.page.times.append((at, stated))
        elif name == "html" and not self.page.language:
            self.page.language = attributes_of(attributes).get("lang", "")

    def _note_article(self, start: int, end: int, *, ends: bool) -> None:
        starts = self._article_starts
        if not ends:
            starts.append(start)
        elif starts:
            first = starts.pop()
            if not starts:
                self.page.articles.append((first, end))

    def _enter(self, name: str, attributes: str) -> None:
        block = name in BLOCKS
        if block:
            self._leave_implied(name)
            self._separate(name, self._open[-1][1])
        place = self._open[-1][1]
        found = clue(name, attributes) if attributes else ""
        inside = entered(place, name, found, self._captions)
        if (block and name != "p") or inside is not place or self._counts[name]:
            self._open.append((name, inside))
            self._counts[name] += 1
            if len(self._open) > self.page.deepest:  # noqa: PLR1730  (a call costs more, for each tag)
                self.page.deepest = len(self._open)

    def _close(self, name: str) -> None:
        if self._counts[name]:
            while True:
                last, _ = self._open.pop()
                self._counts[last] -= 1
                if last == name:
                    break
        if name in BLOCKS:
            self._separate(name, self._open[-1][1])

    def _leave_implied(self, name: str) -> None:
        """Close what an opening tag closes without saying so: a paragraph, an item, a cell."""
        if self._open[-1][0] == "p":
            self._close("p")
        last = self._open[-1][0]
        if last in CLOSED_BY.get(name, ()):
            self._close("tr" if name == "tr" else last)

    def _separate(self, name: str, outside: Place) -> None:
        separator = _SEPARATORS.get(name, BLOCK)
        if separator == BLOCK and outside.in_list and name not in HEADINGS:
            separator = LINE
        if separator > self._before:  # noqa: PLR1730  (the same)
            self._before = separator
        self._broken = False

    def _empty(self, name: str, attributes: str) -> None:
        if name == "br":
            again = self._broken and not self._open[-1][1].in_list
            self._before = max(self._before, BLOCK if again else LINE)
            self._broken = True
        elif name == "hr":
            self._separate(name, self._open[-1][1])
        elif name == "link" and not self.page.canonical:
            found = attributes_of(attributes)
            if "canonical" in found.get("rel", "").lower().split():
                self.page.canonical = found.get("href", "")
        elif name == "meta":
            self.page.metas.append(attributes_of(attributes))

    def _skip(self, name: str, attributes: str, at: int) -> int:
        """Step over what is not for reading; where nothing ends it, over the whole rest or over its tag alone."""
        if name in self._endless:
            return at
        end = _RAW_ENDS[name].search(self._source, at)
        if end is None and name not in ENDLESS:
            self._endless.add(name)
            return at
        stop = end.start() if end else len(self._source)
        if name == "title" and not self.page.title:
            self.page.title = " ".join(unescape(self._source[at:stop]).split())
        elif name == "script" and "ld+json" in attributes:
            self.page.data.append(self._source[at:stop])
        return stop

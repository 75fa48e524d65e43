"""Markdown: what its marks say about a text, without the marks, and with the way back to every character.

markdown-it says what a stretch is but not where each of its characters stands; the source is therefore followed beside
its tokens.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.formats.read.documents import articles
from desktop.formats.read.drafts import Draft, drafts
from desktop.formats.read.folding import Folded
from desktop.formats.read.folding import Piece as Stretch
from desktop.formats.read.frontmatter import front_matter
from desktop.formats.read.inline import Inline, Piece
from desktop.formats.read.inside import placed, with_removed
from desktop.formats.read.markup import scan
from desktop.formats.read.registry import Reading
from desktop.model.article import BlockKind, Removed
from desktop.model.span import Span
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean
from desktop.text.cleaning.reasons import CAPTION
from desktop.text.decode import decode
from desktop.text.sourcemap import Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

FRONT = "front matter"
DESCRIPTION = "description of a picture"
LARGEST = 5_000_000  # code points; what is larger is read as plain text
_BOLD_WORDS = 12
_CAPTION_WORDS = 2
_SPACE = re.compile(r"\s*")
_MARKED = ("heading_open", "list_item_open", "blockquote_open", "fence", "html_block", "table_open", "hr")
_PLAIN = ("text", "softbreak", "text_special", "hardbreak")


def read(_name: str, data: bytes) -> Reading:
    """The articles of a file. PostilError for what is no text."""
    decoded = decode(data)
    return Reading(decoded, tuple(read_text(decoded.text)))


def read_text(source: str) -> list[CleanArticle]:
    """The articles of a decoded text; one without any marks is cleaned like plain text."""
    if len(source) > LARGEST:
        return clean(source)
    from markdown_it import MarkdownIt  # noqa: PLC0415  (only a file of Markdown needs it)

    text, to_source = canonical(source)
    known, front = front_matter(text)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    hidden = re.sub(r"[^\n]", " ", text[:front]) + text[front:]
    tokens = parser.parse(hidden)
    if not front and not _is_marked(tokens):
        return clean(source)
    made = list(_Walk(hidden, tokens, parser).drafts())
    found = articles(text, made, known)
    own = [Removed(0, len(text[:front].rstrip()), FRONT)] if front else []
    starts = [0, *(to_source.to_source(article.extent.start) for article in found[1:]), len(source)]
    return [
        placed(with_removed(article, own), to_source, Span(start, end))
        for article, start, end in zip(found, starts, starts[1:], strict=False)
    ]


def _is_marked(tokens: Sequence["Token"]) -> bool:
    """Whether any mark says anything."""
    return any(
        token.type in _MARKED or any(child.type not in _PLAIN for child in token.children or ()) for token in tokens
    )


class _Walk:
    """Goes over the tokens of a text and gives the blocks they make."""

    def __init__(self, text: str, tokens: Sequence["Token"], parser: "MarkdownIt") -> None:
        self._text = text
        self._tokens = tokens
        self._parser = parser
        self._lines = [0, *(match.end() for match in re.finditer("\n", text)), len(text), len(text)]
        self._within: list[str] = []
        self._joined: list[Piece] = []  # of the list or table that is open
        self._lists = False  # whether it is a list
        self._held: list[Draft] = []  # captions of the pictures in what comes next
        self._row = 0  # where reading goes on in the line of a table

    def drafts(self) -> Iterator[Draft]:
        """The blocks, in order; what parts two of them is the white space before the marks of the second."""
        ended = 0
        for draft in self._drafts():
            draft.gap_end = min(_SPACE.match(self._text, ended).end(), draft.pieces[0].start)  # type: ignore[union-attr]
            ended = draft.folded.runs[-1][1] + draft.folded.runs[-1][3]
            yield draft

    def _drafts(self) -> Iterator[Draft]:
        for number, token in enumerate(self._tokens):
            if token.nesting:
                yield from self._nest(token)
            elif token.type == "inline":
                inline = self._inline(token)
                self._held += self._pictures(inline)
                if inline.pieces and self._is_joined():
                    self._join(inline.pieces)
                elif inline.pieces:
                    yield from self._flushed(self._block(inline, self._tokens[number - 1]))
            elif token.type in ("fence", "code_block"):
                yield from self._flushed(*self._code(token))
            elif token.type == "html_block":
                yield from self._flushed(*self._html(token))
        yield from self._flushed()

    def _nest(self, token: "Token") -> Iterator[Draft]:
        """Note what an opening or a closing mark says."""
        if token.nesting > 0:
            self._within.append(token.type)
            self._row = 0 if token.type == "tr_open" else self._row
            return
        if self._within:
            self._within.pop()
        if token.type in ("bullet_list_close", "ordered_list_close", "table_close") and not self._is_listed():
            yield from self._flushed()

    def _flushed(self, *following: Draft) -> Iterator[Draft]:
        """The list or table that is open, then these, then the captions of pictures in them."""
        if self._joined:
            yield _draft(self._joined, BlockKind.LIST if self._lists else BlockKind.PARAGRAPH)
            self._joined = []
        yield from following
        yield from self._held
        self._held = []

    def _is_listed(self) -> bool:
        return bool({"bullet_list_open", "ordered_list_open"} & set(self._within))

    def _is_joined(self) -> bool:
        return (self._is_listed() or "table_open" in self._within) and "heading_open" not in self._within

    def _join(self, pieces: Sequence[Piece]) -> None:
        """Put another item, or another cell, to those before it."""
        joined = self._joined
        self._lists = self._is_listed()
        if joined:
            end = joined[-1].end
            cell = {"td_open", "th_open"} & set(self._within) and "\n" not in self._text[end : pieces[0].start]
            joined.append(self._break(end, "\t" if cell else "\n"))
        joined += pieces

    def _break(self, at: int, made: str) -> Piece:
        """What joins two texts, made of the line end where the first ends there."""
        return Piece(made, at, at + self._text.startswith("\n", at))

    def _inline(self, token: "Token") -> Inline:
        first, last = token.map or [0, 1]
        starts = []
        for number, line in enumerate(token.content.split("\n"), start=first):
            begin, end = (
                self._lines[min(number, len(self._lines) - 2)],
                self._lines[min(number + 1, len(self._lines) - 1)],
            )
            if last - first == 1 and self._within[-1:] in (["td_open"], ["th_open"]):
                at = self._text.find(line, max(begin, self._row), end)
                self._row = at + len(line) if at >= 0 else self._row
            else:
                at = self._text.rfind(line, begin, end)
            starts.append(at)
        return Inline(token, starts, self._parser)

    def _block(self, inline: Inline, opened: "Token") -> Draft:
        level = int(opened.tag[1]) if opened.type == "heading_open" else 0
        if level:
            return _draft(inline.pieces, BlockKind.HEADING, level)
        if "blockquote_open" in self._within:
            return _draft(inline.pieces, BlockKind.QUOTE)
        text = "".join(piece.made for piece in inline.pieces)
        if inline.pictures and inline.is_emphasis:
            return _draft(inline.pieces, BlockKind.PARAGRAPH, reason=CAPTION)
        if inline.is_strong and len(text.split()) <= _BOLD_WORDS and not text.rstrip().endswith((".", ":")):
            return _draft(inline.pieces, BlockKind.HEADING, 3)
        return _draft(inline.pieces, BlockKind.PARAGRAPH)

    def _pictures(self, inline: Inline) -> Iterator[Draft]:
        """The captions of pictures, or what else is said of them."""
        for alt, title in inline.pictures:
            said = bool(inline.pieces and inline.is_emphasis)
            for piece, may_be in ((alt, not said and title is None), (title, not said)):
                if piece is not None and piece.made.strip():
                    is_caption = may_be and len(piece.made.split()) >= _CAPTION_WORDS
                    yield _draft([piece], BlockKind.PARAGRAPH, reason=CAPTION if is_caption else DESCRIPTION)

    def _code(self, token: "Token") -> Iterator[Draft]:
        """Text as it stands, line for line."""
        first, last = token.map or [0, 0]
        pieces: list[Piece] = []
        lines = iter(range(first + (token.type == "fence"), last))
        for line in token.content.rstrip("\n").split("\n"):
            number = next(lines, last - 1)
            begin, end = self._lines[number], self._lines[number + 1]
            at = self._text.rfind(line.strip(), begin, end)
            if not line.strip() or at < 0:
                continue
            if pieces:
                pieces.append(self._break(pieces[-1].end, "\n"))
            pieces.append(Piece(line.strip(), at, at + len(line.strip())))
        if pieces:
            yield _draft(pieces, BlockKind.PARAGRAPH)

    def _html(self, token: "Token") -> Iterator[Draft]:
        """What is to be read in a stretch of HTML."""
        first, last = token.map or [0, 0]
        start, end = self._lines[first], self._lines[last]
        start += max(0, self._text[start : self._lines[first + 1]].rfind(token.content.split("\n")[0]))
        nodes = scan(self._text[start:end]).nodes
        kept = [Span(node.start, node.end) if node.squeezed else None for node in nodes]
        for draft in drafts(self._text[start:end], nodes, kept):
            runs = tuple((clean_at, at + start, size, taken) for clean_at, at, size, taken in draft.folded.runs)
            pieces = [replace(piece, start=piece.start + start, end=piece.end + start) for piece in draft.pieces]
            reason = nodes[draft.nodes[0]].place.reason
            yield Draft(draft.kind, draft.level, pieces, [], runs[0][1], Folded(draft.text, runs), reason)


def _draft(pieces: Sequence[Piece], kind: BlockKind, level: int = 0, reason: str = "") -> Draft:
    runs: list[Run] = []
    length = 0
    for piece in pieces:
        runs.append((length, piece.start, len(piece.made), piece.end - piece.start))
        length += len(piece.made)
    text = "".join(piece.made for piece in pieces)
    stretch = Stretch(pieces[0].start, pieces[-1].end)
    return Draft(kind, level, [stretch], [], pieces[0].start, Folded(text, tuple(runs)), reason)

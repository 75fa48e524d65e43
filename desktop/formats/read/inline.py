"""The text of a paragraph of Markdown without its marks, followed in the source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.text.canonical import canonical

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_WORDS = re.compile(r"\S+|\s+")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text and the stretch `[start, end)` of the source that it was made from; where that is as long, the very text."""

    made: str
    start: int
    end: int


class Inline:
    """The pieces of a paragraph, in order, and the pictures in it: each its description and its title, or None.

    `starts` says where each line of the token's content stands in the source, -1 where it does not.
    """

    def __init__(self, token: "Token", starts: Sequence[int], parser: "MarkdownIt") -> None:
        self.pieces: list[Piece] = []
        self.pictures: list[tuple[Piece | None, Piece | None]] = []
        self._content = token.content
        self._starts = starts
        lines = token.content.split("\n")
        self._begins = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._helpers = parser.helpers
        self._at = 0
        children = token.children or []
        if min(starts, default=-1) >= 0:
            for number, child in enumerate(children):
                self._take(child, is_auto=child.info == "auto" or (number > 1 and children[number - 2].info == "auto"))
        quiet = ("image", "softbreak", "hardbreak")
        marks = [child.type for child in children if child.type not in quiet and (child.content or child.nesting)]
        self.is_strong = _all_in("strong", marks)
        self.is_emphasis = self.is_strong or _all_in("em", marks)
        self._strip()

    def _take(self, token: "Token", *, is_auto: bool) -> None:
        if token.type in ("text", "code_inline"):
            self._text(token.content)
        elif token.type == "text_special":
            self._found(token.markup, canonical(token.content)[0])
        elif token.type in ("softbreak", "hardbreak"):
            self._found("\n", " " if token.type == "softbreak" else "\n")
        elif token.type == "link_close" and not is_auto:
            self._at = self._after_link(self._content.find("]", self._at))
        elif token.type == "image":
            self._picture(token)
        elif token.type == "html_inline":
            made = "\n" if _BREAK.fullmatch(token.content) else ""
            self._found(token.content, made)

    def _text(self, text: str) -> None:
        if text and not self._found(text, text):
            spaced = re.compile(r"\s+".join(map(re.escape, text.split())))
            match = spaced.search(self._content, self._at) if text.split() else None
            for part in _WORDS.finditer(self._content, *match.span()) if match is not None else ():
                at = self._content.find("\n", *part.span())  # a new line may begin with the mark of a quotation
                start, end = (at, at + 1) if at >= 0 else part.span()
                self._emit(part[0] if part[0].strip() else " ", start, end)

    def _found(self, text: str, made: str) -> bool:
        """Take what stands next with that text, and give what is made of it."""
        at = self._content.find(text, self._at)
        if at < 0:
            return False
        self._emit(made, at, at + len(text))
        return True

    def _emit(self, made: str, start: int, end: int) -> None:
        self._at = end
        if made:
            self.pieces.append(Piece(made, self._place(start), self._place(end)))

    def _place(self, at: int) -> int:
        """Where a place of the content stands in the source."""
        line = next(number for number in range(len(self._starts) - 1, -1, -1) if self._begins[number] <= at)
        return self._starts[line] + at - self._begins[line]

    def _after_link(self, bracket: int) -> int:
        """Where a link ends whose text ends at that bracket."""
        content, end = self._content, len(self._content)
        if bracket < 0:
            return self._at
        if content.startswith("[", bracket + 1):
            return content.find("]", bracket + 1) + 1 or bracket + 1
        if not content.startswith("(", bracket + 1):
            return bracket + 1
        at = self._spaces(bracket + 2)
        found = self._helpers.parseLinkDestination(content, at, end)
        at = self._spaces(found.pos if found.ok else at)
        title = self._helpers.parseLinkTitle(content, at, end)
        at = self._spaces(title.pos if title.ok else at)
        return at + 1 if content.startswith(")", at) else bracket + 1

    def _spaces(self, at: int) -> int:
        while at < len(self._content) and self._content[at] in " \n":
            at += 1
        return at

    def _picture(self, token: "Token") -> None:
        begin = self._content.find("![", self._at)
        at = self._content.find(token.content, begin + 2) if token.content else begin + 2
        if begin < 0 or at < 0:
            return
        close = self._content.find("]", at + len(token.content))
        end = self._after_link(close)
        title = str(token.attrs.get("title", ""))
        stands = self._content.find(title, close, end) if title else -1
        described = (
            Piece(token.content, self._place(at), self._place(at + len(token.content))) if token.content else None
        )
        titled = Piece(title, self._place(stands), self._place(stands + len(title))) if stands >= 0 else None
        self.pictures.append((described, titled))
        self._at = max(end, self._at)

    def _piece(self, text: str, at: int) -> Piece | None:
        return Piece(text, self._place(at), self._place(at + len(text))) if text and at >= 0 else None

    def _strip(self) -> None:
        """Leave off white space at the ends."""
        while self.pieces and not self.pieces[0].made.strip():
            self.pieces.pop(0)
        while self.pieces and not self.pieces[-1].made.strip():
            self.pieces.pop()
        for at, cut in ((0, str.lstrip), (-1, str.rstrip)):
            if self.pieces and (piece := self.pieces[at]).end - piece.start == len(piece.made):
                text = cut(piece.made)
                start = piece.start + (len(piece.made) - len(text) if at == 0 else 0)
                self.pieces[at] = Piece(text, start, start + len(text))


def _all_in(mark: str, kinds: Sequence[str]) -> bool:
    """Whether a paragraph with tokens of these kinds is within one such mark."""
    return kinds[:1] == [f"{mark}_open"] and kinds[-1:] == [f"{mark}_close"] and kinds.count(f"{mark}_open") == 1

"""What the styles of a Word document mean for its paragraphs."""

import re
from typing import TYPE_CHECKING

from desktop.model.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading (\d)")
_BODY_LEVEL = 9
_LONGEST_CHAIN = 20
_LISTS = ("list", "bullet")
_QUOTES = ("quote", "intense quote", "block text", "quotations")


def word(name: str) -> str:
    """The name of an element or attribute of a Word document as lxml has it."""
    return _WORD + name


class Styles:
    """The paragraph styles of a document."""

    def __init__(self, root: "_Element | None") -> None:
        self._styles: dict[str, _Element] = {}
        for style in root.iterchildren(word("style")) if root is not None else ():
            self._styles.setdefault(style.get(word("styleId"), ""), style)
        self._titled = False

    def of(self, paragraph: "_Element") -> tuple[BlockKind, int, bool]:
        """What a paragraph is: the kind of block, the level of a heading (1 for the title), whether it is a caption.

        After a title, headings are one level lower.
        """
        properties = paragraph.find(word("pPr"))
        names, outline, listed = self._chain(properties)
        if "title" in names:
            self._titled = True
            return BlockKind.HEADING, 1, False
        level = next((int(match[1]) for name in names if (match := _HEADING.fullmatch(name))), outline)
        if level:
            return BlockKind.HEADING, level + self._titled, False
        if "caption" in names:
            return BlockKind.PARAGRAPH, 0, True
        if any(name.startswith(_QUOTES) for name in names):
            return BlockKind.QUOTE, 0, False
        if listed or any(name.startswith(_LISTS) for name in names):
            return BlockKind.LIST, 0, False
        return BlockKind.PARAGRAPH, 0, False

    def _chain(self, properties: "_Element | None") -> tuple[list[str], int, bool]:
        """The names of a paragraph's style and of those it is based on, its outline level, whether it is numbered."""
        names: list[str] = []
        outline, listed = _outline(properties), _is_listed(properties)
        used = properties.find(word("pStyle")) if properties is not None else None
        style_id = used.get(word("val"), "") if used is not None else ""
        while style_id in self._styles and len(names) < _LONGEST_CHAIN:
            style = self._styles[style_id]
            name = style.find(word("name"))
            names.append((name.get(word("val"), "") if name is not None else style_id).casefold())
            own = style.find(word("pPr"))
            outline, listed = outline or _outline(own), listed or _is_listed(own)
            based = style.find(word("basedOn"))
            style_id = based.get(word("val"), "") if based is not None else ""
        if not names and style_id:  # a document without its styles
            names = [re.sub(r"(?<=[a-z])(?=\d)", " ", style_id.casefold())]
        return names, outline, listed


def _outline(properties: "_Element | None") -> int:
    found = properties.find(word("outlineLvl")) if properties is not None else None
    stated = found.get(word("val"), "") if found is not None else ""
    return int(stated) + 1 if stated.isascii() and stated.isdigit() and int(stated) < _BODY_LEVEL else 0


def _is_listed(properties: "_Element | None") -> bool:
    """Whether a paragraph has a number or a bullet; number 0 takes it away."""
    found = properties.find(f"{word('numPr')}/{word('numId')}") if properties is not None else None
    return found is not None and found.get(word("val")) != "0"

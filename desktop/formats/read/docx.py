"""Word documents: paragraphs by their styles, tables, notes; tracked deletions left out, insertions kept.

The document's own XML is read, not a model of it, for that alone shows text boxes, notes and tracked changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.formats.read.documents import Known, Part, articles, drafted
from desktop.formats.read.drafts import Draft
from desktop.formats.read.metadata import day
from desktop.formats.read.packed import Package
from desktop.formats.read.registry import Reading
from desktop.formats.read.styles import Styles, word
from desktop.model.article import BlockKind
from desktop.text.canonical import canonical
from desktop.text.clean import CleanArticle, clean
from desktop.text.cleaning.reasons import CAPTION
from desktop.text.decode import Decoded

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_DC_TERMS = "{http://purl.org/dc/terms/}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = {word("del"), word("moveFrom"), word("instrText"), word("delText"), _FALLBACK}
_CHARS = {word("tab"): "\t", word("br"): "\n", word("cr"): "\n", word("noBreakHyphen"): "-"}
_BOX = word("txbxContent")
_JUNK_TITLES = ("microsoft word -", "untitled", "document", "powerpoint", "normal", "unbenannt", "dokument")
_DEEPEST = 250
_NOBODY = ("python-docx", "user", "unknown")
_OF_TEMPLATE = "2013-12-23"  # of the template that python-docx begins with (its templates/default.docx)


@dataclass(slots=True)
class _Written:
    """What has been taken out so far: the text in pieces, its length, and what will be blocks."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[tuple[BlockKind, int, str, list[Part]]] = field(default_factory=list)
    changed: bool = False

    def add(self, text: str, kind: BlockKind, level: int, reason: str) -> None:
        """Put a paragraph of its own."""
        clean_text = canonical(text)[0].strip("\n")
        if not clean_text.strip():
            return
        lines = []
        at = self.length
        for number, line in enumerate(clean_text.split("\n")):
            start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
            if start < end:
                lines.append(Part(start, end, "\n" if number else " "))
            at += len(line) + 1
        self.parts.append(f"{clean_text}\n\n")
        self.length += len(clean_text) + 2
        last = self.blocks[-1] if self.blocks else None
        if kind is BlockKind.LIST and last is not None and last[0] is kind and last[2] == reason:
            last[3].extend(Part(line.start, line.end, "\n") for line in lines)
        else:
            self.blocks.append((kind, level, reason, lines))


def read(_name: str, data: bytes) -> Reading:
    """The articles of a document. PostilError where it is damaged, locked or made to do harm."""
    package = Package(data)
    root = package.root("word/document.xml")
    body = root.find(word("body")) if root is not None else None
    if body is None:
        message = "There is no text in this document."
        raise PostilError(message, "Open it in a word processor to see what it holds.")
    styles = Styles(package.root("word/styles.xml"))
    written = _Written()
    _take(body, styles, written)
    for name in ("footnotes", "endnotes"):
        notes = package.root(f"word/{name}.xml")
        for note in notes if notes is not None else ():
            if note.get(word("type"), "normal") == "normal":
                _take(note, styles, written)
    text = "".join(written.parts)
    made = [drafted(text, kind, parts, level, reason) for kind, level, reason, parts in written.blocks]
    known = _known(package)
    said = "The text of the document" + (", as it is with all tracked changes accepted." if written.changed else ".")
    found = articles(text, made, known) if any(draft.level for draft in made) else _untitled(text, made, known)
    return Reading(Decoded(text, "", note=said), tuple(found))


def _untitled(text: str, made: list[Draft], known: Known) -> list[CleanArticle]:
    """A document without any heading was typed like plain text, and is cleaned like it."""
    found = clean(text)
    return found if len(found) > 1 else articles(text, made, known)


def _take(container: "_Element", styles: Styles, written: _Written) -> None:
    """Take the paragraphs and tables in an element, in order."""
    for element in _blocks(container, 0):
        if element.tag == word("tbl"):
            for row in element.iter(word("tr")):
                if next(row.iterancestors(word("tbl"))) is element:
                    cells = (" ".join(_plain(cell, written).split()) for cell in row.iterchildren(word("tc")))
                    written.add("\t".join(filter(None, cells)), BlockKind.PARAGRAPH, 0, "")
            continue
        kind, level, is_caption = styles.of(element)
        boxes: list[_Element] = []
        text = "".join(_text(element, boxes, written, 0))
        written.add(text, kind, level, CAPTION if is_caption else "")
        for box in boxes:
            _take(box, styles, written)


def _blocks(container: "_Element", depth: int) -> Iterator["_Element"]:
    for child in container:
        if child.tag in (word("p"), word("tbl")):
            yield child
        elif child.tag not in _GONE and depth < _DEEPEST:
            yield from _blocks(child, depth + 1)  # content controls, insertions, custom XML


def _plain(cell: "_Element", written: _Written) -> str:
    boxes: list[_Element] = []
    return " ".join("".join(_text(paragraph, boxes, written, 0)) for paragraph in _blocks(cell, 0))


def _text(element: "_Element", boxes: list["_Element"], written: _Written, depth: int) -> Iterator[str]:
    """The text in an element; text boxes go to `boxes`, for they are paragraphs of their own."""
    for child in element:
        tag = child.tag
        if tag in _GONE:
            written.changed = written.changed or tag in (word("del"), word("moveFrom"))
        elif tag == word("t"):
            yield child.text or ""
        elif tag in _CHARS:
            yield "" if child.get(word("type")) == "page" else _CHARS[tag]
        elif tag == word("sym"):
            yield _symbol(child)
        elif tag == _BOX:
            boxes.append(child)
        elif depth < _DEEPEST:
            yield from _text(child, boxes, written, depth + 1)


def _symbol(element: "_Element") -> str:
    """A character of a font with signs of its own; those that only that font has are left as a bullet."""
    try:
        code = int(element.get(word("char"), ""), 16)
    except ValueError:
        return ""
    return "\u2022" if 0xE000 <= code <= 0xF8FF or not 0 < code < 0x110000 else chr(code)  # noqa: PLR2004


def _known(package: Package) -> Known:
    root = package.root("docProps/core.xml")
    if root is None:
        return Known()

    def said(tag: str) -> str:
        return " ".join(canonical(root.findtext(tag) or "")[0].split())

    title = said(f"{_DC}title")
    author, created = said(f"{_DC}creator"), day(said(f"{_DC_TERMS}created"))
    if author.casefold() in _NOBODY:
        author = ""
    if created == _OF_TEMPLATE:
        created = ""
    # When a file was made is no date of publication: it may be that of a template, or of the first draft of years ago.
    details = tuple(pair for pair in (("byline", author), ("file created", created)) if pair[1])
    return Known(title="" if title.casefold().startswith(_JUNK_TITLES) else title, details=details)

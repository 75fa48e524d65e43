"""An annotated article cut into stretches under the same marks: what formats to be read have in common."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.formats.document import Dataset, Document
from desktop.model.annotation import Annotation
from desktop.model.article import Block, BlockKind
from desktop.model.entity import Mention
from desktop.model.span import Span

WORDS_PER_MINUTE = 230
_LONGEST = 60  # characters of a file's name


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one block under the same marks throughout.

    `passages` are the numbers of the passages over it, the shortest first; `ends` those that end with it for good.
    """

    text: str
    passages: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    mention: Mention | None = None


class Annotated:
    """A document with its passages numbered from 1 in the order of the text."""

    def __init__(self, document: Document) -> None:
        self.document = document
        inside = (item for item in document.annotations if item.extent.end <= len(document.text))
        self.passages = sorted(inside, key=lambda item: (item.extent.start, -item.extent.end, item.id))
        self.blocks = document.blocks or _paragraphs(document.text)
        pieces = [(span, number) for number, item in enumerate(self.passages, start=1) for span in item.spans]
        self._pieces = sorted(pieces, key=lambda piece: (piece[0].start, piece[0].end))
        self._mentions = sorted(document.mentions, key=lambda item: (item.span.start, -item.span.end))
        self._sizes = {number: sum(map(len, item.spans)) for number, item in enumerate(self.passages, start=1)}

    def stretches(self, block: Block) -> Iterator[Stretch]:
        """The block's stretches, in order; together they are its text."""
        inside = Span(block.start, block.end)
        pieces = [(span, number) for span, number in self._pieces if span.overlaps(inside)]
        mentions = _apart([item for item in self._near(block) if item.span.overlaps(inside)])
        borders = {block.start, block.end}
        for span in (*(span for span, _ in pieces), *(item.span for item in mentions)):
            borders |= {max(span.start, block.start), min(span.end, block.end)}
        ordered = sorted(borders)
        for start, end in pairwise(ordered):
            over = {number for span, number in pieces if span.start <= start and end <= span.end}
            ends = [number for number in sorted(over) if self.passages[number - 1].extent.end == end]
            mention = next((item for item in mentions if item.span.start <= start and end <= item.span.end), None)
            shortest = sorted(over, key=lambda number: (self._sizes[number], number))
            yield Stretch(self.document.text[start:end], tuple(shortest), tuple(ends), mention)

    def _near(self, block: Block) -> list[Mention]:
        """The mentions that may reach into a block: names are short, so few before it need be asked."""
        first = bisect_left(self._mentions, block.start - 1000, key=lambda item: item.span.start)
        last = bisect_left(self._mentions, block.end, key=lambda item: item.span.start)
        return self._mentions[first:last]

    def quote(self, item: Annotation) -> str:
        """The words of a passage, in one line; dots stand for what lies between its pieces."""
        return " … ".join(" ".join(span.of(self.document.text).split()) for span in item.spans)

    def facts(self) -> list[str]:
        """Byline, place, publisher, date, words, minutes, as far as they are known."""
        words = len(self.document.text.split())
        details = dict(self.document.details)
        named = (details.get("byline", ""), details.get("place", ""), self.document.source, self.document.published)
        length = f"{words:,} word{'' if words == 1 else 's'}"
        return [*(name for name in named if name), length, f"{max(1, round(words / WORDS_PER_MINUTE))} min"]


def described(item: Annotation) -> list[str]:
    """Who to whom, and the attributes of a passage."""
    speaker, addressee = (", ".join(filler.name for filler in item.fillers(role)) for role in ("speaker", "addressee"))
    who = f"{speaker} → {addressee}".strip() if addressee else speaker
    others = [f"{filler.role}: {filler.name}" for filler in item.roles if filler.role not in {"speaker", "addressee"}]
    return [part for part in (who, *others, *(f"{name}: {value}" for name, value in item.attributes if value)) if part]


def label_names(dataset: Dataset) -> dict[str, str]:
    """The names of the labels; one that the codebook has lost goes by its id."""
    found = {item.label: item.label for document in dataset.documents for item in document.annotations}
    return found | {label.id: label.name for label in dataset.codebook.labels}


def file_names(dataset: Dataset, suffix: str) -> dict[str, str]:
    """A name for the file of each document, by the document's id: date and headline, told apart where need be."""
    names: dict[str, str] = {}
    taken = {"readme", "index"}
    for document in dataset.documents:
        plain = "".join(letter if letter.isalnum() else " " for letter in f"{document.published[:10]} {document.title}")
        stem = "-".join(plain.split())[:_LONGEST].strip("-") or "article"
        number, name = 1, stem
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        names[document.id] = f"{name}{suffix}"
    return names


def _paragraphs(text: str) -> tuple[Block, ...]:
    blocks, start = [], 0
    for piece in text.split("\n\n"):
        if piece:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(piece)))
        start += len(piece) + 2
    return tuple(blocks)


def _apart(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for item in mentions:
        if not kept or item.span.start >= kept[-1].span.end:
            kept.append(item)
    return kept

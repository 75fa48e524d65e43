"""What spaCy can take of a document's marks, and what must be told about the rest."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.formats.document import Document, quoted
from desktop.model.annotation import Annotation
from desktop.model.entity import Mention
from desktop.model.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a passage: the id its span gets, its number from 1, and the passage."""

    id: str
    number: int
    span: Span
    annotation: Annotation


def pieces(document: Document, warnings: list[str]) -> Iterator[Piece]:
    """The pieces of the document's passages; a passage in one piece gives its own id, others get `#1`, `#2` … after it.

    One that lies outside the text is left out with a warning.
    """
    for annotation in document.annotations:
        if annotation.extent.end > len(document.text):
            warnings.append(f"{_named(document, annotation)} lies outside the text and was left out.")
            continue
        for number, span in enumerate(annotation.spans, start=1):
            key = annotation.id if len(annotation.spans) == 1 else f"{annotation.id}#{number}"
            yield Piece(key, number, span, annotation)


def entities(document: Document, warnings: list[str]) -> list[tuple[Span, str]]:
    """The document's entities as `doc.ents` takes them: none overlapping, none with white space at its ends.

    Of entities that overlap, the longest stays. Each one that was shortened or left out gives a warning.
    """
    taken: list[tuple[Span, str]] = []
    ranked = sorted(document.mentions, key=lambda mention: (-len(mention.span), mention.span, mention.type))
    for mention in ranked:
        name = f"The entity {mention.type} {quoted(document, mention.span.start, mention.span.end)}"
        span = _trimmed(document, mention)
        if span is None:
            warnings.append(f"{name} is white space or lies outside the text: left out of the .spacy files.")
        elif any(span.overlaps(other) for other, _ in taken):
            warnings.append(f"{name} overlaps a longer one: left out of the .spacy files.")
        else:
            if span != mention.span:
                warnings.append(f"{name} has white space at its ends, which spaCy does not take: shortened there.")
            taken.append((span, mention.type))
    return sorted(taken)


def _trimmed(document: Document, mention: Mention) -> Span | None:
    """The mention's span without the white space at its ends; None where nothing is left or it is not in the text."""
    name = mention.span.of(document.text)
    start = mention.span.start + len(name) - len(name.lstrip())
    end = start + len(name.strip())
    return Span(start, end) if start < end and mention.span.end <= len(document.text) else None


def _named(document: Document, annotation: Annotation) -> str:
    return f"The passage {annotation.label} {quoted(document, annotation.extent.start, annotation.extent.end)}"

"""A document as plain data, the same in every format that can carry it."""

from collections.abc import Mapping
from typing import Any

from desktop.formats.document import Dataset, Document
from desktop.model.annotation import Annotation
from desktop.model.entity import Mention
from desktop.model.span import Span

UNIT = "code points"


def record(document: Document, dataset: Dataset) -> dict[str, Any]:
    """The document with passages, entities and provenance."""
    return {
        "id": document.id,
        "name": document.name,
        "text": document.text,
        "spans": [passage(document, annotation) for annotation in document.annotations],
        "entities": [_entity(document, mention) for mention in document.mentions],
        "provenance": provenance(document, dataset),
    }


def provenance(document: Document, dataset: Dataset) -> dict[str, Any]:
    """Where a document comes from, and what its offsets count."""
    return {
        "source": document.source,
        "published": document.published,
        "title": document.name,
        "language": document.language,
        "state": document.state.value,
        "revision": document.revision,
        "split": "dev" if document.id in dataset.dev else "train",
        "sha256": document.sha256,
        "entities_by": document.entities_by,
        "project": dataset.project,
        "program": dataset.program,
        "offsets": UNIT,
    }


def passage(document: Document, annotation: Annotation) -> dict[str, Any]:
    """An annotation; `start`, `end` and `text` are those of its extent, `pieces` those of what was selected."""
    return {
        "id": annotation.id,
        "label": annotation.label,
        **_place(document, annotation.extent),
        "pieces": [_place(document, span) for span in annotation.spans],
        "cue": _place(document, annotation.cue) if annotation.cue else None,
        "roles": [
            {
                "role": filler.role,
                "name": filler.name,
                "mention": _place(document, filler.mention) if filler.mention else None,
            }
            for filler in annotation.roles
        ],
        "attributes": dict(annotation.attributes),
        "note": annotation.note,
        "annotator": annotation.annotator,
        "origin": annotation.origin.value,
        "created": annotation.created,
        "modified": annotation.modified,
    }


def _entity(document: Document, mention: Mention) -> Mapping[str, Any]:
    return {
        **_place(document, mention.span),
        "type": mention.type,
        "origin": mention.origin.value,
        "model": mention.model,
        "version": mention.version,
    }


def _place(document: Document, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(document.text)}

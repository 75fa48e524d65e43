"""Documents to write, marked by quotation."""

from collections.abc import Callable, Sequence

import pytest

from desktop.formats.document import Dataset, Document
from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook, Label
from desktop.model.entity import Mention
from desktop.model.span import Span

CODEBOOK = Codebook("Acts", (Label("pledge", "Pledge", "#2f7d4f"), Label("demand", "Demand", "#8a5a00")))

Marked = Callable[..., Document]
Gathered = Callable[..., Dataset]


def find(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


@pytest.fixture
def marked() -> Marked:
    """Makes a document: passages as (label, quotes…), entities as (type, quote)."""

    def make(
        text: str,
        passages: Sequence[tuple[str, ...]] = (),
        entities: Sequence[tuple[str, str]] = (),
        **others: object,
    ) -> Document:
        annotations = tuple(
            Annotation(f"p{number}", 1, label, tuple(find(text, quote) for quote in quotes))
            for number, (label, *quotes) in enumerate(passages, start=1)
        )
        mentions = tuple(
            Mention(number, 1, find(text, quote), kind) for number, (kind, quote) in enumerate(entities, start=1)
        )
        given = {"id": "doc-1", "name": "News", "annotations": annotations, "mentions": mentions} | others
        return Document(text=text, **given)  # type: ignore[arg-type]  # fields by name, checked when they are used

    return make


@pytest.fixture
def gathered() -> Gathered:
    """Makes a data set of documents."""

    def make(*documents: Document, dev: Sequence[str] = ()) -> Dataset:
        return Dataset("kremlin", "Postil 0.0.0", documents, CODEBOOK, frozenset(dev))

    return make

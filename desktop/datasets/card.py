"""The card of a data set: what a stranger must know before using it, as Markdown."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from desktop.formats.document import Dataset, Written
from desktop.formats.registry import Format
from desktop.model.article import ArticleState

_LICENCE = """\
No licence is recorded for the texts: they are their publishers', and this data set contains them whole. Settle the
rights before passing it on; labels and offsets alone, with the SHA-256 of each text, can be shared without them.
"""


_SPLIT = "a document goes by the SHA-256 of its id, so it stays on its side when others are added"


def card(dataset: Dataset, form: Format, written: Written) -> str:
    """The card, from the documents themselves; the same data set gives the same card."""
    sections = (
        ("Contents", _contents(dataset)),
        ("Labels", _labels(dataset)),
        ("Entities", _entities(dataset)),
        ("What to know", _warnings(written.warnings)),
        ("How to use it", [written.usage.strip()]),
        ("Provenance and licence", _provenance(dataset)),
    )
    body = "\n\n".join("\n".join((f"## {title}", "", *lines)) for title, lines in sections)
    return f"# {dataset.project}\n\nWritten by {dataset.program} as {form.name}.\n\n{body}\n"


def _contents(dataset: Dataset) -> Iterator[str]:
    documents = dataset.documents
    done = sum(document.state is ArticleState.DONE for document in documents)
    pieces = sum(len(annotation.spans) > 1 for document in documents for annotation in document.annotations)
    yield f"- Documents: {len(documents)}, of which {done} are marked as done"
    yield f"- For training: {len(documents) - len(dataset.dev)}, for evaluation: {len(dataset.dev)}; {_SPLIT}"
    yield f"- Documents without a passage: {sum(not document.annotations for document in documents)}"
    yield f"- Passages: {dataset.passages}, of which {pieces} in more than one piece"
    yield f"- Code points of text: {sum(len(document.text) for document in documents)}"
    yield f"- Languages: {_tally((document.language or 'not stated') for document in documents)}"
    names = sorted({a.annotator for document in documents for a in document.annotations if a.annotator})
    yield f"- Annotators: {', '.join(map(_cell, names)) or 'not stated'}"


def _labels(dataset: Dataset) -> Iterator[str]:
    spans = Counter(annotation.label for document in dataset.documents for annotation in document.annotations)
    inside = Counter(label for document in dataset.documents for label in {a.label for a in document.annotations})
    names = {label.id: label.name for label in dataset.codebook.labels}
    names |= dict.fromkeys(sorted(spans.keys() - names.keys()), "not in the codebook")
    rows = [(label_id, name, str(spans[label_id]), str(inside[label_id])) for label_id, name in names.items()]
    yield f"Codebook: {_cell(dataset.codebook.name) or 'none'}"
    yield ""
    yield from _table(("label", "name", "passages", "documents"), rows)
    for label in dataset.codebook.labels:
        yield from ("", f"### {_cell(label.name)}", "")
        yield label.definition.strip() or "No definition."
        if label.codes:
            yield ""
            yield "Elsewhere: " + ", ".join(f"{_cell(scheme)} {_cell(code)}" for scheme, code in label.codes)


def _entities(dataset: Dataset) -> Iterator[str]:
    kinds = Counter(mention.type for document in dataset.documents for mention in document.mentions)
    by = _tally((document.entities_by or "nobody has looked") for document in dataset.documents)
    yield f"Documents by who looked for entities: {by}"
    if kinds:
        yield ""
        yield from _table(("type", "mentions"), [(kind, str(kinds[kind])) for kind in sorted(kinds)])


def _warnings(warnings: Sequence[str]) -> Iterator[str]:
    if not warnings:
        yield "Every passage and every entity is in this export just as it is in the project."
    for warning in warnings:
        yield f"- {_cell(warning)}"


def _provenance(dataset: Dataset) -> Iterator[str]:
    sources = Counter(document.source or "not stated" for document in dataset.documents)
    dates = sorted(document.published for document in dataset.documents if document.published)
    yield _LICENCE
    yield f"Published: {f'{dates[0]} to {dates[-1]}' if dates else 'not stated'}"
    yield ""
    yield from _table(("publisher", "documents"), [(name, str(sources[name])) for name in sorted(sources)])


def _tally(values: Iterable[str]) -> str:
    counted = Counter(values)
    return ", ".join(f"{_cell(value)} ({counted[value]})" for value in sorted(counted))


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{' --- |' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(map(_cell, row))} |"


def _cell(text: str) -> str:
    """Text for one line of Markdown."""
    return " ".join(text.split()).replace("|", "\\|")

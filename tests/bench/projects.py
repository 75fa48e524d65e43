"""Project files to measure with, made as a user would make them: imported, tagged, entities found."""

from pathlib import Path

from desktop.model.edit import AddAnnotation, Batch
from desktop.model.span import Span
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace
from tests.bench.texts import text

EVERY = 20  # words from the start of one passage to the start of the next
LENGTH = 8  # words in a passage


def quiet(_done: int, _total: int, _what: str) -> None:
    """A report that nobody reads."""


def make(path: Path, sizes: list[int]) -> dict[int, int]:
    """A project with one article of each size in words; returns article ids by size."""
    folder = path.parent / f"{path.stem}-texts"
    folder.mkdir(parents=True)
    files = {size: folder / f"{number:03}-{size}.txt" for number, size in enumerate(sizes)}
    for number, (size, file) in enumerate(files.items()):
        file.write_text(f"About {size} words\n\n{text(size, seed=number)}\n", "utf-8")
    with Workspace.open(path, create=True, annotator="bench") as workspace:
        ids = {size: jobs.import_paths(workspace, [file], quiet).added[0] for size, file in files.items()}
        for article_id in ids.values():
            tag(workspace, article_id)
        jobs.find_entities(workspace, quiet)
    return ids


def tag(workspace: Workspace, article_id: int) -> None:
    """Passages all over the article, as one step of its history."""
    labels = [label.id for label in workspace.codebook.labels]
    spans = passages(workspace.article(article_id).text)
    edits = [
        AddAnnotation(workspace.new_annotation(article_id, labels[number % len(labels)], [span]))
        for number, span in enumerate(spans)
    ]
    workspace.do(Batch(tuple(edits)), "Tag for the bench")


def passages(body: str) -> list[Span]:
    """A passage every twenty words, each of eight words, the last ones shorter where the text ends."""
    words = list(word_spans(body))
    return [
        Span(words[first].start, words[min(first + LENGTH, len(words)) - 1].end)
        for first in range(0, len(words), EVERY)
    ]


def word_spans(body: str) -> list[Span]:
    """Where each word stands; words are what white space parts."""
    spans, start = [], 0
    for word in body.split():
        start = body.index(word, start)
        spans.append(Span(start, start + len(word)))
        start += len(word)
    return spans

"""The sample project: articles as they were scraped, cleaned and tagged anew whenever it is made."""

import json
import logging
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from desktop.model.annotation import Annotation, Filler
from desktop.model.article import Article, ArticleState
from desktop.model.edit import AddAnnotation, Batch, SetState
from desktop.model.span import Span
from desktop.resources import resource
from desktop.store import articles, history, sources
from desktop.store.lock import lock_path
from desktop.workspace.importing import import_paths
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)
_ANNOTATOR = "sample"


def build_sample(path: Path) -> None:
    """Make the sample project at `path`, whole or not at all; what stood there is replaced.

    Passages are given by quotation, so that they survive a change in cleaning; one that cannot be placed is logged and
    left out. The history is empty, for there is nothing of the user's to undo. PostilError where the disk fails.
    """
    folder = resource("sample")
    described = json.loads((folder / "sample.json").read_text("utf-8"))["articles"]
    numbers = count(1)
    draft = path.with_name(f".{path.name}.part")
    draft.unlink(missing_ok=True)
    try:
        with Workspace.open(
            draft, create=True, annotator=_ANNOTATOR, new_id=lambda: f"sample-{next(numbers)}"
        ) as workspace:
            _fill(workspace, folder, described)
        draft.replace(path)
    finally:
        for left in (draft, lock_path(draft)):
            left.unlink(missing_ok=True)


def _fill(workspace: Workspace, folder: Path, described: list[dict[str, Any]]) -> None:
    files = dict.fromkeys(folder / entry["file"] for entry in described)
    import_paths(workspace, files, _silent)
    found = {article.title: article for article in map(workspace.article, articles.ids(workspace.connection))}
    edits: list[AddAnnotation | SetState] = []
    for entry in described:
        article = found.get(entry["title"])
        if article is None:
            log.warning("the sample has no article %r", entry["title"])
            continue
        sources.describe(workspace.connection, article.id, entry["source"], entry["published"])
        edits += [AddAnnotation(annotation) for annotation in _annotations(workspace, article, entry["annotations"])]
        edits.append(SetState((article.id,), ArticleState(entry["state"])))
    workspace.do(Batch(tuple(edits)), "Sample")
    history.forget(workspace.connection)


def _annotations(workspace: Workspace, article: Article, entries: list[dict[str, Any]]) -> Iterator[Annotation]:
    for entry in entries:
        pairs = zip(entry["quotes"], entry.get("nth") or [1] * len(entry["quotes"]), strict=True)
        spans = [_occurrence(article.text, quote, nth) for quote, nth in pairs]
        places = tuple(span for span in spans if span is not None)
        if len(places) < len(spans):
            log.warning("the sample's %r is not in %r", entry["quotes"], article.title)
            continue
        yield workspace.new_annotation(
            article.id,
            entry["label"],
            places,
            cue=_nearest(article.text, entry.get("cue") or "", places),
            roles=tuple(
                Filler(role, name, _nearest(article.text, name, places))
                for role in ("speaker", "addressee")
                for name in entry.get(role, ())
            ),
            attributes=(("modality", entry["modality"]),) if entry.get("modality") else (),
            note=entry.get("note", ""),
        )


def _occurrence(text: str, quote: str, nth: int) -> Span | None:
    """The nth place (from 1) of a quotation, or None."""
    start = -1
    for _ in range(nth):
        start = text.find(quote, start + 1)
        if start < 0:
            return None
    return Span(start, start + len(quote))


def _nearest(text: str, words: str, pieces: tuple[Span, ...]) -> Span | None:
    """The place of those words that is in a passage or else nearest to its first piece; None where there is none."""
    if not words:
        return None
    escaped = re.escape(words)
    whole = re.finditer(rf"(?<!\w){escaped}(?!\w)", text)
    places = [Span(*match.span()) for match in whole] or [Span(*match.span()) for match in re.finditer(escaped, text)]
    return min(places, key=lambda place: _distance(place, pieces), default=None)


def _distance(place: Span, pieces: tuple[Span, ...]) -> tuple[bool, int]:
    inside = any(piece.start <= place.start and place.end <= piece.end for piece in pieces)
    return not inside, max(pieces[0].start - place.start, place.end - pieces[0].end, 0)


def _silent(_done: int, _total: int, _what: str) -> None:
    """Nobody watches ten short articles come in."""

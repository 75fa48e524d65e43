"""JSON lines: what a reader gets."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import Cancelled
from desktop.formats.document import Dataset, Document
from desktop.formats.write.jsonl import FILE, write
from desktop.model.annotation import Annotation, Filler, Origin
from desktop.model.article import ArticleState
from desktop.model.entity import Mention
from desktop.model.span import Span

TEXT = "🚀🚀 Ada Roe, they say, vows to cut fares."


def quiet(_done: int, _total: int, _what: str) -> None:
    pass


def read(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / FILE).read_bytes().split(b"\n") if line]


@pytest.fixture
def full() -> Document:
    """A document with everything in it."""
    start = TEXT.index("Ada")
    return Document(
        "doc-1",
        "Fares \u2028 and \x85 more",
        TEXT,
        "en",
        "Daily",
        "2025-01-13",
        ArticleState.DONE,
        3,
        (
            Annotation(
                "p1",
                7,
                "pledge",
                (Span(start, start + 7), Span(TEXT.index("vows"), len(TEXT) - 1)),
                Span(TEXT.index("vows"), TEXT.index("vows") + 4),
                (Filler("speaker", "Ada Roe", Span(start, start + 7)), Filler("addressee", "the public")),
                (("modality", "reported"),),
                "A *firm* one.",
                "eve",
                Origin.PERSON,
                "2025-02-01T10:00:00+00:00",
                "2025-02-02T10:00:00+00:00",
            ),
        ),
        (Mention(1, 7, Span(start, start + 7), "PERSON", Origin.MODEL, "en_core_web_sm", "3.8.0"),),
        "en_core_web_sm 3.8.0",
    )


def test_a_line_holds_all_there_is(full: Document, gathered: Callable[..., Dataset], tmp_path: Path) -> None:
    written = write(gathered(full), tmp_path, quiet)
    assert written.files == (tmp_path / FILE,)
    ada = {"start": 3, "end": 10, "text": "Ada Roe"}
    (line,) = read(tmp_path)
    assert line == {
        "id": "doc-1",
        "name": "Fares \u2028 and \x85 more",
        "text": TEXT,
        "spans": [
            {
                "id": "p1",
                "label": "pledge",
                "start": 3,
                "end": 39,
                "text": "Ada Roe, they say, vows to cut fares",
                "pieces": [ada, {"start": 22, "end": 39, "text": "vows to cut fares"}],
                "cue": {"start": 22, "end": 26, "text": "vows"},
                "roles": [
                    {"role": "speaker", "name": "Ada Roe", "mention": ada},
                    {"role": "addressee", "name": "the public", "mention": None},
                ],
                "attributes": {"modality": "reported"},
                "note": "A *firm* one.",
                "annotator": "eve",
                "origin": "person",
                "created": "2025-02-01T10:00:00+00:00",
                "modified": "2025-02-02T10:00:00+00:00",
            }
        ],
        "entities": [{**ada, "type": "PERSON", "origin": "model", "model": "en_core_web_sm", "version": "3.8.0"}],
        "provenance": {
            "source": "Daily",
            "published": "2025-01-13",
            "title": "Fares \u2028 and \x85 more",
            "language": "en",
            "state": "done",
            "revision": 3,
            "split": "train",
            "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
            "entities_by": "en_core_web_sm 3.8.0",
            "project": "kremlin",
            "program": "Postil 0.0.0",
            "offsets": "code points",
        },
    }


def test_readers_that_break_lines_at_every_unicode_break_read_it_too(
    full: Document, gathered: Callable[..., Dataset], tmp_path: Path
) -> None:
    write(gathered(full, replace(full, id="doc-2")), tmp_path, quiet)
    lines = (tmp_path / FILE).read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["doc-1", "doc-2"]
    assert "🚀" in lines[0]


def test_the_side_of_the_split_is_told(full: Document, gathered: Callable[..., Dataset], tmp_path: Path) -> None:
    write(gathered(full, replace(full, id="doc-2"), dev=["doc-2"]), tmp_path, quiet)
    assert [line["provenance"]["split"] for line in read(tmp_path)] == ["train", "dev"]


def test_progress_is_told_and_cancelling_leaves_nothing(
    full: Document, gathered: Callable[..., Dataset], tmp_path: Path
) -> None:
    told = []
    write(gathered(full, replace(full, id="doc-2")), tmp_path, lambda *at: told.append(at))
    assert [at[:2] for at in told] == [(0, 2), (1, 2), (2, 2)]
    before = (tmp_path / FILE).read_bytes()

    def cancel(done: int, _total: int, _what: str) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(gathered(full, replace(full, id="doc-3")), tmp_path, cancel)
    assert (tmp_path / FILE).read_bytes() == before
    assert list(tmp_path.iterdir()) == [tmp_path / FILE]

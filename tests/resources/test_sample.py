"""The sample project: every passage can be placed in the cleaned text, and is set by the codebook's own rules."""

import json
from datetime import date
from itertools import combinations, pairwise
from pathlib import Path
from typing import TypedDict

import pytest

from desktop.model.annotation import Annotation
from desktop.model.span import Span
from desktop.resources import resource
from desktop.text.clean import CleanArticle, clean
from desktop.text.decode import decode
from desktop.text.snap import snap
from desktop.workspace.codebooks import default_codebook
from desktop.workspace.jobs import build_sample
from desktop.workspace.workspace import Workspace


class Passage(TypedDict):
    """One annotation of sample.json."""

    label: str
    quotes: list[str]
    nth: list[int]
    cue: str | None
    speaker: list[str]
    addressee: list[str]
    modality: str
    note: str


class Entry(TypedDict):
    """One article of sample.json."""

    file: str
    title: str
    source: str
    published: str
    url: str
    state: str
    annotations: list[Passage]


class Sample(TypedDict):
    """sample.json."""

    name: str
    licence: str
    articles: list[Entry]


SAMPLE: Sample = json.loads(resource("sample", "sample.json").read_text("utf-8"))
CODEBOOK = default_codebook()
each_article = pytest.mark.parametrize("entry", SAMPLE["articles"], ids=lambda entry: entry["title"][:40])


@pytest.fixture(scope="module")
def cleaned() -> dict[str, list[CleanArticle]]:
    """What cleaning makes of each file."""
    files = {entry["file"] for entry in SAMPLE["articles"]}
    return {file: clean(decode(resource("sample", *file.split("/")).read_bytes()).text) for file in sorted(files)}


def article_of(entry: Entry, cleaned: dict[str, list[CleanArticle]]) -> CleanArticle:
    """The cleaned article that the entry means."""
    (found,) = [article for article in cleaned[entry["file"]] if article.title == entry["title"]]
    return found


def place(text: str, quote: str, nth: int) -> Span:
    """Where the quote stands for the nth time; ValueError where it does not."""
    start = -1
    for _ in range(nth):
        start = text.index(quote, start + 1)
    return Span(start, start + len(quote))


def spans_of(text: str, passage: Passage) -> list[Span]:
    """Where the passage's pieces are."""
    return [place(text, quote, nth) for quote, nth in zip(passage["quotes"], passage["nth"], strict=True)]


def test_there_is_an_article_for_each_that_cleaning_finds(cleaned: dict[str, list[CleanArticle]]) -> None:
    listed = sorted((entry["file"], entry["title"]) for entry in SAMPLE["articles"])
    assert listed == sorted((file, article.title) for file, articles in cleaned.items() for article in articles)
    assert len(listed) == 10


def test_no_file_is_left_over() -> None:
    files = {f"articles/{path.name}" for path in resource("sample", "articles").iterdir()}
    assert files == {entry["file"] for entry in SAMPLE["articles"]}


def test_the_raw_files_have_something_to_clean(cleaned: dict[str, list[CleanArticle]]) -> None:
    assert all(article.removed for articles in cleaned.values() for article in articles)
    assert any(len(articles) > 1 for articles in cleaned.values())


@each_article
def test_every_article_is_attributed(entry: Entry) -> None:
    rows = [row for row in resource("sample", "ATTRIBUTION.md").read_text("utf-8").splitlines() if entry["url"] in row]
    assert len(rows) == 1
    for part in (entry["title"], entry["file"], entry["published"], "CC BY 2.5"):
        assert part in rows[0]
    assert entry["source"] == "Wikinews"
    assert entry["url"].startswith("https://en.wikinews.org/wiki/")
    assert date.fromisoformat(entry["published"]) < date(2026, 1, 1)


@each_article
def test_every_piece_is_in_the_text_as_often_as_said(entry: Entry, cleaned: dict[str, list[CleanArticle]]) -> None:
    text = article_of(entry, cleaned).text
    for passage in entry["annotations"]:
        spans = spans_of(text, passage)
        assert all(one.end < other.start for one, other in pairwise(spans)), passage["quotes"]


@each_article
def test_borders_are_those_the_window_would_set(entry: Entry, cleaned: dict[str, list[CleanArticle]]) -> None:
    text = article_of(entry, cleaned).text
    for passage in entry["annotations"]:
        for span in spans_of(text, passage):
            assert snap(text, span) == span, span.of(text)
            assert "\n\n" not in span.of(text)


@each_article
def test_labels_and_modality_are_in_the_codebook(entry: Entry) -> None:
    for passage in entry["annotations"]:
        label = CODEBOOK.get(passage["label"])
        assert label is not None
        assert passage["modality"] in dict(label.attributes)["modality"]
        assert {"speaker", "addressee"} <= set(label.roles)


@each_article
def test_a_cue_is_in_the_passage_or_in_the_article(entry: Entry, cleaned: dict[str, list[CleanArticle]]) -> None:
    text = article_of(entry, cleaned).text
    for passage in entry["annotations"]:
        cue = passage["cue"]
        assert cue is not None
        outside = not any(cue in quote for quote in passage["quotes"])
        assert text.count(cue) == 1 if outside else cue in text, cue


@each_article
def test_names_are_those_of_the_text_or_the_headline(entry: Entry, cleaned: dict[str, list[CleanArticle]]) -> None:
    article = article_of(entry, cleaned)
    names = {name for passage in entry["annotations"] for name in passage["speaker"] + passage["addressee"]}
    assert sorted(name for name in names if name not in f"{article.title}\n{article.text}") == []


@each_article
def test_no_passage_is_tagged_twice_alike(entry: Entry) -> None:
    keys = [(passage["label"], *passage["quotes"], *passage["nth"]) for passage in entry["annotations"]]
    assert len(set(keys)) == len(keys)


def test_it_shows_every_label_overlaps_and_pieces(cleaned: dict[str, list[CleanArticle]]) -> None:
    labels = {passage["label"] for entry in SAMPLE["articles"] for passage in entry["annotations"]}
    assert labels == {label.id for label in CODEBOOK.labels}
    pieces = [passage for entry in SAMPLE["articles"] for passage in entry["annotations"] if len(passage["quotes"]) > 1]
    assert len(pieces) >= 3
    nested = 0
    for entry in SAMPLE["articles"]:
        text = article_of(entry, cleaned).text
        spans = [span for passage in entry["annotations"] for span in spans_of(text, passage)]
        nested += sum(one.overlaps(other) for one, other in combinations(spans, 2))
    assert nested >= 8


def test_it_starts_with_the_richest_and_leaves_something_to_do() -> None:
    counts = [len(entry["annotations"]) for entry in SAMPLE["articles"]]
    assert counts[0] == max(counts)
    todo = [entry for entry in SAMPLE["articles"] if entry["state"] == "todo"]
    assert len(todo) == 2
    assert all(len(entry["annotations"]) <= 2 for entry in todo)
    assert all(entry["annotations"] for entry in SAMPLE["articles"] if entry["state"] == "done")


def test_the_project_built_from_it_holds_all_of_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "sample.postil"
    build_sample(path)
    assert caplog.messages == []
    with Workspace.open(path, read_only=True) as project:
        rows = {row.title: row for row in project.rows()}
        assert list(rows) == [entry["title"] for entry in SAMPLE["articles"]]
        for entry in SAMPLE["articles"]:
            row = rows[entry["title"]]
            assert (row.source, row.published, row.state) == (entry["source"], entry["published"], entry["state"])
            text = project.article(row.id).text
            stored = {
                (annotation.label, tuple(span.of(text) for span in annotation.spans)): annotation
                for annotation in project.annotations(row.id)
            }
            assert len(stored) == len(entry["annotations"])
            for passage in entry["annotations"]:
                check_stored(text, passage, stored[passage["label"], tuple(passage["quotes"])])


def check_stored(text: str, passage: Passage, annotation: Annotation) -> None:
    """The stored annotation says what the passage says, and its cue and names are found in the text."""
    assert annotation.spans == tuple(spans_of(text, passage))
    assert annotation.cue is not None
    assert annotation.cue.of(text) == passage["cue"]
    within = any(passage["cue"] in quote for quote in passage["quotes"] if passage["cue"])
    if within:
        assert any(span.start <= annotation.cue.start and annotation.cue.end <= span.end for span in annotation.spans)
    for role, names in (("speaker", passage["speaker"]), ("addressee", passage["addressee"])):
        fillers = annotation.fillers(role)
        assert [filler.name for filler in fillers] == names
        for filler in fillers:
            assert filler.mention is None or filler.mention.of(text) == filler.name
            assert (filler.mention is None) == (filler.name not in text)
    assert annotation.attribute("modality") == passage["modality"]
    assert annotation.note == passage["note"]


def test_the_folder_is_small() -> None:
    files = [path for path in resource("sample").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 200_000

"""What was selected in a project comes out of every export, to the code point."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from desktop.model.annotation import Annotation, Filler
from desktop.model.edit import AddAnnotation
from desktop.model.span import Span
from desktop.workspace.jobs import export, find_entities, import_paths
from desktop.workspace.workspace import Workspace

SOURCE = """\
Ministers promise relief after second flood

🚀🚀 The minister vowed to rebuild every house, and Angela Merkel asked him to start on Monday in Berlin.

وقال الوزير إن الحكومة تتعهد ببناء كل بيت من جديد قبل نهاية العام.

The cafe\u0301 owners\u2019 association would sue the city of Zu\u0308rich, who did \U0001f469\u200d\U0001f467 nothing.
"""
QUOTES = {
    "after two rockets": ("vowed to rebuild every house",),
    "the second rocket and a word": ("🚀 The",),
    "Arabic": ("الحكومة تتعهد ببناء كل بيت",),
    "across a combining accent": ("e\u0301 owners",),
    "from a combining accent on": ("\u0301 owners\u2019 assoc",),
    "up to the letter below it": ("city of Zu",),
    "inside a joined emoji": ("\u200d\U0001f467 nothing",),
    "in pieces, over paragraphs": ("minister vowed", "بيت من", "sue the city"),
    "inside words": ("ebuild every hou",),
}


def quiet(_done: int, _total: int, _what: str) -> None:
    pass


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file with one imported article, its entities, and a passage for each of QUOTES."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "raw.txt").write_bytes(SOURCE.encode("utf-8"))
    path = folder / "kremlin.postil"
    with Workspace.open(path, create=True, annotator="eve") as workspace:
        (article_id,) = import_paths(workspace, [folder / "raw.txt"], quiet).added
        find_entities(workspace, quiet)
        text = workspace.article(article_id).text
        for name, quotes in QUOTES.items():
            spans = [Span(text.index(quote), text.index(quote) + len(quote)) for quote in quotes]
            filler = Filler("speaker", "the minister", Span(text.index("The minister"), text.index(" vowed")))
            passage = workspace.new_annotation(article_id, "pledge", spans, roles=(filler,), note=name)
            workspace.do(AddAnnotation(passage), "Tag")
    return path


@pytest.fixture
def passages(project: Path) -> Iterator[tuple[str, tuple[Annotation, ...]]]:
    """The article's text and its passages, as the project has them."""
    with Workspace.open(project, read_only=True) as workspace:
        (row,) = workspace.rows()
        yield workspace.article(row.id).text, workspace.annotations(row.id)


def written(project: Path, form: str, folder: Path) -> Path:
    with Workspace.open(project, read_only=True) as workspace:
        report = export(workspace, form, folder, quiet)
    assert report.spans == len(QUOTES)
    return folder


def test_json_lines_hold_what_was_selected(
    project: Path, passages: tuple[str, tuple[Annotation, ...]], tmp_path: Path
) -> None:
    text, stored = passages
    (line,) = (written(project, "jsonl", tmp_path) / "documents.jsonl").read_text("utf-8").splitlines()
    article = json.loads(line)
    assert article["text"] == text
    assert len(article["spans"]) == len(stored) == len(QUOTES)
    for span in article["spans"]:
        for place in (span, *span["pieces"], span["roles"][0]["mention"]):
            assert article["text"][place["start"] : place["end"]] == place["text"]
        assert tuple(piece["text"] for piece in span["pieces"]) == QUOTES[span["note"]]
        assert span["annotator"] == "eve"
    assert {entity["text"] for entity in article["entities"]} >= {"Angela Merkel", "Berlin"}
    for entity in article["entities"]:
        assert article["text"][entity["start"] : entity["end"]] == entity["text"]
        assert (entity["model"], entity["version"]) == ("en_core_web_sm", "3.8.0")


def test_docbin_holds_what_was_selected(
    project: Path, passages: tuple[str, tuple[Annotation, ...]], tmp_path: Path
) -> None:
    text, stored = passages
    folder = written(project, "spacy", tmp_path)
    (doc,) = DocBin().from_disk(folder / "train.spacy").get_docs(spacy.blank("en").vocab)
    assert doc.text == text
    details = doc.user_data["postil"]["passages"]
    found: dict[str, list[str]] = {}
    for span in doc.spans["sc"]:
        found.setdefault(details[span.id_]["note"], []).append(text[span.start_char : span.end_char])
    assert {name: tuple(quotes) for name, quotes in found.items()} == QUOTES
    assert {span.id_.partition("#")[0] for span in doc.spans["sc"]} == {annotation.id for annotation in stored}
    assert {"Angela Merkel", "Berlin"} <= {entity.text for entity in doc.ents}

"""An export: files, card and report."""

from pathlib import Path

import pytest

from desktop.datasets.build import build, document
from desktop.datasets.export import CARD, export
from desktop.errors import PostilError
from desktop.formats.document import Dataset
from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.codebook import Codebook
from desktop.model.entity import Mention
from desktop.model.span import Span


def quiet(_done: int, _total: int, _what: str) -> None:
    pass


@pytest.fixture
def dataset() -> Dataset:
    """Two articles, two passages, and a pair of entities of which spaCy takes one."""
    passage = Annotation("a", 1, "pledge", (Span(4, 8),))
    mentions = [Mention(1, 1, Span(0, 3), "PERSON"), Mention(2, 1, Span(0, 8), "ORG")]
    first = document(Article(1, "uid-1", "News", "Ada vows."), [passage], mentions)
    second = document(Article(2, "uid-2", "More", "Eve vows."), [passage], [])
    return build("kremlin", Codebook("c"), [first, second])


@pytest.mark.parametrize(("form", "main"), [("jsonl", "documents.jsonl"), ("spacy", "train.spacy")])
def test_files_and_card_are_written_and_counted(form: str, main: str, dataset: Dataset, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    report = export(dataset, form, folder, quiet)
    assert (report.documents, report.spans) == (2, 2)
    assert {folder / main, folder / CARD} <= set(report.files)
    assert set(report.files) == {path for path in folder.rglob("*") if path.is_file()}
    text = (folder / CARD).read_text("utf-8")
    assert text.startswith("# kremlin\n")
    assert all(warning in text for warning in report.warnings)
    assert bool(report.warnings) is (form == "spacy")


def test_the_same_data_set_gives_the_same_bytes_over_an_earlier_export(dataset: Dataset, tmp_path: Path) -> None:
    for form in ("spacy", "jsonl"):
        first = {path: path.read_bytes() for path in export(dataset, form, tmp_path, quiet).files}
        assert first == {path: path.read_bytes() for path in export(dataset, form, tmp_path, quiet).files}


def test_nothing_is_written_where_there_is_nothing(tmp_path: Path) -> None:
    empty = build("kremlin", Codebook("c"), [])
    with pytest.raises(PostilError, match="kremlin has no articles"):
        export(empty, "jsonl", tmp_path / "out", quiet)
    with pytest.raises(PostilError, match="no format"):
        export(empty, "word", tmp_path / "out", quiet)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_folder_s_place_is_left_alone(dataset: Dataset, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", "utf-8")
    with pytest.raises(PostilError, match="taken is a file"):
        export(dataset, "jsonl", taken, quiet)
    assert taken.read_text("utf-8") == "mine"

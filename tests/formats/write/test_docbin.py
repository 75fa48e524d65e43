"""DocBin files, read back and used by spaCy itself."""

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.util import load_config

from desktop.formats.document import Dataset, Document, Written
from desktop.formats.write.docbin import CONFIG, DATA, DEV, KEY, LABELS, TRAIN, write
from desktop.model.annotation import Annotation, Filler
from desktop.model.article import ArticleState
from desktop.model.span import Span

Marked = Callable[..., Document]
Gathered = Callable[..., Dataset]

TEXT = "🚀🚀 Ada Roe 😀 vows to cut fares, and she calls on caf\u0301e\u0301 owners. نعد بخفض الأسعار غدا."


def quiet(_done: int, _total: int, _what: str) -> None:
    pass


def docs(folder: Path, name: str = TRAIN) -> list[Doc]:
    return list(DocBin().from_disk(folder / name).get_docs(spacy.blank("en").vocab))


def one(document: Document, gathered: Gathered, folder: Path) -> tuple[Doc, Written]:
    written = write(gathered(document), folder, quiet)
    (doc,) = docs(folder)
    return doc, written


def passages(doc: Doc) -> list[tuple[str, str, str]]:
    return [(span.id_, span.label_, span.text) for span in doc.spans[KEY]]


def test_passages_and_entities_come_back(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    quotes = [("pledge", "vows to cut fares"), ("demand", "she calls on"), ("pledge", "نعد بخفض الأسعار")]
    doc, written = one(marked(TEXT, quotes, [("PERSON", "Ada Roe")]), gathered, tmp_path)
    assert doc.text == TEXT
    assert passages(doc) == [(f"p{n}", label, quote) for n, (label, quote) in enumerate(quotes, start=1)]
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Ada Roe", "PERSON")]
    assert not any("token" in warning for warning in written.warnings)


@pytest.mark.parametrize(
    "quote", ["a Roe 😀 vo", "🚀 Ada", "f\u0301e", "\u0301e\u0301 own", " Ada ", "fares, ", "😀", "خفض"]
)
def test_a_passage_inside_tokens_keeps_its_borders(
    quote: str, marked: Marked, gathered: Gathered, tmp_path: Path
) -> None:
    doc, _ = one(marked(TEXT, [("pledge", quote), ("demand", "vows to cut fares")]), gathered, tmp_path)
    assert doc.text == TEXT
    first, second = doc.spans[KEY]
    assert TEXT[first.start_char : first.end_char] == quote
    assert second.text == "vows to cut fares"


def test_a_cut_token_is_named(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    _, written = one(marked(TEXT, [("pledge", "ows to cut")], state=ArticleState.DONE), gathered, tmp_path)
    cut = "The passage pledge “ows to cut” (14-24) in News starts or ends inside a token"
    assert written.warnings[0].startswith(cut)
    _, written = one(marked(TEXT, [("pledge", " vows to ")], state=ArticleState.DONE), gathered, tmp_path)
    assert len(written.warnings) == 1
    assert "one article only" in written.warnings[0]


def test_passages_may_overlap_nest_and_share_borders(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    quotes = [("pledge", "vows to cut fares"), ("demand", "vows to cut fares"), ("demand", "to cut fares, and she")]
    doc, _ = one(marked(TEXT, quotes), gathered, tmp_path)
    assert passages(doc) == [(f"p{n}", label, quote) for n, (label, quote) in enumerate(quotes, start=1)]


def test_a_passage_in_pieces_is_a_span_per_piece(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    doc, _ = one(marked(TEXT, [("pledge", "vows", "cut fares"), ("demand", "she calls")]), gathered, tmp_path)
    assert passages(doc) == [
        ("p1#1", "pledge", "vows"),
        ("p1#2", "pledge", "cut fares"),
        ("p2", "demand", "she calls"),
    ]
    details = doc.user_data[DATA]["passages"]
    assert [details[key]["piece"] for key in ("p1#1", "p1#2", "p2")] == [1, 2, 1]
    assert details["p1#2"]["id"] == "p1"
    assert [piece["text"] for piece in details["p1#2"]["pieces"]] == ["vows", "cut fares"]


def test_details_are_found_by_the_span_s_id(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    """Two passages with the same borders keep their own, which spaCy's extension attributes could not."""
    start = TEXT.index("vows")
    same = (Span(start, start + 4),)
    ada = Span(TEXT.index("Ada"), TEXT.index("Ada") + 7)
    first = Annotation("x", 1, "pledge", same, same[0], (Filler("speaker", "Ada Roe", ada),), (("modality", "past"),))
    second = Annotation("y", 1, "demand", same, note="*Perhaps.*", annotator="eve", created="2025-01-01T00:00:00+00:00")
    doc, _ = one(replace(marked(TEXT), annotations=(first, second)), gathered, tmp_path)
    data = doc.user_data[DATA]
    x, y = (data["passages"][span.id_] for span in doc.spans[KEY])
    assert x["roles"][0]["mention"] == {"start": ada.start, "end": ada.end, "text": "Ada Roe"}
    assert (x["cue"]["text"], x["attributes"], x["note"]) == ("vows", {"modality": "past"}, "")
    assert (y["cue"], y["note"], y["annotator"], y["created"]) == (
        None,
        "*Perhaps.*",
        "eve",
        "2025-01-01T00:00:00+00:00",
    )
    assert data["sha256"] == hashlib.sha256(doc.text.encode()).hexdigest()
    assert (data["id"], data["title"], data["offsets"]) == ("doc-1", "News", "code points")


def test_what_nobody_has_looked_for_is_missing_not_absent(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    unknown, _ = one(marked("Ada Roe vows."), gathered, tmp_path)
    assert {token.ent_iob_ for token in unknown} == {""}
    none, _ = one(marked("Ada Roe vows.", entities_by="en_core_web_sm 3.8.0"), gathered, tmp_path)
    assert {token.ent_iob_ for token in none} == {"O"}
    by_hand, _ = one(marked("Ada Roe vows.", [], [("PERSON", "Ada Roe")]), gathered, tmp_path)
    assert [token.ent_iob_ for token in by_hand] == ["B", "I", "O", "O"]


def test_documents_go_to_their_sides(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    documents = [replace(marked(f"{n} vows.", [("pledge", "vows")]), id=f"doc-{n}") for n in range(5)]
    written = write(gathered(*documents, dev=["doc-1", "doc-3"]), tmp_path, quiet)
    assert [doc.user_data[DATA]["id"] for doc in docs(tmp_path)] == ["doc-0", "doc-2", "doc-4"]
    assert [doc.user_data[DATA]["id"] for doc in docs(tmp_path, DEV)] == ["doc-1", "doc-3"]
    assert [path.relative_to(tmp_path).as_posix() for path in written.files] == [
        TRAIN,
        DEV,
        "documents.jsonl",
        LABELS,
        CONFIG,
    ]
    assert len((tmp_path / "documents.jsonl").read_bytes().splitlines()) == 5
    assert load_config(tmp_path / CONFIG)["paths"]["dev"] == DEV


def test_a_single_document_serves_both_sides(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    _, written = one(marked("Ada vows.", [("pledge", "vows")]), gathered, tmp_path)
    assert docs(tmp_path, DEV) == []
    assert load_config(tmp_path / CONFIG)["paths"]["dev"] == TRAIN
    assert any("one article only" in warning for warning in written.warnings)


def test_without_passages_there_is_nothing_to_train(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    doc, written = one(marked("Ada Roe.", [], [("PERSON", "Ada Roe")]), gathered, tmp_path)
    assert len(doc.ents) == 1
    assert written.warnings == (f"There are no passages, so there is nothing to train: no {CONFIG} was written.",)
    assert not (tmp_path / CONFIG).exists()


def test_an_empty_text_is_a_document_too(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    write(gathered(marked("", id="doc-0"), marked("Ada vows.", [("pledge", "vows")])), tmp_path, quiet)
    assert [doc.text for doc in docs(tmp_path)] == ["", "Ada vows."]


def test_articles_that_nobody_read_are_told(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    tagged = marked("Ada vows.", [("pledge", "vows")])
    unread = replace(marked("Ada sleeps."), id="doc-2")
    written = write(gathered(tagged, unread, dev=["doc-2"]), tmp_path, quiet)
    assert [warning.split(";")[0] for warning in written.warnings] == [
        "Articles without a passage and not marked as done: 1 of 2"
    ]
    done = replace(unread, state=ArticleState.DONE)
    assert write(gathered(tagged, done, dev=["doc-2"]), tmp_path, quiet).warnings == ()


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (["", "de"], "de"),
        (["", "", "de"], "en"),
        (["ar", "ar", "en"], "ar"),
        (["tlh"], "xx"),
        (["ko"], "xx"),
    ],
)
def test_the_tokenizer_is_that_of_most_documents(
    languages: list[str], expected: str, marked: Marked, gathered: Gathered, tmp_path: Path
) -> None:
    documents = [marked("Ada vows.", [("pledge", "vows")], id=f"{n}", language=x) for n, x in enumerate(languages)]
    written = write(gathered(*documents), tmp_path, quiet)
    assert load_config(tmp_path / CONFIG)["nlp"]["lang"] == expected
    assert f'spacy.blank("{expected}")' in written.usage


def test_the_configuration_is_fitted_to_the_passages(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    one(marked(TEXT, [("pledge", "vows to cut fares"), ("demand", "she calls")]), gathered, tmp_path)
    config = load_config(tmp_path / CONFIG)
    suggester = config["components"]["spancat"]["suggester"]
    assert (suggester["min_size"], suggester["max_size"]) == (2, 4)
    assert config["components"]["spancat"]["spans_key"] == KEY
    assert json.loads((tmp_path / LABELS).read_text("utf-8")) == ["demand", "pledge"]
    assert str(tmp_path) not in (tmp_path / CONFIG).read_text("utf-8")


def test_progress_is_told(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    told = []
    write(gathered(marked("a"), marked("b", id="doc-2")), tmp_path, lambda *at: told.append(at))
    assert told == [(0, 2, "News"), (1, 2, "News"), (2, 2, "")]


WRITE_AGAIN = """
import sys
from pathlib import Path
from desktop.formats.document import Dataset, Document
from desktop.formats.write.docbin import write
from desktop.model.annotation import Annotation
from desktop.model.codebook import Codebook
from desktop.model.span import Span
text = "Ada vows to cut fares. " * 20
documents = tuple(
    Document(f"doc-{n}", "News", text, annotations=(Annotation(f"p{n}", 1, "pledge", (Span(n, 20 + n),)),))
    for n in range(8)
)
write(Dataset("p", "x", documents, Codebook("c"), frozenset({"doc-3"})), Path(sys.argv[1]), lambda *_: None)
"""


def test_the_bytes_are_the_same_whatever_the_hash_seed(checkout: Path, tmp_path: Path) -> None:
    found = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        command = [sys.executable, "-c", WRITE_AGAIN, str(folder)]
        subprocess.run(command, cwd=checkout, env=os.environ | {"PYTHONHASHSEED": seed}, check=True)
        found.append({path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()})
    assert found[0] == found[1]
    assert len(found[0]) == 5


def spacy_says(folder: Path, *arguments: str) -> str:
    """What a command of spaCy prints, without colours; it must end well."""
    environment = os.environ | {"ANSI_COLORS_DISABLED": "1", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "spacy", *arguments]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    said = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", (run.stdout + run.stderr).decode("utf-8"))
    assert run.returncode == 0, said
    return said


@pytest.mark.slow
def test_spacy_accepts_the_data_and_trains_on_it(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    """The two real consumers, on a corpus large enough that `debug data` has nothing to object to."""
    documents = [
        marked(
            f"Minister {n} vows to cut {n} fares. Ada Roe, in 😀 {n}, calls on all {n} owners to stop.",
            [("pledge", f"vows to cut {n} fares"), ("demand", f"calls on all {n} owners", "stop")],
            [("PERSON", "Ada Roe")],
            id=f"doc-{n}",
            state=ArticleState.DONE,
        )
        for n in range(130)
    ]
    written = write(gathered(*documents, dev=[f"doc-{n}" for n in range(110, 130)]), tmp_path, quiet)
    assert written.warnings == ()
    said = spacy_says(tmp_path, "debug", "data", CONFIG)
    assert "Corpus is loadable" in said
    assert "110 training docs" in said
    assert "No overlap between training and evaluation data" in said
    assert "✘" not in said, said
    doubts = [line for line in said.splitlines() if line.startswith("⚠") and "warnings" not in line]
    assert all(re.search("Low number of examples to train|WITHOUT new label", line) for line in doubts), doubts
    said = spacy_says(tmp_path, "train", CONFIG, "--output", "model", "--training.max_steps", "10")
    assert "Saved pipeline" in said
    trained = spacy.load(tmp_path / "model" / "model-last")
    assert set(trained.get_pipe("spancat").labels) == {"pledge", "demand"}  # type: ignore[attr-defined]  # a spancat


@pytest.mark.slow
def test_training_learns_the_passages(marked: Marked, gathered: Gathered, tmp_path: Path) -> None:
    """The suggester proposes what is to be learnt, so a plain pattern is learnt perfectly."""
    documents = [
        marked(f"Today {n} ministers vow to cut {n} fares again.", [("pledge", f"vow to cut {n} fares")], id=f"doc-{n}")
        for n in range(60)
    ]
    write(gathered(*documents, dev=[f"doc-{n}" for n in range(10)]), tmp_path, quiet)
    spacy_says(tmp_path, "train", CONFIG, "--output", "model", "--training.max_steps", "200")
    trained = spacy.load(tmp_path / "model" / "model-last")
    doc = trained("Today 99 ministers vow to cut 99 fares again.")
    assert [span.text for span in doc.spans[KEY]] == ["vow to cut 99 fares"]

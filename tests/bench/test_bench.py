"""The bench measures what it says: texts of the stated length, passages where they are said to be, honest rows."""

import json
from pathlib import Path

import pytest

from desktop.workspace.workspace import Workspace
from tests.bench import entities, library, pages, starts, window
from tests.bench.projects import EVERY, make, passages, word_spans
from tests.bench.report import Result, from_times, save, table
from tests.bench.texts import paragraphs, text


@pytest.mark.parametrize("words", [1, 11, 500, 5_000])
def test_a_text_has_exactly_the_words_asked_for(words: int) -> None:
    assert len(text(words).split()) == words


def test_a_text_is_the_same_for_the_same_seed_and_repeats_no_paragraph() -> None:
    assert text(3_000, seed=1) == text(3_000, seed=1) != text(3_000, seed=2)
    blocks = text(3_000, seed=1).split("\n\n")
    assert len(blocks) == len(set(blocks)) > 20
    assert len(paragraphs()) > 50


def test_passages_start_every_twenty_words() -> None:
    body = text(100)
    spans, words = passages(body), word_spans(body)
    assert [span.start for span in spans] == [word.start for word in words[::EVERY]]
    assert [len(span.of(body).split()) for span in spans] == [8, 8, 8, 8, 8]


def test_a_project_holds_what_is_measured(tmp_path: Path) -> None:
    ids = make(tmp_path / "x.postil", [60, 300])
    with Workspace.open(tmp_path / "x.postil") as workspace:
        article = workspace.article(ids[300])
        assert len(article.text.split()) == 300
        assert len(workspace.annotations(article.id)) == 15
        assert workspace.mentions(article.id)


def test_a_ratio_is_judged_where_there_is_a_floor() -> None:
    assert Result("x", "ms", 30.0, 1, floor=20.0, at_most=2.0, relative=True).reached
    assert not Result("x", "ms", 50.0, 1, floor=20.0, at_most=2.0, relative=True).reached
    assert not Result("x", "/s", 80.0, 1, floor=100.0, at_least=0.9, relative=True).reached
    assert from_times("x", [1.0, 2.0, 30.0], floor=[0.1], at_most=16.0).reached
    assert not from_times("x", [20.0], at_most=16.0).reached


def test_the_report_says_what_was_missed(tmp_path: Path) -> None:
    results = [
        Result("start", "ms", 50.0, 3, floor=20.0, at_most=2.0, relative=True),
        from_times("frame", [5.0] * 20, at_most=16.0),
    ]
    lines = table(results).splitlines()
    assert lines[1].split() == ["start", "50.0", "ms", "20.0", "2.50", "≤", "2", "×", "missed"]
    assert lines[2].split() == ["frame", "5.0", "ms", "5.0", "≤", "16", "ms"]
    save(results, tmp_path / "deep" / "bench.json")
    kept = json.loads((tmp_path / "deep" / "bench.json").read_text("utf-8"))
    assert [row["reached"] for row in kept["results"]] == [False, True]
    assert kept["measured_on"]["qt"]


@pytest.mark.slow
def test_everything_can_be_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object, checkout: Path
) -> None:
    assert qapp is not None
    monkeypatch.chdir(checkout)
    monkeypatch.setattr(entities, "ARTICLES", 4)
    parts = {}
    for part, measure in (("starts", starts.measure), ("entities", entities.measure), ("pages", pages.measure)):
        (tmp_path / part).mkdir()
        parts[part] = measure(tmp_path / part, 1)
    parts["window"] = window.measure(tmp_path, 1, {900: 50.0})
    monkeypatch.setattr(library, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(library, "FRAMES", 20)
    (tmp_path / "library").mkdir()
    parts["library"] = library.measure(tmp_path / "library", 1, 300)
    assert [len(results) for results in parts.values()] == [2, 2, 1, 4, 11]
    assert all(result.value > 0 for results in parts.values() for result in results)

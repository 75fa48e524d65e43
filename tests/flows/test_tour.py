"""The whole tour, as `postil tour` takes it: in processes of its own, one of them killed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from PySide6.QtGui import QImage
from spacy.tokens import DocBin


@pytest.mark.slow
def test_the_tour_is_taken_to_its_end(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "tour", "--out", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=dict(os.environ))
    assert run.returncode == 0, run.stdout + run.stderr
    assert "killed right after the tag was painted" in run.stdout
    assert "every tag is there after the kill" in run.stdout
    pictures = sorted(tmp_path.glob("*.png"))
    assert [path.name[:2] for path in pictures] == [f"{number:02}" for number in range(1, 14)]
    for path in pictures:
        image = QImage(str(path))
        assert image.width() > 500
        assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 8

    (line,) = (tmp_path / "dataset" / "jsonl" / "documents.jsonl").read_text("utf-8").splitlines()
    document = json.loads(line)
    assert len(document["spans"]) == 3
    for span in document["spans"]:
        assert document["text"][span["start"] : span["end"]] == span["text"]
    vocab = spacy.blank("en").vocab
    files = sorted((tmp_path / "dataset" / "spacy").rglob("*.spacy"))
    docs = [doc for path in files for doc in DocBin().from_disk(path).get_docs(vocab)]
    quotes = {span.text for doc in docs for group in doc.spans.values() for span in group}
    assert {span["text"] for span in document["spans"]} <= quotes

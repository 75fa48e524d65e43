"""What was selected is what is exported, whatever the script: after emoji, in Arabic, across a combining accent."""

import json
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from desktop.model.span import Span
from tests.flows.conftest import Ask
from tests.windows import Draft, OpenWindow, Project, drag_over, find, press, settled

ROCKETS = "🚀🚀 They vowed to land on the moon 👩🏽‍🚀 before the others did, and soon.\n\nSecond paragraph."
ARABIC = "قالت الحكومة إنها ستعيد فتح الجسر قبل الشتاء المقبل، وفق ما أعلن وزير النقل."
ACCENT = "The mayor of Vila Nova promised the cafe\u0301s of the old town a new tram line."
ALICE = "\U0001d400\U0001d425\U0001d422\U0001d41c\U0001d41e"
PLANES = f"{ALICE} promised 𠮷野家 a new shop in 東京, they said 🏳️\u200d🌈 today."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (ROCKETS, "They vowed to land"),
        (ROCKETS, "vowed to land on the moon 👩🏽‍🚀 before"),
        (ARABIC, "ستعيد فتح الجسر"),
        (ARABIC, "وزير النقل"),
        (ACCENT, "promised the cafe\u0301s of the old town"),
        (PLANES, "promised 𠮷野家 a new shop"),
        (PLANES, f"{ALICE} promised"),
    ],
)
def test_what_is_selected_is_what_is_exported(  # noqa: PLR0913, PLR0917  (a row of the table and four fixtures)
    project: Project, open_window: OpenWindow, ask: Ask, tmp_path: Path, text: str, words: str
) -> None:
    workspace = project(Draft("Some headline", text))
    window = open_window(workspace)
    span = find(text, words)
    drag_over(window.page, span)
    assert window.page.selection() == span
    press(window.page, "P")
    assert ask(workspace.path, 'SELECT start, "end", quote FROM passages') == [(span.start, span.end, words)]
    for format_id in ("jsonl", "spacy"):
        window.chores.export(format_id, tmp_path / format_id)
        settled(window)
    assert jsonl_spans(tmp_path / "jsonl", text) == [(span, words)]
    assert docbin_spans(tmp_path / "spacy", text) == [(span, words)]


def jsonl_spans(folder: Path, text: str) -> list[tuple[Span, str]]:
    """The passages of the one document, cut out of its text."""
    (document,) = [json.loads(line) for line in (folder / "documents.jsonl").read_bytes().splitlines()]
    assert document["text"] == text
    return [(Span(item["start"], item["end"]), text[item["start"] : item["end"]]) for item in document["spans"]]


def docbin_spans(folder: Path, text: str) -> list[tuple[Span, str]]:
    """The spans of the one document that has any, in every file of a spaCy data set."""
    found = []
    for path in sorted(folder.rglob("*.spacy")):
        for doc in DocBin().from_disk(path).get_docs(spacy.blank("en").vocab):
            assert doc.text == text
            for group in doc.spans.values():
                found += [(Span(item.start_char, item.end_char), item.text) for item in group]
    return found


def test_the_keys_go_through_no_character(project: Project, open_window: OpenWindow, ask: Ask) -> None:
    workspace = project(Draft("Some headline", ROCKETS))
    window = open_window(workspace)
    window.page.select(Span(0, 0))
    press(window.page, "Shift+Right", "Shift+Right", "S")
    assert ask(workspace.path, 'SELECT start, "end", quote FROM passages') == [(0, 2, "🚀🚀")]
    press(window.page, "Shift+Left")
    assert ask(workspace.path, "SELECT quote FROM passages") == [("🚀",)]

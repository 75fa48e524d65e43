"""Clauses: where they are seen, and that they always make up the sentence."""

# ruff: noqa: RUF001  (marks and letters of many scripts)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.span import Span
from desktop.text.clauses import clause_at, clauses
from desktop.text.sentences import sentence_at

SENTENCES = [
    ["The mayor vowed to reopen the bridge before winter, ", "and told reporters ", "that the money was there."],
    ["“You have lied to this town for ten years,” ", "said Anna Kowalska, ", "who leads the opposition."],
    ["She met Anna, Boris, Carl and Dora."],
    ["It cost 3,000,000 euros at 12:30 today."],
    ["He will resign at once ", "if the court finds him guilty."],
    ["The plan — it was never written down — ", "has failed in every way."],
    ["Die Regierung will die Brücke sperren, ", "weil sie nicht mehr sicher ist."],
    ["Le maire a promis de partir, ", "mais il n'a rien fait."],
    ["El alcalde prometió abrir el puente ", "cuando llegue el invierno próximo."],
    ["قال الوزير إن الجسر مغلق، ", "ولكن الحكومة ستعيد فتحه."],
    ["市长承诺重新开放大桥，", "但是没有说什么时候。"],
    ["首相は約束しました、", "しかし何もしませんでした。"],
]


@pytest.mark.parametrize("parts", SENTENCES, ids=lambda parts: parts[0][:20])
def test_clauses_of_a_sentence(parts: list[str]) -> None:
    text = "".join(parts)
    assert [span.of(text) for span in clauses(text, Span(0, len(text)))] == parts


def test_a_clause_is_found_without_the_mark_that_ends_it() -> None:
    text = "He came. The mayor vowed to reopen the bridge, and told reporters that it was safe."
    assert clause_at(text, text.index("reopen")).of(text) == "The mayor vowed to reopen the bridge"
    assert clause_at(text, text.index("safe")).of(text) == "that it was safe."
    assert clause_at(text, 0).of(text) == "He came."
    assert clause_at(text, 999).of(text) == "that it was safe."
    assert clause_at("", 0) == Span(0, 0)
    assert clause_at("--", 0) == Span(0, 2)


PIECES = st.lists(
    st.sampled_from(
        ["and ", "weil ", "the man came ", "came", ", ", "; ", " — ", "——", "“", "” ", "، ", "，", "大桥开放了",
         "، لكن ",          "3,000", ". ", "! ", "\n", "👩🏽‍🚀", "e\u0301", " "]
    ),
    max_size=12,
)  # fmt: skip


@given(PIECES.map("".join) | st.text(max_size=60), st.integers(0, 80))
def test_clauses_make_up_their_sentence(text: str, index: int) -> None:
    sentence = sentence_at(text, index)
    found = clauses(text, sentence)
    assert "".join(span.of(text) for span in found) == sentence.of(text)
    assert all(len(span) for span in found)
    assert [span.end for span in found[:-1]] == [span.start for span in found[1:]]
    clause = clause_at(text, index)
    assert sentence.start <= clause.start <= clause.end <= sentence.end
    assert bool(len(clause)) == bool(len(sentence))

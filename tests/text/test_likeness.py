"""How like texts are: copy that was cut and touched up is found, other stories are not."""

from random import Random

import pytest

from desktop.text.likeness import NEAR, Likenesses, likeness, signature
from tests.bench.texts import paragraphs


def touched_up(story: str, share: float, seed: int) -> str:
    """The story with that share of its words replaced, left out or doubled."""
    random = Random(seed)  # noqa: S311  (nothing is secret here)
    words = story.split()
    for _ in range(int(len(words) * share)):
        at = random.randrange(len(words))
        words[at : at + 1] = random.choice([["another"], [], [words[at], "too"]])
    return " ".join(words)


@pytest.mark.parametrize(("share", "at_least"), [(0.0, 1.0), (0.02, 0.75), (0.04, 0.55)])
def test_copy_that_was_touched_up_is_near(share: float, at_least: float) -> None:
    found = Likenesses()
    for number, story in enumerate(paragraphs()):
        found.add(number, signature(story))
    for number, story in enumerate(paragraphs()[:20]):
        signed = signature(touched_up(story + " ", share, number))
        near = [each for each in found.candidates(signed) if likeness(signed, signature(paragraphs()[each])) >= NEAR]
        if len(story.split()) > 60:
            assert near == [number]
            assert likeness(signed, signature(story)) >= at_least - 0.1


def test_white_space_case_and_punctuation_do_not_count() -> None:
    one = signature("The Minister said: “We will pay.” And so they did, at last.")
    assert likeness(one, signature('the minister said we will\n\npay. "And so" they did at last')) == 1.0


@pytest.mark.parametrize("story", ["Done.", "日本の首相は水曜日に東京で会見した。", "นายกรัฐมนตรีกล่าวเมื่อวันพุธ"])
def test_short_texts_and_those_without_spaces(story: str) -> None:
    assert likeness(signature(story), signature(story)) == 1.0
    assert likeness(signature(story), signature("Something else was said there on that day.")) == 0.0


def test_no_words_no_signature() -> None:
    assert signature("") == signature(" – … ! \n") == b""
    found = Likenesses()
    found.add(1, b"")
    found.add(2, b"written by something else")
    assert found.candidates(signature("One two three four five six.")) == []
    assert found.candidates(b"") == []
    assert likeness(b"", b"") == 0.0


def test_a_large_text_is_looked_at_in_parts_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.text.likeness._WORD", 40)
    texts = ["", "one", "a few words here", " ".join(paragraphs()[:4])]
    whole = [signature(text) for text in texts]
    for together in (1, 4, 50, 333, 1_000):
        monkeypatch.setattr("desktop.text.likeness._LARGE", together)
        assert [signature(text) for text in texts] == whole


def test_a_large_text_without_spaces_is_cut_where_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.text.likeness._LARGE", 50)
    assert likeness(signature("a" * 1_000 + " and so on it goes"), signature("a" * 1_000 + " and so on it goes")) == 1.0

"""Fitting the suggester: all passages where memory allows, and names for what is passed over."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.write.suggester import Corpus, fit


def corpus(lengths: list[int], *tokens: int) -> Corpus:
    return Corpus(
        [(length, f"passage {number}") for number, length in enumerate(lengths)],
        [(count, count * 6, f"article {number}") for number, count in enumerate(tokens)],
    )


def test_all_lengths_are_covered_where_they_can_be() -> None:
    found = fit(corpus([3, 17, 42], 700, 40))
    assert (found.shortest, found.longest, found.too_long, found.warnings) == (3, 42, 0, ())
    assert found.batch == 4_000_000 // (700 * (42 * 43 // 2 - 3))


def test_short_articles_go_in_large_batches() -> None:
    assert fit(corpus([2, 4], 30)).batch == 64


def test_outliers_give_way_to_memory_and_are_named() -> None:
    found = fit(corpus([10] * 99 + [400], 700))
    assert 10 <= found.longest < 400
    (warning,) = found.warnings
    assert warning.startswith("The passage passage 99 has 400 tokens: it is kept")
    assert f"no more than {found.longest}," in warning


def test_most_passages_are_covered_whatever_it_costs() -> None:
    found = fit(corpus([10] * 90 + [70] * 10, 5000))
    assert found.longest == 70
    assert found.batch == 1


def test_a_huge_article_is_passed_over_and_named() -> None:
    found = fit(corpus([5, 40], 700, 90_000, 50_000))
    assert found.too_long == 50_000
    assert found.batch >= 1
    assert [warning.split(":")[0] for warning in found.warnings] == [
        "The article article 1 has 90000 tokens",
        "The article article 2 has 50000 tokens",
    ]


def test_a_text_longer_than_spacy_takes_is_passed_over() -> None:
    few = corpus([2], 50)
    few.documents.append((9_000, 1_000_001, "long"))
    found = fit(few)
    assert found.too_long == 9_000
    assert found.batch == 64


@given(
    st.lists(st.integers(1, 500), min_size=1, max_size=50), st.lists(st.integers(0, 200_000), min_size=1, max_size=9)
)
def test_at_least_19_of_20_passages_are_covered(lengths: list[int], tokens: list[int]) -> None:
    found = fit(corpus(lengths, *tokens))
    assert found.shortest == min(lengths)
    assert sum(length <= found.longest for length in lengths) >= 0.95 * len(lengths)
    assert found.batch >= 1
    over = sum("article" in warning.split(" has ")[0] for warning in found.warnings)
    assert over == (sum(count >= found.too_long for count in tokens) if found.too_long else 0)

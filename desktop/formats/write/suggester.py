"""Which lengths of passages a span categoriser is to consider, fitted to a corpus and to a computer's memory.

A candidate costs as many rows of the model's input as it has tokens. A row is 96 numbers, so a million rows take
about 400 MB, and as much again while learning.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil

_ROWS = 4_000_000  # of one batch
_MOST_ROWS = 16_000_000  # of one document; a longer one is not trained on
_MOST_CODE_POINTS = 1_000_000  # spaCy refuses a longer text
_COVERED = 0.95  # the share of the passages that is covered whatever it costs
_BATCH = 64  # documents


@dataclass
class Corpus:
    """Sizes of a corpus: tokens and name of each piece of a passage; tokens, code points and name of each document."""

    pieces: list[tuple[int, str]] = field(default_factory=list)
    documents: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fit:
    """Candidates are all stretches of `shortest` to `longest` tokens, and `batch` documents go through at once.

    Documents of `too_long` tokens and more are passed over; 0 where there are none. `warnings` name them and the
    passages that are longer than any candidate.
    """

    shortest: int
    longest: int
    batch: int
    too_long: int
    warnings: tuple[str, ...]


def fit(corpus: Corpus) -> Fit:
    """The range of lengths that covers a corpus's passages, of which there is at least one.

    All are covered where the longest document's candidates stay within a batch's rows; else the longest passages are
    left out, but never more than a twentieth of all.
    """
    lengths = sorted(length for length, _ in corpus.pieces)
    shortest, longest = lengths[0], lengths[-1]
    needed = lengths[ceil(len(lengths) * _COVERED) - 1]
    tokens = max(count for count, _, _ in corpus.documents)
    while longest > needed and tokens * _sum(shortest, longest) > _ROWS:
        longest -= 1
    most = _MOST_ROWS // _sum(shortest, longest)
    over = (count for count, size, _ in corpus.documents if count > most or size > _MOST_CODE_POINTS)
    too_long = min(over, default=tokens + 1)
    huge = [(count, name) for count, _, name in corpus.documents if count >= too_long]
    left = max((1, *(count for count, _, _ in corpus.documents if count < too_long)))
    return Fit(
        shortest,
        longest,
        batch=max(1, min(_BATCH, _ROWS // (left * _sum(shortest, longest)))),
        too_long=too_long if huge else 0,
        warnings=(*_uncovered(corpus.pieces, longest), *_huge(huge)),
    )


def _sum(first: int, last: int) -> int:
    return (first + last) * (last - first + 1) // 2


def _uncovered(pieces: Iterable[tuple[int, str]], longest: int) -> list[str]:
    return [
        f"The passage {name} has {length} tokens: it is kept, but the configuration proposes no more than {longest}, "
        "to save memory (max_size)."
        for length, name in pieces
        if length > longest
    ]


def _huge(documents: Iterable[tuple[int, str]]) -> list[str]:
    return [
        f"The article {name} has {count} tokens: it is kept, but training passes over it, to save memory (max_length)."
        for count, name in documents
    ]

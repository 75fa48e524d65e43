"""How like two texts are: agency copy comes in many papers, cut and touched up a little.

A text is taken as the set of its runs of five words; two texts are as like as the share of runs they have in common
(Jaccard). MinHash (Broder, 1997) estimates that from small signatures, and an index of parts of them (hashing that is
sensitive to locality) finds the few texts worth comparing; both come from rensa.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rensa import RMinHash

NEAR = 0.5  # from this share on, two texts are nearly the same
_RUN = 5  # words
_LARGE = 500_000  # code points that are looked at together: a text of 50 MB must not take a gigabyte
_WORD = 100  # code points in which a word ends
_NUMBERS, _BANDS, _SEED = 128, 32, 1  # a pair at NEAR is found in nine cases of ten, one at 0.6 nearly always
_UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]"


def signature(text: str) -> bytes:
    """What is kept of a text to compare others with it; empty for a text without words."""
    pattern = _words(unspaced=not text.isascii() and _unspaced().search(text) is not None)
    signed = _blank()
    some: list[str] = []
    for part in _parts(text.casefold()):
        some = [*some[1 - _RUN :], *pattern.findall(part)]
        signed.update(list(map(" ".join, zip(*(some[start:] for start in range(_RUN)), strict=False))))
    if not some:
        return b""
    if len(some) < _RUN:
        signed.update([" ".join(some)])
    state: bytes = signed.__getstate__()
    return state


def likeness(first: bytes, second: bytes) -> float:
    """The share of runs that two texts have in common, estimated to a twentieth or so, from their signatures."""
    return likenesses(first, [second])[0]


def likenesses(signed: bytes, others: Sequence[bytes]) -> list[float]:
    """The shares of runs that a text has in common with each of some others, from their signatures."""
    one = _read(signed)
    if one is None:
        return [0.0] * len(others)
    return [0.0 if other is None else one.jaccard(other) for other in map(_read, others)]


class Likenesses:
    """Many texts, to find those that one text may be like."""

    def __init__(self) -> None:
        from rensa import RMinHashLSH  # noqa: PLC0415  (only an import needs it)

        self._index = RMinHashLSH(threshold=NEAR, num_perm=_NUMBERS, num_bands=_BANDS)

    def add(self, key: int, signed: bytes) -> None:
        """Add a text under its number; nothing for a signature that cannot be read."""
        if (read := _read(signed)) is not None:
            self._index.insert(key, read)

    def candidates(self, signed: bytes) -> list[int]:
        """The numbers of the texts that may be like this one, in order; most that are have a likeness above NEAR."""
        read = _read(signed)
        return sorted(set(self._index.query(read))) if read is not None else []


def _parts(text: str) -> Iterator[str]:
    """The text, a large one in parts, cut between words where there is any space."""
    at = 0
    while at < len(text):
        end = at + _LARGE
        end = max(end, text.find(" ", end, end + _WORD)) if end + _WORD < len(text) else len(text)
        yield text[at:end]
        at = end


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(_UNSPACED)


@cache
def _words(*, unspaced: bool) -> re.Pattern[str]:
    """Words, or letters where no spaces are used."""
    return re.compile(rf"{_UNSPACED}|\w+" if unspaced else r"\w+")


def _blank() -> "RMinHash":
    return _kind()(num_perm=_NUMBERS, seed=_SEED)


@cache
def _kind() -> "type[RMinHash]":
    from rensa import RMinHash  # noqa: PLC0415  (only an import of articles needs it)

    kind: type[RMinHash] = RMinHash
    return kind


def _read(signed: bytes) -> "RMinHash | None":
    """The signature; None where there is none or another version of rensa wrote it."""
    signed_text = _blank()
    try:
        signed_text.__setstate__(signed)
    except (ValueError, TypeError):
        return None
    return signed_text

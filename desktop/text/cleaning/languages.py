"""Which language a text is written in, and which files of residue it is read with."""

import re
from collections import Counter
from functools import cache

from desktop.text.cleaning.rules import ENGLISH, known_languages, residue_data

_WORD = re.compile(r"[^\W\d_]+")
_UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # scripts whose words are not set apart
_SAMPLES = 12  # of the longest lines
_SAMPLE = 250  # code points of each
_LOOKED_AT = 200_000  # code points of a source; a book is in one language
_LEAST_WORDS = 6
_LEAST_SHARE = 0.22  # of the words are among the commonest of their language, in running text; fewer in its neighbours
_LEAD = 1.6
_SOME_SHARE = 0.07  # enough to read a text with the file of a language
_LEAST_HITS = 3
_NEAR_MOST = 0.7
_MOST_FILES = 2
_LEAST_LETTERS = 20
_IDENTIFIED = 600
_CODE = 2


@cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """The languages that each of the commonest words belongs to."""
    found: dict[str, list[str]] = {}
    for language in known_languages():
        for word in residue_data(language)["words"]:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def _common_signs() -> dict[str, re.Pattern[str]]:
    """The commonest words of languages that do not set words apart, wherever they stand."""
    found = {language: residue_data(language)["words"] for language in known_languages()}
    return {
        language: re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
        for language, words in found.items()
        if all(map(_UNPARTED.search, words))
    }


def languages_of(text: str) -> tuple[str, ...]:
    """The languages whose residue a source is read with: its own, where that has a file, and English.

    The commonest words of its longest lines tell; menus and buttons are no measure. Where two languages are near one
    another both files are used: one too many does little harm.
    """
    words = _WORD.findall(_sample(text[:_LOOKED_AT]).casefold())
    counts = _counts(words)
    likely = [name for name, number in counts.most_common(_MOST_FILES + 1) if name not in ENGLISH]
    least = max(_LEAST_HITS, len(words) * _SOME_SHARE, max(counts.values(), default=0) * _NEAR_MOST)
    return (*[name for name in likely[:_MOST_FILES] if counts[name] >= least], *ENGLISH)


def language_of(text: str) -> str:
    """The language of an article as an ISO 639-1 code; empty where there is too little to tell.

    Where common words do not tell, py3langid does (a naive Bayes classifier over bytes; Lui and Baldwin 2012).
    """
    sample = text[:_IDENTIFIED]
    if found := _by_common_words(sample):
        return found
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS:
        return ""
    # A second with numpy and its model, which most texts never need.
    import py3langid  # type: ignore[import-untyped]  # noqa: PLC0415

    found = str(py3langid.classify(sample)[0])
    return found if len(found) == _CODE else ""


def _sample(text: str) -> str:
    longest = sorted(text.split("\n"), key=len, reverse=True)[:_SAMPLES]
    return "\n".join(line[:_SAMPLE] for line in longest)


def _by_common_words(sample: str) -> str:
    """The language that enough of the words are the commonest of, clearly more than of any other; else empty."""
    words = _WORD.findall(sample.casefold())
    if len(words) < _LEAST_WORDS:
        return ""
    counts = _counts(words)
    (best, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return best if most >= len(words) * _LEAST_SHARE and most >= second * _LEAD else ""


def _counts(words: list[str]) -> Counter[str]:
    """How many of the words are among the commonest of each language."""
    common = _common_words()
    counts: Counter[str] = Counter()
    text = "\n".join(words)
    if not text.isascii() and _UNPARTED.search(text):
        counts.update({language: len(signs.findall(text)) for language, signs in _common_signs().items()})
    for word, number in Counter(words).items():
        for language in common.get(word, ()):
            counts[language] += number
    return counts

"""Where the words of a search stand in a text: the same length letter for letter, without case and marks."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from desktop.model.span import Span
from desktop.text.query import Words

_BEFORE = 36  # code points of a snippet before its first hit


class _Folds(dict[int, int]):
    """From each character to the small letter without marks that it is looked for as; filled as texts are read."""

    def __missing__(self, code: int) -> int:
        small = unicodedata.normalize("NFD", chr(code))[0].casefold()
        self[code] = ord(small) if len(small) == 1 else code
        return self[code]


_FOLDS = _Folds()


def folded(text: str) -> str:
    """The text in small letters without their marks, of the same length."""
    return text.translate(_FOLDS)


def hits(words: Sequence[Words], text: str, most: int = 5_000) -> tuple[Span, ...]:
    """Where any of the words stand, in order and apart from one another, at most so many."""
    pattern = _pattern(tuple(words))
    if pattern is None:
        return ()
    found = []
    for match in pattern.finditer(folded(text)):
        found.append(Span(match.start(), match.end()))
        if len(found) == most:
            break
    return tuple(found)


def snippet(words: Sequence[Words], text: str, length: int = 120) -> tuple[str, tuple[Span, ...]]:
    """The stretch around the first hit on one line, and the hits in it; nothing where there is none."""
    first = hits(words, text, 1)
    if not first:
        return "", ()
    start = max(first[0].start - _BEFORE, 0)
    if start:
        space = text.find(" ", start, first[0].start)
        start = space + 1 if space >= 0 else start
    # Each white space becomes one space, so that places stay what they are until the ends are trimmed.
    line = re.sub(r"\s", " ", text[start : start + length])
    shown = ("… " if start else "") + line.rstrip() + ("…" if start + length < len(text) else "")
    return shown, hits(words, shown)


@lru_cache(maxsize=64)
def _pattern(words: tuple[Words, ...]) -> re.Pattern[str] | None:
    ways = [way for each in words if (way := _way(each))]
    return re.compile("|".join(sorted(ways, key=len, reverse=True))) if ways else None


def _way(words: Words) -> str:
    if is_unspaced(words.text):
        return re.escape(folded(words.text))
    parts = [re.escape(part) for part in re.findall(r"[^\W_]+", folded(words.text))]
    end = r"(?![^\W_])" if words.whole else r"[^\W_]*"
    return rf"(?<![^\W_]){_BETWEEN.join(parts)}{end}" if parts else ""


_BETWEEN = r"[\W_]+"
# Thai to Burmese, Khmer, and Chinese and Japanese: their words stand without spaces between them.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def is_unspaced(text: str) -> bool:
    """Whether it has letters of a script that writes no spaces between words, whose words an index does not know."""
    return _UNSPACED.search(text) is not None

"""How well what was typed fits a name, by the beginnings of its words."""

import re

_WORDS = re.compile(r"[^\W_]+")


def fits(typed: str, name: str) -> int | None:
    """0 where the name begins so, 1 where words of it do, 2 where its words' beginnings strung together do.

    3 where it stands inside; None where it does not fit. "next pas", "pas next" and "nepa" fit "Next passage".
    """
    wanted, whole = typed.casefold().split(), name.casefold()
    words = _WORDS.findall(whole)
    line = " ".join(wanted)
    if whole.startswith(line):
        return 0
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 1
    if len(wanted) == 1 and _strung(wanted[0], words):
        return 2
    return 3 if line in whole else None


def _strung(typed: str, words: list[str]) -> bool:
    """Whether the letters are beginnings of words that follow one another, some left out."""
    if not typed:
        return True
    for number, word in enumerate(words):
        most = next((size for size in range(min(len(typed), len(word)), 0, -1) if word[:size] == typed[:size]), 0)
        if any(_strung(typed[size:], words[number + 1 :]) for size in range(most, 0, -1)):
            return True
    return False

"""Where sentences start and end, by rule: enough for a selection, no substitute for a language model."""

import re

from desktop.model.span import Span

_WINDOW = 4000
_OPENING = "\"'\u201c\u2018\u201e\u00ab\u2039([{\u300c\u300e\u00bf\u00a1"
_CLOSING = "\"'\u201d\u2019\u00bb\u203a)\\]}"
_END = re.compile(
    rf"[.!?\u2026\u061f\u06d4\u0964]+[{_CLOSING}]*(?=\s)|[\u3002\uff01\uff1f]+[\u300d\u300f\uff09\u201d]*"
)
_TOKEN = re.compile(r"\S{1,24}$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "capt", "cpl", "maj", "sen", "rep", "gov",
    "rev", "hon", "pres", "vs", "no", "nos", "inc", "ltd", "co", "corp", "fig", "art", "vol", "pp", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun", "approx", "est", "dept", "bros", "mt", "ft",
})  # fmt: skip
# After "U.S." these open a sentence; any other capital is taken for a name.
_OPENERS = frozenset({
    "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "i", "this", "that", "these", "those",
    "but", "and", "or", "so", "as", "if", "when", "while", "after", "before", "since", "there", "however",
    "meanwhile", "for", "from", "with", "by", "no", "not",
})  # fmt: skip


def sentence_at(text: str, index: int) -> Span:
    """The sentence around a code point, without the spaces around it; the one before where `index` is between two.

    A sentence never runs over a line break, and reaches at most 4000 code points to either side of `index`.
    """
    index = min(max(index, 0), len(text))
    low = max(text.rfind("\n", max(0, index - _WINDOW), index) + 1, index - _WINDOW, 0)
    high = text.find("\n", index, index + _WINDOW)
    high = min(len(text), index + _WINDOW) if high < 0 else high
    start, end = low, high
    for match in _END.finditer(text, low, high):
        following = match.end() + len(text[match.end() : high]) - len(text[match.end() : high].lstrip())
        if not _is_end(text, match, following):
            continue
        if index < following:
            end = match.end()
            break
        start = following
    return _trimmed(text, start, end)


def starts_sentence(text: str, index: int) -> bool:
    """Whether a sentence starts at `index`, opening quotes before it left aside."""
    low = max(0, index - _WINDOW)
    before = text[low:index].rstrip(_OPENING + " \t\u00a0")
    if not before or before[-1] == "\n":
        return True
    match = re.search(rf"[.!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f][{_CLOSING}\u300d\u300f\uff09]*$", before[-8:])
    return match is not None and not ends_abbreviation(before)


def ends_abbreviation(before: str) -> bool:
    """Whether the full stop at the end of `before` belongs to its last word ("Mr.", "U.S.", "J.")."""
    token = _TOKEN.search(before)
    if token is None or not before.endswith("."):
        return False
    word = token.group().lstrip(_OPENING)
    return _DOTTED.fullmatch(word) is not None or word[:-1].casefold() in _ABBREVIATIONS


def _is_end(text: str, match: re.Match[str], following: int) -> bool:
    rest = text[following : following + 24].lstrip(_OPENING)
    if rest[:1].islower():
        return False
    if match.group() != "." or not ends_abbreviation(text[max(0, match.start() - 24) : match.end()]):
        return True
    opener = re.match(r"[^\W\d_]+", rest)
    dotted = text[max(0, match.start() - 2)] == "."
    return not rest or (dotted and opener is not None and opener.group().casefold() in _OPENERS)


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    return Span(start, max(start, start + len(stretch.strip())))

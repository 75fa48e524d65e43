"""Long texts in parts, parts in batches, and what is sound of what a model guesses in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BREAKS = ("\n\n", "\n", ". ", " ")  # where a text is cut, best first
_LATIN_ENDS = "\u0250"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text: where it starts there, in code points, and whether it is the last."""

    text: str
    offset: int
    last: bool


def parts(text: str, longest: int) -> Iterator[Part]:
    """The text in parts of at most `longest` code points; together they are the text."""
    start = 0
    while len(text) - start > longest:
        end = _cut(text, start, longest)
        yield Part(text[start:end], start, last=False)
        start = end
    yield Part(text[start:], start, last=True)


def _cut(text: str, start: int, longest: int) -> int:
    """Where a part ends: after the best kind of break there is in its second half."""
    limit = start + longest
    for mark in _BREAKS:
        found = text.rfind(mark, start + longest // 2, limit)
        if found >= 0:
            return found + len(mark)
    return limit


def batches(found: Iterable[Part], size: int) -> Iterator[list[Part]]:
    """Parts by batches that end with the part that reaches `size` code points."""
    batch: list[Part] = []
    filled = 0
    for part in found:
        batch.append(part)
        filled += len(part.text)
        if filled >= size:
            yield batch
            batch, filled = [], 0
    if batch:
        yield batch


def sound(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A guess within its first paragraph and without white space at its ends, or None where it is no name.

    Models take line breaks into names now and then; a name never runs over the end of a paragraph. What has neither a
    Latin letter nor a digit is no name either: the model has learnt from English, and guesses at random elsewhere.
    """
    name = text[start:end].lstrip()
    start = end - len(name)
    name = name.partition("\n\n")[0].rstrip()
    known = any(letter < _LATIN_ENDS and letter.isalnum() for letter in name)
    return (start, start + len(name)) if known else None

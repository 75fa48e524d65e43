"""The units by which a caret walks and a selection grows: word, clause, sentence, quotation, paragraph."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from desktop.model.span import Span
from desktop.text.clauses import clause_at, clauses
from desktop.text.quotes import quotations
from desktop.text.sentences import sentence_at
from desktop.text.snap import snap, word_at
from desktop.text.words import splits_character


class Unit(StrEnum):
    """A unit of the text, from small to large."""

    WORD = "word"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    QUOTATION = "quotation"
    PARAGRAPH = "paragraph"


def grown(text: str, span: Span) -> Span:
    """The smallest stretch of whole units around a selection or a caret that is longer than it; else the same.

    A selection over several words grows to the clauses that its ends lie in, then to the sentences, then to the
    quotation or the paragraphs around it.
    """
    around = (found for found in _around(text, span) if found.start <= span.start and span.end <= found.end)
    return min((found for found in around if len(found) > len(span)), key=len, default=span)


def shrunk(text: str, span: Span) -> Span:
    """The largest unit at the start of a selection that is shorter than it; a word stays as it is."""
    clipped = (Span(span.start, max(span.start, unit.end)) for unit in _units_at(text, span.start))
    units = (snap(text, unit) for unit in clipped if unit.end <= span.end)
    return max(
        (unit for unit in units if unit.start >= span.start and 0 < len(unit) < len(span)), key=len, default=span
    )


def next_start(text: str, index: int, unit: Unit) -> int:
    """Where the next unit begins after a code point; the end of the text where there is none."""
    return next((start for start in _starts_after(text, index, unit) if start > index), len(text))


def previous_start(text: str, index: int, unit: Unit) -> int:
    """Where the unit before begins, or the one that a code point lies in; 0 where there is none."""
    low = index
    while low > 0:
        low = _paragraph(text, low - 1).start
        before = [start for start in _starts(text, low, unit) if start < index]
        if before:
            return before[-1]
    return 0


def _around(text: str, span: Span) -> Iterator[Span]:
    last = max(span.start, span.end - 1)
    for first, final in zip(_units_at(text, span.start), _units_at(text, last), strict=True):
        if len(first) and len(final):
            yield snap(text, Span(first.start, max(final.end, first.end)))  # without half a pair of quotes
    paragraph = _paragraph(text, span.start)
    yield Span(paragraph.start, _paragraph(text, last).end)
    for quotation in quotations(text, paragraph):
        yield quotation
        yield _trimmed(text, quotation.start + 1, max(quotation.end - 1, quotation.start + 1))


def _units_at(text: str, index: int) -> tuple[Span, Span, Span, Span]:
    found = word_at(text, index), clause_at(text, index), sentence_at(text, index), _paragraph(text, index)
    return found[0], found[1], found[2], found[3]


def _paragraph(text: str, index: int) -> Span:
    """The line around a code point."""
    end = text.find("\n", index)
    return Span(text.rfind("\n", 0, index) + 1, len(text) if end < 0 else end)


def _starts_after(text: str, index: int, unit: Unit) -> Iterator[int]:
    low = _paragraph(text, index).start
    while low < len(text):
        yield from _starts(text, low, unit)
        low = _paragraph(text, low).end + 1


def _starts(text: str, low: int, unit: Unit) -> list[int]:
    """Where the units of the paragraph begin that begins at `low`, in order."""
    paragraph = _paragraph(text, low)
    if unit is Unit.QUOTATION:
        return [quotation.start for quotation in quotations(text, paragraph)]
    if unit is Unit.PARAGRAPH:
        stripped = _trimmed(text, paragraph.start, paragraph.end)
        return [stripped.start] if len(stripped) else []
    if unit is Unit.WORD:
        return _words(text, paragraph)
    sentences = _sentences(text, paragraph)
    if unit is Unit.SENTENCE:
        return [sentence.start for sentence in sentences]
    return [clause.start for sentence in sentences for clause in clauses(text, sentence)]


def _sentences(text: str, paragraph: Span) -> list[Span]:
    found, place = [], paragraph.start
    while place < paragraph.end:
        if text[place].isspace():
            place += 1
            continue
        sentence = sentence_at(text, place)
        found.append(Span(max(sentence.start, place), max(sentence.end, place + 1)))
        place = found[-1].end
    return found


def _words(text: str, paragraph: Span) -> list[int]:
    found, place = [], paragraph.start
    while place < paragraph.end:
        if text[place].isspace():
            place += 1
            continue
        found.append(place)
        place = max(word_at(text, place).end, place + 1)
    return [start for start in found if _is_word(text, start) and not splits_character(text, start)]


def _is_word(text: str, start: int) -> bool:
    return text[start].isalnum() or word_at(text, start).of(text).strip("\u200d\ufe0f").isalnum()


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    return Span(start, max(start, start + len(stretch.strip())))


def entity_step(spans: Iterable[Span], index: int, by: int) -> Span | None:
    """The first of these stretches that begins after a code point, or the last that begins before it; None if none."""
    if by > 0:
        return min((span for span in spans if span.start > index), default=None)
    return max((span for span in spans if span.start < index), default=None)

"""Clauses of a sentence, by punctuation and conjunctions: enough for a selection, no substitute for a parser.

A clause ends after a comma, semicolon, colon or dash, and before a conjunction that joins clauses, but only where what
stands on both sides is long enough to say something: lists of names are not taken apart. Conjunctions are those of
English, German, French, Spanish and Arabic that mean nothing else in the others; in scripts without spaces only
punctuation counts.
"""

import re
from itertools import pairwise

from desktop.model.span import Span
from desktop.text.sentences import sentence_at

_LEAST_WORDS = 3
_LEAST_CHARACTERS = 4  # of scripts without spaces, where a word has one or two
_CLOSING = "\"'\u201d\u2019\u00bb\u203a)\\]}"
_MARK = re.compile(
    rf"[,;:\u060c\u061b][{_CLOSING}]*(?=\s)\s+"  # a mark and the space after it; none in "3,000" or "12:30"
    rf"|[{_CLOSING}](?=\s)\s+(?=[^\W\d_])"  # the end of a quotation or a bracket
    r"|\s+[-\u2013\u2014\u2015]+\s+|\u2014+"
    r"|[\uff0c\u3001\uff1b\uff1a][\u300d\u300f\uff09\u201d]*\s*"
)
_JOINING = re.compile(
    r"(?<=\s)(?:and|but|or|nor|because|that|which|who|whom|whose|whether|if|unless|when|while|although|though|as|after"
    r"|before|since|until|where|wherever|so"
    r"|und|aber|oder|weil|dass|wenn|obwohl|nachdem|bevor|sobald|damit|sondern|denn"
    r"|et|mais|ou|parce|puisque|lorsque|quand|afin|tandis"
    r"|pero|porque|cuando|aunque|mientras|sino"
    r"|لأن|لكن|ولكن|حيث|بينما|عندما|إذا|أو|كما|بعدما|قبل)(?=\s)",
    re.IGNORECASE,
)
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:[.,:'\u2019-][^\W_]+)*")


def clauses(text: str, sentence: Span) -> tuple[Span, ...]:
    """The clauses of a sentence: they follow one another without a gap, each with the white space after it.

    Empty for an empty stretch.
    """
    places = {match.end() for match in _MARK.finditer(text, sentence.start, sentence.end)}
    places |= {match.start() for match in _JOINING.finditer(text, sentence.start, sentence.end)}
    edges = sorted({sentence.start, sentence.end, *places})
    kept = [sentence.start]
    for start, end in pairwise(edges[1:]):
        if _says(text, kept[-1], start) and _says(text, start, end):
            kept.append(start)
    return tuple(Span(*ends) for ends in pairwise([*kept, sentence.end]) if len(sentence))


def clause_at(text: str, index: int) -> Span:
    """The clause around a code point, without the white space around it and the mark that ends it.

    Between two sentences that of the one before, as `sentence_at` has it.
    """
    sentence = sentence_at(text, index)
    if not len(sentence):
        return sentence
    inside = min(max(index, sentence.start), sentence.end - 1)
    found = next(clause for clause in clauses(text, sentence) if inside < clause.end)
    start, end = found.start, found.end
    while end > start and (text[end - 1].isspace() or (end < sentence.end and text[end - 1] in _LOOSE)):
        end -= 1
    return Span(start, end) if start < end else found


_LOOSE = ",;:-\u2013\u2014\u2015\u060c\u061b\uff0c\u3001\uff1b\uff1a"


def _says(text: str, start: int, end: int) -> bool:
    """Whether a stretch is long enough to stand alone."""
    for count, match in enumerate(_WORD.finditer(text, start, end), 1):
        if count >= _LEAST_WORDS or len(_UNSPACED.findall(match.group())) >= _LEAST_CHARACTERS:
            return True
    return False

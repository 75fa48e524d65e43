"""Which quotes and brackets in a stretch of text have lost their other half."""

import re

from desktop.model.span import Span

_PAIRS = {
    "\u201c": "\u201d",
    "\u2018": "\u2019",
    "\u201e": "\u201c",
    "\u201a": "\u2018",
    "\u00ab": "\u00bb",
    "\u2039": "\u203a",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    "\uff08": "\uff09",
    "(": ")",
    "[": "]",
    "{": "}",
}
_OPENERS_OF: dict[str, list[str]] = {'"': ['"'], "'": ["'"]}
for _opener, _closer in _PAIRS.items():
    _OPENERS_OF.setdefault(_closer, []).append(_opener)
_MARK = re.compile("[" + re.escape("".join({*_PAIRS, *_OPENERS_OF})) + "]")
_BRACKETS = "()[]{}\uff08\uff09"
_BEFORE_OPENING = "([{\u201c\u2018\u201e\u00ab\u2014\u2013\"'"


def unmatched(text: str, span: Span) -> set[int]:
    """Places in `span` of quotes and brackets whose other half is not in it. Apostrophes inside words don't count.

    A straight quote opens where white space, a dash or an opening mark stands before it. One pass.
    """
    lost: set[int] = set()
    stack: list[tuple[str, int]] = []
    waiting: dict[str, int] = {}
    for match in _MARK.finditer(text, span.start, span.end):
        mark, at = match.group(), match.start()
        if _is_apostrophe(text, at):
            continue
        opener = next((one for one in _OPENERS_OF.get(mark, ()) if waiting.get(one)), "")
        if _opens(text, at, opener):
            # A quotation over several paragraphs opens again at each of them and closes once.
            if not (waiting.get(mark) and at and text[at - 1] == "\n"):
                stack.append((mark, at))
                waiting[mark] = waiting.get(mark, 0) + 1
        elif not opener:
            lost.add(at)
        else:
            while True:
                top, place = stack.pop()
                waiting[top] -= 1
                if top == opener:
                    break
                lost.add(place)
    lost.update(place for _, place in stack)
    return lost


def _opens(text: str, at: int, opener: str) -> bool:
    mark = text[at]
    if mark not in "\"'":
        return mark in _PAIRS and not opener
    free = at == 0 or text[at - 1].isspace() or text[at - 1] in _BEFORE_OPENING
    return free and at + 1 < len(text) and not text[at + 1].isspace()


def _is_apostrophe(text: str, at: int) -> bool:
    if text[at] not in "'\u2019" or at + 1 >= len(text) or not text[at + 1].isalnum():
        return False
    # Inside a word, or for letters left out before it: 'em, the '90s.
    return at > 0 and (text[at - 1].isalnum() or (text[at] == "\u2019" and text[at - 1].isspace()))


def quotations(text: str, span: Span) -> tuple[Span, ...]:
    """The quotations in `span`, marks included, by where they start; one that never closes ends where `span` does.

    A quotation that runs over several paragraphs opens again at each of them, so each has its part.
    """
    found: list[Span] = []
    stack: list[tuple[str, int]] = []
    for match in _MARK.finditer(text, span.start, span.end):
        mark, at = match.group(), match.start()
        if mark in _BRACKETS or _is_apostrophe(text, at):
            continue
        opener = next((one for one in _OPENERS_OF.get(mark, ()) if any(one == top for top, _ in stack)), "")
        if _opens(text, at, opener):
            stack.append((mark, at))
        elif opener:
            while stack[-1][0] != opener:
                stack.pop()
            found.append(Span(stack.pop()[1], match.end()))
    if stack and stack[0][0] != "'" and not _inside(found, stack[0][1]):
        found.append(Span(stack[0][1], span.end))
    return tuple(sorted(found))


def _inside(found: list[Span], at: int) -> bool:
    return any(span.start <= at < span.end for span in found)

"""Captions apart from the names of those who took the picture."""

import re

from desktop.model.article import Caption
from desktop.text.cleaning.rules import LONGEST, Rules

_MOST_WORDS = 60
_LONGEST_CREDIT = 160  # code points from the end of a caption
_BETWEEN = " \t\u00a0|\u2022-\u2013\u2014"
_SENTENCE_ENDS = (".", "!", "?", "\u201d", '"')


def split_credit(line: str, rules: Rules) -> Caption:
    """A caption's text and its credit, each as it stood, the credit without brackets and without "Image:".

    A caption that is nothing but a credit keeps it as its text; "Image caption" before one is left off.
    """
    line = rules.caption(line) or line
    if not _hints(line, rules):
        return Caption(line)
    found = _credit(line, rules, rules.credits) or _credit(line, rules, rules.agency_credits, after_sentence=True)
    if found is None:
        return Caption(line)
    text = line[: found.start()].rstrip(_BETWEEN)
    return Caption(text, found["credit"].strip()) if text else Caption(line)


def has_credit(line: str, rules: Rules, *, beside_headline: bool = True) -> bool:
    """Whether a line of caption length ends in a picture's credit, and says something before it.

    An agency alone in brackets counts only beside a headline: elsewhere an article may end so.
    """
    if len(line) > LONGEST or not _hints(line, rules) or len(line.split()) > _MOST_WORDS:
        return False
    found = _credit(line, rules, rules.credits)
    if found is None and beside_headline:
        found = _credit(line, rules, rules.agency_credits)
    return found is not None and bool(line[: found.start()].strip(_BETWEEN))


def _hints(line: str, rules: Rules) -> bool:
    """Whether there is anything in the line that every credit has."""
    return rules.credit_hint.search(line, max(0, len(line) - _LONGEST_CREDIT)) is not None


def _credit(
    line: str, rules: Rules, patterns: tuple[re.Pattern[str], ...], *, after_sentence: bool = False
) -> re.Match[str] | None:
    """The credit that the line ends in; with `after_sentence`, brackets behind a full stop hold one whoever it is."""
    begin = max(0, len(line) - _LONGEST_CREDIT)
    for pattern in patterns:
        match = pattern.search(line, begin)
        if match is None:
            continue
        key = match["credit"].strip().casefold()
        stands_alone = after_sentence and line[: match.start()].rstrip().endswith(_SENTENCE_ENDS)
        if patterns is rules.agency_credits and not (stands_alone or _names_agency(key, rules)):
            continue
        if key not in rules.no_credits:
            return match
    return None


def _names_agency(key: str, rules: Rules) -> bool:
    words = re.split(r"[\s/,]+", key)
    return any(" ".join(words[:count]) in rules.agencies for count in range(1, len(words) + 1))

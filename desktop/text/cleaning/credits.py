"""Captions apart from the names of those who took the picture."""

import re

from desktop.model.article import Caption
from desktop.text.cleaning.rules import LONGEST, Rules

_MOST_WORDS = 60
_LONGEST_CREDIT = 160  # code points from the end of a caption
_BETWEEN = " \t\u00a0|\u2022-\u2013\u2014"


def split_credit(line: str, rules: Rules, *, beside_headline: bool = True) -> Caption:
    """A caption's text and its credit, each as it stood, the credit without brackets and without "Image:".

    An agency alone in brackets counts as a credit only beside a headline: elsewhere an article may end so. A caption
    that is nothing but a credit keeps it as its text; "Image caption" before one is left off.
    """
    if match := rules.captions.fullmatch(line):
        line = match["caption"]
    begin = max(0, len(line) - _LONGEST_CREDIT)
    if rules.credit_hint.search(line, begin) is None:
        return Caption(line)
    for pattern in (*rules.credits, *(rules.agency_credits if beside_headline else ())):
        match = pattern.search(line, begin)
        if match is None or not _is_name(match["credit"].strip(), rules, of_agency=pattern in rules.agency_credits):
            continue
        text = line[: match.start()].rstrip(_BETWEEN)
        return Caption(text, match["credit"].strip()) if text else Caption(line)
    return Caption(line)


def _is_name(name: str, rules: Rules, *, of_agency: bool) -> bool:
    key = name.casefold()
    if of_agency:
        words = re.split(r"[\s/,]+", key)
        return any(" ".join(words[:count]) in rules.agencies for count in range(1, len(words) + 1))
    return key not in rules.no_credits


def has_credit(line: str, rules: Rules, *, beside_headline: bool = True) -> bool:
    """Whether a line of caption length ends in a picture's credit."""
    if len(line) > LONGEST or len(line.split()) > _MOST_WORDS:
        return False
    return bool(split_credit(line, rules, beside_headline=beside_headline).credit)

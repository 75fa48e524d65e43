"""Captions apart from the names of those who took the picture."""

from desktop.model.article import Caption
from desktop.text.cleaning.rules import LONGEST, Rules

_MOST_WORDS = 60
_LONGEST_CREDIT = 160  # code points from the end of a caption
_BETWEEN = " \t\u00a0|\u2022-\u2013\u2014"


def split_credit(line: str, rules: Rules, *, beside_headline: bool = True) -> Caption:
    """A caption's text and its credit, each as it stood, the credit without brackets and without "Image:".

    An agency alone in brackets counts as a credit only beside a headline: elsewhere an article may end so. A caption
    that is nothing but a credit keeps it as its text.
    """
    begin = max(0, len(line) - _LONGEST_CREDIT)
    for pattern in (*rules.credits, *(rules.agency_credits if beside_headline else ())):
        match = pattern.search(line, begin)
        if match is None or match["credit"].strip().casefold() in rules.no_credits:
            continue
        text = line[: match.start()].rstrip(_BETWEEN)
        return Caption(text, match["credit"].strip()) if text else Caption(line)
    return Caption(line)


def has_credit(line: str, rules: Rules, *, beside_headline: bool = True) -> bool:
    """Whether a line of caption length ends in a picture's credit."""
    if len(line) > LONGEST or len(line.split()) > _MOST_WORDS:
        return False
    return bool(split_credit(line, rules, beside_headline=beside_headline).credit)

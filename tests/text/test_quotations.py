"""Whole quotations, nested and unclosed ones."""

import pytest

from desktop.model.span import Span
from desktop.text.quotes import quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “no” and “never”.", ["“no”", "“never”"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”", "‘no’"]),
        ("„Nein“, sagte er.", ["„Nein“"]),
        ("« Non », dit-il.", ["« Non »"]),
        ("他说「不」。", ["「不」"]),
        ('It is "so" and it\'s (not) "thus".', ['"so"', '"thus"']),
        ("“It never closes.", ["“It never closes."]),
        ("“So” and “it never closes.", ["“So”", "“it never closes."]),
        ("“A ‘b never closed” said he.", ["“A ‘b never closed”"]),
        ("Closed” before.", []),
        ("the 'nineties and on", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in quotations(text, Span(0, len(text)))] == found

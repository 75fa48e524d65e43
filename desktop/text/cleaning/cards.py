"""Rows of cards that lead to other articles: a headline, a day and perhaps a sentence, over and over."""

from collections.abc import Sequence

from desktop.text.cleaning.lines import Line

_LONGEST_SUMMARY = 45  # words
_LEAST_CARDS = 2
_LEAST_BODIES = 2  # paragraphs before a row: a page of nothing but cards has them to be read
_LONG_TITLE = 3
_BODY_WORDS = 8
_DIGITS_OF_DAY = 6


def cards(lines: Sequence[Line]) -> list[range]:
    """The rows of two cards or more in a row, each as the indexes of its lines; after some running text only."""
    found: list[range] = []
    at = bodies = 0
    while at < len(lines):
        end = _row(lines, at) if bodies >= _LEAST_BODIES and _is_title(lines[at]) else at
        if end > at:
            found.append(range(at, end))
        else:
            bodies += lines[at].prose and lines[at].words >= _BODY_WORDS
        at = max(end, at + 1)
    return found


def mark_cards(lines: Sequence[Line], rows: Sequence[range], inside: range, reason: str) -> None:
    """Give the lines of the rows that are all inside a stretch of lines the reason, where they have none."""
    for row in rows:
        if inside.start <= row.start and row.stop <= inside.stop:
            for line in lines[row.start : row.stop]:
                line.reason = line.reason or reason


def _row(lines: Sequence[Line], at: int) -> int:
    """Index after the last of the cards in a row that begin here; `at` where there are fewer than two."""
    start, number = at, 0
    while (end := _card(lines, at)) > at:
        at, number = end, number + 1
    return at if number >= _LEAST_CARDS else start


def _card(lines: Sequence[Line], at: int) -> int:
    """Index after a card; `at` where none begins. The day stands above or below the summary."""
    if at >= len(lines) or not _is_title(lines[at]):
        return at
    following = lines[at + 1 : at + 4]
    shape = "".join("d" if _is_day(line) else "s" if _is_summary(line) else "x" for line in following)
    for known in ("ds", "sd", "d"):
        if shape.startswith(known) and not (known == "ds" and shape == "dss"):
            return at + 1 + len(known)
    return at


def _is_title(line: Line) -> bool:
    return line.title and line.words >= _LONG_TITLE and not line.meta


def _is_day(line: Line) -> bool:
    # A day in an order that could be one of two is residue; so is a time, which heads what happened then.
    dated = line.residue is not None and line.residue.reason == "date"
    return bool(line.date) or (dated and sum(map(str.isdigit, line.text)) >= _DIGITS_OF_DAY)


def _is_summary(line: Line) -> bool:
    return line.residue is None and line.prose and line.words <= _LONGEST_SUMMARY

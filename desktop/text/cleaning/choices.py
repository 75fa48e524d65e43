"""What a person decided about lines, set over what the rules found."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Literal

from desktop.model.span import Span
from desktop.text.cleaning.lines import Line
from desktop.text.cleaning.rules import line_key
from desktop.text.cleaning.wrapping import Stretch

Choice = Literal["keep", "remove"]
BY_YOU = "removed by you"
BY_RULE = "removed by your rule"


@dataclass(frozen=True, slots=True)
class Choices:
    """Stretches of the source to keep and to remove, and what to do with lines of a certain key wherever they stand.

    A stretch means every line that it touches. Where two choices meet, a stretch comes before a rule, and keeping
    before removing.
    """

    keep: Sequence[Span] = ()
    remove: Sequence[Span] = ()
    rules: Mapping[str, Choice] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.keep or self.remove or self.rules)


def choose(text: str, lines: Sequence[Line], choices: Choices, place: Callable[[Span], Span]) -> list[Line]:
    """The lines of an article once the choices are made; `place` gives a stretch's place in the source.

    Where only some of the lines of a wrapped paragraph are chosen it is parted: what is kept of it stays one paragraph.
    """
    chosen: list[Line] = []
    for line in lines:
        verdicts = [_verdict(text, stretch, line, choices, place) for stretch in line.stretches]
        chosen += _parted(text, line, verdicts) if any(verdicts) else [line]
    return chosen


def _verdict(text: str, stretch: Stretch, line: Line, choices: Choices, place: Callable[[Span], Span]) -> str:
    """`keep`, a reason to remove the stretch, or nothing where no choice is about it."""
    if choices.keep or choices.remove:
        here = place(Span(*stretch))
        if any(here.overlaps(span) for span in choices.keep):
            return "keep"
        if any(here.overlaps(span) for span in choices.remove):
            return BY_YOU
    if not choices.rules:
        return ""
    choice = choices.rules.get(line_key(text[slice(*stretch)])) or choices.rules.get(line_key(line.text))
    return BY_RULE if choice == "remove" else choice or ""


def _parted(text: str, line: Line, verdicts: Sequence[str]) -> list[Line]:
    """The line's stretches by what becomes of them, each lot in its order: those kept are one line again."""
    fates = [line.reason if not verdict else "" if verdict == "keep" else verdict for verdict in verdicts]
    kept = tuple(stretch for stretch, fate in zip(line.stretches, fates, strict=True) if not fate)
    parts: list[Line] = []
    if kept:
        words = " ".join(text[slice(*stretch)] for stretch in kept)
        doubt = "" if "keep" in verdicts else line.doubt
        parts.append(replace(line, stretches=kept, text=words, reason="", doubt=doubt))
    for fate, group in groupby(zip(line.stretches, fates, strict=True), key=lambda pair: pair[1]):
        if fate:
            taken = tuple(stretch for stretch, _ in group)
            words = " ".join(text[slice(*stretch)] for stretch in taken)
            parts.append(replace(line, stretches=taken, text=words, reason=fate, doubt=""))
    return parts

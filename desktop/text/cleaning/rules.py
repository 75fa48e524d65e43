"""What pages leave around articles, as data: one file of patterns a language, read once and compiled together."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.resources import resource
from desktop.text.cleaning.patterns import Patterns

LANGUAGES = ("en",)
_LONGEST_SOURCE = 80
LONGEST = 400  # code points; no line of residue is longer, and patterns are not tried on anything that is
_MARKS = (
    " \t\u00a0-\u2013\u2014*\u2022\u00b7|:>\u203a\u00bb\u25b6\u25ba\u25b8\u2192\u2190\u2191\u2193\u25bc\u25be"
    "\u2026_^!\u200b\ufe0f"
)


_TRAIL = re.compile(r" [/\u203a>\u00bb\u2192] | \| .+ \| ")
_BETWEEN = re.compile(r"\s*[|/\u203a>\u00bb\u00b7\u2022]\s*")


@dataclass(frozen=True, slots=True)
class Residue:
    """One kind of line that belongs to the page and not to the article.

    `reason` is shown to the reader. `sure`: removed wherever it stands, otherwise only at the edges of an article or
    beside lines that are sure. `tail`: with others of its kind it begins the foot of a page. `heads`: the lines right
    under it are links. `meta`: stands beside headlines.
    """

    reason: str
    sure: bool
    tail: bool = False
    heads: bool = False
    meta: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch from a line that matches `start` to one that matches `end`, both included, of at most `most` lines."""

    reason: str
    start: re.Pattern[str]
    end: re.Pattern[str]
    most: int


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that is known of the languages asked for."""

    lines: Mapping[str, Residue]
    anywhere: tuple[tuple[str, Residue], ...]
    labels: Patterns[Residue]
    sentences: Patterns[Residue]
    boxes: tuple[Box, ...]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    date_words: frozenset[str]
    agencies: frozenset[str]
    bylines: re.Pattern[str]
    sources: tuple[re.Pattern[str], ...]
    captions: tuple[re.Pattern[str], ...]
    credit_hint: re.Pattern[str]
    credits: tuple[re.Pattern[str], ...]
    agency_credits: tuple[re.Pattern[str], ...]
    no_credits: frozenset[str]

    def source(self, line: str) -> str | None:
        """The name in a line that says "Source:" and little more, or None."""
        found = (pattern.fullmatch(line) for pattern in self.sources if len(line) <= _LONGEST_SOURCE)
        return next((match["source"].strip() for match in found if match), None)

    def caption(self, line: str) -> str | None:
        """What a line that calls itself a caption says, or None."""
        found = (pattern.fullmatch(line) for pattern in self.captions)
        return next((match["caption"] for match in found if match), None)

    def residue(self, key: str, *, sentence: bool = False) -> Residue | None:
        """What kind of residue a line is, by its key, or None. `sentence`: the line reads like one."""
        if not key:
            return None
        if found := self.lines.get(key):
            return found
        parts = [part for part in _BETWEEN.split(key) if part]
        first = self.lines.get(parts[0]) if len(parts) > 1 else None
        if first and (_TRAIL.search(key) or all(part in self.lines for part in parts)):
            return Residue(first.reason, sure=True, meta=first.meta)
        for words, kind in self.anywhere:
            if words in key:
                return kind
        return self.sentences.kind(key) or (None if sentence else self.labels.kind(key))


def line_key(line: str) -> str:
    """A line as residue is looked up: case, runs of white space and marks at the ends put aside."""
    return " ".join(line.casefold().split()).strip(_MARKS)


@cache
def load_rules(languages: Sequence[str] = LANGUAGES) -> Rules:
    """The rules of these languages together; the first that knows a line decides.

    FileNotFoundError for a language that has no file.
    """
    data = [tomllib.loads(resource("residue", f"{language}.toml").read_text("utf-8")) for language in languages]
    lines: dict[str, Residue] = {}
    anywhere: list[tuple[str, Residue]] = []
    patterns: dict[bool, list[tuple[str, Residue]]] = {True: [], False: []}
    for entry in _all(data, "residue"):
        kind = Residue(entry["reason"], **{flag: bool(entry.get(flag)) for flag in ("sure", "tail", "heads", "meta")})
        for line in entry.get("lines", ()):
            lines.setdefault(line_key(line), kind)
        anywhere += [(words, kind) for words in entry.get("anywhere", ())]
        patterns[bool(entry.get("sentences"))] += [(pattern, kind) for pattern in entry.get("patterns", ())]
    months = {name: number for table in data for name, number in table["months"].items()}
    return Rules(
        lines=lines,
        anywhere=tuple(anywhere),
        labels=Patterns(patterns[False]),
        sentences=Patterns(patterns[True]),
        boxes=tuple(
            Box(entry["reason"], re.compile(entry["start"]), re.compile(entry["end"]), entry["most"])
            for entry in _all(data, "box")
        ),
        months=months,
        weekdays=frozenset(_all(data, "weekdays")),
        date_words=frozenset(_all(data, "date_words")),
        agencies=frozenset(name.casefold() for name in _all(data, "agencies")),
        bylines=re.compile("|".join(_all(data, "bylines"))),
        sources=tuple(re.compile(pattern, re.IGNORECASE) for pattern in _all(data, "sources")),
        captions=tuple(re.compile(pattern) for pattern in _all(data, "captions")),
        credit_hint=re.compile("|".join(table["credit_hint"] for table in data)),
        credits=_ends(data, "credits"),
        agency_credits=_ends(data, "agency_credits"),
        no_credits=frozenset(_all(data, "no_credits")),
    )


def _ends(data: Sequence[Mapping[str, Any]], name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"(?:{pattern})$") for pattern in _all(data, name))


def _all(data: Sequence[Mapping[str, Any]], name: str) -> list[Any]:
    return [entry for table in data for entry in table.get(name, ())]

"""What pages leave around articles, as data: one file of patterns a language, read once and compiled together."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.resources import resource
from desktop.text.cleaning.patterns import Patterns

ENGLISH = ("en",)  # its residue is found on pages in every language
_LONGEST_SOURCE = 80
_LONGEST_LABEL = 20  # of a word that calls a line the headline, with its colon
_FLAGS = ("sure", "tail", "heads", "meta", "border")
LONGEST = 400  # code points; no line of residue is longer, and patterns are not tried on anything that is
_MARKS = (
    " \t\u00a0-\u2013\u2014*\u2022\u00b7|:>\u203a\u00bb\u25b6\u25ba\u25b8\u2192\u2190\u2191\u2193\u25bc\u25be"
    "\u2026_^!\u200b\u200d\ufe0f"
) + "".join(map(chr, (*range(0x2600, 0x27C0), *range(0x1F300, 0x1F650), *range(0x1F900, 0x1F980))))


# What one and the same word is written with: apostrophes, Turkish i, and in Arabic the forms of alif and ya, vowels
# and the stroke that fills a line.
_FOLDED = str.maketrans(
    {
        "\u2019": "'", "\u02bc": "'", "\u00df": "ss", "\u0131": "i", "\u0307": None, "\u0640": None,
        "\u0622": "\u0627", "\u0623": "\u0627", "\u0625": "\u0627", "\u0649": "\u064a", "\u0670": None,
    }
    | dict.fromkeys(map(chr, range(0x64B, 0x653)))
)  # fmt: skip
_TRAIL = re.compile(r" [/\u203a>\u00bb\u2192] | \| .+ \| ")
_MARK_BETWEEN = re.compile(r"[|/\u203a>\u00bb\u00b7\u2022]")
_BETWEEN = re.compile(r"\s*[|/\u203a>\u00bb\u00b7\u2022]\s*")


@dataclass(frozen=True, slots=True)
class Residue:
    """One kind of line that belongs to the page and not to the article.

    `reason` is shown to the reader. `sure`: removed wherever it stands, otherwise only at the edges of an article or
    beside lines that are sure. `tail`: with others of its kind it begins the foot of a page. `heads`: the lines right
    under it are links. `meta`: stands beside headlines. `border`: an article begins with it, or right after it.
    """

    reason: str
    sure: bool
    tail: bool = False
    heads: bool = False
    meta: bool = False
    border: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch from a line that matches `start` to one that matches `end`, both included, of at most `most` lines."""

    reason: str
    start: re.Pattern[str]
    end: re.Pattern[str]
    most: int


@dataclass(frozen=True, slots=True, eq=False)  # one for each choice of languages: known by what it is
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
    headlines: tuple[re.Pattern[str], ...]
    captions: tuple[re.Pattern[str], ...]
    credit_hint: re.Pattern[str]
    credits: tuple[re.Pattern[str], ...]
    agency_credits: tuple[re.Pattern[str], ...]
    no_credits: frozenset[str]
    appendix: frozenset[str]
    day_first: bool

    def source(self, line: str) -> str | None:
        """The name in a line that says "Source:" and little more, or None."""
        found = (pattern.fullmatch(line) for pattern in self.sources if len(line) <= _LONGEST_SOURCE)
        return next((match["source"].strip() for match in found if match), None)

    def headline(self, line: str) -> str:
        """A headline without the word before it that says that it is one."""
        if ":" not in line[:_LONGEST_LABEL]:
            return line
        found = (pattern.fullmatch(line) for pattern in self.headlines)
        return next((match["headline"] for match in found if match), line)

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
        if _MARK_BETWEEN.search(key) and (found := self._menu(key)):
            return found
        for words, kind in self.anywhere:
            if words in key:
                return kind
        return self.sentences.kind(key) or (None if sentence else self.labels.kind(key))

    def _menu(self, key: str) -> Residue | None:
        """What kind of residue the items are that stand side by side in a line, or None."""
        parts = [part for part in _BETWEEN.split(key) if part]
        first = self.lines.get(parts[0]) if len(parts) > 1 else None
        if first and (_TRAIL.search(key) or all(part in self.lines for part in parts)):
            return Residue(first.reason, sure=True, meta=first.meta)
        return None


def line_key(line: str) -> str:
    """A line as residue is looked up: case, runs of white space, ways of writing and marks at the ends put aside."""
    return folded(" ".join(line.casefold().split())).strip(_MARKS)


def folded(text: str) -> str:
    """Text in small letters with ways of writing the same word put aside, as lines and patterns of residue are."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_FOLDED)


@cache
def known_languages() -> tuple[str, ...]:
    """The languages that have a file of residue, as ISO 639-1 codes, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("residue").glob("*.toml")))


@cache
def residue_data(language: str) -> Mapping[str, Any]:
    """What the file of residue of a language says. FileNotFoundError for a language that has none."""
    return tomllib.loads(resource("residue", f"{language}.toml").read_text("utf-8"))


@cache
def load_rules(languages: Sequence[str] = ENGLISH) -> Rules:
    """The rules of these languages together; the first that knows a line for sure decides.

    FileNotFoundError for a language that has no file.
    """
    data = [residue_data(language) for language in languages]
    lines: dict[str, Residue] = {}
    anywhere: list[tuple[str, Residue]] = []
    patterns: dict[bool, list[tuple[str, Residue]]] = {True: [], False: []}
    for entry in _all(data, "residue"):
        kind = Residue(entry["reason"], **{flag: bool(entry.get(flag)) for flag in _FLAGS})
        for line in entry.get("lines", ()):
            key = line_key(line)
            if key not in lines or (kind.sure and not lines[key].sure):
                lines[key] = kind
        anywhere += [(folded(words.casefold()), kind) for words in entry.get("anywhere", ())]
        patterns[bool(entry.get("sentences"))] += [(folded(pattern), kind) for pattern in entry.get("patterns", ())]
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
        weekdays=frozenset(map(folded, _all(data, "weekdays"))),
        date_words=frozenset(map(folded, _all(data, "date_words"))),
        agencies=frozenset(name.casefold() for name in _all(data, "agencies")),
        bylines=re.compile("|".join(_all(data, "bylines"))),
        sources=tuple(re.compile(pattern, re.IGNORECASE) for pattern in _all(data, "sources")),
        headlines=tuple(re.compile(pattern) for pattern in _all(data, "headlines")),
        captions=tuple(re.compile(pattern) for pattern in _all(data, "captions")),
        credit_hint=re.compile("|".join(table["credit_hint"] for table in data)),
        credits=_ends(data, "credits"),
        agency_credits=_ends(data, "agency_credits"),
        no_credits=frozenset(_all(data, "no_credits")),
        appendix=frozenset(map(line_key, _all(data, "appendix"))),
        day_first=bool(data and data[0].get("day_first")),
    )


def _ends(data: Sequence[Mapping[str, Any]], name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"(?:{pattern})$") for pattern in _all(data, name))


def _all(data: Sequence[Mapping[str, Any]], name: str) -> list[Any]:
    return [entry for table in data for entry in table.get(name, ())]

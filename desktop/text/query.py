"""What is typed into a search field, as a tree.

Words are apart by spaces and all have to be there: `peace talks`. A word stands for the beginning of one, with or
without a star; `"quoted words"` stand next to one another, whole. `-` before a word, a phrase, a field or a bracket
leaves out what has it, `OR` between two asks for either of the two, and brackets hold together. A field is
`name:value`, its value a word or quoted words; dates and numbers also take `>`, `<`, `>=`, `<=` and `from..to`.

Nothing that is typed is an error: what is not understood is left out of the search and told as a `Problem`, so that a
search can follow every key.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import islice

WORD_FIELDS = ("title", "label", "speaker", "addressee", "entity", "source", "note")
IS_VALUES = ("done", "todo", "annotated", "untagged", "noted", "hidden")
FIELDS = (*WORD_FIELDS, "is", "date", "words", "passages")
_RANGES = ("date", "words", "passages")


class ProblemKind(StrEnum):
    """What was not understood."""

    FIELD = auto()
    VALUE = auto()
    DATE = auto()
    NUMBER = auto()
    STATE = auto()
    QUOTE = auto()
    BRACKET = auto()
    OR = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """What was not understood, and the piece of the search that it is about."""

    kind: ProblemKind
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand next to one another; where not `whole`, the last is the beginning of one."""

    text: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field that has that value. `whole`: the value was quoted and is the whole name, not a part of it."""

    name: str
    value: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """A field from `low` to `high`, both of them in it; an empty one is open.

    Dates are ISO, `low` and `high` as short as they were typed: `2025` as `high` is all of that year. `low_open` and
    `high_open`: the end itself is left out.
    """

    name: str
    low: str
    high: str
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever the part is not true of."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """All parts are true."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part is true."""

    parts: tuple["Node", ...]


Node = Words | Field | Range | Not | All | Either


@dataclass(frozen=True, slots=True)
class Query:
    """The tree, None where there is nothing to look for, and what was not understood."""

    node: Node | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def words(self) -> tuple[Words, ...]:
        """The words to be marked where they stand: those that are asked for and not left out."""
        return tuple(dict.fromkeys(_positive(self.node))) if self.node is not None else ()

    def fields(self) -> frozenset[str]:
        """The names of the fields it asks about, `is` with its value: `is:done`."""
        return frozenset(_named(self.node)) if self.node is not None else frozenset()


def parse(text: str) -> Query:
    """The query that the text means."""
    parser = _Parser(list(islice(_tokens(text), _MOST)))
    node = parser.all_of()
    while parser.left:  # a closing bracket that none opened
        parser.note(ProblemKind.BRACKET, parser.take())
        more = parser.all_of()
        node = _all([part for part in (node, more) if part is not None])
    return Query(node, tuple(parser.problems))


_DEEPEST = 40  # brackets in brackets
_MOST = 300  # pieces: more than anybody types, and no more than SQLite takes
_TOKEN = re.compile(
    r"""\s+ | (?P<open>-?\() | (?P<close>\)) |
    (?P<piece>-?(?:[A-Za-z]+:)?(?:"[^"]*"?|“[^”]*”?|[^\s()"“]+)?)""",
    re.VERBOSE,
)
_FIELD = re.compile(r"([A-Za-z]+):(.*)", re.DOTALL)


def _tokens(text: str) -> Iterator[str]:
    for found in _TOKEN.finditer(text):
        if piece := found.group().strip():
            yield piece


class _Parser:
    """Reads tokens from the left; what it does not understand it notes and leaves out."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = self._depth = 0
        self.problems: list[Problem] = []

    @property
    def left(self) -> bool:
        return self._place < len(self._tokens)

    @property
    def next(self) -> str:
        return self._tokens[self._place] if self.left else ""

    def take(self) -> str:
        self._place += 1
        return self._tokens[self._place - 1]

    def note(self, kind: ProblemKind, text: str) -> None:
        self.problems.append(Problem(kind, text))

    def all_of(self) -> Node | None:
        """Parts that all have to be true, up to a closing bracket."""
        parts: list[Node] = []
        while self.left and self.next != ")":
            if (part := self._either()) is not None:
                parts.append(part)
        return _all(parts)

    def _either(self) -> Node | None:
        """One part, or parts with OR between them."""
        given = [self._unit()]
        while self.next == "OR":
            self.take()
            given.append(self._unit())
        parts = tuple(part for part in given if part is not None)
        if len(given) > 1 and len(parts) < len(given):
            self.note(ProblemKind.OR, "OR")
        return Either(parts) if len(parts) > 1 else next(iter(parts), None)

    def _unit(self) -> Node | None:
        if not self.left or self.next in {"OR", ")"}:
            return None
        return self._bracket() if self.next.endswith("(") else self._piece(self.take())

    def _bracket(self) -> Node | None:
        opened = self.take()
        if self._depth == _DEEPEST:
            self.note(ProblemKind.BRACKET, "(")
            return None
        self._depth += 1
        inner = self.all_of()
        self._depth -= 1
        if self.next == ")":
            self.take()
        else:
            self.note(ProblemKind.BRACKET, "(")
        return Not(inner) if inner is not None and opened.startswith("-") else inner

    def _piece(self, token: str) -> Node | None:
        if token.startswith("-"):
            part = self._piece(token.lstrip("-"))
            return Not(part) if part is not None else None
        if found := _FIELD.fullmatch(token):
            return self._field(found[1], found[2], token)
        value, whole = self._unquoted(token)
        return _words(value, whole=whole)

    def _unquoted(self, text: str) -> tuple[str, bool]:
        """The value without its quotation marks, and whether it had any."""
        if text[:1] not in {'"', "“"}:
            return text, False
        if len(text) == 1 or text[-1] not in {'"', "”"}:
            self.note(ProblemKind.QUOTE, text)
            return text[1:], False  # still being typed
        return text[1:-1], True

    def _field(self, name: str, given: str, token: str) -> Node | None:
        name = name.lower()
        if name not in FIELDS:
            if given.startswith("//"):  # an address is looked for as it is
                return _words(token, whole=False)
            self.note(ProblemKind.FIELD, token)
            return None
        value, whole = self._unquoted(given)
        value = " ".join(value.removesuffix("*").split())
        if not value:
            self.note(ProblemKind.VALUE, token)
            return None
        if name in _RANGES:
            return self._range(name, value, token)
        if name == "is":
            return self._state(value.lower(), token)
        return Field(name, value, whole)

    def _state(self, value: str, token: str) -> Node | None:
        if value in IS_VALUES:
            return Field("is", value)
        if not any(known.startswith(value) for known in IS_VALUES):  # else it is still being typed
            self.note(ProblemKind.STATE, token)
        return None

    def _range(self, name: str, value: str, token: str) -> Node | None:
        sign, rest = _signed(value)
        form = _DATE if name == "date" else _NUMBER
        low, dots, high = rest.partition("..")
        if (dots and sign) or not (low or high) or any(end and not form.fullmatch(end) for end in (low, high)):
            self.note(ProblemKind.DATE if name == "date" else ProblemKind.NUMBER, token)
            return None
        if dots:
            return Range(name, low, high)
        ends = {"": (low, low), ">": (low, ""), ">=": (low, ""), "<": ("", low), "<=": ("", low)}[sign]
        return Range(name, *ends, low_open=sign == ">", high_open=sign == "<")


_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_NUMBER = re.compile(r"\d{1,9}")


def _signed(value: str) -> tuple[str, str]:
    for sign in (">=", "<=", ">", "<"):
        if value.startswith(sign):
            return sign, value[len(sign) :]
    return "", value


def _words(text: str, *, whole: bool) -> Words | None:
    """Words to look for, or None where the text has no letter and no digit."""
    text = " ".join(text.split()).strip("*")
    return Words(text, whole) if any(map(str.isalnum, text)) else None


def _all(parts: list[Node]) -> Node | None:
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)


def _positive(node: Node) -> Iterator[Words]:
    if isinstance(node, Words):
        yield node
    elif isinstance(node, Field) and node.name in {"title", "entity"}:
        yield Words(node.value, node.whole)
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _positive(part)


def _named(node: Node) -> Iterator[str]:
    if isinstance(node, Field):
        yield f"is:{node.value}" if node.name == "is" else node.name
    elif isinstance(node, Range):
        yield node.name
    elif isinstance(node, Not):
        yield from _named(node.part)
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _named(part)

"""Names for a role: what was typed, what it is tied to, and what is offered while typing."""

from collections.abc import Iterable, Sequence

from desktop.model.annotation import Filler
from desktop.model.entity import Entity

SEPARATOR = " · "
_SILENT = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "LANGUAGE"})
_FAR = 1 << 40


def names_in(text: str) -> list[str]:
    """The names a user typed: separated by a middle dot, a semicolon or a comma."""
    for mark in (";", ","):
        text = text.replace(mark, "·")
    return [name for part in text.split("·") if (name := " ".join(part.split()))]


def fill(role: str, text: str, entities: Sequence[Entity], near: int) -> tuple[Filler, ...]:
    """What fills a role, each name tied to its mention nearest to code point `near` where the article has one."""
    fillers = []
    for name in names_in(text):
        spans = [
            mention.span
            for entity in entities
            if name.casefold() in {entity.name.casefold(), *(alias.casefold() for alias in entity.aliases)}
            for mention in entity.mentions
        ]
        nearest = min(spans, key=lambda span: abs(span.start - near), default=None)
        fillers.append(Filler(role, name, nearest))
    return tuple(fillers)


def refill(role: str, text: str, before: Iterable[Filler], entities: Sequence[Entity], near: int) -> tuple[Filler, ...]:
    """Like `fill`, but a name that was there before keeps its filler, and so the mention it was picked from."""
    old = list(before)
    found: list[Filler] = []
    for name in names_in(text):
        kept = next((filler for filler in old if filler.name == name), None)
        if kept is not None:
            old.remove(kept)
            found.append(kept)
        else:
            found += fill(role, name, entities, near)
    return tuple(found)


def offered(typed: str, entities: Iterable[Entity], near: int) -> list[str]:
    """Names to offer for what was typed: those that begin with it, those with a word that does, those that hold it.

    Among each, those named nearest to code point `near` come first. For nothing typed, all that can speak.
    """
    wanted = typed.casefold().split()
    ranked = []
    for number, entity in enumerate(entities):
        if not wanted and entity.type in _SILENT:
            continue
        match = min(_match(wanted, name.casefold()) for name in (entity.name, *entity.aliases))
        if match < _NONE:
            distance = min((abs(mention.span.start - near) for mention in entity.mentions), default=_FAR)
            ranked.append((match, distance, number, entity.name))
    return list(dict.fromkeys(name for *_, name in sorted(ranked)))


_NONE = 3


def _match(wanted: Sequence[str], name: str) -> int:
    if not wanted or name.startswith(" ".join(wanted)):
        return 0
    words = name.replace("-", " ").split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 1
    return 2 if " ".join(wanted) in name else _NONE

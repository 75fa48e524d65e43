"""Named entities and where they are mentioned."""

from dataclasses import dataclass

from desktop.model.annotation import Origin
from desktop.model.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is named.

    `type` is an OntoNotes type (PERSON, GPE, ORG …). `model` and `version` say who found it; empty for a person.
    """

    id: int
    article_id: int
    span: Span
    type: str
    origin: Origin = Origin.MODEL
    model: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """Mentions of one article that name the same thing: its type, fullest name, other names, and mentions in order."""

    type: str
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]

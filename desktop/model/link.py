"""Links between articles that tell the same story in the same words."""

from dataclasses import dataclass
from enum import StrEnum


class LinkKind(StrEnum):
    """How like two articles are: the same text, or nearly the same."""

    SAME = "same"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the article `other_id`; `score` is the share of phrases that the two have in common, 1 for the same."""

    other_id: int
    title: str
    source: str
    kind: LinkKind
    score: float

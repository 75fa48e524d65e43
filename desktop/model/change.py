"""Changes: what an edit, or a job, has touched, for views to refresh."""

from dataclasses import dataclass, field
from enum import StrEnum


class ChangeKind(StrEnum):
    """What a change touched."""

    ARTICLES = "articles"
    ANNOTATIONS = "annotations"
    ENTITIES = "entities"
    STATE = "state"
    CODEBOOK = "codebook"
    COVERAGE = "coverage"
    TEXT = "text"
    RULES = "rules"
    SEARCHES = "searches"


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit touched, for views to refresh: article ids (empty: all), kinds, and what to look at.

    `focus` is the id of the one annotation that was touched, be it that it is gone; empty where there were several.
    """

    articles: frozenset[int] = frozenset()
    kinds: frozenset[ChangeKind] = field(default_factory=frozenset)
    focus: str = ""

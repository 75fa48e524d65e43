"""Lists of articles: in which order, in which groups."""

from dataclasses import dataclass
from enum import StrEnum


class Order(StrEnum):
    """What a list is sorted by."""

    IMPORTED = "imported"
    DATE = "date"
    TITLE = "title"
    SOURCE = "source"
    WORDS = "words"
    PASSAGES = "passages"
    CHANGED = "changed"


class Grouping(StrEnum):
    """What a list is divided by."""

    NONE = ""
    SOURCE = "source"
    MONTH = "month"
    STATE = "state"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Listing:
    """Ids of articles in order, and the groups they are in: key and number of articles of each; none without groups.

    A key is a source, a month (`2025-01`), a state or a label's id; empty for articles that have none. An article with
    several labels is in several groups.
    """

    ids: list[int]
    groups: tuple[tuple[str, int], ...] = ()

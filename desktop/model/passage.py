"""Passages as a concordance shows them."""

from dataclasses import dataclass
from enum import StrEnum


class PassageOrder(StrEnum):
    """What passages are sorted by; `article` is the order of import and of the text."""

    ARTICLE = "article"
    LABEL = "label"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    DATE = "date"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class PassageLine:
    """A passage between what stands before and after it, who says it to whom (names apart by `; `), and where.

    `id` is the annotation's. White space in the texts is single spaces; a long passage is cut, as `…` says.
    """

    id: str
    article_id: int
    label: str
    before: str
    text: str
    after: str
    speaker: str
    addressee: str
    title: str
    published: str
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Saying:
    """A passage's label and date, and one that says it and one that it is said to; empty where nobody is named.

    `passage` tells passages apart: one with two speakers and two addressees is four of these.
    """

    passage: int
    label: str
    published: str
    speaker: str
    addressee: str

"""What of an article was read, so that the absence of a label means something."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class CoverageKind(StrEnum):
    """What is known of a stretch of text."""

    READ = "read"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Coverage:
    """A stretch of an article that an annotator has read, or has found to hold nothing to tag.

    `span` counts code points of the article's text; `at` is ISO 8601 in UTC.
    """

    article_id: int
    span: Span
    kind: CoverageKind
    annotator: str = ""
    at: str = ""

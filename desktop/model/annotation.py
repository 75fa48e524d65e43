"""Annotations: a label on a passage, with who says it to whom."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class Origin(StrEnum):
    """Who says so."""

    PERSON = "person"
    MODEL = "model"
    RULE = "rule"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: a name, and the mention it was taken from where there is one."""

    role: str
    name: str
    mention: Span | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A label on one passage.

    `spans` are its pieces, in order, not empty, in code points of the article's canonical text. `attributes` pairs
    names with values (`modality` with `reported`). `created` and `modified` are ISO 8601 in UTC; `note` is Markdown.
    """

    id: str
    article_id: int
    label: str
    spans: tuple[Span, ...]
    cue: Span | None = None
    roles: tuple[Filler, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    note: str = ""
    annotator: str = ""
    origin: Origin = Origin.PERSON
    created: str = ""
    modified: str = ""

    def __post_init__(self) -> None:
        if not self.spans or any(not len(span) for span in self.spans):
            message = f"an annotation needs at least one span, none of them empty: {self.spans}"
            raise ValueError(message)

    @property
    def extent(self) -> Span:
        """From the first code point of the first piece to the last of the last."""
        return Span(self.spans[0].start, max(span.end for span in self.spans))

    def fillers(self, role: str) -> tuple[Filler, ...]:
        """What fills that role, in order."""
        return tuple(filler for filler in self.roles if filler.role == role)

    def attribute(self, name: str) -> str:
        """The attribute's value, or an empty string."""
        return dict(self.attributes).get(name, "")

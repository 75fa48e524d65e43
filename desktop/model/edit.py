"""Edits: the only way a project changes, each small, undoable and kept in the history."""

from dataclasses import dataclass

from desktop.model.annotation import Annotation
from desktop.model.article import ArticleState
from desktop.model.codebook import Codebook
from desktop.model.coverage import Coverage


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Put an annotation in."""

    annotation: Annotation


@dataclass(frozen=True, slots=True)
class RemoveAnnotation:
    """Take an annotation out."""

    annotation_id: str


@dataclass(frozen=True, slots=True)
class ReplaceAnnotation:
    """Give the annotation of that id a new label, new borders, roles, attributes or note."""

    annotation: Annotation


@dataclass(frozen=True, slots=True)
class Relabel:
    """Give annotations other labels: triples of an annotation's id, its new label, and when it was changed.

    The workspace fills the time in where it is empty.
    """

    marks: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class SetState:
    """Mark articles as done or to do."""

    article_ids: tuple[int, ...]
    state: ArticleState


@dataclass(frozen=True, slots=True)
class ShowArticles:
    """Bring articles into the library, or take them out of it; their rows stay in the file either way."""

    article_ids: tuple[int, ...]
    shown: bool = True


@dataclass(frozen=True, slots=True)
class ReplaceCodebook:
    """Use another codebook."""

    codebook: Codebook


@dataclass(frozen=True, slots=True)
class MarkCoverage:
    """Note that stretches of an article hold nothing to tag (or were read), and take such notes back."""

    added: tuple[Coverage, ...] = ()
    removed: tuple[Coverage, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits as one step."""

    edits: tuple["Edit", ...]


Edit = (
    AddAnnotation
    | RemoveAnnotation
    | ReplaceAnnotation
    | Relabel
    | SetState
    | ShowArticles
    | ReplaceCodebook
    | MarkCoverage
    | Batch
)

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
class Patch:
    """In one part of an article, as the project keeps it: `text` in place of what stands in `[start, end)`."""

    part: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a table that belong to an article, as JSON objects: those in `out` go, those in `put` come.

    A row goes that has all of what `out` says but for its `id`, which need not be the same after a redo.
    """

    table: str
    out: tuple[str, ...] = ()
    put: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reclean:
    """Give an article another text, made of the same source, and carry along what is marked in it.

    `patches` change its parts. Passages, mentions and coverage follow by way of the two source maps; what has no place
    in the new text is kept as unplaced. The inverse also says what to have exactly, for carrying there and back is not
    the same where words were gone meanwhile: `annotations`, `rows`, the article's `revision` (0: the next one) and the
    one its entities were found in (`found`; -1: as it is); annotations of the ids in `out` go.
    """

    article_id: int
    patches: tuple[Patch, ...]
    annotations: tuple[Annotation, ...] = ()
    out: tuple[str, ...] = ()
    rows: tuple[Rows, ...] = ()
    revision: int = 0
    found: int = -1
    at: str = ""


@dataclass(frozen=True, slots=True)
class Describe:
    """State where an article is from, when it appeared (ISO) and what else is known of it.

    `details` pairs names with values: all that there are from then on, in order.
    """

    article_id: int
    source: str
    published: str
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SetRule:
    """Have lines of that key always removed or kept (`action` is `remove` or `keep`), or no longer (empty)."""

    key: str
    action: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep a search under a name, in place of the one that had it; an empty search lets go of the name."""

    name: str
    query: str


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
    | Reclean
    | Describe
    | SetRule
    | SaveSearch
    | Batch
)

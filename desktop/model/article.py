"""Articles: a canonical text, its blocks, and what is known about it."""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADLINE = "headline"
    META = "meta"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"


BLOCK_KINDS = {str(kind): kind for kind in BlockKind}  # by name: calling the enumeration takes many times as long


class ArticleState(StrEnum):
    """How far the annotator is with an article."""

    TODO = "todo"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the canonical text: `[start, end)` in code points, without the line breaks around it."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Caption:
    """A picture's caption and its credit (without the brackets), each as it stood in the source."""

    text: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch `[start, end)` of the decoded source, in code points, that cleaning took out, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch `[start, end)` of the decoded source that cleaning kept, in doubt, and why it may be no article text.

    Counts code points.
    """

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader decided about a stretch `[start, end)` of the decoded source, in code points.

    `action` is `remove` or `keep`; `was` says what the stretch had been (`removed`, `unsure` or `kept`) and `reason`
    why. `blocks` holds, as JSON, the blocks that were taken out, so that they can come back just as they were.
    """

    start: int
    end: int
    action: str
    was: str
    reason: str = ""
    blocks: str = "[]"


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is read and tagged.

    `text` is the canonical body: headings and paragraphs, no headline and no captions. Every offset in the
    project counts code points of `text`. `published` is an ISO date or empty; `language` an ISO 639-1 code or empty.
    `details` pairs names with values of what else is known: `byline`, `place`, `url`, further columns of a table.
    """

    id: int
    uid: str
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    captions: tuple[Caption, ...] = ()
    source: str = ""
    published: str = ""
    language: str = ""
    revision: int = 1
    state: ArticleState = ArticleState.TODO
    details: tuple[tuple[str, str], ...] = ()

    def detail(self, name: str) -> str:
        """What is known under that name, or an empty string."""
        return dict(self.details).get(name, "")


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the library shows of an article: no text. `counts` pairs label ids with numbers of annotations."""

    id: int
    title: str
    published: str
    source: str
    words: int
    state: ArticleState
    counts: tuple[tuple[str, int], ...] = ()
    suggestions: int = 0

"""What a writer is given and what it gives back. Writers know nothing of projects and their files."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.model.annotation import Annotation
from desktop.model.article import ArticleState, Block, Caption
from desktop.model.codebook import Codebook
from desktop.model.entity import Mention

Report = Callable[[int, int, str], None]

_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Document:
    """An article with all that is marked in it, as it goes into a data set.

    `id` is the same in every project and every export; `name` is the headline. Every span counts code points of
    `text`, half-open. `entities_by` names the model that looked for entities ("en_core_web_sm 3.8.0"); where it is
    empty, nobody has looked, so no mentions means nothing. `blocks`, `captions` and `details` are the article's own.
    """

    id: str
    name: str
    text: str
    language: str = ""
    source: str = ""
    published: str = ""
    state: ArticleState = ArticleState.TODO
    revision: int = 1
    annotations: tuple[Annotation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities_by: str = ""
    blocks: tuple[Block, ...] = ()
    captions: tuple[Caption, ...] = ()
    details: tuple[tuple[str, str], ...] = ()

    @property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal digits: what the offsets belong to."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @property
    def title(self) -> str:
        """What to call it in a message."""
        return self.name or self.id


@dataclass(frozen=True, slots=True)
class Dataset:
    """The documents of a project, in an order that does not depend on how they came in, and what the labels mean.

    `program` is what made the annotations' offsets ("Postil 0.1.0"); `dev` holds the ids of the documents that are
    kept for evaluation, all others are for training.
    """

    project: str
    program: str
    documents: tuple[Document, ...]
    codebook: Codebook
    dev: frozenset[str] = frozenset()

    @property
    def passages(self) -> int:
        """How many annotations there are."""
        return sum(len(document.annotations) for document in self.documents)


@dataclass(frozen=True, slots=True)
class Written:
    """What a writer has written: its files, how to use them (Markdown), and what a user must know.

    A warning names what could not be written as it is in the project; nothing is changed or left out without one.
    """

    files: tuple[Path, ...]
    usage: str = ""
    warnings: tuple[str, ...] = ()


def quoted(document: Document, start: int, end: int) -> str:
    """A stretch of the text for a message: one line, shortened, with its place."""
    words = " ".join(document.text[start:end].split())
    short = words if len(words) <= _QUOTE else f"{words[: _QUOTE - 1]}…"
    return f"“{short}” ({start}-{end}) in {document.title}"

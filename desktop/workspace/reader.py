"""What can be read of a project."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.codebook import Codebook
from desktop.model.entity import Mention
from desktop.model.span import Span
from desktop.store import annotations, articles, codebooks, entities, history, view_state
from desktop.store.entities import EntityRun
from desktop.store.opening import Project
from desktop.workspace.library import Library

if TYPE_CHECKING:
    from desktop.model.link import Link
    from desktop.workspace.source import SourceView


class Reader(Library):
    """An open project, read on the thread that opened it.

    Every call raises PostilError where the file or its disk fails, and KeyError for an article that is not there.
    """

    def __init__(self, project: Project) -> None:
        """Read `project`; `connection` is for the jobs of this floor."""
        self._project = project
        self.connection = project.connection
        self._codebook: Codebook | None = None

    @property
    def path(self) -> Path:
        """The project's file."""
        return self._project.path

    @property
    def name(self) -> str:
        """The project's name: that of its file, without the ending."""
        return self.path.stem

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._project.read_only

    @property
    def read_only_reason(self) -> str:
        """Why nothing can be changed, as a sentence; empty where things can."""
        return self._project.read_only_reason

    def article(self, article_id: int) -> Article:
        """The article, whether the library shows it or not."""
        found = articles.read(self.connection, article_id)
        if found is None:
            raise KeyError(article_id)
        return found

    def is_shown(self, article_id: int) -> bool:
        """Whether the library shows an article: one whose import was undone is still in the file."""
        return articles.is_shown(self.connection, article_id)

    def annotations(self, article_id: int, within: Span | None = None) -> tuple[Annotation, ...]:
        """The article's annotations, by where they start, the longer first; `within` limits them to a stretch."""
        return annotations.of_article(self.connection, article_id, within)

    def annotation(self, annotation_id: str) -> Annotation | None:
        """The annotation of that id, or None."""
        return annotations.find(self.connection, annotation_id)

    def annotation_ids(self, label_id: str) -> list[str]:
        """The ids of all annotations with that label, in the order in which they were made."""
        return annotations.of_label(self.connection, label_id)

    def quotes(self, label_id: str) -> list[tuple[str, str, str, str, str]]:
        """Of the annotations with that label in the library: id, headline, quote, speakers, attributes in words."""
        return annotations.quotes(self.connection, label_id)

    def mentions(self, article_id: int, within: Span | None = None) -> tuple[Mention, ...]:
        """The article's entity mentions, in the order of the text; `within` limits them to a stretch."""
        return entities.mentions(self.connection, article_id, within)

    def entity_state(self, article_id: int) -> EntityRun | None:
        """Which model found the entities of the article's current text; None where none has yet."""
        return entities.run_of(self.connection, article_id)

    def source(self, article_id: int) -> "SourceView":
        """What the article was made of."""
        from desktop.store import contents  # noqa: PLC0415  (most windows never ask)
        from desktop.store.sources import read_source  # noqa: PLC0415  (as above)
        from desktop.workspace.source import source_view  # noqa: PLC0415  (as above)

        found, content = read_source(self.connection, article_id), contents.read(self.connection, article_id)
        if found is None or content is None:
            raise KeyError(article_id)
        source, extent, removed, _ = found
        return source_view(
            source, extent, removed, content.map, doubts=content.doubts, choices=content.choices, clean=content.text
        )

    def links(self, article_id: int) -> "tuple[Link, ...]":
        """The articles of the library that this one is the same as, or nearly so, the likest first."""
        from desktop.store.links import links_of  # noqa: PLC0415  (the first article is painted without)

        return links_of(self.connection, article_id)

    @property
    def codebook(self) -> Codebook:
        """The labels of the project; read once."""
        if self._codebook is None:
            self._codebook = codebooks.read(self.connection)
        return self._codebook

    def label_counts(self) -> dict[str, int]:
        """Numbers of annotations per label id, over the articles of the library; no zeros."""
        return articles.label_counts(self.connection)

    def recall(self, key: str) -> str:
        """What `remember` kept under that key, or an empty string."""
        return view_state.recall(self.connection, key)

    @property
    def undo_name(self) -> str:
        """Name of the edit that undo would take back, or an empty string."""
        return history.undo_name(self.connection)

    @property
    def redo_name(self) -> str:
        """Name of the edit that redo would do again, or an empty string."""
        return history.redo_name(self.connection)

"""A project's articles as the documents of a data set."""

from collections.abc import Iterable

from desktop import __version__
from desktop.datasets.split import for_evaluation
from desktop.formats.document import Dataset, Document
from desktop.model.annotation import Annotation
from desktop.model.article import Article
from desktop.model.codebook import Codebook
from desktop.model.entity import Mention


def document(
    article: Article, annotations: Iterable[Annotation], mentions: Iterable[Mention], entities_by: str = ""
) -> Document:
    """An article with what is marked in it.

    `entities_by` names the model that has looked for entities in its current text, with its version; empty where
    none has. Passages and mentions are put in the order of the text.
    """
    return Document(
        id=article.uid,
        name=article.title,
        text=article.text,
        language=article.language,
        source=article.source,
        published=article.published,
        state=article.state,
        revision=article.revision,
        annotations=tuple(sorted(annotations, key=_of_annotation)),
        mentions=tuple(sorted(mentions, key=_of_mention)),
        entities_by=entities_by,
        blocks=article.blocks,
        captions=article.captions,
        details=article.details,
    )


def build(
    project: str, codebook: Codebook, documents: Iterable[Document], linked: Iterable[tuple[str, str]] = ()
) -> Dataset:
    """The data set of a project: its documents by date and id, whatever the order they were imported in.

    `linked` pairs ids of documents that are nearly the same: none of them tests what the other has taught.
    """
    ordered = tuple(sorted(documents, key=lambda each: (each.published, each.id)))
    return Dataset(project, f"Postil {__version__}", ordered, codebook, for_evaluation(ordered, linked))


def _of_annotation(annotation: Annotation) -> tuple[int, int, str]:
    return annotation.extent.start, -annotation.extent.end, annotation.id


def _of_mention(mention: Mention) -> tuple[int, int, str, int]:
    return mention.span.start, -mention.span.end, mention.type, mention.id

"""A project out of the program, as training data."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.model.codebook import Codebook
from desktop.store import articles, links
from desktop.text.query import parse
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.datasets.export import ExportReport
    from desktop.formats.document import Dataset
    from desktop.formats.registry import Format
    from desktop.model.article import Article

Report = Callable[[int, int, str], None]


def export_formats() -> "tuple[Format, ...]":
    """What a project can be written as, the most usual first."""
    from desktop.formats.registry import FORMATS  # noqa: PLC0415  (the window opens without it)

    return FORMATS


def export(  # noqa: PLR0913  (two of them say which articles)
    workspace: Workspace,
    format_id: str,
    out: Path,
    report: Report,
    *,
    where: str = "",
    only: Sequence[int] | None = None,
) -> "ExportReport":
    """Write the library's articles into the folder `out` in that format; may run on any thread.

    `where`, in the language of `text.query`, and `only`, ids, say which of them; by default all. The project is written
    as it was when this began. PostilError for an unknown format, a search that is not understood or that no article
    fits, an empty library, or where a disk fails; `report` may raise Cancelled, and files that were whole by then stay.
    """
    from desktop.datasets.export import export as write  # noqa: PLC0415  (the window opens without it)

    found = dataset(workspace, where, only)
    if not found.documents and (where or only is not None):
        message = "None of the articles is among those that were asked for. Nothing was written."
        raise PostilError(message, "Search the library for them first, to see what is there.")
    return write(found, format_id, out, report)


def copy_name(article: "Article", suffix: str) -> str:
    """A name for a file with a copy of the article."""
    from desktop.datasets.build import build, document  # noqa: PLC0415  (the window opens without it)
    from desktop.formats.write.annotated import file_names  # noqa: PLC0415  (as above)

    return file_names(build("", Codebook(""), [document(article, (), ())]), suffix)[article.uid]


def save_copy(workspace: Workspace, article_id: int, path: Path) -> None:
    """Write one annotated article to be read: as Markdown where the name ends with `.md`, else as HTML.

    PostilError where the disk fails; what stood there stays until the copy is whole.
    """
    from desktop.datasets.build import build, document  # noqa: PLC0415  (the window opens without it)
    from desktop.formats.files import write_file  # noqa: PLC0415  (as above)
    from desktop.formats.write import html, markdown  # noqa: PLC0415  (as above)

    marks = workspace.annotations(article_id), workspace.mentions(article_id)
    found = document(workspace.article(article_id), *marks)
    whole = build(workspace.name, workspace.codebook, [found])
    form = markdown if path.suffix.lower() == ".md" else html
    write_file(path, [form.page(found, whole).encode("utf-8")])


def dataset(workspace: Workspace, where: str = "", only: Sequence[int] | None = None) -> "Dataset":
    """The library as one data set, or what `where` and `only` say of it. PostilError as in `export`."""
    from desktop.datasets.build import build, document  # noqa: PLC0415  (the window opens without it)

    documents = []
    with workspace.connect() as own, own.connection.snapshot():
        for article_id in _wanted(own, where, only):
            run = own.entity_state(article_id)
            by = f"{run.model} {run.version}" if run is not None else ""
            documents.append(
                document(own.article(article_id), own.annotations(article_id), own.mentions(article_id), by)
            )
        return build(own.name, own.codebook, documents, links.pairs(own.connection))


def _wanted(workspace: Workspace, where: str, only: Sequence[int] | None) -> list[int]:
    """The ids of the library's articles that are asked for, in the order of import."""
    ids = articles.ids(workspace.connection)
    if where.strip():
        query = parse(where)
        if query.problems:
            message = f"“{query.problems[0].text}” is not understood. Nothing was written."
            raise PostilError(
                message, "Fields are label:, speaker:, source:, date:, is:done and others, as in the window."
            )
        fitting = set(workspace.listing(query).ids)
        ids = [each for each in ids if each in fitting]
    if only is not None:
        chosen = frozenset(only)
        ids = [each for each in ids if each in chosen]
    return list(ids)

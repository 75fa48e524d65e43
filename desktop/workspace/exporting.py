"""A project out of the program, as training data."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.model.codebook import Codebook
from desktop.store import articles, links
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


def export(workspace: Workspace, format_id: str, out: Path, report: Report) -> "ExportReport":
    """Write the library's articles into the folder `out` in that format; may run on any thread.

    The project is written as it was when this began. PostilError for an unknown format, an empty library, or where a
    disk fails; `report` may raise Cancelled, and files that were whole by then stay.
    """
    from desktop.datasets.export import export as write  # noqa: PLC0415  (the window opens without it)

    return write(dataset(workspace), format_id, out, report)


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


def dataset(workspace: Workspace) -> "Dataset":
    """The library as one data set."""
    from desktop.datasets.build import build, document  # noqa: PLC0415  (the window opens without it)

    documents = []
    with workspace.connect() as own, own.connection.snapshot():
        for article_id in articles.ids(own.connection):
            run = own.entity_state(article_id)
            by = f"{run.model} {run.version}" if run is not None else ""
            documents.append(
                document(own.article(article_id), own.annotations(article_id), own.mentions(article_id), by)
            )
        return build(own.name, own.codebook, documents, links.pairs(own.connection))

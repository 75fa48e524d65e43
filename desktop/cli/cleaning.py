"""The command that cleans files without a project."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from desktop.cli.reading import reading_options
from desktop.cli.tables import choice, table_options
from desktop.cli.telling import Telling, quiet_option, say_error, say_warning, shown
from desktop.text.clean import CleanArticle
from desktop.text.decode import ReadAs, reading_as
from desktop.workspace.files import walk
from desktop.workspace.jobs import CleanedFile, ImportFailure, Incoming, clean_path

_STDIN = Path("-")


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
@reading_options
@table_options
@quiet_option
@click.pass_context
def clean(  # noqa: PLR0913, PLR0917  (one for each option)
    ctx: click.Context,
    files: tuple[Path, ...],
    form: str,  # noqa: ARG001  (there is one format)
    encoding: str,
    no_repair: bool,
    column: tuple[tuple[str, str], ...],
    clean_cells: bool | None,
) -> None:
    """Print the articles of files, cleaned, as JSON lines.

    There is one line per file, member of an archive or sheet of a workbook (a large table has several), with its place
    and its articles: title, text, source, date, language, captions with their credits, the blocks of the text, what was
    kept in doubt and what removed, and why, and what else is known. Blocks count code points of the clean text, doubts
    and removed stretches those of the file as decoded; all ends are excluded.

    Folders are searched for files of every format that is read; - is what comes in on standard input.

    \b
    Examples:
      postil clean raw/*.txt --format jsonl > clean.jsonl
      unzip -p pages.zip front.html | postil clean -

    Exit codes: 0 all files are done; 1 some are not, the others are printed; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    paths, failures = walk(files)
    for failure in failures:
        _print(failure, failure.place)
    failed = bool(failures)
    with telling.progress("Cleaning") as report, reading_as(ReadAs(encoding, repair=not no_repair)):
        for number, path in enumerate(paths):
            report(number, len(paths), shown(Path(path.name)))
            with _file(path) as (file, folder):
                for found in clean_path(file, choice(column, clean_cells)):
                    failed = isinstance(found, ImportFailure) or failed
                    place = found.place if isinstance(found, ImportFailure) else found[0].place
                    _print(found, place.relative_to(folder) if folder else place)
        report(len(paths), len(paths), "")
    if failed:
        ctx.exit(1)


@contextmanager
def _file(path: Path) -> Iterator[tuple[Path, Path | None]]:
    """The file at a path; for standard input one with what came in there, and the folder made for it."""
    if path != _STDIN:
        yield path, None
        return
    with TemporaryDirectory(prefix="postil-") as name:
        folder = Path(name)
        with (folder / path).open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield folder / path, folder


def _print(found: tuple[Incoming, CleanedFile] | ImportFailure, place: Path) -> None:
    if isinstance(found, ImportFailure):
        say_error(f"{shown(place)}: {found.reason}", found.hint)
        return
    _, cleaned = found
    for note in cleaned.notes:
        say_warning(f"{shown(place)}: {note}")
    line = {"file": shown(place), "articles": [_article(article) for article in cleaned.articles]}
    click.echo(json.dumps(line, ensure_ascii=False))


def _article(article: CleanArticle) -> dict[str, Any]:
    return {
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "published": article.published,
        "language": article.language,
        "captions": [{"text": caption.text, "credit": caption.credit} for caption in article.captions],
        "blocks": [{"kind": block.kind.value, "start": block.start, "end": block.end} for block in article.blocks],
        "doubts": [{"start": doubt.start, "end": doubt.end, "reason": doubt.reason} for doubt in article.doubts],
        "removed": [
            {"start": removed.start, "end": removed.end, "reason": removed.reason} for removed in article.removed
        ],
        "details": dict(article.details),
    }

"""The command that cleans files without a project."""

import json
from pathlib import Path
from typing import Any

import click

from desktop.cli.reading import reading_options
from desktop.cli.tables import choice, table_options
from desktop.cli.telling import Telling, quiet_option, say_error, say_warning, shown
from desktop.text.clean import CleanArticle
from desktop.text.decode import ReadAs, reading_as
from desktop.workspace.jobs import CleanedFile, ImportFailure, Incoming, clean_path


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

    \b
    Example:
      postil clean raw/*.txt --format jsonl > clean.jsonl

    Exit codes: 0 all files are done; 1 some are not, the others are printed; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    failed = False
    with telling.progress("Cleaning") as report, reading_as(ReadAs(encoding, repair=not no_repair)):
        for number, path in enumerate(files):
            report(number, len(files), shown(Path(path.name)))
            for found in clean_path(path, choice(column, clean_cells)):
                failed = isinstance(found, ImportFailure) or failed
                _print(found)
        report(len(files), len(files), "")
    if failed:
        ctx.exit(1)


def _print(found: tuple[Incoming, CleanedFile] | ImportFailure) -> None:
    if isinstance(found, ImportFailure):
        say_error(f"{shown(found.place)}: {found.reason}", found.hint)
        return
    item, cleaned = found
    for note in cleaned.notes:
        say_warning(f"{shown(item.place)}: {note}")
    line = {"file": shown(item.place), "articles": [_article(article) for article in cleaned.articles]}
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

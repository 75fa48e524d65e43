"""The command that cleans files without a project."""

import json
from pathlib import Path
from typing import Any

import click

from desktop.cli.reading import reading_options
from desktop.cli.telling import Telling, quiet_option, say_error, shown
from desktop.errors import PostilError
from desktop.text.clean import CleanArticle
from desktop.text.decode import ReadAs, reading_as
from desktop.workspace.jobs import clean_file


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
@reading_options
@quiet_option
@click.pass_context
def clean(
    ctx: click.Context,
    files: tuple[Path, ...],
    form: str,  # noqa: ARG001  (there is one format)
    encoding: str,
    no_repair: bool,
) -> None:
    """Print the articles of raw text files, cleaned, as JSON lines.

    There is one line per file, with the file and its articles: title, text, source, date, captions with their
    credits, the blocks of the text, and what was removed and why. Blocks count code points of the clean text, removed
    stretches those of the file as decoded; all ends are excluded.

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
            try:
                articles = clean_file(path).articles
            except PostilError as error:
                say_error(f"{shown(path)}: {error.message}", error.hint)
                failed = True
                continue
            line = {"file": shown(path), "articles": [_article(article) for article in articles]}
            click.echo(json.dumps(line, ensure_ascii=False))
        report(len(files), len(files), "")
    if failed:
        ctx.exit(1)


def _article(article: CleanArticle) -> dict[str, Any]:
    return {
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "published": article.published,
        "captions": [{"text": caption.text, "credit": caption.credit} for caption in article.captions],
        "blocks": [{"kind": block.kind.value, "start": block.start, "end": block.end} for block in article.blocks],
        "removed": [
            {"start": removed.start, "end": removed.end, "reason": removed.reason} for removed in article.removed
        ],
    }

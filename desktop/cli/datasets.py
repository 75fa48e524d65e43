"""Commands that read a project: export, dump."""

import json
from pathlib import Path

import click

from desktop.cli.telling import Telling, counted, quiet_option, say_warning, shown
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace

PATH = click.Path(path_type=Path)

_TOLD = 10  # warnings; the card has them all


@click.command()
@click.argument("project", type=PATH)
@click.option(
    "--format",
    "form",
    required=True,
    type=click.Choice([form.id for form in jobs.export_formats()]),
    help="; ".join(f"{form.id}: {form.description}" for form in jobs.export_formats()),
)
@click.option("--out", required=True, type=PATH, metavar="DIR", help="The folder for the files; made where needed.")
@click.option("--where", default="", metavar="SEARCH", help="Only articles that a search of the library would show.")
@quiet_option
@click.pass_context
def export(ctx: click.Context, project: Path, form: str, out: Path, where: str) -> None:
    """Write a project as training data into a folder.

    README.md there says what is in it, how to use it, and what could not be written as it is in the project; nothing
    is changed or left out without being named. The same project gives the same bytes. Files of an earlier export are
    replaced.

    \b
    Examples:
      postil export kremlin.postil --format jsonl --out dataset
      postil export kremlin.postil --format spacy --out dataset
      postil export kremlin.postil --format jsonl --out pledges --where "is:done label:pledge"
      cd dataset && python -m spacy train config.cfg --output model

    Exit codes: 0 done; 1 it could not be done, and standard error says why; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    with Workspace.open(project, read_only=True) as workspace, telling.progress("Exporting") as report:
        done = jobs.export(workspace, form, out, report, where=where)
    for warning in done.warnings[:_TOLD]:
        say_warning(warning)
    if len(done.warnings) > _TOLD:
        say_warning(f"{len(done.warnings) - _TOLD} more such notes are in {shown(out / 'README.md')}.")
    contents = f"{counted(done.documents, 'article')} with {counted(done.spans, 'passage')}"
    telling.summary(f"{contents} written to {shown(out)}.")


@click.command()
@click.argument("project", type=PATH)
@quiet_option
def dump(project: Path) -> None:
    """Print a project's articles and passages as JSON lines.

    There is one line per article, with id, name, text and spans: start, end and label of each piece of a passage.
    Offsets count code points of the text, the end excluded. For everything else the project holds, export it as jsonl.

    \b
    Example:
      postil dump kremlin.postil | head -1

    Exit codes: 0 done; 1 it could not be done, and standard error says why; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    with Workspace.open(project, read_only=True) as workspace:
        for row in workspace.rows():
            article = workspace.article(row.id)
            spans = [
                [span.start, span.end, annotation.label]
                for annotation in workspace.annotations(row.id)
                for span in annotation.spans
            ]
            line = {"id": article.uid, "name": article.title, "text": article.text, "spans": spans}
            click.echo(json.dumps(line, ensure_ascii=False))

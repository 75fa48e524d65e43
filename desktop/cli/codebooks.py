"""The command for a project's codebook."""

from pathlib import Path

import click

from desktop.cli.projects import PATH, annotator
from desktop.cli.telling import Telling, counted, quiet_option, shown
from desktop.workspace import labels
from desktop.workspace.codebooks import load_codebook, save_codebook
from desktop.workspace.workspace import Workspace


@click.command()
@click.argument("project", type=PATH)
@click.option("--export", "out", type=PATH, help="Write the codebook to FILE: .yaml, .json or .qdc (REFI-QDA).")
@click.option("--load", "file", type=PATH, help="Use the codebook in FILE: .yaml, .json, .toml or .qdc.")
@quiet_option
@click.pass_context
def codebook(ctx: click.Context, project: Path, out: Path | None, file: Path | None) -> None:
    """Show, export or exchange a project's codebook.

    Without options the labels are listed with the number of their passages. A codebook that is loaded takes the place
    of the one before; labels in use that it does not have stay, deprecated, so that nothing loses its label.

    \b
    Example:
      postil codebook kremlin.postil --export kremlin.yaml

    Exit codes: 0 it is done; 1 a file could not be read or written, and nothing was changed; 2 the command was not
    understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    with Workspace.open(project, read_only=file is None, annotator=annotator()) as workspace:
        if file is not None:
            workspace.do(*labels.exchange(workspace, load_codebook(file)))
            telling.summary(f"{shown(project)} uses the codebook {workspace.codebook.name} now.")
        if out is not None:
            save_codebook(workspace.codebook, out)
            telling.summary(f"{counted(len(workspace.codebook.labels), 'label')} written to {shown(out)}.")
        if file is None and out is None:
            counts = workspace.label_counts()
            for label in workspace.codebook.labels:
                click.echo(f"{label.id}\t{label.name}\t{counts.get(label.id, 0)}")

"""The command that shows what cleaning did to an article."""

import json
from pathlib import Path

import click

from desktop.cli.telling import quiet_option
from desktop.errors import PostilError
from desktop.workspace.workspace import Workspace

PATH = click.Path(path_type=Path)


@click.command()
@click.argument("project", type=PATH)
@click.argument("article")
@quiet_option
def source(project: Path, article: str) -> None:
    """Print what cleaning did to an article as JSON lines.

    Told are the lines that it removed, that it kept in doubt, and that a reader put back. ARTICLE is an id, as
    dump prints it, or the article's number in the library. There is one line for each, in the order of the source: its
    state (removed, unsure, restored), the reason, whether a reader decided it, where it stands in the decoded source
    (code points, the end excluded), and its text.

    \b
    Example:
      postil source kremlin.postil 12 | grep '"unsure"'

    Exit codes: 0 done; 1 it could not be done, and standard error says why; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    with Workspace.open(project, read_only=True) as workspace:
        shown = workspace.source(_number(workspace, article)).readable
        for stretch in shown.stretches:
            line = {
                "state": str(stretch.state),
                "reason": stretch.reason,
                "by_reader": stretch.mine,
                "start": stretch.source.start,
                "end": stretch.source.end,
                "text": stretch.span.of(shown.text),
            }
            click.echo(json.dumps(line, ensure_ascii=False))


def _number(workspace: Workspace, wanted: str) -> int:
    for row in workspace.rows():
        if wanted in {str(row.id), workspace.article(row.id).uid}:
            return row.id
    message = f"There is no article “{wanted}” in {workspace.path.name}."
    raise PostilError(message, "postil dump prints the ids of all articles.")

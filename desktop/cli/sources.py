"""The commands about what cleaning did to articles: source shows it, reclean does it again."""

import json
from pathlib import Path

import click

from desktop.cli.projects import annotator
from desktop.cli.telling import Telling, counted, quiet_option, say_warning, shown
from desktop.errors import PostilError
from desktop.workspace.cleaning import clean_again
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
        whole = workspace.source(_number(workspace, article)).readable
        for stretch in whole.stretches:
            line = {
                "state": str(stretch.state),
                "reason": stretch.reason,
                "by_reader": stretch.mine,
                "start": stretch.source.start,
                "end": stretch.source.end,
                "text": stretch.span.of(whole.text),
            }
            click.echo(json.dumps(line, ensure_ascii=False))


@click.command()
@click.argument("project", type=PATH)
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option(
    "--keep-choices/--drop-choices",
    default=True,
    show_default=True,
    help="Whether lines that a reader put back or took out stay so.",
)
@quiet_option
@click.pass_context
def reclean(ctx: click.Context, project: Path, articles: tuple[str, ...], keep_choices: bool) -> None:
    """Clean articles again from their sources, as an import would now.

    Without ARTICLE, all articles of the library; an ARTICLE is an id, as dump prints it, or its number. Passages and
    everything else that is marked is carried along; a passage whose words are no longer in the text is told, and kept
    with its place in the source. Articles that come out as they were are not touched. All is one step, which undo
    takes back. Of tables, and of files that are read in another way by now, nothing is changed.

    \b
    Examples:
      postil reclean kremlin.postil
      postil reclean kremlin.postil 12 15

    Exit codes: 0 done; 1 it could not be done, and standard error says why; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    with Workspace.open(project, annotator=annotator()) as workspace, telling.progress("Cleaning") as report:
        wanted = [_number(workspace, each) for each in articles] or [row.id for row in workspace.rows()]
        done = clean_again(workspace, list(dict.fromkeys(wanted)), report, keep_choices=keep_choices)
    for key, title, reason in done.left:
        say_warning(f"{key} “{title}” was left as it was. {reason}")
    for key, quote in done.unplaced:
        say_warning(f"Article {key} has no place any more for “{quote}”.")
    telling.summary(
        f"{counted(len(done.changed), 'article')} of {shown(project)} changed, {done.same:,} came out as before."
    )


def _number(workspace: Workspace, wanted: str) -> int:
    for row in workspace.rows():
        if wanted in {str(row.id), workspace.article(row.id).uid}:
            return row.id
    message = f"There is no article “{wanted}” in {workspace.path.name}."
    raise PostilError(message, "postil dump prints the ids of all articles.")

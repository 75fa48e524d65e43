"""Commands that change a project: import, entities."""

import getpass
from collections.abc import Sequence
from pathlib import Path

import click

from desktop.cli.reading import reading_options
from desktop.cli.tables import choice, table_options
from desktop.cli.telling import Telling, counted, quiet_option, say_error, say_warning, shown
from desktop.settings import Settings
from desktop.text.decode import ReadAs
from desktop.workspace.jobs import DUPLICATES, Duplicates, Twin, find_entities, import_paths, write_report
from desktop.workspace.workspace import Workspace

PATH = click.Path(path_type=Path)


@click.command("import")
@click.argument("project", type=PATH)
@click.argument("paths", type=PATH, nargs=-1, required=True)
@reading_options
@table_options
@click.option(
    "--duplicates",
    type=click.Choice(DUPLICATES),
    default="link",
    show_default=True,
    help="What to do with an article that the project has, word for word or nearly so: take it in and link the two, "
    "leave it out, or just take it in.",
)
@click.option("--report", "report_file", type=PATH, metavar="FILE", help="Write what came of it to a file, as JSON.")
@quiet_option
@click.pass_context
def import_(  # noqa: PLR0913, PLR0917  (one for each option)
    ctx: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    encoding: str,
    no_repair: bool,
    column: tuple[tuple[str, str], ...],
    clean_cells: bool | None,
    duplicates: Duplicates,
    report_file: Path | None,
) -> None:
    """Bring files, folders and archives into a project.

    PROJECT is made where there is none. A file may hold several articles; each is cleaned of what is no article, and
    the removed text is kept beside it. Of a table, each row is an article. Folders and archives are searched for files
    of every format that is read. What is in the project already adds nothing, so the command can be repeated.

    \b
    Example:
      postil import kremlin.postil articles/ "late news.txt"
      postil import kremlin.postil --column text=body archive.csv
      postil import kremlin.postil wires/ --duplicates skip --report wires.json

    Exit codes: 0 all is in; 1 some file is not, the others are; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    with (
        Workspace.open(project, create=True, annotator=annotator()) as workspace,
        telling.progress("Importing") as report,
    ):
        read_as = ReadAs(encoding, repair=not no_repair)
        done = import_paths(
            *(workspace, paths, report),
            read_as=read_as,
            choice=choice(column, clean_cells),
            duplicates=duplicates,
        )
    for failure in done.failures:
        say_error(f"{shown(failure.place)}: {failure.reason}", failure.hint)
    for place, note in done.notes:
        say_warning(f"{shown(place)}: {note}")
    already = f" {counted(len(done.skipped), 'file')} in the project already." if done.skipped else ""
    telling.summary(
        f"{counted(len(done.added), 'article')} imported into {shown(project)}.{already}{_of_twins(done.twins)}"
    )
    if report_file is not None:
        write_report(done, report_file)
    if done.failures:
        ctx.exit(1)


def _of_twins(twins: Sequence[Twin]) -> str:
    """What became of duplicates, as a sentence or two."""
    left = sum(twin.skipped for twin in twins)
    out = f" {counted(left, 'duplicate')} left out." if left else ""
    linked = len(twins) - left
    return out + (f" {counted(linked, 'article')} linked to earlier ones with the same words." if linked else "")


@click.command()
@click.argument("project", type=PATH)
@quiet_option
@click.pass_context
def entities(ctx: click.Context, project: Path) -> None:
    """Find the named entities of a project's articles.

    People, places, organisations and 15 more types, by a language model for English. Articles that this model has
    been through are passed over; each article is kept as soon as it is done, so the command can be stopped with
    Ctrl+C and started again.

    \b
    Example:
      postil entities kremlin.postil

    Exit codes: 0 all articles are done; 1 they are not, and standard error says why; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    telling: Telling = ctx.obj
    with Workspace.open(project) as workspace, telling.progress("Finding entities") as report:
        number = find_entities(workspace, report)
    telling.summary(f"Entities found in {counted(number, 'article')} of {shown(project)}.")


def annotator() -> str:
    """The name from the settings, or the one the user is logged in with."""
    name = Settings().text("annotator")
    try:
        return name or getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user: a container, a service
        return ""

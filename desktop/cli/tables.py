"""Tables: which of their columns is what."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from desktop.cli.telling import counted, quiet_option, say_error, shown
from desktop.errors import PostilError
from desktop.model.columns import FIELDS, Choice
from desktop.workspace.jobs import TableView, look

_Command = TypeVar("_Command", bound=Callable[..., Any])
_WIDE = 24  # of a column's name, and
_SHOWN = 60  # code points of what stands in it


def _wishes(_ctx: click.Context, _option: click.Parameter, given: Iterable[str]) -> tuple[tuple[str, str], ...]:
    wished: dict[str, str] = {}
    for pair in given:
        field, equals, name = pair.partition("=")
        if not equals or field.strip() not in FIELDS:
            message = f"{pair!r} is not FIELD=NAME with one of the fields {', '.join(FIELDS)}."
            raise click.BadParameter(message)
        wished[field.strip()] = name.strip()
    return tuple(wished.items())


def table_options(command: _Command) -> _Command:
    """The options for tables, which arrive as `column` and `clean_cells`; `choice` takes both."""
    wished = click.option(
        "--column",
        "column",
        multiple=True,
        metavar="FIELD=NAME",
        callback=_wishes,
        help=f"In tables, which column is what: {', '.join(FIELDS)}. What is not said is guessed; see postil columns.",
    )
    cells = click.option(
        "--clean-cells/--whole-cells",
        "clean_cells",
        default=None,
        help="In tables, clean each text of what is no article, or take it whole (the default).",
    )
    return wished(cells(command))


def choice(column: tuple[tuple[str, str], ...], clean_cells: bool | None) -> Choice:
    """What these options say."""
    return Choice(wished=column, clean=clean_cells)


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
@quiet_option
@click.pass_context
def columns(ctx: click.Context, files: tuple[Path, ...], form: str) -> None:
    """Show which columns of tables would be taken for what.

    By the columns' names, in several languages, and by what stands in them. Every column that is nothing else is kept
    as a detail of the article. Tables in archives and in the sheets of workbooks are shown, too.

    \b
    Examples:
      postil columns news.csv
      postil import news.postil --column text=body --column title=headline news.csv

    Exit codes: 0 all files are looked at; 1 some are no table; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)
    failed = False
    for path in files:
        try:
            views = look(path)
        except PostilError as error:
            say_error(f"{shown(path)}: {error.message}", error.hint)
            failed = True
            continue
        if not views:
            say_error(f"{shown(path)}: It is no table.", "Its text is read as it is; no columns need be chosen.")
            failed = True
        for view in views:
            click.echo(json.dumps(_plain(view), ensure_ascii=False) if form == "jsonl" else _described(view))
    if failed:
        ctx.exit(1)


def _plain(view: TableView) -> dict[str, Any]:
    return {
        "table": shown(Path(view.place)),
        "rows": view.count,
        "exact": view.exact,
        "columns": {field: view.columns.of(field) for field in FIELDS},
        "names": list(view.names),
    }


def _described(view: TableView) -> str:
    about = "" if view.exact else "about "
    lines = [f"{shown(Path(view.place))}: {about}{counted(view.count, 'row')}"]
    for field in FIELDS:
        name = view.columns.of(field)
        if name:
            lines.append(f"  {field:<9} {name:<{_WIDE}} {_first(view, name)}".rstrip())
        elif field == "text":
            lines.append("  text      (none looks like one: say --column text=NAME)")
    others = [name for name in view.names if name not in view.columns.used]
    if others:
        lines.append(f"  kept      {', '.join(others)}")
    return "\n".join(lines)


def _first(view: TableView, name: str) -> str:
    """What stands in a column first, on one line."""
    value = next((row[name] for row in view.sample if row.get(name)), "")
    line = " ".join(value.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"

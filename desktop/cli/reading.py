"""The options that say how files are to be read."""

from typing import Any

import click

from desktop.errors import PostilError
from desktop.text.charsets import asked_for


def _encoding(_ctx: click.Context, _option: click.Parameter, name: str) -> str:
    try:
        return asked_for(name) if name else ""
    except PostilError as error:
        message = f"{error.message} {error.hint}"
        raise click.BadParameter(message) from error


def reading_options(command: Any) -> Any:  # noqa: ANN401  (click's decorators are as open)
    """Give a command `--encoding` and `--no-repair`."""
    encoding = click.option(
        "--encoding",
        default="",
        metavar="NAME",
        callback=_encoding,
        help="Read text as this encoding (windows-1251, shift-jis …) instead of finding out.",
    )
    repair = click.option(
        "--no-repair", is_flag=True, help="Leave text alone that was once read in a wrong encoding and saved so."
    )
    return encoding(repair(command))

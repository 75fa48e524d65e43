"""`postil` without a window: the commands, their common options, and how they end."""

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

from desktop import __version__
from desktop.cli.cleaning import clean
from desktop.cli.codebooks import codebook
from desktop.cli.datasets import dump, export
from desktop.cli.projects import entities, import_
from desktop.cli.sources import reclean, source
from desktop.cli.tables import columns
from desktop.cli.telling import Failure, quiet_option, say_error
from desktop.errors import PostilError
from desktop.settings import config_folder

log = logging.getLogger(__name__)

_EPILOG = "Without a command, postil opens its window; postil PROJECT opens it on a project. postil tour shows it all."


class _Postil(click.Group):
    """The group of commands; what a user can act on ends as one line and a hint."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PostilError as error:
            raise Failure(error) from error

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        return list(self.commands)  # in the order of work


@click.group(
    cls=_Postil, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=_EPILOG
)
@click.version_option(__version__, prog_name="postil", message="%(prog)s %(version)s")
@quiet_option
def postil() -> None:
    """Read news closely, tag what is said, and build training data from it.

    Results go to standard output in UTF-8, progress and errors to standard error.

    \b
    An example, from files to training data:
      postil import kremlin.postil articles/
      postil entities kremlin.postil
      postil kremlin.postil                  (the window: read and tag)
      postil export kremlin.postil --format spacy --out dataset

    \b
    Exit codes: 0 all is done; 1 something could not be done, and standard
    error says what; 2 the command was not understood.
    """  # noqa: D301  (\b keeps click from joining the lines)


for command in (import_, columns, clean, source, reclean, entities, codebook, export, dump):
    postil.add_command(command)


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    with _log() as path:
        try:
            postil.main(list(arguments), prog_name="postil")
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else 0
        except Exception:
            log.exception("fault")
            say_error(
                "Something went wrong in Postil. What was finished before is kept.", f"The log says where: {path}"
            )
            return 1


@contextmanager
def _log() -> Iterator[Path]:
    """Have warnings and faults go to the log, which is made when there is the first one; gives its path."""
    path = config_folder() / "postil.log"
    program = logging.getLogger("desktop")
    handler = _LogFile(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    program.addHandler(handler)
    try:
        yield path
    finally:
        program.removeHandler(handler)
        handler.close()


class _LogFile(logging.FileHandler):
    """A log that makes its folder, and does without where it cannot."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            super().emit(record)
        except OSError:
            return


def _speak_utf8(stream: TextIO | None) -> None:
    """Have a stream write UTF-8 and line feeds, whatever the locale and the platform say."""
    reconfigure = getattr(stream, "reconfigure", None)  # none: a program without a console has no streams
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")

"""What is said on standard error: progress, summaries, errors."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import click

from desktop.errors import PostilError

Report = Callable[[int, int, str], None]

WIDTH = 30  # of a name beside the bar
EVERY = 2.0  # seconds between lines of progress where it is no terminal


class Failure(click.ClickException):
    """A PostilError on its way out: exit code 1."""

    exit_code = 1

    def __init__(self, error: PostilError) -> None:
        super().__init__(error.message)
        self.error = error

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002  (click's signature)
        """Print it."""
        say_error(self.error.message, self.error.hint)


@dataclass(frozen=True, slots=True)
class Telling:
    """How much is said."""

    quiet: bool = False

    def summary(self, text: str) -> None:
        """Say what has been done."""
        if not self.quiet:
            click.echo(text, err=True)

    @contextmanager
    def progress(self, what: str) -> Iterator[Report]:
        """A report call that shows progress: a bar on a terminal, a line now and then elsewhere."""
        if self.quiet:
            yield lambda *_: None
        elif sys.stderr is not None and sys.stderr.isatty():
            yield from _bar(what)
        else:
            yield _lines(what)


def counted(number: int, what: str) -> str:
    """So many of something, in the singular or the plural."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def shown(path: Path) -> str:
    """A path as it can be printed: the system may have read its bytes by another encoding than UTF-8."""
    try:
        return os.fsencode(path).decode("utf-8")
    except UnicodeDecodeError:
        return str(path)


def say_error(message: str, hint: str = "") -> None:
    """One error and what to do about it."""
    click.echo(f"error: {message}", err=True)
    if hint:
        click.echo(f"  {hint}", err=True)


def say_warning(message: str) -> None:
    """Something that was done, but not quite as one would think."""
    click.echo(f"note: {message}", err=True)


def _hush(ctx: click.Context, _option: click.Parameter, value: bool) -> None:
    if value or ctx.obj is None:
        ctx.obj = Telling(quiet=value)


quiet_option = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    expose_value=False,
    callback=_hush,
    help="Print no progress and no summary, only results, notes and errors.",
)


def _bar(what: str) -> Iterator[Report]:
    with click.progressbar(length=1, label=what, file=sys.stderr, item_show_func=_short) as bar:

        def report(done: int, total: int, name: str) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos if total else 1, name)

        yield report


def _short(name: str | None) -> str:
    return (name or "")[:WIDTH]


def _lines(what: str) -> Report:
    due = time.monotonic() + EVERY

    def report(done: int, total: int, name: str) -> None:
        nonlocal due
        if time.monotonic() >= due and done < total:
            due = time.monotonic() + EVERY
            click.echo(f"{what}: {done} of {total} {name}".rstrip(), err=True)

    return report

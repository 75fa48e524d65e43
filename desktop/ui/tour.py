"""The tour: the real window, driven by real keys, through everything from import to export.

It runs off-screen and in three processes, for it includes being killed: the first imports, reads and tags, and is
killed right after a tag is painted; the second opens the project again, finds the tag, takes it back and exports; the
third shows the sample project. Each step is checked; the first that fails ends the tour. Clock and ids are fixed, so
that two runs of one version leave the same dataset, byte for byte.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from desktop.ui.driver import Driver

_PARTS = ("first", "second", "sample")
_READY = "painted"
_LIMIT = 300  # seconds that one part may take


class TourError(Exception):
    """A step of the tour did not do what it should."""


def main(arguments: Sequence[str]) -> int:
    """Run `postil tour --out DIR`; returns the exit code."""
    parser = argparse.ArgumentParser(prog="postil tour", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("tour"), help="folder for screenshots and dataset")
    parser.add_argument("--part", choices=_PARTS, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    out: Path = options.out.resolve()
    if options.part:
        return _run_part(options.part, out)
    _clear(out)
    for part in _PARTS:
        code = _start_part(part, out)
        if code:
            click.echo(f"The tour ended early, in its {part} part.", err=True)
            return code
    click.echo(f"The tour is complete: screenshots and dataset are in {out}")
    return 0


def _clear(out: Path) -> None:
    """Remove what an earlier tour left, and nothing else."""
    out.mkdir(parents=True, exist_ok=True)
    for name in ("home", "dataset", "project"):
        shutil.rmtree(out / name, ignore_errors=True)
    for picture in out.glob("[0-9][0-9]-*.png"):
        picture.unlink()


def _command(part: str, out: Path) -> list[str]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    return [*program, "tour", "--part", part, "--out", str(out)]


def _start_part(part: str, out: Path) -> int:
    environment = os.environ | {"POSTIL_HOME": str(out / "home"), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(  # noqa: S603  (it starts itself)
        _command(part, out), env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    killed = False
    for line in process.stdout or ():
        if line.strip() == _READY:
            process.kill()  # no warning, no chance to tidy up: as when the power goes
            killed = True
            break
        click.echo(line, nl=False)
    code = process.wait(_LIMIT)
    if process.stdout is not None:
        process.stdout.close()
    if part == "first":
        if killed:
            click.echo("  killed right after the tag was painted")
        return 0 if killed else code or 1
    return code


def _run_part(part: str, out: Path) -> int:
    from desktop.ui.driver import Driver  # noqa: PLC0415  (Qt, which the first process never needs)

    steps: dict[str, Callable[[Driver], None]] = {"first": _first, "second": _second, "sample": _sample}
    driver = Driver(out)
    try:
        steps[part](driver)
    except TourError as error:
        with suppress(TourError):  # no window may be open yet
            driver.picture("failed")
        click.echo(f"  FAILED: {error}", err=True)
        return 1
    finally:
        driver.close()
    return 0


def fixed_clock() -> Callable[[], datetime]:
    """A clock that starts at noon of a certain day and goes on by a second at each look."""
    start, ticks = datetime(2025, 1, 13, 12, 0, tzinfo=UTC), count()
    return lambda: start + timedelta(seconds=next(ticks))


def fixed_ids(prefix: str) -> Callable[[], str]:
    """Ids that are the same at every run."""
    numbers: Iterator[int] = count(1)
    return lambda: f"{prefix}{next(numbers):04d}"


def check(truth: object, what: str) -> None:
    """Go on if it is so; TourError with `what` if not."""
    if not truth:
        raise TourError(what)
    click.echo(f"  {what}")


def _project(out: Path) -> Path:
    return out / "project" / "tour.postil"


def _first(driver: "Driver") -> None:
    click.echo("Import, read, tag")
    path = _project(driver.out)
    path.parent.mkdir(parents=True)
    window = driver.open(path, fixed_clock(), fixed_ids("a"), create=True)
    check(window.places.currentWidget() is window.empty, "an empty project invites")
    driver.picture("01-empty")
    raw = driver.raw_article()
    window.chores.bring_in([raw])
    driver.wait(lambda: window.desk.article is not None, "the file was imported and its first article opened")
    article = window.desk.article
    if article is None:
        raise TourError
    check(article.title and article.text.count(article.title) == 0, "the headline stands once, above the text")
    view = window.workspace.source(article.id)
    check(any("repeat" in item.reason for item in view.removed), "repeated lines were removed, with their reason")
    driver.wait(lambda: window.workspace.entity_state(article.id) is not None, "entities were found and stored")
    driver.wait(lambda: bool(window.desk.entities), "and shown the moment they were stored")
    driver.wait(lambda: not window.runner.jobs, "nothing runs any more")
    driver.picture("02-imported")
    driver.run("article.source")
    driver.picture("03-original", dialog=True)
    driver.escape_dialog()
    passages = driver.passages(article.text)
    driver.select_by_keys(passages[0].span)
    check(window.bar.isVisible(), "the bar of labels stands at the selection")
    driver.picture("04-selected")
    driver.key(passages[0].key)
    check(len(window.desk.marks.annotations) == 1, f"one key tagged it as {passages[0].label}")
    driver.picture("05-tagged")
    driver.keys("Ctrl+Z")
    check(not window.desk.marks.annotations, "undo took it back")
    driver.keys("Ctrl+Shift+Z")
    check(len(window.desk.marks.annotations) == 1, "redo brought it again")
    for passage in passages[1:]:
        driver.select_by_keys(passage.span)
        driver.key(passage.key)
    check(len(window.desk.marks.annotations) == len(passages), f"{len(passages)} passages tagged by keyboard")
    driver.paint()
    click.echo(_READY)
    driver.rest(60_000)  # the first process kills this one now


def _second(driver: "Driver") -> None:
    click.echo("Open again, undo, export")
    window = driver.open(_project(driver.out), fixed_clock(), fixed_ids("b"))
    article = window.desk.article
    if article is None:
        raise TourError
    wanted = driver.passages(article.text)
    found = sorted(item.extent for item in window.desk.marks.annotations.values())
    check(found == sorted(passage.span for passage in wanted), "every tag is there after the kill")
    check(window.desk.entities, "entities are shown without being computed again")
    driver.keys("Ctrl+Z")
    check(len(window.desk.marks.annotations) == len(wanted) - 1, "undo works after the restart")
    driver.keys("Ctrl+Shift+Z")
    check(len(window.desk.marks.annotations) == len(wanted), "and so does redo")
    driver.picture("06-after-restart")
    window.appearance.use_theme("dark")
    driver.picture("07-dark")
    window.appearance.use_theme("light")
    driver.wait(lambda: not window.runner.jobs, "nothing runs any more")
    for format_id in ("spacy", "jsonl"):
        folder = driver.out / "dataset" / format_id
        window.chores.export(format_id, folder)
        driver.wait(lambda: not window.runner.jobs, f"exported as {format_id}")
        check(any(folder.iterdir()), f"the dataset is in {folder.name}")
    driver.picture("08-exported")


def _sample(driver: "Driver") -> None:
    click.echo("The sample project")
    from desktop.ui.starting import sample_path  # noqa: PLC0415  (as Driver)

    window = driver.open(sample_path(), fixed_clock(), fixed_ids("c"))
    check(window.library.model.total > 1, f"{window.library.model.total} articles")
    check(window.desk.marks.annotations, "the first of them is tagged")
    driver.wait(lambda: not window.runner.jobs, "entities are ready")
    driver.run("passage.next")
    driver.picture("09-sample")
    window.appearance.use_theme("dark")
    driver.picture("10-sample-dark")
    window.appearance.use_theme("sepia")
    driver.picture("11-sample-sepia")
    window.appearance.use_theme("light")
    driver.run("codebook")
    driver.picture("12-codebook", dialog=True)
    driver.escape_dialog()
    driver.run("help")
    driver.picture("13-keys")
    driver.keys("Escape")

"""Articles a second from files into the project, written and indexed; and the window while very many come in."""

import os
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QTimer

from desktop.settings import Settings
from desktop.ui.app import make_application
from desktop.ui.window import MainWindow
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace
from tests.bench.projects import quiet
from tests.bench.report import Result, from_times
from tests.bench.resting import rest
from tests.bench.texts import text

ARTICLES, LARGE, WORDS = 1_000, 4_000, 400
FEW = 50  # files that are read without other processes
MANY = 10_000
BROKEN = 37
TICK = 5  # milliseconds


def measure(folder: Path, runs: int) -> list[Result]:
    """One core and all of them in turns; then ten thousand files, of which some are broken, in the real window."""
    files, large = list(_write(folder / "some", ARTICLES)), list(_write(folder / "large", LARGE))
    one: list[float] = []
    every: list[float] = []
    for number in range(max(1, runs // 2)):
        one.append(_rate(folder / f"one-{number}.postil", [files[at : at + FEW] for at in range(0, ARTICLES, FEW)]))
        every.append(_rate(folder / f"all-{number}.postil", [large]))
    return [
        Result("import of plain text, one processor", "/s", median(one), len(one), at_least=300),
        Result("import of plain text, all processors", "/s", median(every), len(every), floor=median(one)),
        *_in_window(folder),
    ]


def _write(folder: Path, number: int) -> Iterator[Path]:
    folder.mkdir()
    for each in range(number):
        path = folder / f"{each:05}.txt"
        path.write_text(f"Headline number {each}\n\n{text(WORDS, each)}\n", "utf-8")
        yield path


def _rate(project: Path, portions: list[list[Path]]) -> float:
    with Workspace.open(project, create=True) as workspace:
        started = perf_counter()
        added = sum(len(jobs.import_paths(workspace, portion, quiet).added) for portion in portions)
        return added / (perf_counter() - started)


def _in_window(folder: Path) -> list[Result]:
    files = list(_write(folder / "many", MANY))
    for path in files[:: MANY // BROKEN][:BROKEN]:
        path.write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    make_application()
    window = MainWindow(Workspace.open(folder / "many.postil", create=True, annotator="bench"), Settings())
    setattr(window.chores, "find_entities", lambda: None)  # noqa: B010  (another part measures that)
    window.show()
    window.settle()
    gaps: list[float] = []
    memory: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer(window)
    timer.setInterval(TICK)
    timer.timeout.connect(tick)
    started = last = perf_counter()
    window.chores.bring_in([folder / "many"])
    timer.start()
    listed = 0.0
    while window.runner.jobs:
        rest(200 if listed else 20)
        memory.append(_megabytes())
        listed = listed or (perf_counter() - started if window.library.model.total else 0.0)
    elapsed = perf_counter() - started
    timer.stop()
    total = window.workspace.count()
    if total != MANY - BROKEN:
        message = f"{total} of {MANY - BROKEN} came in"
        raise RuntimeError(message)
    window.close()
    window.deleteLater()
    third = len(memory) // 3
    late = quantiles(gaps, n=20)[-1]
    return [
        from_times("  a 5 ms timer of the window meanwhile", gaps),
        Result("  its 95th percentile", "ms", late, len(gaps), at_most=20),
        Result(f"{MANY:,} files, {BROKEN} of them broken, in the window", "/s", total / elapsed, 1),
        Result("  until the first of them are in the list", "s", listed, 1, at_most=2),
        Result("  memory from the first third to the end", "MB", max(memory) - memory[third], 1, at_most=60),
    ]


def _megabytes() -> float:
    """What the process holds in memory; nothing where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0

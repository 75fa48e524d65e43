"""How long it takes from the start of the process to the first article on screen, against a bare text window."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.bench.projects import make
from tests.bench.report import Result
from tests.bench.texts import text

WORDS = 500


def measure(folder: Path, runs: int) -> list[Result]:
    """The start with stored highlights, as a ratio to the bare window."""
    project, file = folder / "start.postil", folder / "start.txt"
    make(project, [WORDS])
    file.write_text(text(WORDS), "utf-8")
    home = folder / "home"
    times: dict[str, list[float]] = {"bare": [], "postil": [], "whole": []}
    for number in range(runs + 1):  # in turns, so that a slow moment of the machine meets both
        for kind, path in (("bare", file), ("postil", project), ("whole", project)):
            elapsed = start(kind, path, home)
            if number:  # the first start fills the caches of the disk
                times[kind].append(elapsed)
    floor = median(times["bare"])
    return [
        Result(f"process start → {what}", "ms", median(times[kind]), runs, floor=floor, at_most=aim, relative=True)
        for kind, what, aim in (
            ("postil", f"article of {WORDS} words painted", 2.0),
            ("whole", "list of articles painted too", None),
        )
    ]


def start(kind: str, path: Path, home: Path) -> float:
    """Milliseconds of one start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "POSTIL_HOME": str(home)}
    command = [sys.executable, "-m", "tests.bench.start", kind, str(path)]
    started = time.monotonic()
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if run.returncode or not run.stdout.strip():
        message = f"the {kind} window did not start:\n{run.stderr}"
        raise RuntimeError(message)
    return (float(run.stdout.split()[-1]) - started) * 1000

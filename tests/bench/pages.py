"""Saved web pages per second, against bare trafilatura over the same pages.

Three pages come with the checkout. POSTIL_DEV_DATA may name a folder with more in `html`, packed with gzip: then they
are measured too, each read once in a round, by a program that has not met its lines before.
"""

import gzip
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import process_time

from desktop.formats.read.registry import reader_for
from desktop.text.cleaning import lines
from tests.bench.report import Result

PAGES = Path(__file__).resolve().parents[1] / "data" / "html"
ROUNDS = 5


def measure(_folder: Path, runs: int) -> list[Result]:
    """Ours, from bytes to articles with the map back, against trafilatura with the settings that it comes with.

    Both begin with the bytes, for finding out how they are to be read is part of the work.
    """
    results = [_result("web pages, from bytes to articles", PAGES, runs + 1, ROUNDS)]
    if "POSTIL_DEV_DATA" in os.environ:
        more = Path(os.environ["POSTIL_DEV_DATA"], "html")
        results.append(_result("  the same for the pages of the development data", more, 3, 1))
    return results


def _result(name: str, folder: Path, times: int, rounds: int) -> Result:
    pages = [gzip.decompress(path.read_bytes()) for path in sorted(folder.rglob("*.html.gz"))]
    ours, bare = _rates(pages, times, rounds)
    return Result(name, "/s", median(ours), len(ours), floor=median(bare), at_least=0.8, relative=True)


def _rates(pages: Sequence[bytes], times: int, rounds: int) -> tuple[list[float], list[float]]:
    """Pages a second, ours and bare, for each time but the first, which imports what both need."""
    from trafilatura import extract  # noqa: PLC0415  (as in the program, it is not there at the start)

    ours: list[float] = []
    bare: list[float] = []
    for _ in range(times):
        lines._remembered.cache_clear()  # noqa: SLF001  (a program that starts has met none)
        started = process_time()
        for _ in range(rounds):
            for page in pages:
                reader_for("a.html", page).read_bytes("a.html", page)
        between = process_time()
        for _ in range(rounds):
            for page in pages:
                extract(page)
        ended = process_time()
        ours.append(rounds * len(pages) / (between - started))
        bare.append(rounds * len(pages) / (ended - between))
    return ours[1:], bare[1:]

"""Saved web pages per second, against bare trafilatura over the same pages."""

import gzip
from pathlib import Path
from statistics import median
from time import process_time

from desktop.formats.read.registry import reader_for
from tests.bench.report import Result

PAGES = Path(__file__).resolve().parents[1] / "data" / "html"
ROUNDS = 5


def measure(_folder: Path, runs: int) -> list[Result]:
    """Ours, from bytes to articles with the map back, against trafilatura with the settings that it comes with.

    Both begin with the bytes, for finding out how they are to be read is part of the work.
    """
    from trafilatura import extract  # noqa: PLC0415  (as in the program, it is not there at the start)

    pages = [gzip.decompress(path.read_bytes()) for path in sorted(PAGES.glob("*.html.gz"))]
    ours: list[float] = []
    bare: list[float] = []
    for number in range(runs + 1):
        started = process_time()
        for _ in range(ROUNDS):
            for page in pages:
                reader_for("a.html", page).read_bytes("a.html", page)
        between = process_time()
        for _ in range(ROUNDS):
            for page in pages:
                extract(page)
        ended = process_time()
        if number:  # the first run imports what both need
            ours.append(ROUNDS * len(pages) / (between - started))
            bare.append(ROUNDS * len(pages) / (ended - between))
    return [
        Result(
            "web pages, from bytes to articles",
            "/s",
            median(ours),
            runs,
            floor=median(bare),
            at_least=0.8,
            relative=True,
        )
    ]

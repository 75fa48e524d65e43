"""What was measured, against what, and what was aimed at: a table for people and JSON for machines."""

import json
import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from desktop import __version__


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table.

    `value` is the median, `high` the 95th percentile where there were enough runs, both in `unit`. `floor` is the same
    kind of value of the bare thing, taken in turns with it. `at_most` and `at_least` say what is aimed at: for
    `value / floor` if `relative`, else for `value`.
    """

    what: str
    unit: str
    value: float
    runs: int
    high: float | None = None
    floor: float | None = None
    at_most: float | None = None
    at_least: float | None = None
    relative: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times the floor it is."""
        return self.value / self.floor if self.floor is not None else None

    @property
    def judged(self) -> float:
        """The figure that the aim is about."""
        return self.ratio if self.relative and self.ratio is not None else self.value

    @property
    def reached(self) -> bool:
        """Whether the aim is reached."""
        low = self.at_least is None or self.judged >= self.at_least
        return low and (self.at_most is None or self.judged <= self.at_most)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    started = perf_counter()
    call()
    return (perf_counter() - started) * 1000


def from_times(
    what: str, milliseconds: Iterable[float], *, floor: Iterable[float] = (), at_most: float | None = None
) -> Result:
    """A result of several times, beside those of the bare thing if there is one."""
    times, bare = sorted(milliseconds), list(floor)
    high = quantiles(times, n=20)[-1] if len(times) >= 20 else None
    return Result(what, "ms", median(times), len(times), high, median(bare) if bare else None, at_most)


def table(results: Iterable[Result]) -> str:
    """The results as aligned text."""
    rows: list[list[str]] = [["what", "median", "p95", "floor", "ratio", "aim", ""]]
    rows += [_row(result) for result in results]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: list[str], widths: list[int]) -> str:
    """Words to the left, figures to the right."""
    figures = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
    return "  ".join([row[0].ljust(widths[0]), *figures]).rstrip()


def _row(result: Result) -> list[str]:
    bound = result.at_most if result.at_most is not None else result.at_least
    sign = "≤" if result.at_most is not None else "≥"
    aim = "" if bound is None else f"{sign} {bound:g} {'×' if result.relative else result.unit}"
    return [
        result.what,
        f"{result.value:,.1f} {result.unit}",
        "" if result.high is None else f"{result.high:,.1f}",
        "" if result.floor is None else f"{result.floor:,.1f}",
        "" if result.ratio is None else f"{result.ratio:.2f}",
        aim,
        "" if result.reached else "missed",
    ]


def save(results: Iterable[Result], path: Path) -> None:
    """The results as JSON, with what they were measured on."""
    where = {
        "postil": __version__,
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "system": platform.platform(),
        "processors": os.cpu_count(),
    }
    rows = [asdict(result) | {"ratio": result.ratio, "reached": result.reached} for result in results]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"measured_on": where, "results": rows}, indent=2, ensure_ascii=False) + "\n", "utf-8")

"""Measure what Postil promises: python -m tests.bench --out build/bench.json."""

import argparse
import os
import tempfile
from importlib import import_module
from pathlib import Path

from tests.bench.report import Result, save, table

PARTS = ("starts", "window", "library", "entities", "pages", "imports", "hostile")


def main() -> None:
    """Measure everything, print the table, keep the figures."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/bench.json"))
    parser.add_argument("--runs", type=int, default=7, help="how often each thing is measured")
    parser.add_argument("--only", choices=PARTS, help="one part alone")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    results: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as name:
        os.environ["POSTIL_HOME"] = str(Path(name) / "home")
        for part in PARTS:
            if options.only in (None, part):
                module = import_module(f"tests.bench.{part}")  # Qt reads what is set above
                folder = Path(name) / part
                folder.mkdir()
                results += module.measure(folder, options.runs)
    print(table(results))
    save(results, options.out)


if __name__ == "__main__":
    main()

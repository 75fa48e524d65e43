"""Throw broken files at the readers: python -m tests.fuzz --seconds 600; what breaks one is kept in the corpus."""

import argparse
import hashlib
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from time import monotonic, process_time

from tests.fuzz.checking import check_file
from tests.fuzz.mutating import CORPUS, files, mutated

SLOW = 5.0  # seconds for one input that are worth a line


def main() -> int:
    """Run until the time is over; the number of inputs that broke a reader."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=None, help="to run the same inputs again")
    parser.add_argument("--only", default="", help="an ending, such as .md: files of one kind alone")
    parser.add_argument("--found", type=Path, default=CORPUS / "found", help="where what breaks a reader is kept")
    options = parser.parse_args()
    seed = Random().randrange(1 << 32) if options.seed is None else options.seed
    print(f"seed {seed}")
    broken = run(options.seconds, Random(seed), options.only, options.found)
    return 1 if broken else 0


def run(seconds: float, random: Random, only: str, found: Path) -> int:
    """Mutate and read until the time is over, and keep one input for each place where a reader breaks."""
    chosen = [path for path in [*files("seeds"), *files("found")] if path.name.endswith(only)]
    pool = [(path, path.read_bytes()) for path in chosen]
    others = [data for _, data in pool]
    places: Counter[str] = Counter()
    until, number = monotonic() + seconds, 0
    with tempfile.TemporaryDirectory(prefix="postil-fuzz-") as folder:
        while monotonic() < until:
            path, data = random.choice(pool)
            data = mutated(data, others, random)
            number += 1
            started = process_time()
            try:
                check_file(Path(folder, path.name), data)
            except Exception as error:  # all of them are faults  # noqa: BLE001
                place = _place(error)
                places[place] += 1
                if places[place] == 1:
                    name = _keep(found, path, data)
                    print(f"\n{name}: {place}\n{''.join(traceback.format_exception(error))[-1500:]}", flush=True)
            if (took := process_time() - started) > SLOW:
                print(f"\n{_keep(found, path, data)}: {took:.1f} s", flush=True)
    print(f"{number:,} inputs, {places.total():,} broke a reader in {len(places)} places")
    for place, times in places.most_common():
        print(f"{times:6,}  {place}")
    return places.total()


def _place(error: Exception) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/fuzz/" not in frame.filename]
    last = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"


def _keep(found: Path, path: Path, data: bytes) -> str:
    found.mkdir(parents=True, exist_ok=True)
    stem, _, ending = path.name.partition(".")
    name = f"{stem.split('-')[0]}-{hashlib.sha256(data).hexdigest()[:8]}.{ending}"
    (found / name).write_bytes(data)
    return name


if __name__ == "__main__":
    sys.exit(main())

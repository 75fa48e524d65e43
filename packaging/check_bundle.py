"""Put the built program beside the checkout: python packaging/check_bundle.py dist/postil/postil --out build/bundle.

Both clean, import, find entities, dump, export and take the tour, each started in an empty folder with nothing on the
path. What they say and every dataset they write must be the same, byte for byte. Prints sizes and times.
"""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = sorted((ROOT / "resources" / "sample" / "articles").glob("*.txt"))
PAGES = sorted((ROOT / "tests" / "data" / "html").glob("*.html.gz"))
REFUSED = {"many.zip"}  # a name in it leads out of the archive
# A small file of each kind that is read.
FORMATS = [
    path for path in sorted((ROOT / "tests" / "fuzz" / "corpus" / "seeds").iterdir()) if path.name not in REFUSED
]
STARTS = 5


class CheckError(Exception):
    """The two differ, or one of them does not do what it should."""


@dataclass
class Program:
    """One way to start Postil, the folder it works in, and how long its commands took, in seconds."""

    name: str
    command: list[str]
    folder: Path
    times: dict[str, float] = field(default_factory=dict)

    def run(self, *arguments: str) -> bytes:
        """What the command prints on standard output; CheckError where it does not end well."""
        empty = self.folder / "empty"
        empty.mkdir(parents=True, exist_ok=True)
        environment = {
            "PATH": "/nonexistent",
            "HOME": str(self.folder),
            "POSTIL_HOME": str(self.folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            **{name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ},  # Windows needs them
        }
        started = perf_counter()
        run = subprocess.run([*self.command, *arguments], cwd=empty, env=environment, capture_output=True, check=False)
        self.times[arguments[0]] = perf_counter() - started
        if run.returncode or list(empty.iterdir()):
            told = run.stderr.decode("utf-8", "replace")
            message = f"{self.name}: postil {' '.join(arguments)} ended with {run.returncode}\n{told}"
            raise CheckError(message)
        return run.stdout


def unpacked(folder: Path) -> list[Path]:
    """The saved web pages, unpacked into that folder."""
    folder.mkdir(parents=True)
    pages = {folder / path.stem: gzip.decompress(path.read_bytes()) for path in PAGES}
    for path, data in pages.items():
        path.write_bytes(data)
    return list(pages)


def work(program: Program, inputs: list[Path]) -> dict[str, bytes]:
    """Let one program do everything; what it told and wrote, by name."""
    files, project = [str(path) for path in inputs], str(program.folder / "check.postil")
    told = {"version": program.run("--version"), "clean": program.run("clean", *files, "--format", "jsonl")}
    program.run("import", project, *files)
    program.run("entities", project)
    told["dump"] = program.run("dump", project)
    for kind in ("jsonl", "spacy"):
        program.run("export", project, "--format", kind, "--out", str(program.folder / "export" / kind))
    program.run("tour", "--out", str(program.folder / "tour"))
    pictures = sorted(path.name for path in (program.folder / "tour").glob("*.png"))
    told["pictures"] = "\n".join(pictures).encode()
    for folder in ("export", "tour/dataset"):
        told |= written(program.folder, folder)
    return told


def written(root: Path, folder: str) -> dict[str, bytes]:
    """The files below a folder, by their path; CheckError where there are none."""
    files = {
        path.relative_to(root).as_posix(): path.read_bytes() for path in (root / folder).rglob("*") if path.is_file()
    }
    if not files:
        message = f"nothing was written below {folder}"
        raise CheckError(message)
    return files


def compare(ours: dict[str, bytes], theirs: dict[str, bytes]) -> list[str]:
    """The names of what differs."""
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def size(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def start_time(program: Program) -> float:
    """Median seconds of `postil --version`."""
    times = []
    for _ in range(STARTS):
        program.run("--version")
        times.append(program.times["--version"])
    return median(times)


def check(bundle: Path, out: Path) -> None:
    """Run both, compare, report; CheckError where they differ."""
    shutil.rmtree(out, ignore_errors=True)
    source = Program("checkout", [sys.executable, "-m", "desktop"], out / "checkout")
    built = Program("built", [str(bundle)], out / "built")
    inputs = ARTICLES + FORMATS + unpacked(out / "pages")
    results = [work(program, inputs) for program in (source, built)]
    print(f"size of the built program: {size(bundle.parent) / 1e6:,.0f} MB")
    for program in (source, built):
        took = "  ".join(f"{name} {seconds:.2f}" for name, seconds in program.times.items() if name != "--version")
        print(f"{program.name:9} start {start_time(program):.3f} s;  {took}")
    if different := compare(*results):
        message = f"checkout and built program differ in: {', '.join(different)}"
        raise CheckError(message)
    print(f"{len(results[0])} answers and files are the same, byte for byte")


def main() -> int:
    """Check, and say what failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/bundle"))
    options = parser.parse_args()
    try:
        check(options.bundle.resolve(), options.out.resolve())
    except (CheckError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

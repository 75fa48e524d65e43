"""The readers that are Python throughout, fuzzed by what they run through: python -m tests.fuzz.guided html.

Needs atheris, which is no dependency of the project: without it there is nothing to do, and that is said.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

SEEDS = Path(__file__).parent / "corpus" / "seeds"
FOUND = Path("build")


def main(arguments: list[str]) -> int:
    """Fuzz one target; what follows its name goes to libFuzzer, such as -max_total_time=60."""
    if find_spec("atheris") is None:
        print("atheris is not installed, so nothing is fuzzed by what it runs through: pip install atheris")
        return 0
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["desktop.text", "desktop.formats.read"]):
        targets = import_module("tests.fuzz.targets")
    name = next(iter(arguments), "")
    if name not in targets.TARGETS:
        print(f"one of: {', '.join(targets.TARGETS)}")
        return 2
    seeds = ",".join(str(path) for path in SEEDS.iterdir() if path.suffix == targets.TARGETS[name][1])
    FOUND.mkdir(exist_ok=True)
    options = [f"-seed_inputs={seeds}", "-timeout=120", "-rss_limit_mb=4096", "-max_len=20000"]
    options.append(f"-artifact_prefix={FOUND}/fuzz-{name}-")
    atheris.Setup(["fuzz", *options, *arguments[1:]], lambda data: targets.run(name, data))
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

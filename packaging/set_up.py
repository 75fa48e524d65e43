"""Make `.venv` ready: the pinned packages, and Postil itself from this checkout.

Standard library only; run by the Python that `.venv` is to use. With `dev` as an argument the tools that check and
build Postil come along. An environment that is there is kept unless it is broken, too old, or of another version than
the Python that was asked for by name (the environment variable PYTHON).
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
OLDEST = (3, 11)
VERSION = "import pip, sys; print('%d.%d' % sys.version_info[:2])"  # without pip, making it was broken off


def python() -> Path:
    """The interpreter inside `.venv`."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def version_there() -> "tuple[int, ...]":
    """The version of `.venv`'s Python; empty where there is none that starts."""
    try:
        run = subprocess.run([str(python()), "-c", VERSION], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(int(part) for part in run.stdout.split("."))


def usable(there: "tuple[int, ...]", here: "tuple[int, ...]", *, named: bool) -> bool:
    """Whether the environment can be kept: new enough, and the version asked for if one was."""
    return there == here if named else there >= OLDEST


def create() -> None:
    """Make `.venv` anew; leaves with a word of advice where the venv module is incomplete."""
    command = [sys.executable, "-m", "venv", "--clear", str(FOLDER)]
    if subprocess.run(command, check=False).returncode:
        sys.exit(
            "The virtual environment could not be made. On Debian and Ubuntu its module is a package of its own:\n"
            f"    sudo apt-get install python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        )


def install(extra: str) -> None:
    """Install Postil and what it needs, each at the version in `constraints.txt`."""
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [
        str(python()),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "--quiet",
        "--retries",
        "10",
    ]
    command = [*pip, "--constraint", str(ROOT / "packaging" / "constraints.txt"), "--editable", target]
    if code := subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode:
        sys.exit(code)


def main() -> None:
    """Set `.venv` up."""
    here = tuple(sys.version_info[:2])
    if here < OLDEST:
        sys.exit(f"Postil needs Python 3.11 or newer, this is {here[0]}.{here[1]}.")
    if not usable(version_there(), here, named=bool(os.environ.get("PYTHON"))):
        print(
            f"Setting up .venv with Python {here[0]}.{here[1]}; this is done once and takes a few minutes.", flush=True
        )
        create()
    install("dev" if "dev" in sys.argv[1:] else "")


if __name__ == "__main__":
    main()

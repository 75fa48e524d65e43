"""The Makefile: what is set up once stays set up, and what it opens depends on there being a display."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

pytestmark = pytest.mark.skipif(shutil.which("make") is None or os.name == "nt", reason="make is not installed here")
LATER = 4_000_000_000  # stamps newer than every file of the checkout, whatever the clock says


@pytest.fixture
def tree(checkout: Path, tmp_path: Path) -> Path:
    """A copy of what make reads, already set up, with a stand-in for Postil that says how it was started."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(checkout / name, tmp_path)
    shutil.copytree(checkout / "packaging", tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    scripts = tmp_path / ".venv" / "bin"
    scripts.mkdir(parents=True)
    (scripts / "python").symlink_to(sys.executable)
    (scripts / "postil").write_text('#!/bin/sh\necho "postil $*, on ${QT_QPA_PLATFORM:-a display}"\n', "utf-8")
    (scripts / "postil").chmod(0o755)
    for name in (".ready", ".ready-dev", ".libraries"):
        (tmp_path / ".venv" / name).touch()
        os.utime(tmp_path / ".venv" / name, (LATER, LATER))
    return tmp_path


def make(tree: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {"PATH": os.environ["PATH"], "HOME": str(tree)}
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=tree, env=kept | environment, capture_output=True, text=True, check=False)


def test_what_is_set_up_is_not_set_up_again_and_costs_next_to_nothing(tree: Path) -> None:
    times = []
    for _ in range(3):
        started = perf_counter()
        run = make(tree, "ready")
        times.append(perf_counter() - started)
        assert run.returncode == 0, run.stderr
        assert "set_up" not in run.stdout
    assert min(times) < 0.3


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_change_of_what_is_needed_sets_up_again(changed: str, tree: Path) -> None:
    os.utime(tree / changed, (LATER + 1, LATER + 1))
    assert "packaging/set_up.py" in make(tree, "-n", "ready").stdout
    assert "packaging/set_up.py dev" in make(tree, "-n", "ready-dev").stdout


def test_a_python_asked_for_by_name_is_used_and_remembered(tree: Path) -> None:
    asked = make(tree, "-n", "ready", PYTHON="python3.99").stdout
    assert "for name in python3.99;" in asked
    assert "touch .venv/.ready-python3.99" in asked
    assert make(tree, "ready", PYTHON="python3.99").returncode != 0
    (tree / ".venv" / ".ready-python3.99").touch()
    os.utime(tree / ".venv" / ".ready-python3.99", (LATER, LATER))
    assert "set_up" not in make(tree, "-n", "ready", PYTHON="python3.99").stdout


def test_without_a_python_that_is_new_enough_it_says_what_to_do(tree: Path) -> None:
    (tree / ".venv" / ".ready").unlink()
    old = tree / "old"
    old.mkdir()
    for name in ("make", "sh", "sed", "touch"):
        (old / name).symlink_to(shutil.which(name) or name)
    (old / "python3").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (old / "python3").chmod(0o755)
    run = make(tree, "run", PATH=str(old))
    assert run.returncode != 0
    assert "Postil needs Python 3.11 or newer" in run.stderr
    assert "sudo apt-get install python3 python3-venv" in run.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize(
    ("environment", "started"),
    [
        ({}, "postil tour --out build/tour, on offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "postil tour --out build/tour, on offscreen"),
        ({"DISPLAY": ":0"}, "postil --sample, on a display"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "postil --sample, on a display"),
        ({"QT_QPA_PLATFORM": "vnc"}, "postil --sample, on vnc"),
    ],
)
def test_run_opens_the_sample_or_takes_the_tour(environment: dict[str, str], started: str, tree: Path) -> None:
    run = make(tree, "run", **environment)
    assert run.stdout.splitlines()[-1] == started
    assert ("There is no display here" in run.stdout) == ("tour" in started)


def test_help_names_every_goal(tree: Path) -> None:
    text = make(tree).stdout
    goals = (tree / "Makefile").read_text("utf-8").split(".PHONY:")[1].splitlines()[0].split()
    assert [goal for goal in goals if f"make {goal} " not in text] == []

"""The budgets of the code's size, each exception a line with its reason."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("desktop", "packaging", "tests")
FILE, FUNCTION, CLASS, METHODS = 400, 50, 250, 20

# "path" or "path::name" of what may exceed a budget, and why.
EXCEPTIONS: dict[str, str] = {}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Every Python file of the checkout."""
    for folder in FOLDERS:
        yield from sorted((root / folder).rglob("*.py"))


def lines(node: ast.stmt) -> int:
    """How many lines a definition takes, its docstring included, its decorators not."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def excesses(path: Path, name: str) -> Iterator[tuple[str, str]]:
    """What in one file exceeds a budget: where, and by how much."""
    text = path.read_text("utf-8")
    if (length := len(text.splitlines())) > FILE:
        yield name, f"{length} lines, {FILE} is the budget of a file"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Function) and lines(node) > FUNCTION:
            yield f"{name}::{node.name}", f"{lines(node)} lines, {FUNCTION} is the budget of a function"
        elif isinstance(node, ast.ClassDef):
            yield from class_excesses(node, f"{name}::{node.name}")


def class_excesses(node: ast.ClassDef, where: str) -> Iterator[tuple[str, str]]:
    """What of one class exceeds a budget."""
    if lines(node) > CLASS:
        yield where, f"{lines(node)} lines, {CLASS} is the budget of a class"
    methods = sum(isinstance(child, Function) for child in node.body)
    if methods > METHODS:
        yield where, f"{methods} methods, {METHODS} is the budget of a class"


def test_every_file_function_and_class_keeps_its_budget() -> None:
    found = [pair for path in sources() for pair in excesses(path, path.relative_to(ROOT).as_posix())]
    over = [f"{where}: {what}" for where, what in found if where not in EXCEPTIONS]
    assert not over, "\n".join(over)


def test_every_exception_is_still_needed() -> None:
    needed = {where for path in sources() for where, _ in excesses(path, path.relative_to(ROOT).as_posix())}
    assert set(EXCEPTIONS) <= needed


def test_no_function_is_too_complex_even_where_the_linter_is_told_to_look_away() -> None:
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--ignore-noqa", "--select", "C901", *FOLDERS]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


LONG_FUNCTION = "def long() -> None:\n" + "    pass\n" * FUNCTION
LONG_CLASS = "class Long:\n" + "    a = 1\n" * CLASS
BUSY_CLASS = "class Busy:\n" + "".join(f"    def m{n}(self) -> None: ...\n" for n in range(METHODS + 1))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("\n" * (FILE + 1), "x.py"),
        (LONG_FUNCTION, "x.py::long"),
        (LONG_CLASS, "x.py::Long"),
        (BUSY_CLASS, "x.py::Busy"),
    ],
    ids=["file", "function", "class", "methods"],
)
def test_what_exceeds_a_budget_is_found(text: str, where: str, tmp_path: Path) -> None:
    path = tmp_path / "x.py"
    path.write_text(text, "utf-8")
    assert [found for found, _ in excesses(path, "x.py")] == [where]
    path.write_text(text.replace("    pass\n", "", 1).replace("    a = 1\n", "", 1).removeprefix("\n"), "utf-8")
    assert where == "x.py::Busy" or not list(excesses(path, "x.py"))

"""Which folders are packages, which files ship, and what no tracked file may say."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.resources import resource

ROOT = Path(__file__).resolve().parents[2]
# A character in brackets keeps each pattern from finding itself.
MACHINE = [
    r"(?<![\w.~*/-])/(?:[w]ork|[r]oot|[h]ome|[U]sers|[o]pt|[m]nt)/\w",
    r"(?<!\w)[A-Z]:[\\/]+[U]sers",
    r"[s]hared/(?:design|data|samples|hooks)",
]
REGISTRIES = [
    r"pypi[.]org",
    r"pythonhosted[.]org",
    r"deb[.]debian",
    r"security[.]debian",
    r"archive[.]ubuntu",
    r"npmjs[.](?:com|org)",
    r"proxy[.]golang",
    r"anaconda[.](?:com|org)",
]
FORBIDDEN = re.compile("|".join(MACHINE + REGISTRIES))


def tracked() -> list[Path]:
    """The files git keeps; without git, every file outside folders that are built."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached"]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        return [path for name in run.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    built = {".git", ".venv", "build", "dist", "__pycache__"}
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not any(part in built or part.endswith("_cache") for part in path.relative_to(ROOT).parts)
    ]


def test_folders_of_files_are_no_packages() -> None:
    inits = [path for folder in ("packaging", "resources", "tests") for path in (ROOT / folder).rglob("__init__.py")]
    assert inits == []


def test_every_folder_of_the_program_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "desktop").rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def named() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every call of `resource(...)` in the program: where it stands, and the leading parts that are spelled out."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "resource":
                yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", spelled_out(node.args)


def spelled_out(arguments: list[ast.expr]) -> tuple[str, ...]:
    """The leading arguments that are strings."""
    parts: list[str] = []
    for argument in arguments:
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            break
        parts.append(argument.value)
    return tuple(parts)


@pytest.mark.parametrize(("where", "parts"), list(named()))
def test_a_resource_that_code_names_opens(where: str, parts: tuple[str, ...]) -> None:
    path = resource(*parts)
    assert any(path.iterdir()) if path.is_dir() else path.read_bytes(), where


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            if match := FORBIDDEN.search(line):
                found.append(f"{path.relative_to(ROOT).as_posix()}:{number}: {match.group()}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    ["see /{}work/main", '"/{}root/x"', "in /{}home/ada/postil", "https://pypi{}.org/simple", "C:\\{}Users\\ada"],
)
def test_such_a_line_would_be_found(line: str) -> None:
    assert FORBIDDEN.search(line.replace("{}", ""))
    assert not FORBIDDEN.search(line)  # or this file would find itself


@pytest.mark.parametrize("line", ["desktop/workspace/jobs.py", "it did not work/play", "~/home/x", "at example.org"])
def test_other_lines_would_not(line: str) -> None:
    assert not FORBIDDEN.search(line)

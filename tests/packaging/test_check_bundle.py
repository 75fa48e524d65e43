"""The comparison of checkout and built program notices what differs and what fails."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]


@pytest.fixture
def module(script: Load) -> ModuleType:
    return script("check_bundle")


def test_what_differs_is_named(module: ModuleType) -> None:
    ours = {"dump": b"1", "export/a": b"x", "same": b"s"}
    theirs = {"dump": b"2", "export/b": b"x", "same": b"s"}
    assert module.compare(ours, theirs) == ["dump", "export/a", "export/b"]


def test_a_program_starts_in_an_empty_folder_with_nothing_on_the_path(module: ModuleType, tmp_path: Path) -> None:
    code = "import os; print(os.environ['PATH'], os.listdir(), os.environ['POSTIL_HOME'])"
    program = module.Program("x", [sys.executable, "-c", code], tmp_path)
    assert program.run("any").decode().split() == ["/nonexistent", "[]", str(tmp_path / "home")]
    assert program.times["any"] > 0


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "open('left-behind', 'w').close()"])
def test_a_program_that_fails_or_leaves_files_is_told(code: str, module: ModuleType, tmp_path: Path) -> None:
    program = module.Program("x", [sys.executable, "-c", code], tmp_path)
    with pytest.raises(module.CheckError, match="postil any ended with"):
        program.run("any")


def test_nothing_written_is_a_failure(module: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "export").mkdir()
    with pytest.raises(module.CheckError):
        module.written(tmp_path, "export")
    (tmp_path / "export" / "a").write_bytes(b"x")
    assert module.written(tmp_path, "export") == {"export/a": b"x"}
    assert module.size(tmp_path) == 1

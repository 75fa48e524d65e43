"""The coverage budgets are held, by a figure that can be missed."""

import json
import subprocess
import sys
from pathlib import Path


def summary(lines: int = 0, branches: int = 0) -> dict[str, dict[str, int]]:
    return {"summary": {"missing_lines": lines, "missing_branches": branches}}


def check(
    checkout: Path, folder: Path, files: dict[str, dict[str, dict[str, int]]], overall: float
) -> "subprocess.CompletedProcess[str]":
    report = folder / "coverage.json"
    report.write_text(json.dumps({"files": files, "totals": {"percent_covered": overall}}), "utf-8")
    command = [sys.executable, str(checkout / "packaging" / "coverage_budget.py"), str(report)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_report_that_keeps_the_budgets_passes(checkout: Path, tmp_path: Path) -> None:
    run = check(checkout, tmp_path, {"desktop/text/a.py": summary(), "desktop/ui/b.py": summary(9, 9)}, 90.0)
    assert run.returncode == 0
    assert run.stdout == "coverage: 90.0 % of lines and branches\n"


def test_one_branch_of_the_data_floors_is_one_too_many(checkout: Path, tmp_path: Path) -> None:
    run = check(checkout, tmp_path, {"desktop/store/a.py": summary(0, 1)}, 99.9)
    assert run.returncode == 1
    assert "desktop/store/a.py: 0 lines and 1 branches" in run.stdout


def test_too_little_of_the_whole_fails(checkout: Path, tmp_path: Path) -> None:
    run = check(checkout, tmp_path, {"desktop/cli/a.py": summary(50, 9)}, 89.9)
    assert run.returncode == 1
    assert "it should be 90 %" in run.stdout

"""The PySide6 in use counts references rightly, and it is the pinned one."""

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TOLERANCE = 100  # of 1,000 calls: what a cache may hold back


def drift(python: str = sys.executable) -> dict[str, dict[str, int]]:
    """What `qt_references.py` measures, run by that Python."""
    run = subprocess.run([python, str(HERE / "qt_references.py")], capture_output=True, text=True, check=True)
    answer: dict[str, dict[str, int]] = json.loads(run.stdout)
    return answer


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal there: counts mean nothing")
def test_calls_into_qt_take_no_reference_too_many() -> None:
    measured = drift()
    assert len(measured) >= 20
    assert {name: counts for name, counts in measured.items() if min(counts.values()) < -TOLERANCE} == {}


def test_qt_is_pinned_to_one_version_everywhere(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [re.split("==", name)[1] for name in project["dependencies"] if name.startswith("PySide6-Essentials==")]
    constraints = (checkout / "packaging" / "constraints.txt").read_text("utf-8")
    pinned = re.findall(r"^(?:PySide6_Essentials|shiboken6)==(.+)$", constraints, re.MULTILINE)
    installed = [version("PySide6-Essentials"), version("shiboken6")]
    assert {*asked, *pinned, *installed} == {asked[0]}
    assert len(pinned) == 2

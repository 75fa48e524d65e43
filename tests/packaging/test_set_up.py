"""When an environment is kept and when it is made anew."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

NEW, OLD, OTHER = (3, 12), (3, 10), (3, 13)


@pytest.mark.parametrize(
    ("there", "named", "kept"),
    [
        (NEW, False, True),
        (OTHER, False, True),
        (OLD, False, False),
        ((), False, False),
        (NEW, True, True),
        (OTHER, True, False),
        ((), True, False),
    ],
)
def test_an_environment_is_kept_if_it_serves(
    there: tuple[int, ...], named: bool, kept: bool, script: Callable[[str], ModuleType]
) -> None:
    assert script("set_up").usable(there, NEW, named=named) is kept


def test_a_broken_environment_has_no_version(
    script: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = script("set_up")
    monkeypatch.setattr(module, "FOLDER", Path(sys.prefix))
    assert module.version_there() == sys.version_info[:2]
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    assert module.version_there() == ()

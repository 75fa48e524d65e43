"""What the README says is so: its commands are understood, its keys do what it says, its files are there."""

import re
from pathlib import Path

import pytest

from desktop.__main__ import COMMANDS
from desktop.formats.read.registry import READERS
from desktop.formats.registry import FORMATS
from desktop.ui.actions import ACTIONS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
KEYS = {key for item in ACTIONS for key in item.keys}


def test_it_starts_with_the_two_commands() -> None:
    assert re.findall(r"^make \w+", README, re.MULTILINE)[:2] == ["make run", "make test"]
    assert README.index("make run") < 100


def test_every_goal_of_make_that_it_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    goals = set(re.findall(r"`(?:PYTHON=\S+ )?make ([a-z-]+)`", README)) | {"run", "test"}
    assert [goal for goal in sorted(goals) if not re.search(rf"^{goal}:", makefile, re.MULTILINE)] == []


def test_every_command_that_it_names_is_there() -> None:
    words = re.findall(r"^postil ([a-z]+)\b(?!\.)", README, re.MULTILINE)
    assert set(words) == set(COMMANDS)


def test_every_key_in_its_table_belongs_to_an_action() -> None:
    rows = re.findall(r"^\| (`.*?) \| ", README.split("## Keys")[1].split("## Commands")[0], re.MULTILINE)
    named = [key for row in rows for key in re.findall(r"`(\S+)`", row)]
    assert len(named) > 15
    assert [key for key in named if key not in KEYS] == []


def test_it_names_every_format() -> None:
    formats = README.split("## Formats")[1].split("## ")[0]
    assert [item.id for item in FORMATS if f"`{item.id}`" not in formats] == []
    assert [reader.id for reader in READERS if not any(f"`{suffix}`" in formats for suffix in reader.suffixes)] == []


@pytest.mark.parametrize("target", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_every_file_it_links_to_is_there(target: str) -> None:
    assert (ROOT / target).exists()

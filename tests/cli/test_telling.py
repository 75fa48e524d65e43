"""What goes to standard error, and how paths are printed."""

import os
from pathlib import Path

import pytest

from desktop.cli.telling import say_error, shown


def test_a_path_is_printed_as_its_user_wrote_it() -> None:
    assert shown(Path("Zürich 🚀.txt")) == "Zürich 🚀.txt"
    nameless = Path(os.fsdecode(b"caf\xe9.txt"))
    assert shown(nameless) == str(nameless)


def test_an_error_is_one_line_and_its_hint_another(capsys: pytest.CaptureFixture[str]) -> None:
    say_error("It is empty.")
    say_error("It is empty.", "Fill it.")
    assert capsys.readouterr().err == "error: It is empty.\nerror: It is empty.\n  Fill it.\n"

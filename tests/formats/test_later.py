"""A format is imported when it is first used."""

import subprocess
import sys

import pytest

from desktop.formats.later import later


def test_the_function_is_called_with_what_it_is_given() -> None:
    assert later("textwrap", "dedent")("  a\n  b") == "a\nb"


def test_a_function_that_is_not_there_is_told_when_it_is_called() -> None:
    missing = later("textwrap", "indented")
    with pytest.raises(AttributeError, match="indented"):
        missing("a")


_LOOK = """
import sys
import desktop.formats.registry, desktop.formats.read.registry
heavy = ("desktop.formats.write.", "desktop.formats.read.pdf", "desktop.formats.read.tables", "docx", "lxml", "spacy")
print(*(name for name in sys.modules if name.startswith(heavy)))
"""


def test_the_tables_of_formats_import_none_of_them() -> None:
    told = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []

"""The table of formats."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.formats.registry import FORMATS, get


def test_ids_are_distinct_and_everything_is_described() -> None:
    assert len({form.id for form in FORMATS}) == len(FORMATS)
    assert all(form.name and form.description.endswith(".") and form.suffix.startswith(".") for form in FORMATS)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.id)
def test_every_format_writes_files_of_its_ending(form, marked, gathered, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    assert get(form.id) is form
    written = form.write(gathered(marked("Ada vows to go.", [("pledge", "vows to go")])), tmp_path, lambda *_: None)
    assert any(path.suffix == form.suffix for path in written.files)
    assert all(path.is_file() for path in written.files)
    assert written.usage


def test_an_unknown_format_is_told_with_those_there_are() -> None:
    with pytest.raises(PostilError, match="no format “word”") as caught:
        get("word")
    assert "spacy, jsonl" in caught.value.hint


def test_the_table_is_read_without_what_formats_need(checkout: Path) -> None:
    code = "import sys, desktop.formats.registry; assert not {'spacy', 'numpy'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=checkout, check=False).returncode == 0

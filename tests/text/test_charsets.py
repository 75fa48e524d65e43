"""Names of encodings."""

import pytest

from desktop.errors import PostilError
from desktop.text.charsets import asked_for, by_name


def test_names_that_people_use() -> None:
    assert asked_for(" Windows-1251 ") == "cp1251"
    assert asked_for("UTF-16LE") == "utf-16-le"
    assert asked_for("shift-jis") == "shift_jis"


@pytest.mark.parametrize("name", ["nonsense", "rot13", "zip", "base64", "a\0b"])
def test_names_of_no_encoding(name: str) -> None:
    with pytest.raises(PostilError, match="no encoding called"):
        asked_for(name)


@pytest.mark.parametrize(
    ("name", "known"), [("ISO-8859-1", "cp1252"), ("utf-16", "utf-8"), ("rot13", ""), ("x\0y", ""), ("utf-7", "")]
)
def test_names_as_browsers_take_them(name: str, known: str) -> None:
    assert by_name(name) == known

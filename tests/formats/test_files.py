"""Files come out whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import PostilError
from desktop.formats.files import make_folder, write_file


def test_a_file_is_written_and_its_folder_made(tmp_path: Path) -> None:
    path = write_file(tmp_path / "a" / "b" / "x.txt", [b"one\n", b"two\n"])
    assert path.read_bytes() == b"one\ntwo\n"
    assert [each.name for each in path.parent.iterdir()] == ["x.txt"]


def test_what_stood_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = write_file(tmp_path / "x.txt", [b"old"])

    def parts() -> Iterator[bytes]:
        yield b"new"
        message = "stopped"
        raise KeyboardInterrupt(message)

    with pytest.raises(KeyboardInterrupt):
        write_file(path, parts())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    write_file(path, [b"new"])
    assert path.read_bytes() == b"new"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    taken = write_file(tmp_path / "taken", [b""])
    with pytest.raises(PostilError, match="taken is a file"):
        make_folder(taken)
    with pytest.raises(PostilError, match="below cannot be written") as caught:
        make_folder(taken / "below")
    assert "The project is as it was" in caught.value.hint


def test_a_failing_disk_is_the_users_world(tmp_path: Path) -> None:
    (tmp_path / "x.txt").mkdir()
    with pytest.raises(PostilError, match=r"x\.txt cannot be written"):
        write_file(tmp_path / "x.txt", [b"a"])
    assert [each.name for each in tmp_path.iterdir()] == ["x.txt"]
    (tmp_path / ".y.txt.part").mkdir()
    with pytest.raises(PostilError, match=r"y\.txt cannot be written"):
        write_file(tmp_path / "y.txt", [b"a"])

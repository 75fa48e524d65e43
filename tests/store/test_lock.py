"""Who holds a project, in words."""

import json
import os
import socket
import threading
from pathlib import Path

import pytest

from desktop.store.lock import WriteLock, holder, lock_path, refusal


def test_one_holds_it_and_the_other_learns_who(path: Path) -> None:
    first, second = WriteLock(path), WriteLock(path)
    assert first.acquire()
    assert not second.acquire()
    assert holder(path) == "another window of this program"
    assert "is being edited by another window of this program. Nothing was changed." in refusal(path).message
    first.release()
    assert second.acquire()
    second.release()


def test_it_is_let_go_when_every_holder_has_let_go(path: Path) -> None:
    lock, other = WriteLock(path), WriteLock(path)
    assert lock.acquire()
    assert lock.acquire()
    lock.release()
    assert not other.acquire()
    lock.release()
    assert other.acquire()
    other.release()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (json.dumps({"pid": 1, "host": socket.gethostname()}), "another Postil (process 1)"),
        (json.dumps({"pid": os.getpid(), "host": "far"}), f"another Postil (process {os.getpid()} on far)"),
        ("half a line", "another program"),
        ("[]", "another program"),
        ("", "another program"),
    ],
    ids=["here", "elsewhere", "half a line", "no object", "nothing"],
)
def test_the_holder_in_words(path: Path, written: str, said: str) -> None:
    lock_path(path).write_bytes(b"\0" * 64 + written.encode())
    assert holder(path) == said


def test_a_holder_who_left_no_name(path: Path) -> None:
    assert holder(path) == "another program"


def test_the_name_of_an_earlier_holder_is_overwritten(path: Path) -> None:
    lock_path(path).write_bytes(b"\0" * 64 + b'{"pid": 1, "host": "a machine with a very long name indeed, far away"}')
    lock = WriteLock(path)
    assert lock.acquire()
    assert holder(path) == "another window of this program"
    lock.release()


def test_threads_share_it(tmp_path: Path) -> None:
    lock = WriteLock(tmp_path / "a.postil")
    refused: list[bool] = []

    def often() -> None:
        for _ in range(300):
            if not lock.acquire():
                refused.append(True)
                continue
            lock.release()

    assert lock.acquire()
    threads = [threading.Thread(target=often) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lock.release()
    assert not refused
    other = WriteLock(tmp_path / "a.postil")
    assert other.acquire()
    other.release()

"""What has been painted as tagged is in the file, even if the program is killed the moment after."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.workspace.workspace import Workspace
from tests.flows.conftest import Ask
from tests.windows import FIRST, OpenWindow, Project, press

TAGGER = Path(__file__).with_name("tagger.py")


def tag_and_be_killed(path: Path, after: int) -> list[tuple[int, int]]:
    """Start the tagger, kill it when it has painted so many tags; where it said that they are."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, TAGGER, path], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        said = []
        assert process.stdout is not None
        for line in process.stdout:
            start, end = line.split()
            said.append((int(start), int(end)))
            if len(said) == after:
                process.kill()
                break
        process.stdout.read()
    assert process.returncode == (-signal.SIGKILL if hasattr(signal, "SIGKILL") else 1)
    return said


@pytest.mark.parametrize("after", [1, 3, 17])
def test_a_tag_that_was_painted_outlives_a_kill(
    project: Project, open_window: OpenWindow, ask: Ask, after: int
) -> None:
    workspace = project()
    path = workspace.path
    workspace.close()
    said = tag_and_be_killed(path, after)
    assert len(said) == after

    again = Workspace.open(path)
    assert not again.read_only, "a lock dies with its holder"
    window = open_window(again)
    found = [(item.extent.start, item.extent.end) for item in again.annotations(1)]
    assert found[:after] == said
    assert len(window.desk.marks.annotations) == len(found)
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]

    press(window.page, *["Ctrl+Z"] * len(found))
    assert again.annotations(1) == ()
    press(window.page, "Ctrl+Shift+Z")
    quotes = [span.of(FIRST) for item in again.annotations(1) for span in item.spans]
    assert quotes == [FIRST[said[0][0] : said[0][1]]]

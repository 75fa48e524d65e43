"""What every test stands on: no screen, a home of its own, and nothing left behind."""

import gc
import os
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from time import monotonic, sleep

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.pop("QT_STYLE_OVERRIDE", None)

# A shared machine is slow at times, so no example has a deadline. Where CI is set, the examples are the same in every
# run; elsewhere they differ, and a failing one is kept and printed.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

ROOT = Path(__file__).resolve().parent.parent
_HOMES = count()


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and projects of the program go to a folder that is this test's alone; made only when it is used."""
    monkeypatch.setenv("POSTIL_HOME", str(tmp_path_factory.getbasetemp() / f"home-{next(_HOMES)}"))


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """Fail the test that leaves a thread running or a window behind."""
    threads = set(threading.enumerate())
    windows = _windows()
    yield
    left = _still_running(threads)
    assert not left, f"threads left running: {left}"
    if _windows().keys() - windows.keys():
        gc.collect()  # a window that only a cycle keeps alive is not left behind
    opened = [name for pointer, name in _windows().items() if pointer not in windows]
    assert not opened, f"windows left behind: {opened}"


def _still_running(before: set[threading.Thread], patience: float = 2.0) -> list[str]:
    """Names of the threads that are new and do not end within `patience` seconds."""
    until = monotonic() + patience
    while new := [thread.name for thread in threading.enumerate() if thread not in before]:
        if monotonic() > until:
            return new
        sleep(0.01)
    return []


def _windows() -> dict[int, str]:
    """The top-level widgets there are, by address, but for Qt's own tooltip; empty until a test has used Qt."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415  (tests without a window do without Qt)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  (as above)
    from shiboken6 import getCppPointer  # noqa: PLC0415  (as above)

    if QCoreApplication.instance() is None:
        return {}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    named = ((widget, widget.metaObject().className()) for widget in QApplication.topLevelWidgets())
    return {getCppPointer(widget)[0]: name for widget, name in named if name != "QTipLabel"}

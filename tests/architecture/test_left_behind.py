"""The guard in conftest.py that fails tests which leave threads or windows: it must be able to fail."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PASSES = """
def test_tidy(qtbot):
    from PySide6.QtWidgets import QWidget
    import threading
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    thread = threading.Thread(target=lambda: None)
    thread.start()
"""
LEAVES_WINDOW = """
kept = []
def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    kept.append(QWidget())
"""
LEAVES_THREAD = """
import threading
def test_thread():
    threading.Thread(target=threading.Event().wait, daemon=True, name="forgotten").start()
"""


@pytest.mark.parametrize(
    ("body", "complaint"),
    [(PASSES, ""), (LEAVES_WINDOW, "windows left behind"), (LEAVES_THREAD, "threads left running: ['forgotten']")],
    ids=["tidy", "window", "thread"],
)
def test_what_is_left_behind_fails_the_test(
    body: str, complaint: str, checkout: Path, pytester: pytest.Pytester
) -> None:
    pytester.makeconftest((checkout / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(body)
    run = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    run.assert_outcomes(passed=1, errors=1 if complaint else 0)
    assert complaint in run.stdout.str()

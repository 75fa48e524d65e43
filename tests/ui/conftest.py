"""The fixtures of tests that open windows."""

from tests.windows import open_window, project, qapp

__all__ = ["open_window", "project", "qapp"]

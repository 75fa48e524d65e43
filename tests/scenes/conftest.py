"""The fixtures of tests that open windows."""

from tests.windows import qapp

__all__ = ["qapp"]

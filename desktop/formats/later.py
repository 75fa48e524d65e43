"""Functions whose module is imported when they are first called."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(module: str, function: str) -> Callable[..., Any]:
    """A function of that module, by name; the module and all that it needs is imported by the first call.

    Tables of formats are read when the window starts, while what reads and writes them takes up to a second to import.
    """

    def call(*arguments: object) -> Any:  # noqa: ANN401  (whatever the function gives)
        return getattr(import_module(module), function)(*arguments)

    return call

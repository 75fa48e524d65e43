"""Where the program starts: a command runs without a window, everything else opens one."""

import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = ("import", "clean", "entities", "export", "dump")
# Qt for Python reads the source of every module that is imported after it; a start saves 10 ms where these come first.
_BEFORE_QT = ("desktop.workspace.workspace", "desktop.text.lanes", "desktop.text.utf16")
_OPTIONS = ("-h", "--help", "--version", "-q", "--quiet")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window on a project or on none; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    first = given[0] if given else ""
    if first in COMMANDS or first in _OPTIONS:
        from desktop.cli.main import main as run_command  # noqa: PLC0415  (the window starts without it)

        return run_command(given)
    if first == "tour":
        from desktop.ui.tour import main as run_tour  # noqa: PLC0415  (as above)

        return run_tour(given[1:])
    import_before_qt()
    from desktop.ui.app import run  # noqa: PLC0415  (commands run without Qt)

    return run(given)


def import_before_qt() -> None:
    """Import what knows nothing of Qt while Qt is not there yet."""
    for name in _BEFORE_QT:
        import_module(name)


if __name__ == "__main__":
    sys.exit(main())

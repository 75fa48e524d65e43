"""Where the program starts: a command runs without a window, everything else opens one."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = ("import", "columns", "clean", "source", "reclean", "entities", "codebook", "export", "dump")
# Qt for Python reads the source of every module that is imported after it; a start saves 10 ms where these come first.
_BEFORE_QT = (
    *("desktop.workspace.workspace", "desktop.workspace.coverage", "desktop.workspace.doubts"),
    *("desktop.text.lanes", "desktop.text.utf16"),
)
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
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
    if refused := _refusal(given):
        sys.stderr.write(f"error: {refused}\n")
        return 2
    import_before_qt()
    from desktop.ui.app import run  # noqa: PLC0415  (commands run without Qt)

    return run(given)


def _refusal(given: Sequence[str]) -> str:
    """Why no window can be opened for those words; empty where one can."""
    words = [word for word in given if not word.startswith("-")]
    if len(words) > 1 or (words and not _is_path(words[0])):
        from difflib import get_close_matches  # noqa: PLC0415  (rare)

        near = get_close_matches(words[0], (*COMMANDS, "tour"), 1)
        meant = f"Did you mean {near[0]}?" if near else "See postil --help."
        return f"There is no command {words[0]}, and a window opens on one project. {meant}"
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        return "There is no display to open the window on.\n  The commands work without one: see postil --help."
    return ""


def _is_path(word: str) -> bool:
    return word.endswith(".postil") or os.sep in word or os.path.exists(word)  # noqa: PTH110  (no Path is needed)


def import_before_qt() -> None:
    """Import what knows nothing of Qt while Qt is not there yet."""
    for name in _BEFORE_QT:
        import_module(name)


if __name__ == "__main__":
    sys.exit(main())

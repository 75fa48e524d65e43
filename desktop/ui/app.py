"""Starts the window: `postil`, `postil PROJECT`, `postil --sample`."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.errors import PostilError
from desktop.settings import Settings
from desktop.ui import starting
from desktop.ui.theme import load_fonts
from desktop.ui.translation import language_for, use_language

_SETTLED = 500  # milliseconds


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with the bundled faces, in the Fusion style that the theme is drawn for."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setDesktopFileName("postil")
    # The style is asked for in words: `setStyle` returns it, and for that Qt for Python would first make the class of
    # all styles, with 570 values of enumerations: 10 ms of the start.
    application = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    application.setApplicationName("Postil")
    load_fonts(first=True)
    use_language(application, "en")
    return application


def run(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    gc.disable()  # thousands of objects are made that all stay: looking for garbage among them takes 10 ms
    application = make_application()
    sys.excepthook = _report_fault
    QTimer.singleShot(_SETTLED, application, _start_log)
    settings = Settings()
    if (language := language_for(settings.text("language"))) != "en":
        use_language(application, language)
    try:
        path = _project(arguments, settings)
        workspace = starting.open_workspace(path, settings)
    except PostilError as error:
        from desktop.ui.faults import offer_others  # noqa: PLC0415  (as above)

        offered = offer_others(error, settings)
        if offered is None:
            return 1
        workspace = offered
    application.setProperty("window", starting.show_window(workspace, settings))
    return application.exec()


def _start_log() -> None:
    from desktop.ui.faults import start_log  # noqa: PLC0415  (the start does without it)

    start_log()


def _report_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    from desktop.ui.faults import report_fault  # noqa: PLC0415  (as above)

    report_fault(kind, fault, trace)


def _project(arguments: Sequence[str], settings: Settings) -> Path:
    if "--sample" in arguments:
        return starting.sample_path()
    return Path(arguments[0]) if arguments else starting.first_project(settings)

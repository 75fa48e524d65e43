"""Starts the window: `postil`, `postil PROJECT`, `postil --sample`."""

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.errors import PostilError
from desktop.settings import Settings, config_folder
from desktop.ui import starting
from desktop.ui.theme import load_fonts

log = logging.getLogger(__name__)
_LOG_SIZE = 500_000  # bytes; a longer log becomes the old one at the next start


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with the bundled faces, in the Fusion style that the theme is drawn for."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setDesktopFileName("postil")
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Postil")
    application.setStyle("Fusion")
    load_fonts(first=True)
    return application


def start_log() -> Path:
    """Write warnings and faults to a file of limited size; returns its path."""
    path = config_folder() / "postil.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LOG_SIZE:
            path.replace(path.with_suffix(".old.log"))
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def _report_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A bug: into the log, and one plain sentence to the user. The program goes on; edits are on the disk already."""
    log.error("fault", exc_info=(kind, fault, trace))
    if QApplication.instance() is not None:
        QMessageBox.warning(
            None,
            "Postil",
            "Something went wrong in Postil. Everything you have tagged is saved.\n"
            f"If it happens again, please report it with the log: {config_folder() / 'postil.log'}",
        )


def run(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    gc.disable()  # thousands of objects are made that all stay: looking for garbage among them takes 10 ms
    application = make_application()
    start_log()
    sys.excepthook = _report_fault
    settings = Settings()
    try:
        path = _project(arguments, settings)
        workspace = starting.open_workspace(path, settings)
    except PostilError as error:
        return _sorry(error, settings)
    application.setProperty("window", starting.show_window(workspace, settings))
    return application.exec()


def _project(arguments: Sequence[str], settings: Settings) -> Path:
    if "--sample" in arguments:
        return starting.sample_path()
    return Path(arguments[0]) if arguments else starting.first_project(settings)


def _sorry(error: PostilError, settings: Settings) -> int:
    """Say why the project cannot be opened, and offer the sample instead."""
    print(f"error: {error.message}\n{error.hint}".rstrip(), file=sys.stderr)  # noqa: T201  (a terminal start sees it too)
    box = QMessageBox(QMessageBox.Icon.Warning, "Postil", error.message)
    box.setInformativeText(error.hint)
    sample = box.addButton("Open the sample", QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is not sample:
        return 1
    try:
        workspace = starting.open_workspace(starting.sample_path(), settings)
    except PostilError as fault:
        print(f"error: {fault}", file=sys.stderr)  # noqa: T201  (as above)
        return 1
    application = make_application()
    application.setProperty("window", starting.show_window(workspace, settings))
    return application.exec()

"""What is done about faults: the log, the word to the user, and a project that cannot be opened."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.errors import PostilError
from desktop.settings import Settings, config_folder
from desktop.ui import starting
from desktop.ui.said import said
from desktop.ui.style import style_sheet
from desktop.ui.theme import palette, theme_for
from desktop.ui.translation import tr
from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)
_LOG_SIZE = 500_000  # bytes; a longer log becomes the old one at the next start
_NAME = "postil-log"
_told: set[str] = set()  # where the faults happened that the user has heard of


def start_log() -> Path:
    """Write warnings and faults to a file of limited size; returns its path. A second call changes nothing."""
    path = config_folder() / "postil.log"
    if any(handler.get_name() == _NAME for handler in logging.getLogger().handlers):
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LOG_SIZE:
            path.replace(path.with_suffix(".old.log"))
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.set_name(_NAME)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def report_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A bug: into the log, and one plain sentence to the user. The program goes on; edits are on the disk already.

    The user hears of a fault once, though it may come back with every frame that is painted.
    """
    if not issubclass(kind, Exception):  # Ctrl+C in the terminal
        sys.__excepthook__(kind, fault, trace)
        return
    start_log()
    log.error("fault", exc_info=(kind, fault, trace))
    place = "".join(traceback.format_tb(trace)[-1:])
    if QApplication.instance() is not None and place not in _told:
        _told.add(place)
        QMessageBox.warning(
            None,
            "Postil",
            tr("Something went wrong in Postil. Everything you have tagged is saved.")
            + "\n"
            + tr("If it happens again, please report it with the log: {path}", path=config_folder() / "postil.log"),
        )


def offer_others(error: PostilError, settings: Settings) -> Workspace | None:
    """Say why a project cannot be opened, and offer another one, a new one or the sample until one can be.

    None where none is wanted.
    """
    theme = theme_for(settings.text("theme"))
    while True:
        _print(error)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Postil", said(error.message))
        box.setInformativeText(said(error.hint))
        box.setPalette(palette(theme))
        box.setStyleSheet(style_sheet(theme))
        role = QMessageBox.ButtonRole.AcceptRole
        ways = {
            box.addButton(tr("Open project…"), role): _ask_which,
            box.addButton(tr("New project…"), role): _ask_where,
            box.addButton(tr("Open the sample"), role): _the_sample,
        }
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
        box.exec()
        way = next((way for button, way in ways.items() if button is box.clickedButton()), None)
        if way is None:
            return None
        try:
            path, create = way()
            if path is not None:
                return starting.open_workspace(path, settings, create=create)
        except PostilError as fault:
            error = fault


def _the_sample() -> tuple[Path | None, bool]:
    return starting.sample_path(), False


def _ask_which() -> tuple[Path | None, bool]:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (rarely needed)

    name, _ = QFileDialog.getOpenFileName(None, tr("Open project"), "", starting.project_kinds())
    return (Path(name) if name else None), False


def _ask_where() -> tuple[Path | None, bool]:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (as above)

    name, _ = QFileDialog.getSaveFileName(None, tr("New project"), "untitled.postil", starting.project_kinds())
    return (starting.with_ending(name) if name else None), True


def _print(error: PostilError) -> None:
    """A start from a terminal sees it too; a program without one has nowhere to write."""
    if sys.stderr is not None:
        print(f"error: {error.message}\n{error.hint}".rstrip(), file=sys.stderr)  # noqa: T201  (as said)

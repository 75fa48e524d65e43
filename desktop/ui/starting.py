"""Which project a start opens, and how a window comes up for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.errors import PostilError
from desktop.settings import Settings, data_folder
from desktop.ui.translation import tr
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

_RECENT = 10
_FRAME = 48  # pixels that a desktop takes for the title and borders of a window


def sample_path() -> Path:
    """The sample project in the user's folder, made first where it is missing. PostilError where that fails."""
    path = data_folder() / "Sample.postil"
    if not path.exists():
        from desktop.workspace import jobs  # noqa: PLC0415  (only the very first start needs it)

        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            jobs.build_sample(path)
        except OSError as error:
            message = tr(
                "The sample project cannot be made in {folder}: {why}.", folder=path.parent, why=error.strerror
            )
            raise PostilError(
                message, tr("See whether you may write there and whether the disk has space left.")
            ) from error
    return path


def first_project(settings: Settings) -> Path:
    """The project opened last that is still there, else the sample."""
    return next(recent_projects(settings), None) or sample_path()


def project_kinds() -> str:
    """What dialogs for files offer as projects."""
    return f"{tr('Postil projects')} (*.postil)"


def with_ending(name: str) -> Path:
    """Where a new project is to be; who gives no ending means the usual one."""
    path = Path(name)
    return path if path.suffix else path.with_suffix(".postil")


def recent_projects(settings: Settings) -> Iterator[Path]:
    """The projects opened last that are still there, the last one first."""
    recent = settings.get("recent")
    paths = (Path(str(name)) for name in (recent if isinstance(recent, list) else []))
    return (path for path in paths if path.is_file())


def open_workspace(path: Path, settings: Settings, *, create: bool = False) -> Workspace:
    """Open a project for the window, for reading at first: the window takes the lock once an article is painted.

    One that cannot be opened that way (new, or made by an older version) is opened for writing at once. Where another
    window has it, it stays open for reading. Raises PostilError.
    """
    annotator = settings.text("annotator")
    try:
        workspace = Workspace.open(path, read_only=True, annotator=annotator)
    except PostilError:
        workspace = Workspace.open(path, create=create, annotator=annotator, if_locked="read_only")
    recent = settings.get("recent")
    names = [str(workspace.path), *(recent if isinstance(recent, list) else [])]
    settings.set("recent", list(dict.fromkeys(names))[:_RECENT])
    return workspace


def show_window(workspace: Workspace, settings: Settings) -> "MainWindow":
    """A window for that project, on screen; what can wait starts once it is painted."""
    from desktop.ui.window import MainWindow  # noqa: PLC0415  (the window in turn opens other projects)

    window = MainWindow(workspace, settings, staged=True)
    room = window.screen().availableSize()
    if not settings.text("geometry") and (room.width() < window.width() or room.height() < window.height() + _FRAME):
        window.setWindowState(Qt.WindowState.WindowMaximized)  # its own size would reach over the screen's edge
    window.page.first_painted.connect(window.settle, Qt.ConnectionType.QueuedConnection)
    window.show()
    if window.is_complete:  # an empty project has no article to paint first
        QTimer.singleShot(0, window, window.settle)
    return window


def replace_window(old: "MainWindow", workspace: Workspace) -> "MainWindow":
    """Show another project where the old window stands."""
    window = show_window(workspace, old.settings)
    window.restoreGeometry(old.saveGeometry())
    application = QApplication.instance()
    if application is not None:
        application.setProperty("window", window)  # keeps it alive
    old.close()
    old.deleteLater()
    return window

"""Opening one project or another; each gets a window of its own making."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import PostilError
from desktop.ui import starting
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Projects:
    """What the Project menu does."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def new(self) -> None:
        """Ask where, and make an empty project."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (the start does without it)

        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("New project"), "untitled.postil", starting.project_kinds()
        )
        if name:
            self.show(starting.with_ending(name), create=True)

    def open(self) -> None:
        """Ask which, and open a project."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (as above)

        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), "", f"{starting.project_kinds()};;{tr('All files')} (*)"
        )
        if name:
            self.show(Path(name))

    def recent(self) -> None:
        """Offer the projects opened last, but for this one."""
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415  (as above)

        others = [path for path in starting.recent_projects(self._window.settings) if path != self._here()]
        if not others:
            self._window.notices.hint(tr("No other project was opened before."))
            return
        menu = QMenu(self._window)
        menu.setObjectName("recent")
        menu.aboutToHide.connect(menu.deleteLater)
        for path in others:
            name = path.name.replace("&", "&&")
            menu.addAction(f"{name}\t{path.parent}").triggered.connect(
                lambda _checked=False, path=path: self.show(path)
            )
        menu.popup(self._window.top.menu_corner())
        menu.setActiveAction(menu.actions()[0])

    def _here(self) -> Path:
        return self._window.workspace.path

    def sample(self) -> None:
        """Open the sample project, made first where it is missing."""
        try:
            self.show(starting.sample_path())
        except PostilError as error:
            self._window.notices.error(error)

    def show(self, path: Path, *, create: bool = False) -> None:
        """Show another project in place of this one; where it cannot be opened this one stays."""
        if path == self._window.workspace.path:
            return
        try:
            workspace = starting.open_workspace(path, self._window.settings, create=create)
        except PostilError as error:
            self._window.notices.error(error)
            return
        starting.replace_window(self._window, workspace)

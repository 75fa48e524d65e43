"""The stage of the scenes: projects, windows on them, and pictures of all that is on screen."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.settings import Settings, config_folder
from desktop.ui.starting import sample_path
from desktop.ui.tour import fixed_clock, fixed_ids
from desktop.ui.window import MainWindow
from desktop.workspace import jobs
from desktop.workspace.workspace import Workspace
from tests.windows import Draft, add_articles, discard, paint, rest, settled

_PATIENCE = 120  # seconds
LAYOUTS = Path(__file__).resolve().parents[1] / "data" / "text" / "layouts"


@dataclass
class Stage:
    """What a scene plays on; `theme` is the one it is shown in, `pictures` what it has left there, by name."""

    folder: Path
    theme: str = "light"
    number: int = 0
    pictures: dict[str, QImage] = field(default_factory=dict)
    _opened: list[MainWindow] = field(default_factory=list)
    _afterwards: list[Callable[[], object]] = field(default_factory=list)

    # projects

    def sample(self) -> Path:
        """A copy of the sample project, its entities found."""
        kept = self.folder / "sample.postil"
        if not kept.exists():
            shutil.copy(sample_path(), kept)
            with Workspace.open(kept, annotator="scenes", clock=fixed_clock(), new_id=fixed_ids("s")) as workspace:
                jobs.find_entities(workspace, lambda *_: None)
        return Path(shutil.copy(kept, self.fresh() / "kremlin-watch.postil"))

    def fresh(self) -> Path:
        """A new folder, of the same name in every run."""
        self.number += 1
        path = self.folder / f"{self.theme}-{self.number}"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def project(self, *drafts: Draft) -> Workspace:
        """A project with these articles alone."""
        workspace = self.work(self.fresh() / "kremlin-watch.postil", create=True)
        add_articles(workspace, drafts)
        return workspace

    def work(self, path: Path, *, create: bool = False, read_only: bool = False) -> Workspace:
        """A project opened, at the same moment in every run."""
        return Workspace.open(
            path,
            create=create,
            read_only=read_only,
            if_locked="read_only",
            annotator="scenes",
            clock=fixed_clock(),
            new_id=fixed_ids("n"),
        )

    # windows

    def window(self, workspace: Workspace | Path, size: tuple[int, int] = (1440, 900)) -> MainWindow:
        """A window on a project, as large as said; nothing runs in it yet."""
        (config_folder() / "settings.json").unlink(missing_ok=True)  # what the scene before has chosen
        settings = Settings()
        settings.set("theme", self.theme)
        window = MainWindow(self.work(workspace) if isinstance(workspace, Path) else workspace, settings)
        self._opened.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        window.page.setFocus()
        paint()
        return window

    def main(self, size: tuple[int, int] = (1440, 900)) -> MainWindow:
        """A window on the sample, its first article open, the window's jobs done."""
        window = self.window(self.sample(), size)
        window.settle()
        settled(window)
        return window

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something."""
        end = monotonic() + _PATIENCE
        while not condition():
            if monotonic() > end:
                message = "a scene waited in vain"
                raise TimeoutError(message)
            rest(5)
        paint()

    def afterwards(self, call: Callable[[], object]) -> None:
        """Undo something once the windows are closed."""
        self._afterwards.append(call)

    def clear(self) -> None:
        """Close everything."""
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and not isinstance(widget, MainWindow):
                widget.close()
        for window in self._opened:
            discard(window)
        self._opened.clear()
        for call in self._afterwards:
            with suppress(OSError):
                call()
        self._afterwards.clear()

    # pictures

    @property
    def shown(self) -> MainWindow:
        """The window last opened."""
        return self._opened[-1]

    def shoot(self, name: str) -> QImage:
        """Take a picture of the window last opened, with all that lies over it."""
        paint()
        main = self.shown
        scale = main.devicePixelRatioF()
        image = QImage(main.size() * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        main.render(image)
        with QPainter(image) as painter:
            for widget in sorted(QApplication.topLevelWidgets(), key=_depth):
                if widget is not main and widget.isVisible() and not widget.size().isEmpty():
                    self._over(painter, widget, main)
        self.pictures[name] = image
        return image

    @staticmethod
    def _over(painter: QPainter, widget: QWidget, main: MainWindow) -> None:
        """Paint a dialog or a menu where it lies, within the window where it can be; a screen would frame it."""
        place = widget.frameGeometry().topLeft() - main.geometry().topLeft()
        if widget.windowType() is Qt.WindowType.Dialog:
            room = main.size() - widget.size()
            place = QPoint(max(room.width() // 2, 0), max(room.height() // 2, 0))
        picture = widget.grab()
        painter.drawPixmap(place, picture)
        painter.setPen(QColor(128, 128, 128, 160))
        painter.drawRect(place.x() - 1, place.y() - 1, widget.width() + 1, widget.height() + 1)


def _depth(widget: QWidget) -> int:
    """Whose window it is of how many others: the higher, the later it came."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)

"""The main window: library, page and inspector between a top bar and a status bar."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import PostilError
from desktop.settings import Settings
from desktop.ui.appearance import Appearance
from desktop.ui.bars import Banner, StatusBar, TopBar
from desktop.ui.chores import Chores
from desktop.ui.controls import Controls
from desktop.ui.desk import Desk
from desktop.ui.dialogs import Dialogs
from desktop.ui.empty import EmptyPanel
from desktop.ui.inspector.panel import InspectorPanel
from desktop.ui.library.panel import LibraryPanel
from desktop.ui.notices import Notices
from desktop.ui.page.labelbar import LabelBar
from desktop.ui.page.view import PageView
from desktop.ui.projects import Projects
from desktop.ui.tagging import Tagger
from desktop.ui.theme import Theme
from desktop.ui.work import Runner
from desktop.workspace.workspace import Workspace

_Layout = TypeVar("_Layout", bound=QBoxLayout)


class MainWindow(QMainWindow):
    """One project on screen. It holds the parts together; what they do is theirs."""

    library: LibraryPanel
    inspector: InspectorPanel
    appearance: Appearance
    notices: Notices
    desk: Desk
    tagger: Tagger
    chores: Chores
    projects: Projects
    dialogs: Dialogs
    controls: Controls

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__()
        self.workspace, self.settings = workspace, settings
        self.setWindowTitle(f"{workspace.name} · Postil")
        self.resize(1440, 900)
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)
        self.runner = Runner(self)
        self.appearance = Appearance(self)
        self.menu = QMenu(self)
        self.top, self.status, self.banner = TopBar(self.menu, self), StatusBar(self), Banner(self)
        self.library, self.inspector = LibraryPanel(workspace, self), InspectorPanel(self)
        self.page = PageView(self.appearance.look(), self)
        self.page.setObjectName("page")
        self.bar = LabelBar(self.page.viewport())
        self.empty = EmptyPanel(self)
        self.places = QStackedWidget(self)
        self._later: list[Callable[[], object]] = []
        self.notices = Notices(self)
        self.desk, self.tagger, self.chores = Desk(self), Tagger(self), Chores(self)
        self.projects, self.dialogs = Projects(self), Dialogs(self)
        self._arrange()
        self.controls = Controls(self)
        self._connect()
        self.appearance.wear()
        self._restore()
        self.desk.open_last()
        if workspace.read_only:
            self.notices.say(workspace.read_only_reason)

    @property
    def theme(self) -> Theme:
        """The theme it is shown in."""
        return self.appearance.theme

    @property
    def mode(self) -> str:
        """`read`, `tag` or `review`."""
        return self.appearance.mode

    def _arrange(self) -> None:
        for part in (self.page, self.empty):
            self.places.addWidget(part)
        middle = QWidget(self)
        column = _tight(QVBoxLayout(middle))
        column.addWidget(self.banner)
        column.addWidget(self.places, 1)
        regions = _tight(QHBoxLayout())
        regions.addWidget(self.library)
        regions.addWidget(middle, 1)
        regions.addWidget(self.inspector)
        whole = QWidget(self)
        rows = _tight(QVBoxLayout(whole))
        rows.addWidget(self.top)
        rows.addLayout(regions, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)
        self.top.project.setText(self.workspace.path.name)
        self.top.project.setToolTip(str(self.workspace.path))

    def _connect(self) -> None:
        self.top.asked.connect(self.controls.run)
        self.empty.asked.connect(self.controls.run)
        self.status.cancelled.connect(lambda job: job.cancel() if job is not None else None)
        self.library.opened.connect(self._open_article)
        self.page.selected.connect(self.controls.follow_selection)
        self.page.passage_picked.connect(self.desk.pick)
        self.page.resized.connect(self.tagger.resize)
        self.page.verticalScrollBar().valueChanged.connect(lambda _value: self.controls.place_bar())
        self.bar.chosen.connect(self.tagger.tag)
        self.inspector.label_picked.connect(self.tagger.tag)
        self.inspector.entity_picked.connect(self.desk.walk_entity)
        self.inspector.codebook_wanted.connect(self.dialogs.codebook)
        self.inspector.card.edited.connect(self.tagger.describe)
        self.inspector.card.deleted.connect(self.tagger.delete)
        self.runner.changed.connect(self.controls.refresh_status)

    def _restore(self) -> None:
        if saved := self.settings.text("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))

    def settle(self) -> None:
        """Start what could wait until the window was painted."""
        self.page.setFocus()
        self.workspace.warm()
        self.chores.find_entities()

    def later(self, call: Callable[[], object]) -> None:
        """Call once the frame now due has been painted; asked twice, called once."""
        if not self._later:
            QTimer.singleShot(0, self, self._catch_up)
        if call not in self._later:
            self._later.append(call)

    def _catch_up(self) -> None:
        calls, self._later = self._later, []
        for call in calls:
            call()

    def show_place(self, name: str) -> None:
        """Show the page, or the invitation of an empty project."""
        self.places.setCurrentWidget(self.page if name == "page" else self.empty)

    def _open_article(self, article_id: int) -> None:
        try:
            self.desk.open(article_id)
        except PostilError as error:
            self.notices.error(error)

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped; of links only those to files."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.chores.bring_in(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, end the jobs, let go of the project."""
        self.desk.close()
        self.runner.close()
        self.settings.set("geometry", self.saveGeometry().toBase64().toStdString())
        self.workspace.close()
        super().closeEvent(event)


def _tight(layout: _Layout) -> _Layout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout

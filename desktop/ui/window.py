"""The main window: library, page and inspector between a top bar and a status bar.

It comes up in two stages. The first makes the page and paints the article; the second, right after that frame, makes
everything around it. Without stages, for scripts and tests, all is there when the constructor returns.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import PostilError
from desktop.settings import Settings
from desktop.ui.appearance import Appearance
from desktop.ui.desk import Desk
from desktop.ui.page.view import PageView
from desktop.ui.theme import Theme
from desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.ui.arrivals import Arrivals
    from desktop.ui.bars import StatusBar, TopBar
    from desktop.ui.chores import Chores
    from desktop.ui.controls import Controls
    from desktop.ui.coverage import Watch
    from desktop.ui.dialogs import Dialogs
    from desktop.ui.drophint import DropHint
    from desktop.ui.empty import EmptyPanel
    from desktop.ui.finder import Finder
    from desktop.ui.inspector.panel import InspectorPanel
    from desktop.ui.leisure import Leisure
    from desktop.ui.library.panel import LibraryPanel
    from desktop.ui.notices import Notices
    from desktop.ui.page.labelbar import LabelBar
    from desktop.ui.page.spoken import Spoken
    from desktop.ui.pagemenu import PageMenu
    from desktop.ui.panels import Panels
    from desktop.ui.projects import Projects
    from desktop.ui.roles import Roles
    from desktop.ui.shaping import Shaper
    from desktop.ui.tagging import Tagger
    from desktop.ui.toast import Banner
    from desktop.ui.walking import Walker
    from desktop.ui.work import Runner

_Layout = TypeVar("_Layout", bound=QBoxLayout)
_SOON = 30  # milliseconds: two frames
_LIBRARY, _INSPECTOR, _TOP, _STATUS = 272, 320, 44, 28  # pixels


class MainWindow(QWidget):
    """One project on screen. It holds the parts together; what they do is theirs."""

    appearance: Appearance
    desk: Desk
    menu: "QMenu"
    top: "TopBar"
    status: "StatusBar"
    banner: "Banner"
    library: "LibraryPanel"
    inspector: "InspectorPanel"
    bar: "LabelBar"
    spoken: "Spoken"
    empty: "EmptyPanel"
    hint: "DropHint"
    runner: "Runner"
    notices: "Notices"
    tagger: "Tagger"
    shaper: "Shaper"
    roles: "Roles"
    walker: "Walker"
    page_menu: "PageMenu"
    watch: "Watch"
    leisure: "Leisure"
    chores: "Chores"
    arrivals: "Arrivals"
    panels: "Panels"
    finder: "Finder"
    projects: "Projects"
    dialogs: "Dialogs"
    controls: "Controls"

    def __init__(self, workspace: Workspace, settings: Settings, *, staged: bool = False) -> None:
        super().__init__()
        self.workspace, self.settings = workspace, settings
        self.is_complete, self._staged, self._closed = False, staged, False
        self.setObjectName("window")
        self.setWindowTitle(f"{workspace.name} · Postil")
        self.resize(1440, 900)
        self.setMinimumSize(640, 420)
        self.setAcceptDrops(True)
        self.appearance = Appearance(self)
        self.page = PageView(self.appearance.look(), self)
        self.page.setObjectName("page")
        self.desk = Desk(self)
        self.places = QStackedWidget(self)
        self._later: list[Callable[[], object]] = []
        self._arrange()
        self.appearance.wear()
        if saved := settings.text("geometry"):
            self.restoreGeometry(QByteArray.fromBase64(saved.encode()))
        self.desk.open_last()
        if not staged:
            self.complete()

    @property
    def theme(self) -> Theme:
        """The theme it is shown in."""
        return self.appearance.theme

    @property
    def mode(self) -> str:
        """`read`, `tag` or `review`."""
        return self.appearance.mode

    def _arrange(self) -> None:
        """Lay the regions out, each an empty stretch of its size until the second stage fills it."""
        self.places.addWidget(self.page)
        self.middle = QWidget(self)
        self._column = _tight(QVBoxLayout(self.middle))
        self._column.addWidget(self.places, 1)
        self._regions = _tight(QHBoxLayout())
        self._regions.addSpacing(_LIBRARY)
        self._regions.addWidget(self.middle, 1)
        self._regions.addSpacing(_INSPECTOR)
        self._rows = _tight(QVBoxLayout(self))
        self._rows.addSpacing(_TOP)
        self._rows.addLayout(self._regions, 1)
        self._rows.addSpacing(_STATUS)

    def complete(self) -> None:
        """Make what surrounds the page; a second call does nothing."""
        if self.is_complete:
            return
        self._begin_writing()
        from desktop.ui.parts import make_parts  # noqa: PLC0415  (the second stage)

        make_parts(self)
        self._fill()
        self.is_complete = True
        self.appearance.wear()
        self.desk.catch_up()
        if self.workspace.read_only:
            self.notices.read_only()

    def _begin_writing(self) -> None:
        """A staged start has opened the project for reading; what hinders writing is told once there is a banner."""
        if self._staged and self.workspace.read_only:
            try:
                self.workspace.begin_writing()
            except PostilError as error:
                fault = error
                self.later(lambda: self.notices.error(fault))

    def _fill(self) -> None:
        for layout, place, part in (
            (self._regions, 2, self.inspector),
            (self._regions, 0, self.library),
            (self._rows, 2, self.status),
            (self._rows, 0, self.top),
        ):
            layout.takeAt(place)
            layout.insertWidget(place, part)
        self.panels.fit()

    def settle(self) -> None:
        """Finish the window and start what could wait until the article was painted."""
        self.complete()
        (self.page if self.desk.article is not None else self.empty).setFocus()
        self.workspace.warm()
        self.chores.find_entities()
        self.watch.start()
        self.leisure.start()

    def later(self, call: Callable[[], object]) -> None:
        """Call soon, but after the frame that is due now; asked twice, called once."""
        if not self._later:
            QTimer.singleShot(_SOON, self, self._catch_up)
        if call not in self._later:
            self._later.append(call)

    @property
    def is_behind(self) -> bool:
        """Whether something is still to be called."""
        return bool(self._later)

    def _catch_up(self) -> None:
        calls, self._later = self._later, []
        for call in calls:
            call()

    def show_place(self, name: str) -> None:
        """Show the page, or the invitation of an empty project."""
        if name == "empty":
            self.complete()
        self.places.setCurrentWidget(self.page if name == "page" else self.empty)

    def open_article(self, article_id: int) -> None:
        """Open an article to read it; tell where that fails."""
        try:
            self.desk.open(article_id)
        except PostilError as error:
            self.notices.error(error)
        self.page.setFocus()

    # Qt's own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pages, text and addresses, but not what is dragged within the window."""
        mime = event.mimeData()
        if event.source() is None and (mime.hasUrls() or mime.hasHtml() or mime.hasText()):
            self.complete()
            self.hint.appear()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the hint away."""
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        self.complete()
        self.hint.hide()
        event.acceptProposedAction()
        self.arrivals.drop(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panels away where they would leave the page too little room."""
        super().resizeEvent(event)
        if self.is_complete:
            self.panels.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, end the jobs, let go of the project; that is done once."""
        super().closeEvent(event)
        if self._closed:
            return
        self._closed = True
        self.complete()
        self.dialogs.close()
        self.watch.stop()
        self.leisure.stop()
        self.desk.close()
        self.appearance.close()
        self._later.clear()  # there is no project left to look into
        for search in self.findChildren(type(self.library.finder)):
            search.stop()
        self.runner.close()
        self.arrivals.close()
        self.settings.set("geometry", self.saveGeometry().toBase64().toStdString())
        self.workspace.close()


def _tight(layout: _Layout) -> _Layout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout

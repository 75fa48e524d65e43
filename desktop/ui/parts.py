"""What surrounds the page: made once the article is on screen."""

from typing import TYPE_CHECKING

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
from desktop.ui.keys import KEYS
from desktop.ui.leisure import Leisure
from desktop.ui.library.keeping import connect_library
from desktop.ui.library.panel import LibraryPanel
from desktop.ui.notices import Notices
from desktop.ui.page.blank import Blank
from desktop.ui.page.labelbar import LabelBar
from desktop.ui.page.spoken import Spoken
from desktop.ui.pagemenu import PageMenu
from desktop.ui.panels import Panels
from desktop.ui.projects import Projects
from desktop.ui.roles import Roles
from desktop.ui.shaping import Shaper
from desktop.ui.tagging import Tagger
from desktop.ui.theme import load_fonts
from desktop.ui.toast import Banner
from desktop.ui.walking import Walker
from desktop.ui.work import Runner

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from desktop.ui.window import MainWindow


def make_parts(window: "MainWindow") -> None:
    """Make panels, bars and helpers, and connect them with the page."""
    load_fonts(first=False)
    window.runner = Runner(window)
    KEYS.use(window.settings)
    window.menu = QMenu(window)
    window.top, window.status = TopBar(window.menu, window), StatusBar(window)
    window.panels = Panels(window)
    window.banner = Banner(window.middle, window.panels.line_being_read)
    window.top.project.setText(window.workspace.path.name)
    window.top.project.setToolTip(str(window.workspace.path))
    window.library, window.inspector = LibraryPanel(window.workspace, window), InspectorPanel(window)
    window.bar, window.spoken = LabelBar(window.page.viewport()), Spoken(window.page)
    window.empty = EmptyPanel(window)
    window.places.addWidget(window.empty)
    window.notices = Notices(window)
    window.tagger, window.chores = Tagger(window), Chores(window)
    window.shaper, window.roles, window.walker = Shaper(window), Roles(window), Walker(window)
    window.page_menu, window.watch, window.leisure = PageMenu(window), Watch(window), Leisure(window)
    window.arrivals, window.hint = Arrivals(window), DropHint(window)
    window.projects, window.dialogs = Projects(window), Dialogs(window)
    window.finder = Finder(window)
    window.controls = Controls(window)
    _connect(window)


def _connect(window: "MainWindow") -> None:
    controls, tagger, desk = window.controls, window.tagger, window.desk
    window.top.asked.connect(controls.run)
    window.empty.asked.connect(controls.run)
    window.empty.cancelled.connect(lambda job: job.cancel())
    Blank(window.page).asked.connect(controls.run)
    window.status.cancelled.connect(lambda job: job.cancel() if job is not None else None)
    window.library.opened.connect(window.open_article)
    connect_library(window)
    window.page.selected.connect(controls.follow_selection)
    window.page.passage_picked.connect(desk.pick)
    window.page.resized.connect(window.shaper.reshape)
    window.page.piece_selected.connect(window.shaper.add_piece)
    window.page.mention_picked.connect(window.roles.picked)
    window.page.menu_wanted.connect(window.page_menu.show)
    window.page.laid_out.connect(lambda: window.later(window.appearance.tell_missing_fonts))
    window.page.zoomed.connect(window.appearance.zoom)
    window.page.verticalScrollBar().valueChanged.connect(lambda _value: controls.place_bar())
    window.bar.chosen.connect(tagger.tag)
    window.inspector.label_picked.connect(tagger.tag)
    window.inspector.entity_picked.connect(desk.walk_entity)
    window.inspector.article_wanted.connect(window.desk.open)
    window.inspector.codebook_wanted.connect(window.dialogs.edit_codebook)
    window.inspector.source_wanted.connect(window.dialogs.source)
    window.page.note_wanted.connect(window.dialogs.source)
    window.bar.joined.connect(lambda: window.controls.run("passage.piece.add"))
    window.inspector.marking_wanted.connect(lambda place: _open_marking(window, place))
    window.inspector.card.edited.connect(tagger.describe)
    window.inspector.card.asking.connect(lambda on: window.page.pick_mentions(on=on))
    window.inspector.card.deleted.connect(tagger.delete)
    window.runner.changed.connect(controls.refresh_status)


def _open_marking(window: "MainWindow", place: "QPoint") -> None:
    from desktop.ui.marking import open_marking  # noqa: PLC0415  (the start does without)

    open_marking(window, place)

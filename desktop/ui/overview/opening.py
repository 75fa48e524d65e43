"""The overview in the window: opened, left, and what it asks for done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import PostilError
from desktop.text.query import parse
from desktop.ui.overview.view import OverviewView
from desktop.ui.passages.opening import give_room, leave, show_passages
from desktop.ui.translation import tr
from desktop.workspace.overview import Overview, overview

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


_AT_ONCE = 2_000  # passages that are counted in a moment


def toggle_overview(window: "MainWindow") -> None:
    """Open the overview, or go back to the page."""
    view = window.findChild(OverviewView)
    if view is not None and window.places.currentWidget() is view:
        leave(window)
    else:
        show_overview(window)


def show_overview(window: "MainWindow") -> OverviewView:
    """Open the overview, counted anew."""
    view = window.findChild(OverviewView) or _make(window)
    window.inspector.card.flush()
    window.bar.hide()
    window.places.setCurrentWidget(view)
    view.ask()
    view.matrix.setFocus()
    return view


def _make(window: "MainWindow") -> OverviewView:
    view = OverviewView(window.workspace, window)
    window.places.addWidget(view)
    view.left.connect(lambda: leave(window))
    view.asked.connect(lambda search: _count(window, view, search))
    view.chart_wanted.connect(lambda draw: _draw(window, view, draw))
    view.picked.connect(lambda search: show_passages(window, search))
    view.save_wanted.connect(lambda: _ask_save(window, view))
    view.restyled.connect(lambda: _restyle(window, view))
    window.workspace.subscribe(lambda _change: _again(window, view))
    give_room(window)
    return view


def _restyle(window: "MainWindow", view: OverviewView) -> None:
    if view.is_counted:
        view.show_found(view.found, window.theme, window.workspace.codebook)


def _again(window: "MainWindow", view: OverviewView) -> None:
    if window.places.currentWidget() is view:
        window.later(view.ask)


def _count(window: "MainWindow", view: OverviewView, search: str) -> None:
    """Count, of many passages in the background: a large project has a hundred thousand."""
    if sum(window.workspace.label_counts().values()) <= _AT_ONCE:
        view.show_found(overview(window.workspace, parse(search)), window.theme, window.workspace.codebook)
        return

    def work(_report: object) -> Overview:
        with window.workspace.connect() as own:
            return overview(own, parse(search))

    def show(found: Overview) -> None:
        if view.search.text() == search:
            view.show_found(found, window.theme, window.workspace.codebook)

    window.runner.start(tr("Counting"), work, done=show, failed=window.notices.error, quiet=True)


def _draw(window: "MainWindow", view: OverviewView, draw: Callable[[object], Any]) -> None:
    """Draw the chart in the background; one that is wanted later counts."""
    view.setProperty("drawing", number := int(view.property("drawing") or 0) + 1)

    def show(drawn: Any) -> None:  # noqa: ANN401  (what `draw` gives is the view's affair)
        if view.property("drawing") == number:
            view.show_chart(drawn)

    window.runner.start(tr("Drawing"), draw, done=show, failed=window.notices.error, quiet=True)


def _ask_save(window: "MainWindow", view: OverviewView) -> None:
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (the start does without)

    kinds = tr("Drawings (*.svg);;Pictures (*.png)")
    name, _ = QFileDialog.getSaveFileName(window, tr("Save chart"), "who-says-what.svg", kinds)
    if name:
        save(window, view, Path(name))


def save(window: "MainWindow", view: OverviewView, path: Path) -> None:
    """Write the chart as SVG or PNG."""
    if view.figure is None:
        return
    from desktop.ui.overview.chart import save as write  # noqa: PLC0415  (matplotlib, which the start does without)

    try:
        write(view.figure, path)
    except OSError as error:
        message = tr("{name} could not be written: {why}.", name=path.name, why=error.strerror)
        window.notices.error(PostilError(message, tr("Choose another folder.")))
    else:
        window.notices.quietly(tr("{name} written", name=path.name))

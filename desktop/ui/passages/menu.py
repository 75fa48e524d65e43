"""The menu of the table of passages: what can be done with the chosen ones, with the keys that do the same."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.passages.view import PassagesView


def open_menu(view: "PassagesView", place: QPoint) -> QMenu | None:
    """Show the menu at a place of the table, or None where no passage is chosen."""
    lines = view.chosen()
    if not lines:
        return None
    menu = QMenu(view)
    menu.setObjectName("passagesmenu")
    menu.aboutToHide.connect(menu.deleteLater)
    _add(menu, tr("Open"), "Return", partial(view.opened.emit, lines[0]))
    more = menu.addMenu(tr("Change label to"))
    for label in view.model.codebook.offered:
        _add(more, label.name, label.key, partial(view.relabel_wanted.emit, lines, label.id))
    _add(menu, tr("Copy"), "", partial(view.copy_wanted.emit, lines))
    menu.addSeparator()
    _add(menu, tr("Delete"), "Del", partial(view.delete_wanted.emit, lines))
    menu.popup(view.table.viewport().mapToGlobal(place))
    return menu


def _add(menu: QMenu, name: str, key: str, run: "Callable[[], object]") -> None:
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
    text = name.replace("&", "&&")
    menu.addAction(f"{text}\t{shown}" if shown else text).triggered.connect(lambda _checked=False: run())

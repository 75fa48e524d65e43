"""The small menu at the heading of the entities: how they are marked, and which types."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.ui.appearance import entity_ways
from desktop.ui.inspector.rows import GROUPS
from desktop.ui.translation import translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


def marking_menu(window: "MainWindow") -> QMenu:
    """The menu as things are now; every choice takes effect at once."""
    appearance, menu = window.appearance, QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    way = window.settings.text("entities")
    for value, text in entity_ways():
        made = menu.addAction(text, partial(appearance.choose, "entities", value))
        made.setCheckable(True)
        made.setChecked(value == way)
    menu.addSeparator()
    hidden = appearance.hidden_types()
    for name, kinds in GROUPS:
        made = menu.addAction(translated(name), partial(appearance.toggle_types, kinds))
        made.setCheckable(True)
        made.setChecked(not hidden.issuperset(kinds))
        made.setEnabled(way != "off")
    return menu


def open_marking(window: "MainWindow", place: QPoint) -> None:
    """Open the menu at a place of the screen."""
    marking_menu(window).popup(place)

"""Choosing the language of the interface; the window is made anew in it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from desktop.errors import PostilError
from desktop.ui import starting
from desktop.ui.translation import language_for, tr, use_language

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

NAMES = {"en": "English", "de": "Deutsch", "ar": "العربية"}  # each in itself, for who cannot read the others


def ask_language(window: "MainWindow") -> QMenu:
    """Offer the languages in a menu at the corner of the window."""
    menu = QMenu(window)
    group = QActionGroup(menu)
    for value, name in (("system", tr("As the system")), *NAMES.items()):
        choice = menu.addAction(name)
        choice.setCheckable(True)
        choice.setChecked(window.settings.text("language") == value)
        choice.triggered.connect(lambda _checked=False, wanted=value: window.later(lambda: speak(window, wanted)))
        group.addAction(choice)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(window.top.menu_corner())
    return menu


def speak(window: "MainWindow", setting: str) -> None:
    """Keep the language, and show the project in a window that speaks it; while something runs, at the next start."""
    window.settings.set("language", setting)
    application = QApplication.instance()
    if window.runner.jobs or not isinstance(application, QApplication):
        window.notices.say(tr("Something still runs: the language changes when Postil is started again."))
        return
    window.inspector.card.flush()
    try:
        workspace = starting.open_workspace(window.workspace.path, window.settings)
    except PostilError as error:
        window.notices.error(error)
        return
    use_language(application, language_for(setting))
    starting.replace_window(window, workspace)

"""How the window looks: theme, type, entity marks, mode."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui.page.document import Look
from desktop.ui.style import style_sheet
from desktop.ui.theme import Theme, palette, theme_for
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.model.article import Article
    from desktop.ui.window import MainWindow

_BODY = 19  # pixels of the body's type at 100 %
_ZOOM = (60, 260)


def themes() -> tuple[tuple[str, str], ...]:
    """The themes to choose from, each as it is kept and in words."""
    return ("light", tr("Light")), ("dark", tr("Dark")), ("sepia", tr("Sepia")), ("system", tr("System"))


def entity_ways() -> tuple[tuple[str, str], ...]:
    """The ways in which entities are marked, likewise."""
    return ("underline", tr("Line")), ("tint", tr("Tint")), ("off", tr("Off"))


class Appearance:
    """Keeps what the user has chosen and dresses the window in it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.mode = "tag"
        self._told: Article | None = None
        self.theme: Theme = theme_for(window.settings.text("theme"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def close(self) -> None:
        """Follow the system no longer: a closed window would dress the one that took its place."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_system)

    @property
    def percent(self) -> int:
        """Size of the page's text, in per cent."""
        low, high = _ZOOM
        return min(max(int(self._window.settings.text("zoom")), low), high)

    def look(self) -> Look:
        """How the page is to be set."""
        text = self._window.settings.text
        size = round(_BODY * self.percent / 100)
        return Look(self.theme, size, text("face"), text("width"), text("spacing"))

    def wear(self) -> None:
        """Put the theme on everything."""
        window = self._window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(self.theme))
            sheet = style_sheet(self.theme)
            if application.styleSheet() != sheet:
                application.setStyleSheet(sheet)
        window.page.entities = window.settings.text("entities")
        window.page.hidden = self.hidden_types()
        window.page.quiet = self.mode == "read"
        if window.page.look != self.look():
            window.page.set_look(self.look())
        window.page.refresh()
        if window.is_complete:
            window.library.set_theme(self.theme, window.workspace.codebook)
            window.inspector.set_theme(self.theme)
            window.bar.set_labels(window.workspace.codebook.offered, self.theme)
            window.status.zoom.setText(f"{self.percent} %")
            window.controls.place_bar()

    def _follow_system(self) -> None:
        self.theme = theme_for(self._window.settings.text("theme"))
        self.wear()
        if self._window.is_complete:
            self._window.dialogs.close_sources()
        self._window.desk.refresh_panels()

    def cycle_theme(self) -> None:
        """Light, dark, sepia, as the system, and round again; past one that would look as it does now."""
        names = dict(themes())
        order = list(names)
        place = order.index(self._window.settings.text("theme"))
        name = next(name for name in order[place + 1 :] + order[:place] if theme_for(name) != self.theme)
        self.use_theme(name)
        self._window.notices.quietly(tr("Theme: {name}", name=names[name]))

    def use_theme(self, name: str) -> None:
        """Wear the theme of that name from now on."""
        self._window.settings.set("theme", name)
        self._follow_system()

    def cycle_entities(self) -> None:
        """Underline, tint, off, and round again."""
        names = dict(entity_ways())
        order = list(names)
        name = order[(order.index(self._window.settings.text("entities")) + 1) % len(order)]
        self._window.settings.set("entities", name)
        self._window.page.entities = name
        self._window.page.refresh()
        self._window.notices.quietly(tr("Entities: {name}", name=names[name]))

    def zoom(self, by: int) -> None:
        """Larger or smaller text by so many per cent; 0 means back to 100."""
        low, high = _ZOOM
        percent = min(max(self.percent + by, low), high) if by else 100
        self._window.settings.set("zoom", percent)
        self.wear()

    def choose(self, setting: str, value: str) -> None:
        """Choose a face, a measure, a line height, a theme, or how entities are marked."""
        if setting == "theme":
            self.use_theme(value)
        else:
            self._window.settings.set(setting, value)
            self.wear()

    def hidden_types(self) -> frozenset[str]:
        """The types of entities that are not marked."""
        found = self._window.settings.get("hidden")
        return frozenset(found if isinstance(found, list) else ())

    def toggle_types(self, kinds: tuple[str, ...]) -> None:
        """Mark entities of these types no longer, or again."""
        hidden = self.hidden_types()
        hidden = hidden - set(kinds) if hidden.issuperset(kinds) else hidden | set(kinds)
        self._window.settings.set("hidden", sorted(hidden))
        self.wear()

    def open_reading_menu(self) -> None:
        """Open the card of the choices for reading."""
        from desktop.ui.readingmenu import ReadingMenu  # noqa: PLC0415  (most windows never open it)

        found = self._window.findChild(ReadingMenu)
        (found or ReadingMenu(self._window)).open_at(self._window.top.reading_corner())

    def set_mode(self, mode: str) -> None:
        """Read, tag or review."""
        self.mode = mode
        self._window.top.show_mode(mode)
        self._window.page.quiet = mode == "read"
        self._window.page.refresh()
        self._window.controls.place_bar()
        self._window.desk.refresh_panels()
        if mode == "review" and self._window.desk.selected is None:
            self._window.tagger.step(1)

    def tell_missing_fonts(self) -> None:
        """Say what of the article stands as boxes, for want of a font."""
        page = self._window.page
        article = page.page.article
        if article is self._told:
            return
        from desktop.ui.page.missing import missing  # noqa: PLC0415  (after the first frame)

        self._told = article
        if kinds := missing(f"{article.title}\n{article.text}", page.page.document.defaultFont()):
            names = ", ".join(kinds)
            self._window.notices.quietly(
                tr("No font on this computer shows {kinds}: boxes stand for it, the text is whole", kinds=names)
            )

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._window.panels.bring(self._window.library)
        self._window.library.search.setFocus()
        self._window.library.search.selectAll()

"""The menu on the page: what can be done with the words, the passage and the entity under the mouse."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.model.annotation import Annotation
from desktop.model.entity import Mention
from desktop.ui.translation import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class PageMenu:
    """Builds the menu anew each time; `menu` is the one shown last."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.menu: QMenu | None = None

    def show(self, place: QPoint, index: int) -> None:
        """Show it at a place of the screen, over a code point (-1: none)."""
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._window)
        self._fill(self.menu, index)
        self.menu.popup(place)

    def _fill(self, menu: QMenu, index: int) -> None:
        window, marks = self._window, self._window.desk.marks
        found = marks.passages_at(index) if index >= 0 else []
        words = len(window.page.selection()) > 0
        if found and not words:
            window.desk.pick(found[0].id)
        editable = window.mode != "read" and not window.workspace.read_only
        if editable and (words or found):
            self._labels(menu, tr("Tag as") if words else tr("Change label to"))
        if editable and words and window.shaper.target() is not None:
            self._actions(menu, "passage.piece.add", "passage.cue")
        mention = marks.mention_at(index) if index >= 0 else None
        if mention is not None:
            self._mention(menu, mention, editable=editable)
        if found and not words:
            self._passage(menu, found[0], editable=editable)
        menu.addSeparator()
        self._actions(menu, *(["passage.nothing"] if editable else []), "passage.quote")

    def _labels(self, menu: QMenu, title: str) -> None:
        more = menu.addMenu(title)
        for label in self._window.workspace.codebook.labels:
            if not label.deprecated:
                name = f"{label.name}\t{label.key.upper()}" if label.key else label.name
                self._add(more, name, partial(self._window.tagger.tag, label.id))

    def _passage(self, menu: QMenu, passage: Annotation, *, editable: bool) -> None:
        menu.addSeparator()
        if editable:
            self._actions(menu, "passage.speaker", "passage.addressee", "passage.modality", "passage.note")
            if len(passage.spans) > 1:
                self._actions(menu, "passage.piece.remove")
            self._actions(menu, "passage.delete")

    def _mention(self, menu: QMenu, mention: Mention, *, editable: bool) -> None:
        window = self._window
        menu.addSeparator()
        name = window.roles.name_of(mention.span)
        if editable and window.shaper.target() is not None:
            for role, text in (("speaker", tr("{name} speaks", name=name)), ("addressee", tr("To {name}", name=name))):
                self._add(menu, text, partial(window.roles.here, role, mention.span))
        entity = window.desk.reader.named().by_place.get(mention.span)
        if entity is not None:
            self._add(menu, tr("Next mention of {name}", name=name), lambda: window.desk.walk_entity(entity))
        self._add(menu, tr("Copy “{name}”", name=name), lambda: QGuiApplication.clipboard().setText(name))

    def _actions(self, menu: QMenu, *ids: str) -> None:
        for action_id in ids:
            menu.addAction(self._window.controls.by_id[action_id])

    @staticmethod
    def _add(menu: QMenu, text: str, run: Callable[[], object]) -> None:
        menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False: run())

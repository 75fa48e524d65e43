"""The window's actions as Qt wants them: keys, menus, what can be done now, and the bar at the selection."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.errors import PostilError
from desktop.model.span import Span
from desktop.ui.actions import ACTIONS, MENUS, Action, Need
from desktop.ui.keys import KEYS
from desktop.ui.said import said
from desktop.ui.translation import tr, translated

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Controls:
    """Builds the actions from their table and keeps them in step."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.by_id: dict[str, QAction] = {}
        self._offered: dict[str, tuple[bool, str, str]] = {}
        for item in ACTIONS:
            made = self._add(item.id, translated(item.text), KEYS.of(item.id), translated(item.help))
            made.triggered.connect(lambda _checked=False, wanted=item: self._act(wanted))
            if Need.PAGE in item.needs:
                made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                window.page.addAction(made)
            else:
                window.addAction(made)
        self._labels: list[str] = []
        self.use_labels()
        for title, ids in MENUS:
            menu = window.menu.addMenu(translated(title))
            for action_id in ids:
                if action_id == "-":
                    menu.addSeparator()
                else:
                    menu.addAction(self.by_id[action_id])

    def use_labels(self) -> None:
        """Give the labels of the codebook their keys, and take them from those of the one before."""
        window = self._window
        for name in self._labels:
            old = self.by_id.pop(name)
            window.removeAction(old)
            old.deleteLater()
        self._labels = []
        for label in window.workspace.codebook.offered:
            name, about = tr("Tag as {label}", label=label.name), tr("Tag the selection as {label}.", label=label.name)
            made = self._add(f"label.{label.id}", name, (label.key,), about)
            made.triggered.connect(lambda _checked=False, wanted=label.id: window.tagger.tag(wanted))
            window.addAction(made)
            self._labels.append(f"label.{label.id}")
        if KEYS.give_way(window.workspace.codebook.offered):
            self.use_keys()

    def use_keys(self) -> None:
        """Give every action the keys it has by now, after they were changed."""
        for item in ACTIONS:
            self.by_id[item.id].setShortcuts([QKeySequence(key) for key in KEYS.of(item.id)])
        self._window.status.show_keys()
        self._window.inspector.show_keys()
        self._window.library.show_keys()
        for name in ("menu", "view.library", "view.inspector"):
            self._window.top.set_enabled(name, enabled=True)
        self._offered.clear()  # their tool tips have the keys
        self.refresh()

    def _add(self, action_id: str, text: str, keys: tuple[str, ...], text_help: str) -> QAction:
        made = QAction(text, self._window)
        made.setShortcuts([QKeySequence(key) for key in keys if key])
        made.setToolTip(text_help)
        self.by_id[action_id] = made
        return made

    def run(self, action_id: str) -> None:
        """Run an action by id, as its menu entry or key would."""
        self.by_id[action_id].trigger()

    def _act(self, item: Action) -> None:
        try:
            item.run(self._window)
        except PostilError as error:
            self._window.notices.error(error)

    def refresh(self) -> None:
        """Offer what can be done now."""
        window, workspace = self._window, self._window.workspace
        undo, redo = said(workspace.undo_name), said(workspace.redo_name)
        reading = window.mode == "read"
        there = {
            Need.ARTICLE: window.desk.article is not None,
            Need.PAGE: True,
            Need.PASSAGE: window.desk.selected is not None,
            Need.WRITABLE: not workspace.read_only,
            Need.UNDO: bool(undo) and not reading,
            Need.REDO: bool(redo) and not reading,
        }
        why = tr("You are in Read, where nothing is changed.")
        names = {"undo": (undo, why if reading else undo), "redo": (redo, why if reading else redo)}
        for item in ACTIONS:
            offered = all(there[need] for need in item.needs), *names.get(item.id, ("", ""))
            if self._offered.get(item.id) != offered:  # most stay as they are; telling Qt of all takes milliseconds
                self._offered[item.id] = offered
                self._offer(item.id, *offered)
        self.refresh_status()

    def _offer(self, action_id: str, enabled: bool, name: str, what: str) -> None:
        self.by_id[action_id].setEnabled(enabled)
        self._window.top.set_enabled(action_id, enabled=enabled, what=what)
        if action_id in {"undo", "redo"}:
            verb = tr("Undo") if action_id == "undo" else tr("Redo")
            self.by_id[action_id].setText(f"{verb}: {name}" if name else verb)

    def refresh_status(self) -> None:
        """Bring the status bar in step."""
        window = self._window
        window.status.show_saved(window.workspace.saved_at, read_only=said(window.workspace.read_only_reason))
        window.status.entities.setText(window.chores.entity_status())
        shown = [job for job in window.runner.jobs if not job.quiet]
        window.status.show_job(shown[-1] if shown else None)
        window.empty.show_job(shown[-1] if shown else None)

    def follow_selection(self, span: Span) -> None:
        """A selection of words takes the place of a selected passage: the keys mean one of the two only."""
        if len(span) and not self._window.page.is_dragging():
            self._window.desk.pick("")
            self._window.banner.pass_by()
        elif not len(span):
            self._window.later(self._tell_mention)  # names are put together for it: not before the frame
        self.place_bar()

    def _tell_mention(self) -> None:
        """Say what the entity at the caret is, as a tool tip does for the mouse."""
        window = self._window
        span = window.page.selection()
        mention = window.desk.marks.mention_at(span.start) if not len(span) else None
        if mention is None or window.page.entities == "off" or mention.type in window.page.hidden:
            return
        from desktop.ui.page.tips import mention_line  # noqa: PLC0415  (the first frame does without it)

        line = mention_line(mention, window.roles.name_of(mention.span))
        window.notices.quietly(line, aloud=False)  # `Spoken` says it

    def place_bar(self) -> None:
        """Show the labels at the selection, where there is one and tagging is on."""
        window = self._window
        span = window.page.selection()
        if not len(span) or window.mode == "read" or window.workspace.read_only or window.page.is_dragging():
            window.bar.hide()
            return
        target = window.shaper.target()
        window.bar.offer_join(window.tagger.words(target.extent) if target is not None else "")
        window.bar.place(window.page.boxes_of(span), window.page.viewport().rect())

"""The top bar and the status bar."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)

from desktop.ui.actions import action
from desktop.ui.dates import long_date
from desktop.ui.focus import one_stop
from desktop.ui.keys import KEYS
from desktop.ui.translation import tr, translated
from desktop.ui.work import Job

MODES = ("read", "tag", "review")
_BETWEEN = 10  # pixels from button to button


def tip(action_id: str) -> str:
    """An action's name and keys, for a tool tip."""
    item = action(action_id)
    keys = ", ".join(KEYS.shown(action_id))
    name, about = translated(item.text), translated(item.help)
    return f"{name.rstrip('…')} ({keys})\n{about}" if keys else f"{name}\n{about}"


class TopBar(QWidget):
    """Menu, project, mode, undo and redo, import and export; `asked` gives the id of the action."""

    asked = Signal(str)

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._buttons: dict[str, QPushButton] = {}
        self._menu = menu
        burger = self._burger = QPushButton("≡", self)
        burger.setProperty("role", "icon")
        burger.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        burger.setAccessibleName(tr("Menu"))
        burger.setToolTip(tip("menu"))
        burger.clicked.connect(lambda: self.asked.emit("menu"))
        self.brand = brand = QLabel("Postil", self)
        brand.setProperty("role", "brand")
        self.project = QLabel("", self)
        self.project.setProperty("role", "muted")
        left, right = QWidget(self), QWidget(self)
        mirrored = self.isRightToLeft()
        # Tab goes through the buttons in the order in which they are made: as they stand.
        aside = self._button("view.library", "◨" if mirrored else "◧", "icon")
        modes, buttons = self._modes(), self._right()
        self.folded = aside, self._button("view.inspector", "◧" if mirrored else "◨", "icon")
        for button in self.folded:
            button.hide()
        for side, widgets in ((left, (burger, aside, brand, self.project)), (right, (*buttons, self.folded[1]))):
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12 if side is left else 10)
            if side is right:
                row.addStretch()
            for widget in widgets:
                row.addWidget(widget)
            if side is left:
                row.addStretch()
        bar = QHBoxLayout(self)
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addWidget(left, 1)
        bar.addLayout(modes)
        bar.addWidget(right, 1)

    def shorten(self, *, short: bool) -> None:
        """Say less where there is little room, and with signs where words would not fit."""
        words = tr("Import…"), tr("Export…") if short else tr("Export dataset…")
        for names in (words, ("↓", "↑")):
            for name, text in zip(("import", "export"), names, strict=True):
                self._buttons[name].setText(text)
            if not short or self._needs() <= self.window().width():
                return

    def _needs(self) -> int:
        """The width of all buttons side by side."""
        shown = [button for button in self.findChildren(QPushButton) if not button.isHidden()]
        return sum(button.sizeHint().width() for button in shown) + _BETWEEN * (len(shown) - 1)

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self._menu.popup(self.menu_corner())

    def menu_corner(self) -> QPoint:
        """Where a menu hangs from its button, on the screen."""
        area = self._burger.rect()
        corner = area.bottomRight() if self.isRightToLeft() else area.bottomLeft()
        return self._burger.mapToGlobal(corner)

    def reading_corner(self) -> QPoint:
        """The lower outer corner of the button for reading, on the screen: where its card hangs."""
        button = self._buttons["view.reading"]
        area = button.rect()
        corner = area.bottomLeft() if self.isRightToLeft() else area.bottomRight() + QPoint(1, 0)
        return button.mapToGlobal(corner + QPoint(0, 5))

    def _button(self, action_id: str, text: str, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the page
        button.setToolTip(tip(action_id))
        button.setAccessibleName(translated(action(action_id).text).rstrip("…"))
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda: self.asked.emit(action_id))
        self._buttons[action_id] = button
        return button

    def _right(self) -> tuple[QPushButton, ...]:
        return (
            self._button("view.reading", "Aa", "icon"),
            self._button("undo", "↶", "icon"),
            self._button("redo", "↷", "icon"),
            self._button("import", tr("Import…")),
            self._button("export", tr("Export dataset…"), "primary"),
        )

    def _modes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for mode, place in zip(MODES, ("first", "middle", "last"), strict=True):
            button = self._button(f"mode.{mode}", translated(action(f"mode.{mode}").text))
            button.setCheckable(True)
            button.setChecked(mode == "tag")
            button.setProperty("segment", place)
            group.addButton(button)
            row.addWidget(button)
        one_stop(group)
        return row

    def show_mode(self, mode: str) -> None:
        """Show which mode is on."""
        self._buttons[f"mode.{mode}"].setChecked(True)

    def set_enabled(self, action_id: str, *, enabled: bool, what: str = "") -> None:
        """Offer a button or not, and say what it would do."""
        if (button := self._buttons.get(action_id)) is not None:
            button.setEnabled(enabled)
            button.setToolTip(tip(action_id) + (f"\n{what}" if what else ""))


class StatusBar(QWidget):
    """Saved state, entities, what runs, next keys, zoom."""

    cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._job: Job | None = None
        self.saved, self.entities, self.zoom = (self._text("") for _ in range(3))
        self.work, self.news = self._text(""), self._text("")
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel").upper(), self)
        self.cancel.setProperty("role", "link")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(lambda: self.cancelled.emit(self._job))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(22)
        for widget in (self.saved, self.entities, self.work, self.progress, self.cancel, self.news):
            row.addWidget(widget)
        row.addStretch()
        self._hints: list[QLabel] = []
        self._caps = {name: QLabel(self) for name in ("passage.next", "article.next")}
        for name, cap in self._caps.items():
            row.addLayout(self._key(translated(action(name).text), cap))
        self.show_keys()
        row.addWidget(self.zoom)
        self.show_job(None)

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "status")
        return label

    def show_keys(self) -> None:
        """Show which keys lead on, by now."""
        for name, cap in self._caps.items():
            keys = KEYS.shown(name)
            cap.setText(keys[0] if keys else "")
            cap.setVisible(bool(keys))

    def _key(self, words: str, cap: QLabel) -> QHBoxLayout:
        cap.setProperty("role", "cap")
        pair = QHBoxLayout()
        pair.setSpacing(6)
        hint = self._text(words)
        self._hints += [hint, cap]
        pair.addWidget(hint)
        pair.addWidget(cap)
        return pair

    def shorten(self, *, short: bool) -> None:
        """Leave the next keys out where there is little room."""
        for widget in self._hints:
            widget.setVisible(not short)
        if not short:
            self.show_keys()

    def show_saved(self, at: datetime | None, *, read_only: str) -> None:
        """`✓ Saved 12:03:22`, or why nothing can be saved."""
        if read_only:
            self.saved.setText(tr("Read only"))
            self.saved.setToolTip(read_only)
        elif at is None:
            self.saved.setText(tr("✓ Saved"))
            self.saved.setToolTip("")
        else:
            local = at.astimezone()
            self.saved.setText(tr("✓ Saved {time}", time=f"{local:%H:%M:%S}"))
            self.saved.setToolTip(tr("Last change on {date}", date=long_date(local.isoformat())))

    def show_job(self, job: Job | None) -> None:
        """Show what runs; None where nothing does."""
        self._job = job
        for widget in (self.work, self.progress, self.cancel):
            widget.setVisible(job is not None)
        if job is None:
            return
        self.work.setText(f"{job.name} · {job.place()}" if job.total else f"{job.name}…")
        self.work.setToolTip(job.what)
        self.progress.setRange(0, job.total)
        self.progress.setValue(job.done)
